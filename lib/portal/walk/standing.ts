/**
 * The official works on in the page while it is read: picks another page size, sorts,
 * filters, turns pages by hand. Pages read before and after such a change do not join, so
 * the walk looks for it before it presses the pager and after the page has come.
 */
import type { Pager } from '../platforms/types.ts';
import { type Look, look, type Watch, waitForChange } from './change.ts';
import { changedField, fieldValues } from './filters.ts';
import type { Turned } from './turn.ts';

/** What the list must keep for its pages to join. */
export interface Standing {
  /** Rows a page as stated when the walk began; null where the pager does not say. */
  pageSize: number | null;
  /** See `fieldValues`. */
  fields: ReadonlyMap<string, string>;
  /** Page that is to come; null where it cannot be told. */
  expected: number | null;
}

/** Why the page in hand does not join those read before (in words for the user); null when it does. */
export function whyApart(standing: Standing, here: Look, live: Document): string | null {
  const resized = whyResized(standing.pageSize, here.pager);
  if (resized !== null) return resized;
  const field =
    here.doc === live ? changedField(standing.fields, fieldValues(live, rootsOf(here))) : null;
  if (field !== null) return `ô lọc "${field}" vừa đổi (hãy đặt lại như cũ)`;
  const current = here.pager?.current ?? null;
  return standing.expected === null || current === null || current === standing.expected
    ? null
    : `trang đang hiện là trang ${current} chứ không phải trang ${standing.expected} (danh sách vừa được sắp xếp, lọc hoặc chuyển trang)`;
}

/**
 * The list just before its pager is pressed: `ready` to be, with the pager as it stands now;
 * already on the next page, pressed by the official or by a try that was given up too early;
 * or no longer the one that was read.
 */
export async function lookBeforeTurn(
  watch: Watch,
  here: Look,
): Promise<Turned | { kind: 'ready'; look: Look }> {
  const ready = { kind: 'ready', look: here } as const;
  const now = here.doc === watch.doc ? look(watch) : null;
  if (now === null) return ready;
  const busy = watch.platform.isBusy(watch.doc, now.view.table);
  if (now.fingerprint === here.fingerprint && !busy) return ready;
  const settled = await waitForChange(watch, null);
  if (settled.kind === 'stopped' || settled.kind === 'expired') return settled;
  if (settled.kind !== 'changed') return ready;
  const { pager, rows } = settled.look;
  const reason = whyResized(here.pager?.pageSize ?? null, pager) ?? whyRecut(here, settled.look);
  if (reason !== null) return { kind: 'moved', reason };
  const then = here.pager?.current ?? null;
  const current = pager?.current ?? null;
  if (then === null || current === null || current === then)
    return { ...ready, look: settled.look };
  return current === then + 1 && rows > 0
    ? { kind: 'page', look: settled.look }
    : {
        kind: 'moved',
        reason: `danh sách chuyển từ trang ${then} sang trang ${current} khi chưa đến lượt (vừa được sắp xếp, lọc hoặc chuyển trang)`,
      };
}

function whyResized(before: number | null, pager: Pager | null): string | null {
  const now = pager?.pageSize ?? null;
  return before === null || now === null || now === before
    ? null
    : `mỗi trang đang hiện ${now} dòng thay vì ${before} dòng (hãy chọn lại ${before} dòng một trang)`;
}

/** A full page that has other rows in another number, where no page size is stated. */
function whyRecut(before: Look, now: Look): string | null {
  return before.pager?.pageSize === null && before.rows !== now.rows
    ? `số dòng của trang đổi từ ${before.rows} thành ${now.rows} khi đang đọc`
    : null;
}

/** Elements of the list's own pager. */
export function rootsOf({ pager }: Look): readonly Element[] {
  return pager?.roots ?? [];
}
