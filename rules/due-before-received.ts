import { CIVIL_CODE_TERMS } from '../lib/check/bases.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const dueBeforeReceived = defineRule({
  id: 'due-before-received',
  version: '1.0.0',
  title: 'Ngày hẹn trả trước ngày tiếp nhận',
  group: 'deadline',
  severity: 'medium',
  basis: [CIVIL_CODE_TERMS],
  needs: ['due', 'received'],
  overDossiers: true,
  speaksFor: 'rows',
  params: z.strictObject({}),
  messages: {
    none: 'Không có hồ sơ nào hẹn trả trước ngày tiếp nhận.',
    some: 'Có {n} hồ sơ ghi ngày hẹn trả trước ngày tiếp nhận (trước hết là {code}); dữ liệu sai, hãy sửa trên hệ thống.',
  },
  check: ({ select }) =>
    listing(
      select(({ due, received }) => due !== null && received !== null && due < received),
      { outcome: 'violation' },
    ),
});
