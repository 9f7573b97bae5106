import { render } from 'preact';
import '../../lib/ui/styles/workspace.css';
import { addressKeeper, followAddress } from '../../lib/ui/face/address.ts';
import { createFace, followFace, openFace } from '../../lib/ui/face/face.ts';
import { liveBackend } from '../../lib/ui/face/live.ts';
import { Workspace } from '../../lib/ui/views/workspace.tsx';

const root = document.getElementById('root');
if (root) {
  const face = createFace(liveBackend(), addressKeeper);
  render(<Workspace face={face} />, root);
  followFace(face);
  followAddress(face);
  void openFace(face);
}
