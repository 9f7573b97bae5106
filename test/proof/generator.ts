/**
 * Reports that add up, in many wordings, with every figure that a claim binds marked, so
 * that a test can break one and see whether it is found. Deterministic for a seed.
 */
import { formatCount } from '../../lib/text/numbers.ts';

export interface Bound {
  /** Offset of the figure in the text. */
  start: number;
  end: number;
  value: number;
}

export interface GeneratedReport {
  text: string;
  bound: Bound[];
}

export type Random = () => number;

/** mulberry32: small, fast and the same everywhere. */
export function randomFrom(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Numbers {
  online: number;
  direct: number;
  carried: number;
  fresh: number;
  received: number;
  early: number;
  onTime: number;
  late: number;
  resolved: number;
  inTime: number;
  overdue: number;
  pending: number;
  full: number;
  partial: number;
  district: number;
  commune: number;
  /** Received dossiers by level; together they are all. */
  upper: number;
  lower: number;
  fee: number;
  paid: number;
  conduct: number;
  rules: number;
  plans: number;
  letters: number;
  notices: number;
  created: number;
  amended: number;
  abolished: number;
  glad: number;
  content: number;
  unhappy: number;
}

function draw(random: Random): Numbers {
  const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const size = 10 ** int(2, 4);
  const online = int(size * 2, size * 9);
  const direct = int(Math.floor(size / 10), size);
  const carried = int(3, size);
  const received = online + direct + carried;
  const pending = int(3, Math.floor(received / 5));
  const resolved = received - pending;
  const late = int(1, Math.max(1, Math.floor(resolved / 20)));
  const early = int(Math.floor(resolved / 4), Math.floor(resolved / 2));
  const overdue = int(1, Math.max(1, Math.floor(pending / 3)));
  const upper = int(Math.floor(received / 4), Math.floor(received / 2));
  const fee = int(Math.floor(received / 3), Math.floor(received / 2));
  return {
    upper,
    lower: received - upper,
    fee,
    paid: int(Math.floor(fee / 2), fee - 1),
    conduct: int(21, 90),
    rules: int(2, 19),
    plans: int(3, 12),
    letters: int(20, 60),
    notices: int(4, 15),
    created: int(20, 60),
    amended: int(70, 150),
    abolished: int(10, 50),
    glad: int(200, 400),
    content: int(80, 180),
    unhappy: int(2, 15),
    online,
    direct,
    carried,
    fresh: online + direct,
    received,
    early,
    onTime: resolved - late - early,
    late,
    resolved,
    inTime: pending - overdue,
    overdue,
    pending,
    full: int(80, 900),
    partial: int(40, 400),
    district: int(120, 300),
    commune: int(60, 190),
  };
}

// «name» is a figure bound by a claim.
const RECEIVED = [
  'Tổng số hồ sơ tiếp nhận là «received» hồ sơ (trong đó: trực tuyến «online» hồ sơ; trực tiếp và qua bưu chính công ích «direct» hồ sơ; kỳ trước chuyển qua «carried» hồ sơ).',
  'Toàn tỉnh có «received» hồ sơ phải giải quyết, gồm: «online» hồ sơ tiếp nhận trực tuyến, «direct» hồ sơ tiếp nhận trực tiếp và qua dịch vụ bưu chính, «carried» hồ sơ từ kỳ trước chuyển sang.',
  'Trong kỳ, các đơn vị tiếp nhận «received» hồ sơ; trong đó, tiếp nhận mới «fresh» hồ sơ, từ kỳ trước chuyển qua «carried» hồ sơ.',
  'Tổng số hồ sơ tiếp nhận: «received» hồ sơ. Trong đó:\n- Tiếp nhận trực tuyến: «online» hồ sơ;\n- Tiếp nhận trực tiếp, qua bưu chính công ích: «direct» hồ sơ;\n- Kỳ trước chuyển qua: «carried» hồ sơ.',
  'Tổng số hồ sơ tiếp nhận: «received» hồ sơ (mới tiếp nhận trong kỳ là «fresh» hồ sơ, số kỳ trước chuyển qua là «carried» hồ sơ).',
  'Bộ phận Một cửa các cấp tiếp nhận «received» hồ sơ. Trong đó, hồ sơ nộp trực tuyến là «online» hồ sơ, hồ sơ nộp trực tiếp và bưu chính là «direct» hồ sơ, hồ sơ tồn kỳ trước là «carried» hồ sơ.',
  'Tính từ đầu kỳ, tổng số hồ sơ phải giải quyết là «received» hồ sơ; trong đó số mới tiếp nhận trực tuyến là «online» hồ sơ, số mới tiếp nhận (trực tiếp, dịch vụ bưu chính) là «direct» hồ sơ, số từ kỳ trước chuyển qua là «carried» hồ sơ.',
  '* Kết quả tiếp nhận: «received» hồ sơ, gồm:\n+ Hồ sơ trực tuyến: «online» hồ sơ\n+ Hồ sơ trực tiếp, BCCI: «direct» hồ sơ\n+ Hồ sơ tồn kỳ trước: «carried» hồ sơ',
  'Các cơ quan, đơn vị đã tiếp nhận «received» hồ sơ TTHC (kỳ trước chuyển sang «carried» hồ sơ; tiếp nhận mới «fresh» hồ sơ, trong đó trực tuyến «online» hồ sơ, chiếm {online/fresh}).',
  'a) Tiếp nhận: tổng số «received» hồ sơ, trong đó nhận trực tuyến «online» hồ sơ, nhận trực tiếp và qua bưu điện «direct» hồ sơ, năm trước chuyển qua «carried» hồ sơ;',
];
const RESOLVED = [
  'Số hồ sơ đã giải quyết «resolved» hồ sơ, trả trước hạn «early» hồ sơ, trả đúng hạn «onTime» hồ sơ, trả quá hạn «late» hồ sơ.',
  'Đã giải quyết «resolved» hồ sơ, trong đó: trước hạn «early» hồ sơ (chiếm {early/resolved}), đúng hạn «onTime» hồ sơ (chiếm {onTime/resolved}), quá hạn «late» hồ sơ (chiếm {late/resolved}).',
  'Kết quả: «resolved» hồ sơ đã được giải quyết; trong đó «early» hồ sơ giải quyết trước hạn đạt {early/resolved}; «onTime» hồ sơ giải quyết đúng hạn đạt {onTime/resolved}; «late» hồ sơ giải quyết quá hạn chiếm {late/resolved}.',
  'Số hồ sơ đã giải quyết: «resolved» (giải quyết trước hạn là «early», đúng hạn là «onTime», quá hạn là «late»).',
  'Đã giải quyết «resolved» hồ sơ, bao gồm «early» hồ sơ trước hạn, «onTime» hồ sơ đúng hạn và «late» hồ sơ trễ hạn.',
  'Số hồ sơ đã giải quyết: «resolved» hồ sơ, trong đó:\n+ Giải quyết trước hạn: «early» hồ sơ;\n+ Giải quyết đúng hạn: «onTime» hồ sơ;\n+ Giải quyết quá hạn: «late» hồ sơ.',
  'Đã trả kết quả «resolved» hồ sơ, cụ thể: sớm hạn «early» hồ sơ (đạt {early/resolved}), đúng hạn «onTime» hồ sơ (đạt {onTime/resolved}), trễ hạn «late» hồ sơ (chiếm {late/resolved}).',
  '* Kết quả giải quyết: «resolved» hồ sơ, trong đó:\n+ Trả trước hạn: «early» hồ sơ, đạt {early/resolved}\n+ Trả đúng hạn: «onTime» hồ sơ, đạt {onTime/resolved}\n+ Trả quá hạn: «late» hồ sơ, chiếm {late/resolved}',
  'Đến nay đã giải quyết xong «resolved» hồ sơ. Trong đó, giải quyết trước hạn là «early» hồ sơ; giải quyết đúng hạn là «onTime» hồ sơ; số hồ sơ giải quyết chậm so với hạn là «late» hồ sơ.',
  'b) Giải quyết: «resolved» hồ sơ (trước hạn «early», đúng hạn «onTime», chậm hạn «late»);',
];
const PENDING = [
  'Số hồ sơ đang giải quyết «pending» hồ sơ (trong hạn «inTime» hồ sơ, quá hạn «overdue» hồ sơ).',
  'Hồ sơ đang giải quyết là «pending» hồ sơ; trong đó trong hạn «inTime» hồ sơ, quá hạn «overdue» hồ sơ.',
  'Đang xử lý «pending» hồ sơ, trong đó «inTime» hồ sơ còn trong hạn, «overdue» hồ sơ đã quá hạn.',
  'Số hồ sơ đang giải quyết: «pending» hồ sơ, gồm: chưa đến hạn «inTime» hồ sơ; quá hạn «overdue» hồ sơ.',
  'Còn «pending» hồ sơ đang trong quá trình giải quyết («inTime» hồ sơ trong hạn và «overdue» hồ sơ quá hạn).',
  '* Hồ sơ đang giải quyết: «pending» hồ sơ, gồm:\n+ Trong hạn: «inTime» hồ sơ\n+ Quá hạn: «overdue» hồ sơ',
  'c) Đang giải quyết: «pending» hồ sơ, trong đó còn hạn «inTime» hồ sơ, trễ hạn «overdue» hồ sơ.',
];
const PROCEDURES = [
  'Đang niêm yết công khai «district+commune» TTHC (cấp huyện «district» TTHC, cấp xã «commune» TTHC).',
  'Cung cấp «full+partial» dịch vụ công trực tuyến (gồm «full» dịch vụ công trực tuyến toàn trình và «partial» dịch vụ công trực tuyến một phần).',
  'Tỷ lệ hồ sơ trực tuyến đạt {online/fresh} («online/fresh» hồ sơ).',
  'Số hóa kết quả giải quyết đạt tỷ lệ {early/resolved} («early/resolved» hồ sơ).',
  'Đã công bố «created+amended+abolished» TTHC («created» TTHC ban hành mới, «amended» TTHC sửa đổi, bổ sung, «abolished» TTHC bãi bỏ).',
  'Toàn tỉnh có «district+commune» TTHC được niêm yết, bao gồm: «district» TTHC cấp tỉnh; «commune» TTHC cấp xã.',
];
const OTHERS = [
  'UBND đã ban hành «plans+letters+notices» văn bản chỉ đạo (gồm «plans» kế hoạch, «letters» công văn và «notices» thông báo).',
  'Trong kỳ tiếp nhận «conduct+rules» phản ánh, kiến nghị, gồm «conduct» PAKN về hành vi hành chính và «rules» PAKN về quy định hành chính.',
  'Có «paid» hồ sơ thanh toán trực tuyến trên tổng số «fee» hồ sơ phát sinh nghĩa vụ tài chính, đạt {paid/fee}.',
  'Thanh toán trực tuyến: «paid/fee» giao dịch, đạt {paid/fee}.',
  'Khảo sát thu về «glad+content+unhappy» phiếu, trong đó rất hài lòng «glad» phiếu ({glad/glad+content+unhappy}), hài lòng «content» phiếu ({content/glad+content+unhappy}), chưa hài lòng «unhappy» phiếu ({unhappy/glad+content+unhappy}).',
  'Theo cấp giải quyết, toàn tỉnh tiếp nhận «upper+lower» hồ sơ, gồm cấp tỉnh «upper» hồ sơ và cấp xã «lower» hồ sơ.',
];

export function generateReport(seed: number): GeneratedReport {
  const random = randomFrom(seed);
  const n = draw(random);
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] as string;
  const sections = [
    '1. Công khai thủ tục hành chính',
    pick(PROCEDURES),
    '2. Tình hình giải quyết thủ tục hành chính',
    pick(RECEIVED),
    pick(RESOLVED),
    pick(PENDING),
    '3. Nội dung khác',
    pick(OTHERS),
  ];
  return render(`${sections.join('\n\n')}\n`, n);
}

function render(template: string, n: Numbers): GeneratedReport {
  const bound: Bound[] = [];
  let text = '';
  let from = 0;
  for (const m of template.matchAll(/«([^»]+)»|\{([^}]+)\}/gu)) {
    text += template.slice(from, m.index);
    from = m.index + m[0].length;
    if (m[2]) text += percent(m[2], n);
    else if (m[1]?.includes('/')) {
      const [a, b] = m[1].split('/') as [string, string];
      put(sum(a, n));
      text += '/';
      put(sum(b, n));
    } else put(sum(m[1] as string, n));
  }
  text += template.slice(from);
  return { text, bound };

  function put(value: number): void {
    const start = text.length;
    text += formatCount(value);
    bound.push({ start, end: text.length, value });
  }
}

/** "full+partial" */
function sum(names: string, n: Numbers): number {
  return names.split('+').reduce((total, k) => total + n[k as keyof Numbers], 0);
}

function percent(pair: string, n: Numbers): string {
  const [a, b] = pair.split('/').map((names) => sum(names, n)) as [number, number];
  const hundredths = Math.floor((a * 20_000 + b) / (2 * b));
  return `${(hundredths / 100).toFixed(2).replace('.', ',')}%`;
}

/** The report with one bound figure changed: a digit, two digits swapped, or another size. */
export function mutate(report: GeneratedReport, random: Random): string {
  const target = report.bound[Math.floor(random() * report.bound.length)] as Bound;
  const value = changed(target.value, random);
  return report.text.slice(0, target.start) + formatCount(value) + report.text.slice(target.end);
}

function changed(value: number, random: Random): number {
  for (;;) {
    const digits = String(value).split('');
    const at = Math.floor(random() * digits.length);
    const kind = random();
    if (kind < 0.5) digits[at] = String(Math.floor(random() * 10));
    else if (kind < 0.75 && at + 1 < digits.length)
      [digits[at], digits[at + 1]] = [digits[at + 1] as string, digits[at] as string];
    else if (kind < 0.9) digits.splice(at, 1, String((Number(digits[at]) + 1) % 10));
    else digits.splice(at, 0, String(Math.floor(random() * 10)));
    const next = Number(digits.join(''));
    if (next !== value && next > 0 && digits[0] !== '0') return next;
  }
}
