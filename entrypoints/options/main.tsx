import { render } from 'preact';
import '../../lib/ui/styles/workspace.css';
import { liveOptions } from '../../lib/ui/face/options-live.ts';
import { speak } from '../../lib/ui/texts.ts';
import { Options } from '../../lib/ui/views/options.tsx';

const root = document.getElementById('root');
if (root) {
  const backend = liveOptions();
  void backend.items.settings.get().then((settings) => {
    speak(settings.language);
    render(<Options backend={backend} start={location.hash.slice(1)} />, root);
  });
}
