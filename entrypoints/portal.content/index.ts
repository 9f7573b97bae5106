import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerCommands } from '../../lib/browser/commands.ts';
import { contentBackend } from '../../lib/browser/content.ts';
import { Session } from '../../lib/ui/overlay/session.ts';
import '../../lib/ui/overlay/page.css';

/** The named hosts; the end-to-end builds know the sample portal on this machine alone. */
const MATCHES =
  import.meta.env.MODE === 'e2e'
    ? ['http://127.0.0.1/*']
    : ['https://dichvucong.langson.gov.vn/*', 'https://motcua.langson.gov.vn/*'];

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const session = new Session(contentBackend, ctx.signal);
    answerCommands(session, ctx.signal);
    void session.start();
  },
});
