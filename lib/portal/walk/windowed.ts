/**
 * Lists that draw only the rows in view (ag-grid, Tabulator, virtual scrolling of any
 * framework): the rest is not in the page at all. They are read by scrolling their own box
 * from top to end, a little less than its height at a time, so that no row is passed over.
 * Scrolling is all that is done; the box is put back where it was.
 */
import { saysLoading } from '../../grid/messages.ts';
import { clean } from '../../text/normalise.ts';

/** The list did not draw its rows; the message says what to do. */
export class WindowError extends Error {}

/** A list with more rows in the page than this draws all it has. */
const MOST_ROWS = 400;
const MOST_STEPS = 20_000;
const POLL_MS = 50;
const TIMEOUT_MS = 6000;
/** A list that had to ask its server for rows is not asked again at once. */
const PACE_MS = 400;
/** Headings that stick to the top of the box, at most. */
const STICKY = 120;

/** The box to scroll; null for a list that has all its rows in the page. */
export function windowOf(table: Element, rows: readonly Element[]): HTMLElement | null {
  const drawn = rows.filter(hasText);
  const first = drawn[0];
  if (first === undefined || rows.length > MOST_ROWS) return null;
  const box = scrollingBox(first, table);
  if (box === null) return null;
  const { top, bottom } = extentOf(drawn);
  return box.scrollHeight - (bottom - top) > Math.max(box.clientHeight / 2, STICKY) ? box : null;
}

/** The nearest box around the rows that has something to scroll; never the page itself. */
function scrollingBox(row: Element, table: Element): HTMLElement | null {
  const view = row.ownerDocument.defaultView;
  if (view === null) return null;
  let beyondTable = 0;
  for (let at = row.parentElement; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
    if (!table.contains(at) && ++beyondTable > 4) return null;
    const scrolls = at.clientHeight > 0 && at.scrollHeight > at.clientHeight + 4;
    if (scrolls && view.getComputedStyle(at).overflowY !== 'visible') return at;
  }
  return null;
}

/**
 * The rows drawn at each stand of the box, from top to end.
 * @throws WindowError when the list stops drawing
 */
export async function* windowsOf(
  box: HTMLElement,
  rowsNow: () => Element[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Element[], void, undefined> {
  const stoodAt = box.scrollTop;
  try {
    box.scrollTop = 0;
    for (let step = 0; step < MOST_STEPS && signal?.aborted !== true; step++) {
      const rows = await settled(box, rowsNow, signal);
      yield rows;
      const before = box.scrollTop;
      box.scrollTop = before + stepOf(box, rows);
      if (box.scrollTop <= before) return;
    }
  } finally {
    box.scrollTop = stoodAt;
  }
}

/** Two rows less than a screen: the next rows overlap those read. */
function stepOf(box: HTMLElement, rows: readonly Element[]): number {
  const { top, bottom } = extentOf(rows);
  const height = rows.length === 0 ? 0 : (bottom - top) / rows.length;
  return Math.max(20, box.clientHeight - STICKY - 2 * height, box.clientHeight / 2 - height);
}

/** Waits until the rows in view are drawn, filled and standing still. */
async function settled(
  box: HTMLElement,
  rowsNow: () => Element[],
  signal: AbortSignal | undefined,
): Promise<Element[]> {
  let last = '';
  let waitedForRows = false;
  for (let waited = 0; waited < TIMEOUT_MS; waited += POLL_MS) {
    await sleep(POLL_MS);
    const rows = rowsNow();
    if (signal?.aborted) return [];
    const inView = rows.filter((row) => isInView(row, box));
    const filled = inView.length > 0 && inView.every(isFilled) && covers(box, inView);
    const text = filled ? inView.map((row) => row.textContent).join('\n') : '';
    if (!filled && waited > 2 * POLL_MS) waitedForRows = true;
    if (filled && text === last) {
      if (waitedForRows) await sleep(PACE_MS);
      return rows.filter(isFilled);
    }
    last = text;
  }
  throw new WindowError(
    'danh sách chỉ vẽ các dòng đang nhìn thấy và không vẽ thêm khi cuộn; hãy để trang này hiện trên màn hình rồi đọc tiếp',
  );
}

function covers(box: HTMLElement, rows: readonly Element[]): boolean {
  const frame = box.getBoundingClientRect();
  const { top, bottom } = extentOf(rows);
  const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
  return top <= frame.top + STICKY && (atEnd || bottom >= frame.top + box.clientHeight - 2);
}

function isInView(row: Element, box: HTMLElement): boolean {
  const frame = box.getBoundingClientRect();
  const { top, bottom, height } = row.getBoundingClientRect();
  return height > 0 && bottom > frame.top + 1 && top < frame.bottom - 1;
}

function isFilled(row: Element): boolean {
  return hasText(row) && !saysLoading(clean(row.textContent ?? ''));
}

function hasText(row: Element): boolean {
  return (row.textContent ?? '').trim() !== '';
}

function extentOf(rows: readonly Element[]): { top: number; bottom: number } {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const place = row.getBoundingClientRect();
    top = Math.min(top, place.top);
    bottom = Math.max(bottom, place.bottom);
  }
  return { top, bottom };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
