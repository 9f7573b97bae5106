/** Every rule, in the order in which findings are shown: deadlines, targets, data. */
import type { AnyRule } from '../lib/check/rule.ts';
import { carryOverDiffers } from './carry-over-differs.ts';
import { channelMissing } from './channel-missing.ts';
import { codeDateDiffers } from './code-date-differs.ts';
import { digitisedRate } from './digitised-rate.ts';
import { digitisedResultsRate } from './digitised-results-rate.ts';
import { dueBeforeReceived } from './due-before-received.ts';
import { dueMissing } from './due-missing.ts';
import { dueOnDayOff } from './due-on-day-off.ts';
import { dueSoon } from './due-soon.ts';
import { dueTooFar } from './due-too-far.ts';
import { duplicateCode } from './duplicate-code.ts';
import { feedbackFiguresDiffer } from './feedback-figures-differ.ts';
import { finishBeforeReceived } from './finish-before-received.ts';
import { finishInFuture } from './finish-in-future.ts';
import { finishMissing } from './finish-missing.ts';
import { formOutOfDate } from './form-out-of-date.ts';
import { holidaysUnknown } from './holidays-unknown.ts';
import { identityBroken } from './identity-broken.ts';
import { lateAcceptance } from './late-acceptance.ts';
import { onTimeRate } from './on-time-rate.ts';
import { onlineDossiersRate } from './online-dossiers-rate.ts';
import { onlinePaymentRate } from './online-payment-rate.ts';
import { onlineServicesRate } from './online-services-rate.ts';
import { overduePending } from './overdue-pending.ts';
import { overdueResolved } from './overdue-resolved.ts';
import { overdueWithoutApology } from './overdue-without-apology.ts';
import { partialCapture } from './partial-capture.ts';
import { pausedTooLong } from './paused-too-long.ts';
import { portalFiguresDiffer } from './portal-figures-differ.ts';
import { reDated } from './re-dated.ts';
import { rowsRefused } from './rows-refused.ts';
import { sameDayAfter15h } from './same-day-after-15h.ts';
import { satisfaction } from './satisfaction.ts';
import { staleCapture } from './stale-capture.ts';
import { statisticsPeriodDiffers } from './statistics-period-differs.ts';
import { unitMissing } from './unit-missing.ts';
import { unknownStatus } from './unknown-status.ts';

export const rules: readonly AnyRule[] = [
  overduePending,
  overdueResolved,
  overdueWithoutApology,
  reDated,
  dueSoon,
  dueMissing,
  dueOnDayOff,
  dueBeforeReceived,
  dueTooFar,
  finishBeforeReceived,
  finishInFuture,
  finishMissing,
  pausedTooLong,
  lateAcceptance,
  sameDayAfter15h,
  onlineDossiersRate,
  onlineServicesRate,
  onlinePaymentRate,
  onTimeRate,
  digitisedRate,
  digitisedResultsRate,
  satisfaction,
  partialCapture,
  staleCapture,
  rowsRefused,
  unitMissing,
  formOutOfDate,
  statisticsPeriodDiffers,
  portalFiguresDiffer,
  feedbackFiguresDiffer,
  identityBroken,
  carryOverDiffers,
  duplicateCode,
  unknownStatus,
  channelMissing,
  codeDateDiffers,
  holidaysUnknown,
];
