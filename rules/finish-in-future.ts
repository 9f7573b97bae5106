import { formatDay } from '../lib/calendar/day.ts';
import { practice } from '../lib/check/bases.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const finishInFuture = defineRule({
  id: 'finish-in-future',
  version: '1.0.0',
  title: 'Ngày xong ở tương lai',
  group: 'deadline',
  severity: 'medium',
  basis: [practice('Ngày xong không thể sau hôm nay')],
  needs: [['finished', 'returned']],
  overDossiers: true,
  speaksFor: 'rows',
  params: z.strictObject({}),
  messages: {
    none: 'Không có hồ sơ nào ghi ngày xong sau hôm nay ({today}).',
    some: 'Có {n} hồ sơ ghi ngày xong sau hôm nay ({today}) (trước hết là {code}); dữ liệu sai, hãy sửa trên hệ thống.',
  },
  check: ({ dataset, select }) =>
    listing(
      select(({ finished }) => finished !== null && finished > dataset.today),
      { outcome: 'violation', data: { today: formatDay(dataset.today) } },
    ),
});
