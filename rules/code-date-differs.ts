import { type Day, dayOf } from '../lib/calendar/day.ts';
import { DOSSIER_CODE_2018, practice } from '../lib/check/bases.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const codeDateDiffers = defineRule({
  id: 'code-date-differs',
  version: '1.0.0',
  title: 'Ngày trong mã hồ sơ khác ngày tiếp nhận',
  group: 'data',
  severity: 'low',
  basis: [DOSSIER_CODE_2018, practice('Hồ sơ trực tuyến lấy mã từ lúc nộp nên được phép sớm hơn')],
  needs: ['code', 'received'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Mã lấy lúc tạo hồ sơ; lệch ngày chỉ là dấu hiệu để xem lại.' },
  params: z.strictObject({
    /** Calendar days by which the code of a direct dossier may be older than its reception. */
    toleranceDays: z.number().int().min(0).max(60).default(1),
  }),
  messages: {
    none: 'Ngày trong mã hồ sơ phù hợp với ngày tiếp nhận.',
    some: 'Có {n} hồ sơ mà ngày trong mã không phù hợp với ngày tiếp nhận (trước hết là {code}); có thể nhập bù hoặc sửa ngày.',
    noDates: 'Mã hồ sơ không chứa ngày nên không xét.',
  },
  check({ dataset, select, params: { toleranceDays } }) {
    if (dataset.dossiers.length > 0 && !dataset.dossiers.some(({ code }) => codeDay(code) !== null))
      return [{ outcome: 'not-applicable', message: 'noDates' }];
    const found = select(({ code, received, channel }) => {
      const made = codeDay(code);
      if (made === null || received === null) return false;
      const age = received - made;
      return age < 0 || (channel === 'direct' && age > toleranceDays);
    });
    return listing(found, { outcome: 'needs-review', figures: { toleranceDays } });
  },
});

/** The date within "H37.21-240915-0003"; null where a code has none. */
function codeDay(code: string): Day | null {
  const tail = code.lastIndexOf('-');
  const digits = code.length - tail - 1;
  if (tail < 7 || digits < 4 || digits > 6 || code[tail - 7] !== '-') return null;
  const date = code.slice(tail - 6, tail);
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(date);
  return match ? dayOf(2000 + Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
