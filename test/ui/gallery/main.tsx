/** The component gallery: a face (`?face=`) in a state (`&state=`) and a language (`&language=`) on invented data. */
import { render } from 'preact';
import { addressKeeper, followAddress } from '../../../lib/ui/face/address.ts';
import { createFace, followFace, openFace } from '../../../lib/ui/face/face.ts';
import { speak } from '../../../lib/ui/texts.ts';
import type { MemoryBackend } from '../memory-backend.ts';
import { memoryOptions } from '../memory-options.ts';
import { type GalleryState, STATES } from './states.ts';

const query = new URLSearchParams(location.search);
const spoken = query.get('language') === 'en' ? 'en' : 'vi';
const state = STATES[query.get('state') ?? 'overview'];
const root = document.getElementById('root');
if (state && root) {
  await show(query.get('face') ?? 'popup', state, root);
  root.dataset.ready = 'true';
}

async function show(face: string, chosen: GalleryState, root: HTMLElement): Promise<void> {
  if (face === 'options') return showOptions(root);
  const backend = chosen.backend();
  Object.assign(globalThis, { galleryBackend: backend });
  await backend.items.selection.set({ unit: '', periodId: '', view: chosen.view });
  await backend.items.settings.update((settings) => ({ ...settings, language: spoken }));
  if (face === 'workspace') return showWorkspace(root, backend);
  await import('../../../lib/ui/styles/popup.css');
  const { Popup } = await import('../../../lib/ui/views/popup.tsx');
  const popup = createFace(backend);
  render(<Popup face={popup} />, root);
  followFace(popup);
  await openFace(popup);
}

async function showWorkspace(root: HTMLElement, backend: MemoryBackend): Promise<void> {
  await import('../../../lib/ui/styles/workspace.css');
  const { Workspace } = await import('../../../lib/ui/views/workspace.tsx');
  const face = createFace(backend, addressKeeper);
  render(<Workspace face={face} />, root);
  followFace(face);
  followAddress(face);
  await openFace(face);
}

async function showOptions(root: HTMLElement): Promise<void> {
  await import('../../../lib/ui/styles/workspace.css');
  speak(spoken);
  const { Options } = await import('../../../lib/ui/views/options.tsx');
  render(<Options backend={memoryOptions()} start={location.hash.slice(1)} />, root);
}
