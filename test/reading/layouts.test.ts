import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/portal/file.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { PEOPLE, PHONES, type Printed, printedDossiers } from './dossiers.ts';
import { LAYOUTS, type Layout } from './layouts.ts';

const CHANNELS: Record<string, string> = {
  'Trực tuyến': 'online',
  'Trực tiếp': 'direct',
  'Qua BCCI': 'postal',
};
const LEVELS: Record<string, string> = {
  'Toàn trình': 'full',
  'Một phần': 'partial',
  'Dịch vụ cung cấp thông tin': 'information',
};

async function readLayout(layout: Layout, list: readonly Printed[]): Promise<PageReading> {
  return readFile('trang.html', new TextEncoder().encode(layout.render(list)));
}

/** What the page says of each dossier, with what the layout lacks left out. */
function expected(layout: Layout, list: readonly Printed[]) {
  const lacks = new Set<string>(layout.lacks);
  return list.map((d, i) => ({
    code: d.code,
    procedure: lacks.has('procedure') ? null : d.procedure,
    field: lacks.has('field') ? null : d.field,
    unit: lacks.has('unit') ? null : d.unit,
    serviceLevel: lacks.has('level') ? null : LEVELS[d.level],
    channel: lacks.has('channel') ? null : CHANNELS[d.channel],
    received: d.received,
    due: d.due,
    finished: lacks.has('finished') ? null : d.finished,
    statusText: lacks.has('status') ? '' : d.status,
    row: i + 1,
  }));
}

const shown = (reading: PageReading) =>
  reading.dossiers.map((d) => ({
    code: d.code,
    procedure: d.procedure,
    field: d.field,
    unit: d.unit,
    serviceLevel: d.serviceLevel,
    channel: d.channel,
    received: d.received,
    due: d.due,
    finished: d.finished,
    statusText: d.statusText,
    row: d.row,
  }));

describe('the same dossiers come back from every layout', () => {
  it.each(LAYOUTS.map((l) => [l.name, l] as const))('%s', async (_, layout) => {
    await fc.assert(
      fc.asyncProperty(printedDossiers, async (list) => {
        const reading = await readLayout(layout, list);
        expect(shown(reading)).toEqual(expected(layout, list));
        expect(reading.source.tables).toHaveLength(1);
        expect(reading.source.tables[0]).toMatchObject({
          kind: 'dossier-list',
          rows: list.length,
          read: list.length,
          refused: [],
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('no person gets out of a page', () => {
  it.each(LAYOUTS.map((l) => [l.name, l] as const))('%s', async (_, layout) => {
    await fc.assert(
      fc.asyncProperty(printedDossiers, async (list) => {
        const text = JSON.stringify(await readLayout(layout, list));
        for (const secret of [...PEOPLE, ...PHONES, '012345678901'])
          expect(text).not.toContain(secret);
      }),
      { numRuns: 10 },
    );
  });
});
