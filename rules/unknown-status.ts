import { practice } from '../lib/check/bases.ts';
import { firstNames } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

const WORDS_SHOWN = 5;

export const unknownStatus = defineRule({
  id: 'unknown-status',
  version: '1.0.1',
  title: 'Trạng thái hồ sơ chưa biết',
  group: 'data',
  severity: 'medium',
  basis: [
    practice('Trạng thái lạ: có ngày xong thì tính đã giải quyết, không thì đang giải quyết'),
  ],
  needs: [],
  appliesTo: ['status'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Từ lạ là chỗ công cụ chưa hiểu, không phải vi phạm.' },
  params: z.strictObject({}),
  messages: {
    none: 'Mọi trạng thái hồ sơ đều đã biết.',
    some: 'Có {n} hồ sơ mang trạng thái chưa biết ({words}); đang tính theo ngày xong, hãy xem lại.',
  },
  check({ select }) {
    const found = select((dossier) => dossier.status === 'unknown');
    if (found.length === 0) return [{ outcome: 'pass', message: 'none' }];
    const words = [...new Set(found.map(({ statusText }) => statusText || 'để trống'))];
    const quoted = words.map((word) => `“${word}”`);
    return [
      {
        outcome: 'needs-review',
        message: 'some',
        data: {
          n: found.length,
          words: firstNames(quoted, WORDS_SHOWN, 'từ'),
        },
        dossiers: found,
        figures: { words: words.length },
      },
    ];
  },
});
