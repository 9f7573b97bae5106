/**
 * However a list is cut into pages, in whatever order pages are read and however often a
 * page is met again: the same dossiers come out.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../lib/dossier/merge.ts';
import { readHtmlTables } from '../../lib/grid/html.ts';
import { readPage } from '../../lib/portal/page.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { COLUMNS, type FixtureDossier, makeDossiers } from '../fixtures/pages/widgets/dossiers.ts';
import { expectedDossiers, saidBy } from './pages.ts';

function readingOf(rows: readonly FixtureDossier[], page: number): PageReading {
  const head = COLUMNS.map(({ title }) => `<th>${title}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${COLUMNS.map(({ key }) => `<td>${row[key]}</td>`).join('')}</tr>`)
    .join('');
  const { tables } = readHtmlTables(`<table><tr>${head}</tr>${body}</table>`);
  return readPage(tables, {
    file: `trang-${page}.html`,
    system: 'motcua.example.vn',
    readAt: `2024-09-15T00:${String(page % 60).padStart(2, '0')}:00.000Z`,
    page,
  });
}

describe('Cách chia trang không đổi kết quả', () => {
  it('mọi cách cắt, mọi thứ tự, đọc lại trang nào cũng vậy', () => {
    const cuts = fc.record({
      total: fc.integer({ min: 1, max: 40 }),
      sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 40, maxLength: 40 }),
      repeats: fc.array(fc.nat(39), { maxLength: 4 }),
      order: fc.infiniteStream(fc.nat(1_000_000)).map((stream) => stream.take(60)),
    });
    fc.assert(
      fc.property(cuts, ({ total, sizes, repeats, order }) => {
        const rows = makeDossiers(total);
        const pages: FixtureDossier[][] = [];
        for (let start = 0; start < total; start += sizes[pages.length - 1] as number) {
          pages.push(rows.slice(start, start + (sizes[pages.length] as number)));
        }
        const again = repeats.map((at) => pages[at % pages.length] as FixtureDossier[]);
        const ranks = [...order];
        const readings = [...pages, ...again]
          .map((page, index) => ({ reading: readingOf(page, index + 1), rank: ranks[index] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ reading }) => reading);
        expect(saidBy(mergeReadings(readings).dossiers)).toEqual(expectedDossiers(total));
      }),
      { numRuns: 60 },
    );
  });
});
