/**
 * A page of thousands of rows on its way to the background. The browser writes a message
 * out in one go, during which the portal's page stands still: a long page goes in pieces.
 */
import type { Dossier } from '../dossier/types.ts';
import type { PageReading } from '../portal/types.ts';
import { StoreError } from '../store/errors.ts';

/** Dossiers in one message; some ten milliseconds of writing. */
const PIECE = 1000;

/** One message of a page: all but the last go ahead, the last carries the rest of the reading. */
export interface PagePiece {
  /** Dossiers of the page in the messages before this one. */
  from: number;
  dossiers: Dossier[];
}

/** Cuts the dossiers of a page; a short page is one piece. */
export function piecesOf({ dossiers }: PageReading): { ahead: PagePiece[]; last: PagePiece } {
  const ahead: PagePiece[] = [];
  let from = 0;
  for (; dossiers.length - from > PIECE; from += PIECE)
    ahead.push({ from, dossiers: dossiers.slice(from, from + PIECE) });
  return { ahead, last: { from, dossiers: dossiers.slice(from) } };
}

/** The background's end: keeps the pieces of each capture's page until its last one arrives. */
export class PagePieces {
  readonly #held = new Map<string, Dossier[]>();

  /** Keeps a piece that goes ahead; a first piece forgets what an interrupted page left. */
  hold(captureId: string, piece: PagePiece): void {
    this.#held.set(captureId, this.#joined(captureId, piece));
  }

  /** All dossiers of the page, in order. */
  complete(captureId: string, last: PagePiece): Dossier[] {
    const dossiers = this.#joined(captureId, last);
    this.#held.delete(captureId);
    return dossiers;
  }

  /** Throws a StoreError where a piece is missing: the background was put to sleep in between. */
  #joined(captureId: string, { from, dossiers }: PagePiece): Dossier[] {
    const before = from === 0 ? [] : (this.#held.get(captureId) ?? []);
    if (before.length !== from)
      throw new StoreError(
        'Trình duyệt ngắt giữa chừng khi chuyển trang vừa đọc nên trang chưa được lưu; hãy đọc lại trang này.',
      );
    return before.length === 0 ? dossiers : before.concat(dossiers);
  }
}
