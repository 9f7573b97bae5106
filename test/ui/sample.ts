/** A hand-made commune's quarter for the gallery and the view tests; everybody in it is invented. */
import { bundledCalendar } from '../../lib/calendar/bundled.ts';
import { type Day, dayOf } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import type { Dataset, Finding } from '../../lib/check/types.ts';
import { DEFAULT_POLICY } from '../../lib/dossier/policy.ts';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { Block, Draft, Figure, Inline } from '../../lib/report/types.ts';
import type { Form06, Rate } from '../../lib/statistics/types.ts';
import type { Capture } from '../../lib/store/types.ts';
import type { JudgedFinding, ScopeView } from '../../lib/ui/face/backend.ts';

export const UNIT = 'UBND xã Minh Họa';
export const PERIOD = parsePeriod('2026-Q4');
export const TODAY = dayOf(2026, 11, 23) as Day;
/** 16:40 on 23/11/2026 in Vietnam. */
export const NOW = Date.parse('2026-11-23T09:40:00Z');

const PROCEDURES = [
  ['Đăng ký biến động đất đai', 'Đất đai'],
  ['Đăng ký khai sinh', 'Hộ tịch'],
  ['Chứng thực bản sao từ bản chính', 'Chứng thực'],
  ['Cấp giấy phép xây dựng nhà ở riêng lẻ', 'Xây dựng'],
] as const;

export function dossier(index: number, change: Partial<Dossier> = {}): Dossier {
  const [procedure, field] = PROCEDURES[index % PROCEDURES.length] ?? PROCEDURES[0];
  return {
    code: `H37.21-261005-${String(index).padStart(4, '0')}`,
    procedure,
    field,
    unit: UNIT,
    serviceLevel: 'partial',
    channel: 'online',
    received: dayOf(2026, 10, 5),
    due: dayOf(2026, 10, 12),
    finished: null,
    status: 'processing',
    statusText: 'Đang xử lý',
    source: 0,
    row: index,
    extra: null,
    ...change,
  };
}

const DOSSIERS: Dossier[] = Array.from({ length: 36 }, (_, i) =>
  dossier(i + 1, i === 0 ? { channel: 'direct' } : { due: (TODAY - 3 + (i % 6)) as Day }),
);

export function form(counts: number[]): Form06 {
  const [
    online = 0,
    direct = 0,
    carried = 0,
    early = 0,
    onTime = 0,
    late = 0,
    inTime = 0,
    over = 0,
  ] = counts;
  return {
    received: { total: online + direct + carried, online, direct, carriedOver: carried },
    resolved: { total: early + onTime + late, early, onTime, late },
    pending: { total: inTime + over, inTime, overdue: over },
  };
}

function rate(numerator: number, denominator: number, percent: number, target: number): Rate {
  return {
    window: { from: PERIOD.from, to: TODAY },
    numerator,
    denominator,
    percent,
    target,
    outcome: percent >= target ? 'pass' : 'violation',
  };
}

export function dataset(): Dataset {
  return {
    period: PERIOD,
    asOf: TODAY,
    today: TODAY,
    unit: UNIT,
    level: 'commune',
    policy: DEFAULT_POLICY,
    sources: [],
    dossiers: DOSSIERS,
    dossiersRead: 1_206,
    columns: new Set(['code', 'procedure', 'channel', 'received', 'due', 'status']),
    coverage: { pagesRead: 25, pagesTotal: 25, rowsRead: 1_204, rowsTotal: 1_204 },
    statistics: [],
    feedback: null,
    form06: form([1_082, 109, 13, 624, 501, 6, 72, 1]),
    byField: [
      { field: 'Chứng thực', form06: form([604, 40, 0, 402, 242, 0, 0, 0]) },
      { field: 'Hộ tịch', form06: form([310, 22, 2, 160, 158, 1, 15, 0]) },
      { field: 'Đất đai', form06: form([121, 37, 9, 42, 73, 5, 46, 1]) },
      { field: 'Xây dựng', form06: form([47, 10, 2, 20, 28, 0, 11, 0]) },
    ],
    byUnit: [],
    separate: { withdrawn: 2, paused: 5, notReceived: 9 },
    rates: {
      onlineDossiers: rate(1_082, 1_191, 90.85, 90),
      onlineDossiersEligible: null,
      onlineServices: rate(61, 70, 87.14, 90),
      onlinePayment: null,
      onTime: { ...rate(1_125, 1_131, 99.47, 98), target: null, outcome: 'not-applicable' },
      digitised: null,
    },
    yearToDate: null,
  };
}

function finding(
  rule: string,
  outcome: Finding['outcome'],
  message: string,
  basis: string[],
  dossiers: string[] = [],
): Finding {
  return {
    rule,
    version: '1.0.0',
    outcome,
    message,
    basis,
    evidence: { total: dossiers.length, dossiers, figures: {} },
  };
}

const codes = (from: number, to: number) => DOSSIERS.slice(from, to).map((d) => d.code);

export function findings(): JudgedFinding[] {
  const judged = (title: string, f: Finding, fresh = false): JudgedFinding => ({
    finding: f,
    title,
    fresh,
  });
  return [
    judged(
      'Đang giải quyết đã quá hạn',
      finding(
        'overdue-pending',
        'violation',
        '1 hồ sơ đang giải quyết đã quá ngày hẹn trả, lâu nhất 30 ngày làm việc.',
        ['Nghị định 118/2025/NĐ-CP', 'Thông tư 03/2025/TT-VPCP, Mẫu 04'],
        codes(0, 1),
      ),
      true,
    ),
    judged(
      'Dịch vụ công có hồ sơ trực tuyến',
      finding(
        'online-services-rate',
        'violation',
        '61/70 dịch vụ công phát sinh hồ sơ trực tuyến đạt 87,14%, dưới chỉ tiêu 90%; còn thiếu 2.',
        ['Quyết định của UBND tỉnh giao chỉ tiêu năm 2026'],
      ),
    ),
    judged(
      'Sắp đến hạn',
      finding(
        'due-soon',
        'needs-review',
        '23 hồ sơ đến hạn trong 2 ngày làm việc tới.',
        [],
        codes(5, 28),
      ),
      true,
    ),
    judged(
      'Không có ngày hẹn trả',
      finding(
        'due-missing',
        'needs-review',
        '2 hồ sơ không có ngày hẹn trả; được tính là trong hạn.',
        ['Cách đếm biểu II.06, điểm 9'],
        codes(30, 32),
      ),
    ),
    judged(
      'Đọc đủ',
      finding('partial-capture', 'pass', 'Đã đọc đủ 1.204/1.204 hồ sơ, 25/25 trang.', []),
    ),
    judged(
      'Trùng mã hồ sơ',
      finding('duplicate-code', 'pass', 'Không có mã hồ sơ nào trùng mà khác nội dung.', []),
    ),
    judged(
      'Thanh toán trực tuyến',
      finding('online-payment-rate', 'not-applicable', 'Trang không có cột thanh toán.', []),
    ),
  ];
}

export function capture(change: Partial<Capture> = {}): Capture {
  return {
    id: 'capture-1',
    unit: UNIT,
    level: 'commune',
    periodId: PERIOD.id,
    system: 'motcua.thi-du.gov.vn',
    address: '/ho-so',
    filters: [],
    from: 'walk',
    state: 'complete',
    sentence: null,
    startedAt: '2026-11-23T09:10:00Z',
    updatedAt: '2026-11-23T09:20:00Z',
    pagesRead: 25,
    pagesTotal: 25,
    rowsRead: 1_204,
    rowsTotal: 1_204,
    refused: 0,
    ...change,
  };
}

const text = (value: string): Inline => ({ type: 'text', text: value });
const blank = (id: string, label: string): Inline => ({ type: 'blank', id, label });

function figure(id: string, value: number, formula: string, dossiers: string[] = []): Inline {
  const shown: Figure = {
    id,
    value,
    kind: 'count',
    formula,
    origin: 'Danh sách hồ sơ · 25 trang · đọc 23/11/2026 16:20',
    dossiers,
  };
  return { type: 'figure', figure: shown, text: value.toLocaleString('de-DE') };
}

export function draft(): Draft {
  const heading = (level: 1 | 2 | 3, number: string, title: string, part: string): Block => ({
    type: 'heading',
    level,
    number,
    text: title,
    section: number,
    part,
  });
  return {
    title: 'BÁO CÁO',
    unit: UNIT,
    periodId: PERIOD.id,
    letterhead: {
      agency: ['ỦY BAN NHÂN DÂN', 'XÃ MINH HỌA'],
      number: [text('Số: '), blank('number', 'số'), text('/BC-UBND')],
      placeAndDate: [text('Minh Họa, ngày '), blank('date', 'ngày tháng')],
      subject: 'Tình hình, kết quả công tác kiểm soát thủ tục hành chính quý IV năm 2026',
      to: [text('Kính gửi: Văn phòng UBND tỉnh Lạng Sơn.')],
    },
    blocks: [
      heading(1, 'I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'guidance'),
      {
        type: 'paragraph',
        section: 'I.1',
        part: 'guidance.documents',
        inlines: [
          text('Ủy ban nhân dân xã đã ban hành '),
          blank('guidance', 'văn bản chỉ đạo, kế hoạch đã ban hành'),
          text('.'),
        ],
      },
      heading(2, '5', 'Tình hình, kết quả giải quyết TTHC', 'results'),
      {
        type: 'paragraph',
        section: 'II.5',
        part: 'results.commune',
        inlines: [
          text('Trong quý IV năm 2026 (từ ngày 15/9/2026 đến ngày 14/12/2026), tiếp nhận '),
          figure('received.total', 1204, '= trực tuyến + trực tiếp, bưu chính + kỳ trước'),
          text(' hồ sơ, gồm: trực tuyến '),
          figure('received.online', 1082, '= hồ sơ mới, kênh trực tuyến', codes(1, 36)),
          text(' hồ sơ; trực tiếp và qua bưu chính công ích '),
          figure('received.direct', 109, '= hồ sơ mới, kênh trực tiếp và bưu chính', codes(0, 1)),
          text(' hồ sơ; kỳ trước chuyển qua '),
          figure('received.carriedOver', 13, '= tiếp nhận trước ngày đầu kỳ'),
          text(' hồ sơ. Đã giải quyết '),
          figure('resolved.total', 1131, '= trước hạn + đúng hạn + quá hạn'),
          text(' hồ sơ; đang giải quyết '),
          figure('pending.total', 73, '= trong hạn + quá hạn'),
          text(' hồ sơ.'),
        ],
      },
      {
        type: 'table',
        section: 'II.5',
        part: 'results.commune',
        widths: [40, 20, 20, 20],
        headerRows: 1,
        landscape: false,
        title: 'Kết quả theo lĩnh vực',
        rows: [
          ['Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết'].map((label) => ({
            inlines: [text(label)],
            heading: true,
            align: 'center' as const,
          })),
          [
            { inlines: [text('Chứng thực')] },
            { inlines: [figure('field.1', 644, '= lĩnh vực Chứng thực')], align: 'right' },
            { inlines: [figure('field.2', 644, '= lĩnh vực Chứng thực')], align: 'right' },
            { inlines: [figure('field.3', 0, '= lĩnh vực Chứng thực')], align: 'right' },
          ],
        ],
      },
      heading(2, '4', 'Tiếp nhận, xử lý phản ánh, kiến nghị', 'feedback'),
      {
        type: 'paragraph',
        section: 'II.4',
        part: 'feedback.results',
        inlines: [
          text('Thông báo số '),
          blank('hotline-document', 'số, ngày'),
          text(' về đường dây nóng '),
          blank('hotline', 'số điện thoại'),
          text('.'),
        ],
      },
    ],
    recipients: ['- Như trên;', '- Lưu: VT.'],
    signature: {
      lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      name: [blank('signer', 'họ tên người ký')],
    },
    annexes: [],
    blanks: [
      { id: 'number', label: 'số', section: 'Mở đầu' },
      { id: 'date', label: 'ngày tháng', section: 'Mở đầu' },
      { id: 'guidance', label: 'văn bản chỉ đạo, kế hoạch đã ban hành', section: 'I.1' },
      { id: 'hotline-document', label: 'số, ngày', section: 'II.4' },
      { id: 'hotline', label: 'số điện thoại', section: 'II.4' },
      { id: 'signer', label: 'họ tên người ký', section: 'Ký' },
    ],
  };
}

export function scopeView(change: Partial<ScopeView> = {}): ScopeView {
  return {
    captures: [capture()],
    dataset: dataset(),
    findings: findings(),
    checked: {
      findings: [],
      codes: new Map(),
      codesOf: new Map(),
      dismissals: { used: [], unneeded: [], expired: [] },
      disabled: [],
    },
    calendar: bundledCalendar,
    baselineAt: null,
    forecast: null,
    setAside: [],
    draft: draft(),
    editing: { generated: draft(), edited: draft(), conflicts: [] },
    ...change,
  };
}
