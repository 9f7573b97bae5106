import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches:
    import.meta.env.MODE === 'e2e'
      ? ['http://127.0.0.1/*']
      : ['https://dichvucong.langson.gov.vn/*', 'https://motcua.langson.gov.vn/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    console.log(ctx.signal);
  },
});
