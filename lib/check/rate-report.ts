/** A judged rate as a report: one set of sentences for all target rules. */
import { formatSpan, isoSpan } from '../calendar/period.ts';
import {
  CERTAINTY_TEXT,
  KPI_NAMES,
  type Kpi,
  missingToReach,
  moreToReach,
} from '../statistics/targets.ts';
import type { Judgement, Rate } from '../statistics/types.ts';
import { formatCount, formatPercent, percentOf } from '../text/numbers.ts';
import type { Report, RuleContext } from './rule.ts';

export type RateMessage = Judgement['reason'] | 'notShown';

/** The sentences; `thing` is what is counted ("hồ sơ trực tuyến"). */
export const RATE_MESSAGES: Readonly<Record<RateMessage, string>> = {
  reached: '{kpi} đạt chỉ tiêu {target}: {ratio} ({span}, {base}).{beside}{year}{trend}',
  reachedReference:
    '{kpi} đạt mức tham chiếu {target} ({citation}): {ratio} ({span}, {base}). Hãy nhập chỉ tiêu đang áp dụng để kết luận chắc chắn.{beside}{year}{trend}',
  missed:
    '{kpi} chưa đạt chỉ tiêu {target}: {ratio} ({span}, {base}), còn thiếu {missing} {thing}.{beside}{year}{trend}',
  eligibleUnknown:
    '{kpi} là {ratio} ({span}, {base}), dưới chỉ tiêu {target}. Chỉ tiêu tính trên thủ tục có cung cấp trực tuyến, mà trang không cho biết đó là những thủ tục nào: cần cột mức độ dịch vụ công hoặc danh mục thủ tục để kết luận.{year}{trend}',
  incomplete:
    '{kpi} là {ratio} ({span}, {base}), chỉ tiêu {target}{short}: còn hồ sơ chưa đọc nên chưa kết luận được.{beside}{year}{trend}',
  procedureUnknown:
    '{kpi} là {ratio} ({span}, {base}), chỉ tiêu {target}: có hồ sơ không ghi tên thủ tục nên chưa kết luận được.{year}{trend}',
  finishUnknown:
    '{kpi} là {ratio} ({span}, {base}), chỉ tiêu {target}: trang không có cột ngày xong nên chưa kết luận được.{year}{trend}',
  reference:
    '{kpi} là {ratio} ({span}, {base}), dưới mức tham chiếu {target} ({citation}), còn thiếu {missing} {thing}. Mức này chỉ để tham chiếu, hãy nhập chỉ tiêu đang áp dụng để kết luận.{beside}{year}{trend}',
  levelUnknown:
    '{kpi} là {ratio} ({span}, {base}). Chưa biết đơn vị ở cấp nào nên chưa chọn được chỉ tiêu: hãy chọn cấp xã, huyện hoặc tỉnh.{trend}',
  noTarget: '{kpi} là {ratio} ({span}, {base}). Chưa có chỉ tiêu cho cấp và năm này.{trend}',
  noBase: '{kpi}: không có {thing} nào để tính ({span}).',
  notShown: '{kpi}: trang không có đủ cột để tính.',
};

interface RateSubject {
  kpi: Exclude<Kpi, never>;
  /** What the numerator counts. */
  thing: string;
  /** What the denominator counts when no eligible base is meant. */
  base: string;
  eligibleBase?: string;
}

/** The single report of a target rule. */
export function rateReport(
  { dataset, previous }: RuleContext<unknown>,
  subject: RateSubject,
): Report<RateMessage>[] {
  const rate = dataset.rates[subject.kpi] ?? null;
  const kpi = KPI_NAMES[subject.kpi];
  if (!rate?.judgement) return [{ outcome: 'not-applicable', message: 'notShown', data: { kpi } }];
  const { judgement } = rate;
  const { numerator, denominator } = judgement;
  const percent = percentOf(numerator, denominator);
  const missing = rate.target === null ? 0 : missingToReach(numerator, denominator, rate.target);
  return [
    {
      outcome: rate.outcome,
      message: judgement.reason,
      data: {
        kpi,
        thing: subject.thing,
        ratio: ratioText(numerator, denominator),
        span: formatSpan(judgement.window),
        base: baseText(judgement, subject),
        target: rate.target === null ? '' : formatPercent(rate.target),
        citation: judgement.citation ?? '',
        missing,
        short: missing > 0 ? `, hiện còn thiếu ${formatCount(missing)} ${subject.thing}` : '',
        beside: besideText(rate, judgement, subject),
        year: yearText(judgement),
        trend: trendText(rate, previous?.rates?.[subject.kpi] ?? null),
      },
      total: 0,
      figures: {
        numerator,
        denominator,
        percent,
        target: rate.target,
        missing: rate.target === null ? null : missing,
        moreNeeded: rate.target === null ? null : moreToReach(numerator, denominator, rate.target),
        ...isoSpan(judgement.window),
      },
      basis: judgement.citation ? [citationOf(judgement)] : [],
    },
  ];
}

/** What the ratio stands on: dossiers that were counted, or columns of a portal's table. */
function baseText({ columns, eligibleBase }: Judgement, subject: RateSubject): string {
  if (columns !== undefined) return `theo bảng thống kê của cổng: ${columns}`;
  return eligibleBase ? (subject.eligibleBase ?? subject.base) : subject.base;
}

function ratioText(numerator: number, denominator: number): string {
  const percent = percentOf(numerator, denominator);
  const share = percent === null ? 'không tính được' : formatPercent(percent);
  return `${formatCount(numerator)}/${formatCount(denominator)} = ${share}`;
}

/** The period's own rate, where another base or window decided. */
function besideText(rate: Rate, judgement: Judgement, subject: RateSubject): string {
  const same =
    rate.numerator === judgement.numerator &&
    rate.denominator === judgement.denominator &&
    rate.window.from === judgement.window.from;
  if (same) return '';
  return ` Trong kỳ, ${subject.base}: ${ratioText(rate.numerator, rate.denominator)} (${formatSpan(rate.window)}).`;
}

function yearText(judgement: Judgement): string {
  return judgement.periodForYear
    ? ' Chỉ tiêu tính theo năm; chưa đọc đủ hồ sơ từ 01/01 nên xét theo số liệu trong kỳ.'
    : '';
}

function trendText(rate: Rate, before: Rate | null): string {
  if (rate.percent === null || before?.percent == null) return '';
  const change = Math.round((rate.percent - before.percent) * 100) / 100;
  if (change === 0) return ' Không đổi so với lần đọc trước.';
  const points = String(Math.abs(change)).replace('.', ',');
  return ` ${change > 0 ? 'Tăng' : 'Giảm'} ${points} điểm phần trăm so với lần đọc trước.`;
}

function citationOf({ citation, certainty }: Judgement): string {
  const mark = certainty && certainty !== 'verified' ? ` (${CERTAINTY_TEXT[certainty]})` : '';
  return `${citation}${mark}`;
}
