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
  basis: [practice('Ngày xong không thể sau ngày đọc trang')],
  needs: [['finished', 'returned']],
  overDossiers: true,
  speaksFor: 'rows',
  params: z.strictObject({}),
  messages: {
    none: 'Không có hồ sơ nào ghi ngày xong sau ngày đọc trang.',
    some: 'Có {n} hồ sơ ghi ngày xong sau ngày đọc trang (trước hết là {code}); dữ liệu sai, hãy sửa trên hệ thống.',
  },
  check: ({ dataset, select, readDay }) =>
    listing(
      select(
        ({ finished, source }) =>
          finished !== null && finished > (readDay(source) ?? dataset.today),
      ),
      { outcome: 'violation' },
    ),
});
