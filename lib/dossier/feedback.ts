/**
 * One phản ánh, kiến nghị (PAKN) of a list, and many captures of such lists put together.
 * There is no field for a person, and none for what was said.
 */
import type { Day } from '../calendar/day.ts';
import type { PageReading, TableSummary } from '../portal/types.ts';

/** Đã xử lý · đang xử lý · chuyển cơ quan khác · không hoặc chưa tiếp nhận; `unknown` keeps the portal's word for review. */
export type FeedbackState = 'processed' | 'processing' | 'transferred' | 'notAccepted' | 'unknown';

/** Về hành vi hành chính · về quy định hành chính · cả hai */
export type FeedbackSubject = 'conduct' | 'regulation' | 'both';

export interface FeedbackItem {
  /** As printed; null where the list has no code. */
  readonly code: string | null;
  /** Hash of what was said, by which an item without a code is known again; null beside a code. */
  readonly mark: string | null;
  /** Null only for what was not accepted. */
  readonly received: Day | null;
  readonly due: Day | null;
  /** Ngày xử lý xong, else ngày trả lời, else ngày công khai. */
  readonly finished: Day | null;
  readonly state: FeedbackState;
  /** The portal's own word; "" when the page has no status column. */
  readonly statusText: string;
  readonly subject: FeedbackSubject | null;
  /** Kết quả đã công khai; null where the page does not say. */
  readonly published: boolean | null;
  readonly field: string | null;
  /** Unit that handles it, as the page names it. */
  readonly unit: string | null;
  /** Index into Dataset.sources. */
  readonly source: number;
  /** 1-based row on that page. */
  readonly row: number;
}

/** Whether a table listed PAKN one by one; a statistics table of PAKN has no columns of its own. */
export function isFeedbackList({ kind, columns }: TableSummary): boolean {
  return kind === 'feedback' && columns.length > 0;
}

/** How lists of evidence call an item: its code, else its place. */
export function feedbackName(
  { code, source, row }: FeedbackItem,
  sources: readonly { file: string }[],
): string {
  return code ?? `${sources[source]?.file ?? ''}, dòng ${row}`;
}

/**
 * The lists of all pages together, each PAKN once (as contract §3.10 says of dossiers): the
 * reading with a finish day wins, then the later one; what only the other knew is kept.
 */
export function mergeFeedback(
  readings: readonly PageReading[],
  keep: (item: FeedbackItem) => boolean = () => true,
): FeedbackItem[] {
  const held = new Map<string, FeedbackItem>();
  const readAt = readings.map(({ source }) => Date.parse(source.readAt) || 0);
  const isOlder = (a: FeedbackItem, b: FeedbackItem) =>
    (readAt[a.source] ?? 0) < (readAt[b.source] ?? 0);
  readings.forEach(({ feedback = [] }, source) => {
    const keyOf = keys();
    for (const item of feedback) {
      const placed = { ...item, source };
      const key = keyOf(placed);
      if (!keep(placed)) continue;
      const other = held.get(key);
      held.set(key, other === undefined ? placed : combine(placed, other, isOlder));
    }
  });
  return [...held.values()];
}

/** Codes this long are not given twice; shorter ones may be running numbers of one system. */
const OWN_DIGITS = 6;

/** Keys of the items of one page: the same words twice on one page are two PAKN. */
function keys(): (item: FeedbackItem) => string {
  const met = new Map<string, number>();
  return ({ code, mark, received }) => {
    if (code !== null && code.replace(/\D/g, '').length >= OWN_DIGITS) return code.toUpperCase();
    if (code !== null) return `${code.toUpperCase()}|${received}`;
    const times = (met.get(mark ?? '') ?? 0) + 1;
    met.set(mark ?? '', times);
    return `${mark}#${times}`;
  };
}

function combine(
  challenger: FeedbackItem,
  held: FeedbackItem,
  isOlder: (a: FeedbackItem, b: FeedbackItem) => boolean,
): FeedbackItem {
  const decided = (challenger.finished !== null) !== (held.finished !== null);
  const wins = decided ? challenger.finished !== null : !isOlder(challenger, held);
  const [winner, loser] = wins ? [challenger, held] : [held, challenger];
  return {
    ...winner,
    due: winner.due ?? loser.due,
    subject: winner.subject ?? loser.subject,
    published: winner.published ?? loser.published,
    field: winner.field ?? loser.field,
    unit: winner.unit ?? loser.unit,
  };
}
