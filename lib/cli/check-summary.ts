/** The summary that `soat check` prints for people. */
import { formatDay } from '../calendar/day.ts';
import { formatSpan } from '../calendar/period.ts';
import type { Dataset, Finding } from '../check/types.ts';
import { KPI_NAMES, type Kpi } from '../statistics/targets.ts';
import type { Form06, Outcome, Rate } from '../statistics/types.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';

const OUTCOME_WORDS: Record<Outcome, string> = {
  violation: 'VI PHẠM',
  'needs-review': 'CẦN XEM LẠI',
  pass: 'ĐẠT',
  'not-applicable': 'KHÔNG ÁP DỤNG',
};

const LEVEL_WORDS = { commune: 'cấp xã', district: 'cấp huyện', province: 'cấp tỉnh' } as const;
const CODES_SHOWN = 8;

/** Head, form II.06, rates, then findings from the gravest down; passes are only counted. */
export function checkSummary(dataset: Dataset, findings: readonly Finding[]): string {
  return [
    ...head(dataset),
    '',
    ...formLines(dataset),
    ...feedbackLines(dataset),
    '',
    ...rateLines(dataset),
    '',
    ...findingLines(findings),
    '',
  ].join('\n');
}

function head(dataset: Dataset): string[] {
  const { period, asOf, unit, level, sources, dossiers, dossiersRead } = dataset;
  const who = [unit, level && LEVEL_WORDS[level]].filter(Boolean).join(' · ');
  const refused = sources
    .flatMap((source) => source.tables)
    .reduce((sum, table) => sum + table.refused.length, 0);
  return [
    `SOÁT DVC · ${period.label} (${formatSpan(period)})${who ? ` · ${who}` : ''}`,
    `Tính đến ngày ${formatDay(asOf)} · ${formatCount(sources.length)} trang hoặc tệp · đọc ${formatCount(dossiersRead)} dòng hồ sơ, ${formatCount(dossiers.length)} hồ sơ khác nhau${refused > 0 ? `, ${formatCount(refused)} dòng không đọc được` : ''}`,
  ];
}

function formLines({ form06, separate }: Dataset): string[] {
  if (!form06) return ['BIỂU II.06: không có số liệu trong các trang đã đọc.'];
  const { received, resolved, pending } = form06;
  return [
    'BIỂU II.06',
    row('Tiếp nhận', received.total, [
      ['trực tuyến', received.online],
      ['trực tiếp, bưu chính', received.direct],
      ['kỳ trước', received.carriedOver],
    ]),
    row('Đã giải quyết', resolved.total, [
      ['trước hạn', resolved.early],
      ['đúng hạn', resolved.onTime],
      ['quá hạn', resolved.late],
    ]),
    row('Đang giải quyết', pending.total, [
      ['trong hạn', pending.inTime],
      ['quá hạn', pending.overdue],
    ]),
    `  Trong đó: rút, trả lại ${count(separate.withdrawn)}; chờ bổ sung, dừng ${count(separate.paused)}; ngoài báo cáo: chưa tiếp nhận ${count(separate.notReceived)}`,
  ];
}

/** Nothing where no page spoke of phản ánh, kiến nghị. */
function feedbackLines({ feedback }: Dataset): string[] {
  if (!feedback) return [];
  const { received, carriedOver, resolved, pending, overdue, forwarded } = feedback.counts;
  return [
    '',
    `PHẢN ÁNH, KIẾN NGHỊ (theo ${feedback.from === 'list' ? 'danh sách' : 'bảng thống kê của cổng'})`,
    row('Tiếp nhận', received, [['kỳ trước chuyển qua', carriedOver]]),
    row('Đã xử lý', resolved, [['chuyển cơ quan khác', forwarded]]),
    row('Đang xử lý', pending, [['quá hạn', overdue]]),
  ];
}

type Part = [string, Form06['received']['total']];

function row(name: string, total: number | null, parts: Part[]): string {
  const detail = parts.map(([label, value]) => `${label} ${count(value)}`).join(' · ');
  return `  ${name.padEnd(16)}${count(total).padStart(8)}   ${detail}`;
}

function count(value: number | null): string {
  return value === null ? 'chưa rõ' : formatCount(value);
}

function rateLines({ rates, yearToDate }: Dataset): string[] {
  const lines = (Object.keys(KPI_NAMES) as Kpi[]).flatMap((kpi) => [
    ...rateLine(KPI_NAMES[kpi], rates[kpi] ?? null),
    ...(kpi === 'onlineDossiers'
      ? rateLine('  thủ tục có trực tuyến', rates.onlineDossiersEligible)
      : []),
    ...rateLine('  từ 01/01', yearToDate?.[kpi] ?? null),
  ]);
  return lines.length > 0 ? ['TỶ LỆ', ...lines] : ['TỶ LỆ: chưa đủ số liệu để tính.'];
}

function rateLine(name: string, rate: Rate | null): string[] {
  if (!rate) return [];
  const share = rate.percent === null ? 'không có cơ sở tính' : formatPercent(rate.percent);
  const target = rate.target === null ? '' : ` · chỉ tiêu ${formatPercent(rate.target)}`;
  const verdict =
    rate.outcome === 'not-applicable' ? '' : ` · ${OUTCOME_WORDS[rate.outcome].toLowerCase()}`;
  return [
    `  ${name.padEnd(48)}${formatCount(rate.numerator)}/${formatCount(rate.denominator)} = ${share}${target}${verdict}`,
  ];
}

function findingLines(findings: readonly Finding[]): string[] {
  const of = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome);
  const shown = [...of('violation'), ...of('needs-review')];
  return [
    shown.length > 0
      ? 'KẾT QUẢ SOÁT'
      : 'KẾT QUẢ SOÁT: không có vi phạm, không có điểm cần xem lại.',
    ...shown.flatMap(findingBlock),
    `Tổng: ${of('violation').length} vi phạm · ${of('needs-review').length} cần xem lại · ${of('pass').length} đạt · ${of('not-applicable').length} không áp dụng`,
  ];
}

function findingBlock({ rule, outcome, message, basis, evidence }: Finding): string[] {
  const codes = evidence.dossiers.slice(0, CODES_SHOWN);
  const rest = evidence.total - codes.length;
  const more = rest > 0 ? ` và ${formatCount(rest)} hồ sơ khác` : '';
  return [
    `  [${OUTCOME_WORDS[outcome]}] ${message} (${rule})`,
    ...(codes.length > 0 ? [`      Hồ sơ: ${codes.join(', ')}${more}`] : []),
    ...(basis.length > 0 ? [`      Căn cứ: ${basis.join('; ')}`] : []),
  ];
}
