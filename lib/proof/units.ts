/**
 * What is counted: the noun after a number ("hồ sơ", "TTHC", "xã") and its family.
 * Only numbers of one family can be parts of each other.
 */
export type Family = 'dossier' | 'procedure' | 'feedback' | 'place' | (string & {});

const DOCUMENTS =
  'văn bản|quyết định|kế hoạch|công văn|thông báo|chỉ thị|báo cáo|tờ trình|nghị quyết|nghị định|thông tư|hướng dẫn|công điện|giấy mời|chương trình|kết luận';
const PERSONS =
  '(?:lượt )?(?:cán bộ|công chức|viên chức|người|nam|nữ|nhân viên|đồng chí|học viên|đại biểu|thành viên|giám đốc|phó giám đốc|tiến sĩ|thạc sĩ|bác sĩ|dược sĩ|điều dưỡng|lao động|đại học|cao đẳng|trung cấp|biên chế)';

const FAMILIES: [Family, RegExp][] = [
  ['dossier', /^(?:bộ\s+hồ\s+sơ|lượt\s+hồ\s+sơ|hồ\s+sơ|HSTTHC|HS|hs)(?![\p{L}])/u],
  ['feedback', /^(?:lượt\s+|ý\s+kiến\s+)?(?:phản\s+ánh|kiến\s+nghị|PAKN|ý\s+kiến)(?![\p{L}])/u],
  [
    'procedure',
    /^(?:danh\s+mục\s+|nhóm\s+)?(?:TTHC|thủ\s+tục|dịch\s+vụ\s+công|DVCTT|DVC|dịch\s+vụ|quy\s+trình)(?![\p{L}])/iu,
  ],
  [
    'place',
    /^(?:UBND\s+)?(?:xã|phường|thị\s+trấn|huyện|thị\s+xã|thành\s+phố|tỉnh|sở|(?:bộ|ban),?\s+(?:ngành|cơ\s+quan)|phòng|chi\s+cục|trung\s+tâm|đơn\s+vị|cơ\s+quan|địa\s+phương|quận|đặc\s+khu)(?![\p{L}])/iu,
  ],
  ['case', /^(?:trường\s+hợp)(?![\p{L}])/u],
  ['document', named(DOCUMENTS)],
  ['person', named(PERSONS)],
  ['money', /^(?:triệu\s+|tỷ\s+|tỉ\s+|nghìn\s+|ngàn\s+)*(?:đồng|VNĐ|VND|USD)(?![\p{L}])/u],
];

function named(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll(' ', '\\s+')})(?![\\p{L}])`, 'iu');
}

// Words that say something of the number and are no noun for what is counted.
const NOT_NOUNS = new Set(
  'trực đúng trước trong quá trễ chậm sớm đã đang chưa còn và là đạt chiếm được tăng giảm so với có không gồm bao thuộc tại của cho ở trên dưới từ đến qua bằng theo do mới tiếp giải xử nộp kỳ toàn một cấp tương về để bị nhận hoàn thực phát hiện nên thì mà khi như nhưng hoặc hay gửi yêu cần phải sẽ vượt cao thấp tồn chuyển rút trả đối thôi nhưng vẫn cũng lại này'.split(
    ' ',
  ),
);

export interface Unit {
  family: Family | null;
  /** Length of the noun in the text, blanks before it included. */
  length: number;
}

/** The counted noun right after a number. */
export function unitAfter(text: string): Unit {
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  if (/^(?:trực tuyến|một phần|toàn trình|toàn tỉnh)/u.test(rest))
    return { family: null, length: 0 };
  for (const [family, pattern] of FAMILIES) {
    const m = pattern.exec(rest);
    if (m) return { family, length: lead + m[0].length };
  }
  const word = /^\p{Ll}+/u.exec(rest)?.[0];
  if (!word || NOT_NOUNS.has(word)) return { family: null, length: 0 };
  return { family: word, length: lead + word.length };
}

/** The last counted noun of a label before a number ("Số hồ sơ đã giải quyết: 9.986"). */
export function unitIn(label: string): Family | null {
  let best: { family: Family; at: number } | null = null;
  const words =
    /(?<![\p{L}])(hồ sơ|HS|phản ánh|kiến nghị|PAKN|TTHC|thủ tục|dịch vụ công|DVCTT|DVC)(?![\p{L}])/gu;
  for (const m of label.matchAll(words)) {
    // "kết quả giải quyết hồ sơ TTHC" counts dossiers; "TTHC phát sinh hồ sơ" counts procedures.
    if (best && m[1] !== 'hồ sơ' && best.family === 'dossier' && m.index - best.at < 16) continue;
    const family = FAMILIES.find(([, p]) => p.test(m[1] as string))?.[0] ?? 'dossier';
    if (
      best?.family === 'procedure' &&
      family === 'dossier' &&
      /(?:phát sinh|có)\s*$/u.test(label.slice(0, m.index))
    )
      continue;
    best = { family, at: m.index };
  }
  return best?.family ?? null;
}

/** Whether two numbers can be part and whole of each other. */
export function sameKind(a: Family | null, b: Family | null): boolean {
  if (a === null || b === null || a === b) return true;
  // "312 lượt công chức (cấp xã 260 lượt)"
  if ([a, b].includes('person') && [a, b].includes('lượt')) return true;
  const cases: (Family | null)[] = ['dossier', 'feedback'];
  return (a === 'case' && cases.includes(b)) || (b === 'case' && cases.includes(a));
}
