import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageReader } from '../lib/ui/overlay/reader.ts';
import { offerReader } from '../lib/ui/overlay/reader-door.ts';

/** Loaded into a portal page on first use: reading whole pages, walking, teaching. */
export default defineUnlistedScript(() => {
  offerReader((doc, system) => new PageReader(doc, system));
});
