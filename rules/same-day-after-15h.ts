import { practice } from '../lib/check/bases.ts';
import { countSpanOf } from '../lib/check/dataset.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { finishDay, isCounted } from '../lib/statistics/form06.ts';
import { z } from '../lib/zod.ts';

export const sameDayAfter15h = defineRule({
  id: 'same-day-after-15h',
  version: '1.0.0',
  title: 'Nhận sau 15 giờ, hẹn trong ngày nhưng không xong trong ngày',
  group: 'deadline',
  severity: 'low',
  basis: [
    practice(
      'Thủ tục trả trong ngày nhận sau 15 giờ thì trả ngày làm việc sau (Hà Nội: QĐ 1811, QĐ 663)',
    ),
  ],
  needs: ['received', 'due', ['finished', 'returned', 'status']],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Mốc 15 giờ là cách làm của nơi khác, chưa phải quy định chung.' },
  params: z.strictObject({
    /** Hour of the day after which the result is due on the next working day. */
    hour: z.number().int().min(8).max(17).default(15),
  }),
  messages: {
    none: 'Không có hồ sơ nào nhận sau {hour} giờ, hẹn trả trong ngày mà không xong trong ngày.',
    some: 'Có {n} hồ sơ nhận sau {hour} giờ, hẹn trả trong ngày và không xong trong ngày (trước hết là {code}); ngày hẹn có thể phải là ngày làm việc tiếp theo.',
    noTime: 'Trang không ghi giờ tiếp nhận nên không xét.',
  },
  check({ dataset, select, params: { hour } }) {
    if (!dataset.dossiers.some((dossier) => dossier.extra?.receivedMinute !== undefined))
      return [{ outcome: 'not-applicable', message: 'noTime' }];
    const { policy } = dataset;
    const span = countSpanOf(dataset);
    const found = select(
      (dossier) =>
        dossier.due !== null &&
        dossier.due === dossier.received &&
        (dossier.extra?.receivedMinute ?? 0) > hour * 60 &&
        isCounted(dossier, span, policy) &&
        (finishDay(dossier, policy) ?? span.asOf) > dossier.due,
    );
    return listing(found, { outcome: 'needs-review', data: { hour }, figures: { hour } });
  },
});
