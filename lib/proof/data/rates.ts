/**
 * Rates in a report beside those of the data. A rate says little without its base and its
 * window: both are named, and a text that may mean another base or window is only asked about.
 */
import { formatSpan } from '../../calendar/period.ts';
import type { Ratio } from '../../statistics/rates.ts';
import type { Rates } from '../../statistics/types.ts';
import { findPeriods } from '../../text/prose-dates.ts';
import type { Collector } from '../collector.ts';
import type { Fraction } from '../figures.ts';
import type { Passage } from '../passages.ts';
import { type Mention, RATE_NAMES, type RateTopic, readMentions } from '../rate-mentions.ts';
import { readTags } from '../roles.ts';
import { matchShare, percentText, plainAmount, shareText } from '../rules/shares.ts';
import {
  type Against,
  isCumulative,
  isWindow,
  type KnownFigures,
  type KnownRates,
  ofLevel,
  windowsIn,
} from './against.ts';

/** One ratio of the data that a stated rate may mean. */
interface Candidate extends Ratio {
  /** "hồ sơ tiếp nhận mới" */
  base: string;
  window: KnownRates['window'];
  /** Not the base the rate is defined on; some reports use it all the same. */
  isOtherBase: boolean;
}

const RATIOS: Record<RateTopic, [keyof Rates, string][]> = {
  online: [
    ['onlineDossiers', 'hồ sơ tiếp nhận mới'],
    ['onlineDossiersEligible', 'hồ sơ tiếp nhận mới của TTHC có dịch vụ công trực tuyến'],
  ],
  services: [['onlineServices', 'TTHC có phát sinh hồ sơ']],
  payment: [['onlinePayment', 'hồ sơ có nghĩa vụ tài chính']],
  digitised: [['digitised', 'hồ sơ tiếp nhận mới']],
  digitisedResults: [['digitisedResults', 'hồ sơ đã giải quyết']],
  satisfaction: [['satisfaction', 'lượt đánh giá']],
  onTime: [['onTime', 'hồ sơ đã giải quyết']],
};

/** Words without which a percent beside "trực tuyến" or "đúng hạn" may be about something else. */
const MEANT: Partial<Record<RateTopic, RegExp>> = {
  online: /hồ\s+sơ(?:\s+\p{L}+){0,8}\s+trực\s+tuyến|trực\s+tuyến\s*:?\s*[\d./\s]*hồ\s+sơ/iu,
  onTime:
    /(?:trước|sớm)\s+(?:hạn\s+)?(?:và|,|hoặc)\s*đúng\s+hạn|đúng\s+(?:hạn\s+)?(?:và|,|hoặc)\s*(?:trước|sớm)\s+hạn|tỷ\s+lệ(?:(?!trước\s+hạn)[^.;,\d]){0,60}đúng\s+hạn/iu,
};
const NARROWED =
  /(?<!\p{L})(?:lĩnh\s+vực|riêng|phòng|thôn|sở|(?:quý|tháng|kỳ|năm)\s+(?:trước|ngoái)|cùng\s+kỳ|so\s+với|toàn\s+trình|một\s+phần|liên\s+thông|chứng\s+thực|bưu\s+chính)(?!\p{L})/iu;
/** A share among the parts of a total, whose base the total is. */
const SHARE = /(?<!\p{L})(?:chiếm|tương\s+(?:ứng|đương))(?!\p{L})\s*$|\(\s*$/iu;

export function compareRates(against: Against, out: Collector): void {
  for (const passage of against.passages)
    for (const mention of readMentions(passage, [...against.blocks])) {
      if (!isResult(mention)) continue;
      const known = ofLevel(mention.level ?? levelOf(passage), against.figures);
      if (known?.rates) compareRate(mention, known, passage, against, out);
    }
}

function isResult({ kind, topic, sentence, before, rate }: Mention): boolean {
  const meant = MEANT[topic];
  if (kind === 'target' || rate.percent.approximate) return false;
  return (!meant || meant.test(before)) && !NARROWED.test(`${sentence} ${rate.after}`);
}

function levelOf(passage: Passage): Mention['level'] {
  return passage.path.map((h) => readTags(h.title).level).findLast((l) => l !== null) ?? null;
}

function compareRate(
  mention: Mention,
  known: KnownFigures,
  passage: Passage,
  against: Against,
  out: Collector,
): void {
  const windows = windowsOf(mention, known, passage, against);
  const candidates = windows.flatMap((rates) => candidatesOf(mention, rates, known));
  const [first] = candidates;
  if (!first) return;
  out.checked();
  const right = candidates.find((candidate) => agrees(candidate, mention));
  if (right && (!right.isOtherBase || SHARE.test(mention.rate.link))) return;
  const isCertain = !right && isProven(mention, first, known, against);
  const told = percentText(mention.value, mention.rate.percent.decimals);
  const data = `${shareText(first.numerator, first.denominator, 2)} (trên ${first.base}, ${formatSpan(first.window)})`;
  const found = {
    rule: 'data' as const,
    message: right
      ? `Cần xem lại mẫu số: ${RATE_NAMES[mention.topic]} văn bản ghi ${told} là tính trên ${right.base} (${shareText(right.numerator, right.denominator, 2)}); số liệu đã đọc là ${data}.`
      : `Khác số liệu đã đọc: ${RATE_NAMES[mention.topic]} văn bản ghi ${written(mention)}, số liệu đã đọc là ${data}${doubts(mention, first, candidates, known)}.`,
    at: [mention.at],
    arithmetic: `${told} ≠ ${shareText(first.numerator, first.denominator, 2)}`,
    suggestion: percentText((first.numerator / first.denominator) * 100, 2),
  };
  if (isCertain) out.violation(found);
  else out.review(found);
}

/** The known windows a rate may be told for: the one its text names, else all of them. */
function windowsOf(
  mention: Mention,
  { rates = [], period }: KnownFigures,
  passage: Passage,
  against: Against,
): KnownRates[] {
  const headings = passage.path.map((heading) => against.blocks.indexOf(heading));
  const own = windowsIn([mention.block], against);
  const named = own.length > 0 ? own : windowsIn(headings, against);
  if (named.length > 0) return rates.filter((r) => named.some((w) => isWindow(w, r.window)));
  const isOfPeriod = (r: KnownRates): boolean => !period || isWindow(r.window, period);
  if (isCumulative(mention.sentence)) return rates.filter((r) => !isOfPeriod(r));
  const periods = findPeriods(mention.sentence);
  if (periods.length === 0) return [...rates];
  const isNamed = period && periods.every((found) => found.period.id === period.id);
  return isNamed ? rates.filter(isOfPeriod) : [];
}

function candidatesOf(
  { topic }: Mention,
  { window, ratios }: KnownRates,
  { form06, period }: KnownFigures,
): Candidate[] {
  const found = RATIOS[topic].flatMap(([key, base]) => {
    const ratio = ratios[key];
    if (!ratio || ratio.denominator <= 0) return [];
    return [{ ...ratio, base: baseName(key, ratio, base, form06), window, isOtherBase: false }];
  });
  const other = !period || isWindow(window, period) ? otherBase(topic, form06) : null;
  const isNew = other && !found.some((f) => f.denominator === other.denominator);
  return found.length > 0 && isNew ? [...found, { ...other, window, isOtherBase: true }] : found;
}

/** Some policies hold those on time against what was received. */
function baseName(
  key: keyof Rates,
  ratio: Ratio,
  base: string,
  { resolved }: KnownFigures['form06'],
): string {
  const isReceived = key === 'onTime' && resolved.total !== ratio.denominator;
  return isReceived ? 'hồ sơ tiếp nhận' : base;
}

/** Shares of all that was received, carried-over dossiers included. */
function otherBase(
  topic: RateTopic,
  { received, resolved }: KnownFigures['form06'],
): (Ratio & { base: string }) | null {
  const denominator = received.total ?? 0;
  const { early, onTime } = resolved;
  const good = early === null || onTime === null ? null : early + onTime;
  const numerator = topic === 'online' ? received.online : topic === 'onTime' ? good : null;
  if (numerator === null || denominator <= 0) return null;
  return { numerator, denominator, base: 'tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển qua' };
}

function agrees(candidate: Candidate, { rate }: Mention): boolean {
  const { numerator, denominator } = candidate;
  const fraction = rate.fraction;
  const isSame =
    !fraction || (fraction.numerator === numerator && fraction.denominator === denominator);
  const told = matchShare(plainAmount(numerator), plainAmount(denominator), rate.percent);
  // A percent that does not fit its own fraction is told as such already.
  return isSame && (told !== null || fraction !== null);
}

/**
 * Whether the text itself proves that it speaks of the very quantity the data holds: its unit,
 * its period, and a fraction with the data's own denominator.
 */
function isProven(
  { rate }: Mention,
  { denominator, window }: Candidate,
  { period, partial }: KnownFigures,
  { dates, isNamed }: Against,
): boolean {
  const isOfPeriod = !!period && isWindow(window, period) && dates.main?.id === period.id;
  return isNamed && isOfPeriod && !partial && rate.fraction?.denominator === denominator;
}

function written({ value, rate }: Mention): string {
  const percent = percentText(value, rate.percent.decimals);
  const { fraction } = rate;
  return fraction ? `${percent} (${fractionText(fraction)})` : percent;
}

function fractionText({ numerator, denominator }: Fraction): string {
  return shareText(numerator, denominator, 2).split(' = ')[0] as string;
}

/** What keeps the comparison from being certain, as an end to the message. */
function doubts(
  { rate }: Mention,
  first: Candidate,
  candidates: Candidate[],
  { origin }: KnownFigures,
): string {
  const longer = candidates.find((c) => !isWindow(c.window, first.window));
  const notes = [
    longer &&
      `${formatSpan(longer.window)} là ${shareText(longer.numerator, longer.denominator, 2)}`,
    rate.fraction && rate.fraction.denominator !== first.denominator && 'mẫu số khác nhau',
    origin,
  ];
  const told = notes.filter((note) => typeof note === 'string' && note !== '');
  return told.length > 0 ? `; ${told.join('; ')}` : '';
}
