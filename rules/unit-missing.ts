import { practice } from '../lib/check/bases.ts';
import { firstNames } from '../lib/check/listing.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import type { Dataset } from '../lib/check/types.ts';
import { isCommuneName, matchingUnits, unitKey } from '../lib/dossier/units.ts';
import { z } from '../lib/zod.ts';

type Message = 'complete' | 'missing' | 'otherUnits' | 'unnamed' | 'nothing';

const NAMES_SHOWN = 10;

export const unitMissing = defineRule({
  id: 'unit-missing',
  version: '1.0.1',
  title: 'Thiếu đơn vị',
  group: 'data',
  severity: 'high',
  basis: [practice('Báo cáo cấp trên phải đủ đơn vị trực thuộc')],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  never: { violation: 'Chưa có số liệu của đơn vị chưa phải là vi phạm của đơn vị đó.' },
  params: z.strictObject({}),
  messages: {
    complete: 'Có số liệu của đủ {expected} đơn vị.',
    missing: 'Mới có số liệu của {got}/{expected} đơn vị; còn thiếu: {names}.',
    otherUnits:
      'Các trang ghi đơn vị {names}, không có trang nào ghi “{unit}”; hãy kiểm tra đã chọn đúng đơn vị.',
    unnamed:
      'Có {n} bảng thống kê không ghi đơn vị; chúng được cộng như của các đơn vị khác nhau, hãy kiểm tra.',
    nothing: 'Chưa có danh sách đơn vị phải có nên không xét.',
  },
  check({ dataset, expectedUnits }) {
    const found = namedUnits(dataset);
    const reports: Report<Message>[] = [
      ...missingReport(found, expectedUnits),
      ...otherUnitsReport(dataset, found),
      ...unnamedReport(dataset),
    ];
    if (reports.length > 0) return reports;
    if (expectedUnits.length === 0) return [{ outcome: 'not-applicable', message: 'nothing' }];
    return [{ outcome: 'pass', message: 'complete', data: { expected: expectedUnits.length } }];
  },
});

function namedUnits({ byUnit, sources, statistics }: Dataset): string[] {
  const stated = [...sources, ...statistics].map(({ statedUnit }) => statedUnit);
  const names = [...byUnit.map(({ unit }) => unit), ...stated];
  return [...new Set(names.filter((name) => name !== null))];
}

function missingReport(found: string[], expected: readonly string[]): Report<Message>[] {
  const keys = new Set(found.map(unitKey));
  const missing = expected.filter((name) => !keys.has(unitKey(name)));
  if (missing.length === 0) return [];
  const got = expected.length - missing.length;
  return [
    {
      outcome: 'needs-review',
      message: 'missing',
      data: { got, expected: expected.length, names: firstNames(missing, NAMES_SHOWN, 'đơn vị') },
      total: missing.length,
      figures: { got, expected: expected.length },
    },
  ];
}

/** Only where pages name communes and the wanted commune is none of them. */
function otherUnitsReport({ unit }: Dataset, found: string[]): Report<Message>[] {
  const communes = found.filter(isCommuneName);
  if (unit === null || !isCommuneName(unit) || communes.length === 0) return [];
  if (matchingUnits(unit, found).size > 0) return [];
  return [
    {
      outcome: 'needs-review',
      message: 'otherUnits',
      data: { names: firstNames(communes, NAMES_SHOWN, 'đơn vị'), unit },
      total: communes.length,
    },
  ];
}

function unnamedReport({ statistics, sources }: Dataset): Report<Message>[] {
  const unnamed = statistics.filter(
    (table) =>
      (table.kind === 'form-06' || table.kind === 'statistics') &&
      table.by !== 'unit' &&
      (table.statedUnit ?? sources[table.source]?.statedUnit ?? null) === null,
  );
  const pages = new Set(unnamed.map((table) => table.source));
  if (pages.size < 2) return [];
  return [
    {
      outcome: 'needs-review',
      message: 'unnamed',
      data: { n: unnamed.length },
      total: unnamed.length,
    },
  ];
}
