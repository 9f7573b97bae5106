import { formatDay, vietnamDay } from '../lib/calendar/day.ts';
import { practice } from '../lib/check/bases.ts';
import { walkKey } from '../lib/check/coverage.ts';
import { defineRule } from '../lib/check/rule.ts';
import type { Dossier } from '../lib/dossier/types.ts';
import type { Source } from '../lib/portal/types.ts';
import { z } from '../lib/zod.ts';

export const duplicateCode = defineRule({
  id: 'duplicate-code',
  version: '1.0.0',
  title: 'Mã hồ sơ trùng trong một lần đọc',
  group: 'data',
  severity: 'low',
  basis: [practice('Một mã hồ sơ chỉ tính một lần; trang có thể chồng nhau khi danh sách đổi')],
  needs: ['code'],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Trang chồng nhau là chuyện của danh sách, không phải vi phạm.' },
  params: z.strictObject({}),
  messages: {
    none: 'Không có mã hồ sơ nào trùng trong một lần đọc.',
    some: 'Có {n} mã hồ sơ gặp hơn một lần trong cùng lần đọc, thừa {rows} dòng (trước hết là {code}, {places}); mỗi mã chỉ tính một lần.',
  },
  check({ dataset, select }) {
    const walks = dataset.sources.map(captureKey);
    const repeatsOf = (dossier: Dossier) =>
      (dossier.extra?.repeats ?? []).filter(
        ({ source }) => walks[source] === walks[dossier.source],
      );
    const found = select((dossier) => repeatsOf(dossier).length > 0);
    const first = found[0];
    if (!first) return [{ outcome: 'pass', message: 'none' }];
    const rows = found.reduce((sum, dossier) => sum + repeatsOf(dossier).length, 0);
    return [
      {
        outcome: 'needs-review',
        message: 'some',
        data: {
          n: found.length,
          rows,
          code: first.code,
          places: [first, ...repeatsOf(first)]
            .map(({ source, row }) => `${dataset.sources[source]?.file ?? ''} dòng ${row}`)
            .join(', '),
        },
        dossiers: found,
        figures: { rows },
      },
    ];
  },
});

/** Captures of other days are meant to repeat; pages read on one day under one filter are not. */
function captureKey(source: Source): string {
  const moment = Date.parse(source.readAt);
  return `${walkKey(source)} ${Number.isNaN(moment) ? source.readAt : formatDay(vietnamDay(moment))}`;
}
