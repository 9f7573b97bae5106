import { practice } from '../lib/check/bases.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const finishBeforeReceived = defineRule({
  id: 'finish-before-received',
  version: '1.0.0',
  title: 'Ngày xong trước ngày tiếp nhận',
  group: 'deadline',
  severity: 'medium',
  basis: [practice('Không thể xong trước khi tiếp nhận; thường là nhập bù sai ngày')],
  needs: ['received', ['finished', 'returned']],
  overDossiers: true,
  speaksFor: 'rows',
  params: z.strictObject({}),
  messages: {
    none: 'Không có hồ sơ nào xong trước ngày tiếp nhận.',
    some: 'Có {n} hồ sơ ghi ngày xong trước ngày tiếp nhận (trước hết là {code}); dữ liệu sai, hãy sửa trên hệ thống.',
  },
  check: ({ select }) =>
    listing(
      select(
        ({ finished, received }) => finished !== null && received !== null && finished < received,
      ),
      { outcome: 'violation' },
    ),
});
