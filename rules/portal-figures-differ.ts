import { previousPeriod } from '../lib/calendar/period.ts';
import { FORM_II06, practice, REPORTING_2026 } from '../lib/check/bases.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import type { Dataset } from '../lib/check/types.ts';
import { unitKey } from '../lib/dossier/units.ts';
import { FORM_CELLS } from '../lib/statistics/form-cells.ts';
import { NO_FIELD } from '../lib/statistics/form06.ts';
import { type Combined, combineTables, partByPeriod } from '../lib/statistics/tables.ts';
import type { Form06 } from '../lib/statistics/types.ts';
import { foldWords } from '../lib/text/normalise.ts';
import { z } from '../lib/zod.ts';

type Message = 'same' | 'differs' | 'differsPartial' | 'nothing';

export const portalFiguresDiffer = defineRule({
  id: 'portal-figures-differ',
  version: '1.1.0',
  title: 'Danh sách và bảng thống kê của cổng khác nhau',
  group: 'data',
  severity: 'medium',
  basis: [FORM_II06, REPORTING_2026, practice('Cổng thường thống kê theo trạng thái hiện tại')],
  needs: [],
  overDossiers: true,
  speaksFor: 'rows',
  never: { violation: 'Hai cách đếm khác nhau đều có thể đúng; phải xem từng ô.' },
  params: z.strictObject({}),
  messages: {
    same: 'Danh sách và bảng thống kê khớp nhau ở {n} ô.',
    differs: '{cell} ({scope}): đếm từ danh sách là {list}, bảng thống kê của cổng ghi {table}.',
    differsPartial:
      '{cell} ({scope}): đếm từ danh sách là {list}, bảng thống kê của cổng ghi {table}; danh sách chưa đọc đủ.',
    nothing: 'Không có đủ cả danh sách và bảng thống kê của cùng đơn vị, cùng kỳ để đối chiếu.',
  },
  check({ dataset }) {
    const pairs = comparable(dataset);
    const cells = pairs.flatMap(({ scope, list, table }) =>
      FORM_CELLS.map((cell) => ({ scope, cell, list: cell.get(list), table: cell.get(table) })),
    );
    const known = cells.filter(({ list, table }) => list !== null && table !== null);
    if (known.length === 0) return [{ outcome: 'not-applicable', message: 'nothing' }];
    const message = dataset.coverage.unread === 0 ? 'differs' : 'differsPartial';
    const differing = known
      .filter(({ list, table }) => list !== table)
      .map(
        ({ scope, cell, list, table }): Report<Message> => ({
          outcome: 'needs-review',
          message,
          data: { scope, cell: cell.label, list: list as number, table: table as number },
          total: 1,
          figures: { cell: cell.id, scope, list, table },
        }),
      );
    if (differing.length > 0) return differing;
    return [{ outcome: 'pass', message: 'same', data: { n: known.length } }];
  },
});

interface Pair {
  scope: string;
  list: Form06;
  table: Form06;
}

/** Forms of the same thing counted twice: unit by unit where both name units, else the whole; then fields. */
function comparable(dataset: Dataset): Pair[] {
  const { period, asOf, statistics, sources, unit, form06 } = dataset;
  const { current } = partByPeriod(statistics, period, previousPeriod(period), asOf);
  const combined = combineTables(current, sources, unit);
  if (!combined || !form06) return [];
  const units = unitPairs(dataset, combined);
  const oneUnit = units.length === 1 && dataset.byUnit.length === 1 && combined.units.length === 1;
  if (units.length > 0 && !oneUnit) return units;
  if (!oneUnit && !sameUnit(dataset, combined)) return [];
  return [
    { scope: 'tổng số', list: form06, table: combined.form06 },
    ...fieldPairs(dataset, combined),
  ];
}

function unitPairs(dataset: Dataset, combined: Combined): Pair[] {
  const listed = new Map(dataset.byUnit.map(({ unit, form06 }) => [unitKey(unit), form06]));
  return combined.byUnit.flatMap(({ unit, form06 }) => {
    const list = listed.get(unitKey(unit));
    return list ? [{ scope: unit, list, table: form06 }] : [];
  });
}

/** A table that names one other unit than the one asked for is about something else. */
function sameUnit({ unit }: Dataset, combined: Combined): boolean {
  if (unit === null) return true;
  return combined.byUnit.length !== 1 || unitKey(combined.byUnit[0]?.unit ?? '') === unitKey(unit);
}

const EMPTY: Form06 = {
  received: { total: 0, online: 0, direct: 0, carriedOver: 0 },
  resolved: { total: 0, early: 0, onTime: 0, late: 0 },
  pending: { total: 0, inTime: 0, overdue: 0 },
};

function fieldPairs(dataset: Dataset, combined: Combined): Pair[] {
  if (dataset.byField.length === 0) return [];
  const listed = new Map(dataset.byField.map(({ field, form06 }) => [foldWords(field), form06]));
  const tabled = new Map(combined.byField.map(({ field, form06 }) => [foldWords(field), form06]));
  // Not one name in common ("Tất cả", "Cấp tỉnh"): the table parts the dossiers in another way.
  if (![...tabled.keys()].some((key) => listed.has(key))) return [];
  const names = new Map(
    [...combined.byField, ...dataset.byField]
      .filter(({ field }) => field !== NO_FIELD)
      .map(({ field }) => [foldWords(field), field]),
  );
  return [...names].map(([key, field]) => ({
    scope: `lĩnh vực ${field}`,
    list: listed.get(key) ?? EMPTY,
    table: tabled.get(key) ?? EMPTY,
  }));
}
