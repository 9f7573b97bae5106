/**
 * Section II.7: rates against targets. Every rate is printed with its window, numerator,
 * denominator and base: targets run by calendar year, reports from the 15th to the 14th.
 */
import { formatSpan } from '../../calendar/period.ts';
import type { UnitLevel } from '../../check/types.ts';
import type { Rate, Rates } from '../../statistics/types.ts';
import { formatPercent, percentOf, roundHalfUp } from '../../text/numbers.ts';
import { lowerFirst, officeOf, type ReportContext } from '../context.ts';
import { blank, figureInline, text } from '../figure.ts';
import { originOf, rateFigures } from '../level.ts';
import { fillTemplate } from '../template.ts';
import type { BlockBody, Inline } from '../types.ts';

type RateName = keyof Rates;

interface RateWords {
  name: RateName;
  label: string;
  noun: string;
  numerator: string;
  denominator: string;
  /** Rates of several levels add up when their dossiers are different ones. */
  additive: boolean;
}

export const RATE_WORDS: RateWords[] = [
  {
    name: 'onlineServices',
    label: 'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến',
    noun: 'dịch vụ công',
    numerator: 'dịch vụ công có hồ sơ trực tuyến',
    denominator: 'dịch vụ công có hồ sơ mới',
    additive: false,
  },
  {
    name: 'onlineDossiersEligible',
    label:
      'Tỷ lệ hồ sơ xử lý trực tuyến (trên hồ sơ mới của TTHC có cung cấp dịch vụ công trực tuyến)',
    noun: 'hồ sơ',
    numerator: 'hồ sơ trực tuyến',
    denominator: 'hồ sơ mới của TTHC có cung cấp dịch vụ công trực tuyến',
    additive: true,
  },
  {
    name: 'onlineDossiers',
    label:
      'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ mới tiếp nhận (không tính kỳ trước chuyển qua)',
    noun: 'hồ sơ',
    numerator: 'hồ sơ trực tuyến',
    denominator: 'hồ sơ mới tiếp nhận',
    additive: true,
  },
  {
    name: 'onlinePayment',
    label: 'Tỷ lệ thanh toán trực tuyến',
    noun: 'hồ sơ',
    numerator: 'hồ sơ thanh toán trực tuyến',
    denominator: 'hồ sơ đã nộp phí, lệ phí',
    additive: true,
  },
];

interface Scoped {
  level: string;
  /** "UBND huyện Chi Lăng"; null for all levels together. */
  office: string | null;
  rates: Rates;
  origin: string;
}

type Window = 'period' | 'year';

/** Results against targets: year to date first, where it is known, then the period. */
export function rates(context: ReportContext): BlockBody[] {
  const year = windowBlocks(context, 'year');
  const period = windowBlocks(context, 'period', year.length === 0);
  const made = [...year, ...period];
  const known = made.length > 0;
  return [...made, ...(known ? paymentBlank(context) : [unknown()])];
}

/** The targets in force for each level; one that no document proves is asked for, not printed. */
export function targets(context: ReportContext): BlockBody[] {
  const lines = targetLines(context, isProven).map((line) => [text(`${line}.`)]);
  const proven: BlockBody[] =
    lines.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            inlines: [text(`Chỉ tiêu được giao trong năm${cited(context)}:`)],
          },
          { type: 'list', items: lines },
        ];
  const unproven = targetLines(context, (rate) => !isProven(rate));
  return unproven.length === 0 ? proven : [...proven, askedTargets(context)];
}

function askedTargets(context: ReportContext): BlockBody {
  const sentence =
    'Chỉ tiêu được giao trong năm: {blank:targets.assigned|mức chỉ tiêu trực tuyến và số quyết định giao chỉ tiêu}.';
  return { type: 'paragraph', inlines: fillTemplate(sentence, context.template) };
}

/** "Tỷ lệ hồ sơ xử lý trực tuyến: UBND huyện Chi Lăng 95%; UBND cấp xã 85%" for each target wanted. */
function targetLines(context: ReportContext, wanted: (rate: Rate) => boolean): string[] {
  const scopes = scoped(context, 'period', false);
  return RATE_WORDS.filter((w) => w.name !== 'onlineDossiersEligible').flatMap((words) => {
    const found = scopes.flatMap((scope) => {
      const rate = targetRate(scope.rates, words.name);
      return rate && wanted(rate) ? [{ scope, target: formatPercent(rate.target as number) }] : [];
    });
    if (found.length === 0) return [];
    const same = found.every((entry) => entry.target === found[0]?.target);
    const parts = same
      ? found[0]?.target
      : found.map((e) => `${e.scope.office} ${e.target}`).join('; ');
    return [`${targetLabel(words)}: ${parts}`];
  });
}

/** Whether the document behind a rate's target was read; nobody is praised or blamed by another. */
export function isProven({ target, judgement }: Rate): boolean {
  return target !== null && (judgement === undefined || judgement.certainty === 'verified');
}

/** " theo Quyết định số …": the decisions that the targets come from. */
function cited(context: ReportContext): string {
  const citations = scoped(context, 'period', false).flatMap(({ rates }) =>
    Object.values(rates).flatMap((rate: Rate | null) =>
      rate && isProven(rate) && rate.judgement?.citation ? [rate.judgement.citation] : [],
    ),
  );
  const once = [...new Set(citations)];
  return once.length > 0 ? ` theo ${once.join('; ')}` : '';
}

function targetLabel(words: RateWords): string {
  return words.name === 'onlineDossiers' ? 'Tỷ lệ hồ sơ xử lý trực tuyến' : words.label;
}

/** The rate that carries the target of a name; the target on online dossiers may stand on the eligible base. */
function targetRate(rates: Rates, name: RateName): Rate | null {
  const own = rates[name] ?? null;
  if (own?.target != null || name !== 'onlineDossiers') return own?.target != null ? own : null;
  const eligible = rates.onlineDossiersEligible;
  return eligible?.target != null ? eligible : null;
}

function windowBlocks(context: ReportContext, window: Window, judged = true): BlockBody[] {
  const scopes = scoped(context, window, true);
  const items: Inline[][] = [];
  for (const words of RATE_WORDS) {
    const found = scopes.flatMap((scope) => {
      const rate = scope.rates[words.name];
      return rate && rate.denominator > 0 ? [{ scope, rate }] : [];
    });
    if (found.length > 0) items.push(rateItem(words, found, window, judged));
  }
  const first = scopes.flatMap((s) => Object.values(s.rates)).find((r): r is Rate => r !== null);
  if (items.length === 0 || !first) return [];
  const lead =
    window === 'year'
      ? `Kết quả tính từ đầu năm (${formatSpan(first.window)})`
      : `Kết quả trong ${lowerFirst(context.period.label)} (${formatSpan(first.window)})`;
  return [
    { type: 'paragraph', inlines: [text(`${lead}${baseWords(context)}:`)] },
    { type: 'list', items },
  ];
}

/** Counts typed in have no list behind them, so no rate can take them in: said beside every rate. */
function baseWords(context: ReportContext): string {
  const typed = [...context.byLevel.values()].some(({ manual }) => manual.length > 0);
  return typed
    ? ', tính trên hồ sơ của Hệ thống thông tin giải quyết TTHC, chưa gồm số nhập tay'
    : '';
}

function rateItem(
  words: RateWords,
  found: { scope: Scoped; rate: Rate }[],
  window: Window,
  judged: boolean,
): Inline[] {
  const line: Inline[] = [text(`${words.label}: `)];
  found.forEach(({ scope, rate }, i) => {
    if (i > 0) line.push(text('; '));
    if (scope.office !== null) line.push(text(`${scope.office} `));
    else if (found.length > 1) line.push(text('toàn địa bàn '));
    const made = rateFigures(words.name, rate, { level: scope.level, window }, words, scope.origin);
    line.push(
      figureInline(made.numerator),
      text('/'),
      figureInline(made.denominator),
      text(` ${words.noun}, đạt `),
      figureInline(made.percent),
    );
    if (judged && judgedBy(words.name, scope.rates)) line.push(text(verdict(rate)));
  });
  return [...line, text('.')];
}

/** The target on online dossiers is meant on the eligible base: where that is known, only it is judged. */
export function judgedBy(name: RateName, rates: Rates): boolean {
  return name !== 'onlineDossiers' || rates.onlineDossiersEligible === null;
}

/** " (đạt chỉ tiêu 90%)": said only as far as the outcome goes. */
export function verdict(rate: Rate): string {
  if (rate.target === null || rate.percent === null || !isProven(rate)) return '';
  const target = formatPercent(rate.target);
  if (rate.outcome === 'pass') return ` (đạt chỉ tiêu ${target})`;
  const gap = roundHalfUp(rate.target - rate.percent, 2);
  const points = formatPercent(gap).replace('%', '');
  if (rate.outcome === 'violation')
    return ` (chưa đạt chỉ tiêu ${target}, thấp hơn ${points} điểm phần trăm)`;
  if (rate.outcome === 'needs-review')
    return ` (so với chỉ tiêu ${target}: chưa đủ căn cứ kết luận)`;
  return '';
}

/** All levels together first, then each level. */
function scoped(context: ReportContext, window: Window, together: boolean): Scoped[] {
  const pick = (d: { rates: Rates; yearToDate: Rates | null }) =>
    window === 'year' ? d.yearToDate : d.rates;
  const each: Scoped[] = [];
  for (const level of context.levels) {
    const figures = context.byLevel.get(level);
    const rates = figures ? pick(figures.dataset) : null;
    if (figures && rates)
      each.push({
        level,
        office: officeOf(context, level as UnitLevel),
        rates,
        origin: figures.origin,
      });
  }
  const whole = context.whole ? pick(context.whole) : null;
  // One level of several was read: its rates are named, and never passed off as the whole area's.
  if (each.length === 1 && context.levels.length > 1 && context.byLevel.size === 1) return each;
  if (!together || (each.length < 2 && !(context.whole && whole && context.levels.length > 1)))
    return each.length === 1 ? [{ ...(each[0] as Scoped), office: null }] : each;
  const added = each.length > 1 ? addedRates(each.map((s) => s.rates)) : null;
  const shared = whole ? sharedTargets(whole, context) : null;
  const rates = mapRates((name) => shared?.[name] ?? added?.[name] ?? null);
  const origin = context.whole ? originOf(context.whole) : 'Cộng các cấp của báo cáo';
  return [{ level: 'all', office: null, rates, origin }, ...each];
}

/** Levels together are judged only by a target that is the same for each of them. */
function sharedTargets(whole: Rates, context: ReportContext): Rates {
  return mapRates((name) => {
    const rate = whole[name];
    if (!rate) return null;
    const targets = [...context.byLevel.values()].map(
      (f) => targetRate(f.dataset.rates, name)?.target ?? null,
    );
    const shared = targets.length > 0 && targets.every((t) => t !== null && t === rate.target);
    return shared ? rate : { ...rate, target: null };
  });
}

/** Rates of levels together where their parts add up; unknown where they do not. */
function addedRates(each: Rates[]): Rates {
  return mapRates((name) => {
    const words = RATE_WORDS.find((w) => w.name === name);
    const rates = each.map((r) => r[name]);
    const first = rates[0];
    if (!words?.additive || !first || rates.some((rate) => rate === null)) return null;
    const known = rates as Rate[];
    const same = known.every(
      (r) => r.window.from === first.window.from && r.window.to === first.window.to,
    );
    if (!same) return null;
    const numerator = known.reduce((sum, r) => sum + r.numerator, 0);
    const denominator = known.reduce((sum, r) => sum + r.denominator, 0);
    return {
      window: first.window,
      numerator,
      denominator,
      percent: percentOf(numerator, denominator),
      target: null,
      outcome: 'not-applicable',
    };
  });
}

function mapRates(of: (name: RateName) => Rate | null): Rates {
  return {
    onlineDossiers: of('onlineDossiers'),
    onlineDossiersEligible: of('onlineDossiersEligible'),
    onlineServices: of('onlineServices'),
    onlinePayment: of('onlinePayment'),
    onTime: of('onTime'),
    digitised: of('digitised'),
  };
}

/** Payment is a target everywhere; where no page shows it, it is asked for. */
function paymentBlank(context: ReportContext): BlockBody[] {
  const shown = context.input.datasets.some(
    (d) => d.rates.onlinePayment !== null || d.yearToDate?.onlinePayment,
  );
  if (shown) return [];
  const answer = context.template.answers['rates.payment']?.trim();
  const value: Inline = answer
    ? text(answer)
    : blank('rates.payment', 'tỷ lệ, tử số/mẫu số và khoảng thời gian tính');
  return [
    { type: 'paragraph', inlines: [text('Tỷ lệ thanh toán trực tuyến: '), value, text('.')] },
  ];
}

function unknown(): BlockBody {
  const label = 'tỷ lệ hồ sơ trực tuyến và dịch vụ công phát sinh hồ sơ trực tuyến';
  return { type: 'paragraph', inlines: [blank('rates.online', label)] };
}
