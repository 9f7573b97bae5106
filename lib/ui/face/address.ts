/** A full tab keeps its view in its own address, so that reloading and going back work. */
import type { Face, ViewKeeper } from './face.ts';
import { parseView } from './view-state.ts';

export const addressKeeper: ViewKeeper = {
  read: () => location.hash.slice(1),
  write: (view) => history.replaceState(null, '', `#${view}`),
};

/** Follows links of the page itself ("#report"). */
export function followAddress(face: Face): void {
  addEventListener('hashchange', () => {
    face.view.value = parseView(addressKeeper.read());
  });
}
