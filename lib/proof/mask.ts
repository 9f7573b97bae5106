/**
 * Numbers that count nothing: dates, document numbers, articles, phone numbers, hours,
 * terms, slogans. They are blanked, at equal length, before quantities are read.
 */

import { findReferences } from '../text/legal-references.ts';
import { findDates, findPeriods, findSpans } from '../text/prose-dates.ts';

const NOUN =
  '(?:hồ sơ|HS|TTHC|thủ tục|dịch vụ|DVC|lượt|trường hợp|đơn vị|xã|phường|phản ánh|PAKN|phiếu|văn bản|%)';
const B = '(?<![\\p{L}\\p{N}])';
const LIST = `(?:\\s*(?:,|và|-|–|&|;)\\s*\\d{1,2}(?![\\d.%]|\\s*(?:người|ca|phiếu|${NOUN})))*`;

/** Told apart by their capitals: codes, document kinds, units of measure. */
const EXACT = [
  'https?:\\S+|www\\.\\S+',
  // Each begins at a word's edge and has an end, so that endless runs of letters cost nothing.
  '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,6}',
  '(?<![\\p{L}\\d-])\\p{L}[\\p{L}\\d-]{0,62}(?:\\.[\\p{L}\\d-]{1,63}){0,6}\\.(?:vn|gov|com)\\S*',
  `${B}(?:\\d{3}(?:\\.\\d{2}){2}\\.)?H\\d{2}(?:\\.\\d{1,3}){0,3}-\\d{6}-\\d{4,6}`,
  `${B}\\d\\.\\d{6}(?:\\.\\S+)?`,
  `${B}(?:0\\d{9,10}|0\\d{1,3}[. ]\\d{3}[. ]?\\d{3,4}|1900[. ]?\\d{4}|1800[. ]?\\d{4})`,
  `${B}(?:19|20)\\d{2}\\s*[-–]\\s*(?:19|20)\\d{2}`,
  `${B}\\d{1,2}\\s*/\\s*(?:19|20)\\d{2}`,
  `${B}(?:Điều|Khoản|Điểm|Mục|Tiểu mục|Chương|Phần|Phụ lục|Phụ biểu|Biểu mẫu|Biểu|Bảng|Hình|Mẫu|Đề án|Dự án|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Công văn|Kế hoạch|Chương trình|Công điện|Kết luận|Luật|QĐ|NĐ|NQ|CV|KH|TT|CT)(?:\\s+số)?\\s*:?\\s*\\d+(?:[./]\\d+)*\\p{Ll}?(?!\\s*${NOUN})${LIST}`,
  `(?<!(?:[Tt]rong|[Tt]ổng)\\s)${B}[Ss]ố\\s*:?\\s*\\d+(?:[./-]\\d+)*(?!\\d|[.,]\\d|\\s*${NOUN})`,
  '["“”][^"“”]{0,6}\\d+[^"“”\\d]{0,30}["“”]',
  '\\(\\d{1,2}\\)',
  `${B}\\p{Lu}[\\p{Lu}\\p{Ll}]*[.-]?\\d+[\\p{L}\\d.]*`,
  `${B}[IVX]{1,4}\\.\\d+[\\p{L}\\d./]*`,
  `${B}\\d{1,3}(?:,\\d+)?\\s*(?:-|–)\\s*\\d{1,3}(?:,\\d+)?\\s*(?=%|hồ sơ|${NOUN})`,
  `${B}(?:A[1-4]|B\\d|P\\d)(?![\\p{L}\\p{N}])`,
];

const SPAN_OF_TIME = '(?:ngày|giờ|phút|tháng)(?:\\s+(?:làm\\s+việc|công))?';
const ITS_SHARE =
  '\\s*(?:\\(|,?\\s*\\(?(?:(?:đạt|chiếm|bằng|giảm|tỷ\\s+lệ|tương\\s+(?:ứng|đương)|với|là)\\s+)+)\\d[\\d,]*\\s?%';
/** "118 ngày/412 ngày (đạt 28,64%)": a part of the time set and its share are counted. */
const SHARE_OF_TIME = [
  `(?!\\d{1,9}\\s?(?:${SPAN_OF_TIME})?\\s?/\\s?\\d{1,9}\\s?${SPAN_OF_TIME}${ITS_SHARE})`,
  `(?!(?<=\\d\\s?(?:${SPAN_OF_TIME})?\\s?/\\s?)\\d{1,9}\\s?${SPAN_OF_TIME}${ITS_SHARE})`,
].join('');

/** Told by their words, in any case. */
const CASELESS = [
  `${B}(?:khoản|điểm|mục|điều|phụ lục|biểu(?:\\s+mẫu)?(?:\\s+số)?|mẫu(?:\\s+số)?)\\s+\\d+(?:\\.\\d+)*(?!\\s*(?:%|${NOUN}))${LIST}`,
  `${B}(?:năm|niên độ)\\s+(?:19|20)\\d{2}(?:\\s*[-–,và/]+\\s*(?:19|20)\\d{2})*`,
  `${B}(?:tháng|quý|tuần|kỳ)\\s+(?:\\d{1,2}|[IVX]+)${LIST}(?:\\s*[/.-]\\s*(?:năm\\s+)?(?:19|20)\\d{2})?`,
  `${B}(?:ngày|thứ|khóa|khoá|lần(?:\\s+thứ)?|hạng|vị trí|top|kỳ họp|đợt|ca|phòng|tầng|lớp)\\s+\\d{1,3}(?:/\\d{1,3})?${LIST}`,
  `${B}(?:loại|nhóm|bậc|khối|vòng|cụm|bước|tiêu chí|thôn|ấp|tổ dân phố|khu phố|phiên bản)\\s+\\d{1,2}(?![\\d.,]*\\d|\\s*(?:người|phiếu|hộ|${NOUN}))`,
  `${B}mức(?:\\s+độ)?\\s+\\d${LIST}`,
  `${B}\\d{1,2}\\s?(?:[hg:]\\s?\\d{2}|giờ|h(?![\\p{L}]))(?:\\s*\\d{1,2}(?:\\s*phút)?)?`,
  `${B}${SHARE_OF_TIME}\\d{1,9}(?:,\\d{1,6})?\\s*(?:(?:-|–|đến)\\s*)?(?:\\d{1,9}(?:,\\d{1,6})?\\s*)?(?:tháng|ngày(?!\\s+(?:công|phép))|năm|giờ|phút|tuần|tiếng|km|m2|m²|ha|mét|MB|GB|Mbps|inch)(?![\\p{L}])`,
  `${B}(?:24/7|24/24|7/7|\\d\\.0|ISO[\\s\\d:.-]+|TCVN[\\s\\d:.-]+)(?![\\d])`,
  `${B}\\d\\s+(?:tại chỗ|không|trong 1|trong một|tăng|giảm|xin|biết|rõ|dễ|nhất|cùng|tốt|sẵn sàng|phi|tiên phong|bên|nhà|cấp)(?![\\p{L}])`,
  `${B}từ\\s+\\d[\\d.,]*\\s*(?:%\\s*)?(?:đến|tới|lên|xuống|-|–)\\s*\\d[\\d.,]*`,
];

const PATTERNS: RegExp[] = [
  ...EXACT.map((p) => new RegExp(p, 'gu')),
  ...CASELESS.map((p) => new RegExp(p, 'giu')),
];

/** The text with the digits of every such number replaced by "·". */
export function maskNumbers(text: string): string {
  if (!/\d/u.test(text)) return text;
  const dates = findDates(text);
  const spans: { start: number; end: number }[] = [
    ...dates,
    ...findSpans(text, dates),
    ...findPeriods(text),
    ...findReferences(text),
  ];
  let masked = blank(text, spans);
  for (const pattern of PATTERNS) masked = masked.replace(pattern, (m) => m.replace(/\d/gu, '·'));
  return masked;
}

function blank(text: string, spans: { start: number; end: number }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    pieces.push(text.slice(at, start), text.slice(start, span.end).replace(/\d/gu, '·'));
    at = span.end;
  }
  return [...pieces, text.slice(at)].join('');
}
