import { fromIso } from '../lib/calendar/day.ts';
import { TWO_TIERS } from '../lib/check/bases.ts';
import { firstNames } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import type { Dataset } from '../lib/check/types.ts';
import { unitKey } from '../lib/dossier/units.ts';
import { FORM_CELLS } from '../lib/statistics/form-cells.ts';
import type { StatisticsRow } from '../lib/statistics/types.ts';
import { foldWords } from '../lib/text/normalise.ts';
import { z } from '../lib/zod.ts';

const TWO_TIERS_FROM = fromIso('2025-07-01') as number;
const DISTRICT = /^(?:cap )?huyen\b|^(?:quan|thi xa) /;
const NAMES_SHOWN = 5;

export const formOutOfDate = defineRule({
  id: 'form-out-of-date',
  version: '1.0.1',
  title: 'Số liệu của cấp chính quyền đã bỏ',
  group: 'data',
  severity: 'medium',
  basis: [TWO_TIERS],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  params: z.strictObject({}),
  messages: {
    none: 'Không có số liệu cấp huyện trong kỳ.',
    some: 'Từ ngày 01/7/2025 không còn cấp huyện, nhưng kỳ này vẫn có số liệu cấp huyện: {names}.',
    straddles:
      'Kỳ này vắt qua ngày 01/7/2025; số liệu cấp huyện ({names}) chỉ được tính đến hết 30/6/2025, hãy tách ra.',
    before: 'Kỳ kết thúc trước ngày 01/7/2025 nên không xét.',
  },
  check({ dataset }) {
    const { period } = dataset;
    if (period.to < TWO_TIERS_FROM) return [{ outcome: 'not-applicable', message: 'before' }];
    const names = districtFigures(dataset);
    if (names.length === 0) return [{ outcome: 'pass', message: 'none' }];
    const straddles = period.from < TWO_TIERS_FROM;
    return [
      {
        outcome: straddles ? 'needs-review' : 'violation',
        message: straddles ? 'straddles' : 'some',
        data: { names: firstNames(names, NAMES_SHOWN, 'mục') },
        total: names.length,
      },
    ];
  },
});

/** What the input counts for a district; a template's empty district rows do not matter. */
function districtFigures({ level, unit, statistics, byUnit }: Dataset): string[] {
  const rows = statistics
    .filter((table) => table.kind === 'form-06' || table.kind === 'statistics')
    .flatMap((table) => table.rows)
    .filter((row) => isDistrict(row.name) || (row.group !== null && isDistrict(row.group)))
    .filter(hasFigures)
    .map((row) => row.name);
  const listed = byUnit.map((group) => group.unit).filter(isDistrict);
  const asked = level === 'district' || (unit !== null && isDistrict(unit));
  return [
    ...new Set([...(asked ? [unit ?? 'đơn vị được chọn (cấp huyện)'] : []), ...rows, ...listed]),
  ];
}

function isDistrict(name: string): boolean {
  return DISTRICT.test(unitKey(name)) || DISTRICT.test(foldWords(name));
}

function hasFigures(row: StatisticsRow): boolean {
  return FORM_CELLS.some((cell) => (cell.get(row.form06) ?? 0) > 0);
}
