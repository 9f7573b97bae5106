import { render } from 'preact';
import '../../lib/ui/styles/popup.css';
import { createFace, followFace, openFace } from '../../lib/ui/face/face.ts';
import { Popup } from '../../lib/ui/views/popup.tsx';

/** The popup: what can be drawn at once comes first, the store and the rules after it. */
async function start(root: HTMLElement): Promise<void> {
  const { liveBackend } = await import('../../lib/ui/face/live.ts');
  const face = createFace(liveBackend());
  render(<Popup face={face} />, root);
  followFace(face);
  await openFace(face);
}

const root = document.getElementById('root');
if (root) void start(root);
