/** The decisions that ship with the tool, read through the same checks as an imported file. */
import { type Decision, parseTargets } from '../../lib/statistics/targets.ts';
import langSon2025 from './lang-son-2025-cap-xa.json' with { type: 'json' };
import qd497 from './qd-497-2024-lang-son.json' with { type: 'json' };
import qd1045 from './qd-1045-2022-lang-son.json' with { type: 'json' };
import qd1380 from './qd-1380-2024-chi-lang.json' with { type: 'json' };
import national from './quoc-gia.json' with { type: 'json' };

export const bundledTargets: readonly Decision[] = [
  qd1380,
  qd497,
  qd1045,
  langSon2025,
  national,
].flatMap((file) => parseTargets(file));
