/** Every rule, in the order in which findings are shown. */
import type { AnyRule } from '../lib/check/rule.ts';
import { dueSoon } from './due-soon.ts';
import { identityBroken } from './identity-broken.ts';
import { onlineDossiersRate } from './online-dossiers-rate.ts';
import { onlineServicesRate } from './online-services-rate.ts';
import { overduePending } from './overdue-pending.ts';
import { overdueResolved } from './overdue-resolved.ts';
import { partialCapture } from './partial-capture.ts';

export const rules: readonly AnyRule[] = [
  overduePending,
  overdueResolved,
  dueSoon,
  onlineDossiersRate,
  onlineServicesRate,
  partialCapture,
  identityBroken,
];
