/**
 * The one door to zod. Extension pages forbid `new Function`, which zod probes for
 * speed, so its just-in-time compiler is switched off before any schema is made.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
