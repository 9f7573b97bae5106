/** The component gallery: every state of a face on invented data, chosen by `?state=`. */
import { render } from 'preact';
import '../../../lib/ui/styles/popup.css';
import { createFace, followFace, openFace } from '../../../lib/ui/face/face.ts';
import { Popup } from '../../../lib/ui/views/popup.tsx';
import { STATES } from './states.ts';

const query = new URLSearchParams(location.search);
const state = STATES[query.get('state') ?? 'overview'] ?? STATES.overview;
const root = document.getElementById('root');
if (state && root) {
  const backend = state.backend();
  await backend.items.selection.set({ unit: '', periodId: '', view: state.view });
  const face = createFace(backend);
  await openFace(face);
  followFace(face);
  render(<Popup face={face} />, root);
  Object.assign(globalThis, { galleryBackend: backend });
}
