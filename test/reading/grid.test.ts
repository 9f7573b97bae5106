import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGrid } from '../../lib/grid/build.ts';
import { readHtmlTables } from '../../lib/grid/html.ts';
import { joinSplitTables } from '../../lib/grid/join.ts';
import { cutOverlongSpans, placeCells } from '../../lib/grid/spans.ts';
import type { RawRow } from '../../lib/grid/types.ts';
import { tableHtml } from './heads.ts';

const cell = fc.record({
  colspan: fc.integer({ min: 1, max: 4 }),
  rowspan: fc.integer({ min: 0, max: 4 }),
});
const randomTable = fc
  .array(
    fc.tuple(fc.constantFrom('head', 'body', 'foot' as const), fc.array(cell, { maxLength: 6 })),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows
      .sort((a, b) => order(a[0]) - order(b[0]))
      .map(
        ([section, cells], r): RawRow => ({
          section: section as RawRow['section'],
          cells: cells.map((c, i) => ({ ...c, text: `${r}.${i}`, heading: false })),
        }),
      ),
  );
const order = (section: string) => ['head', 'body', 'foot'].indexOf(section);

/** The standard's algorithm, slot by slot and without any care for speed. */
function reference(rows: readonly RawRow[]): string[][] {
  const slots = new Map<string, string>();
  const height = rows.length;
  rows.forEach((row, y) => {
    const groupEnd = rows.findIndex((other, i) => i > y && other.section !== row.section);
    const bottom = groupEnd < 0 ? height : groupEnd;
    let x = 0;
    for (const c of row.cells) {
      while (slots.has(`${y},${x}`)) x++;
      const down = c.rowspan === 0 ? bottom : Math.min(bottom, y + c.rowspan);
      for (let i = y; i < down; i++)
        for (let j = x; j < x + c.colspan; j++) slots.set(`${i},${j}`, c.text);
      x += c.colspan;
    }
  });
  return rows.map((_, y) => {
    const line: string[] = [];
    for (const [key, text] of slots) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      if (row === y) line[column] = text;
    }
    return Array.from(line, (t) => t ?? '');
  });
}

describe('spans', () => {
  it('equal the reference algorithm for random tables', () => {
    fc.assert(
      fc.property(randomTable, (rows) => {
        expect(placeCells(rows).map((r) => r.map((c) => c?.text ?? ''))).toEqual(reference(rows));
      }),
      { numRuns: 2000 },
    );
  });

  it('leave tables alone whose spans are right, and cut those that push a full row aside', () => {
    const c = (text: string, rowspan = 1, colspan = 1) => ({
      text,
      rowspan,
      colspan,
      heading: false,
    });
    const right: RawRow[] = [
      { section: 'body', cells: [c('a', 2), c('b')] },
      { section: 'body', cells: [c('d')] },
    ];
    expect(cutOverlongSpans(right)).toEqual(right);
    const wrong: RawRow[] = [
      { section: 'body', cells: [c('STT', 3), c('Tên', 3), c('x', 1, 2)] },
      { section: 'body', cells: [c('x1'), c('x2')] },
      { section: 'body', cells: [c('1'), c('A'), c('5'), c('6')] },
      { section: 'body', cells: [c('2'), c('B'), c('5'), c('6')] },
    ];
    expect(placeCells(cutOverlongSpans(wrong)).map((r) => r.map((x) => x?.text))).toEqual([
      ['STT', 'Tên', 'x', 'x'],
      ['STT', 'Tên', 'x1', 'x2'],
      ['1', 'A', '5', '6'],
      ['2', 'B', '5', '6'],
    ]);
  });
});

const gridOf = (html: string) => buildGrid(readHtmlTables(html).tables[0] as never);

describe('headings', () => {
  it('name columns by their whole path, so that equal labels stay apart', () => {
    const grid = gridOf(
      tableHtml({
        heads: [
          'Đơn vị',
          ['Đã giải quyết', ['Tổng số', 'Quá hạn']],
          ['Đang giải quyết', ['Tổng số', 'Quá hạn']],
        ],
        body: [['A', 1, 2, 3, 4]],
      }),
    );
    expect(grid.columns.map((c) => c.path.join(' › '))).toEqual([
      'Đơn vị',
      'Đã giải quyết › Tổng số',
      'Đã giải quyết › Quá hạn',
      'Đang giải quyết › Tổng số',
      'Đang giải quyết › Quá hạn',
    ]);
  });

  it('go on below a group that has one column only', () => {
    const grid = gridOf(
      '<table><tr><td rowspan=2>STT</td><td rowspan=2>Mã hồ sơ</td><td>Ngày, tháng, năm</td></tr><tr><td>Nhận hồ sơ</td></tr><tr><td>1</td><td>H37-240801-0001</td><td>01/08/2024</td></tr></table>',
    );
    expect(grid.columns.at(-1)?.path).toEqual(['Ngày, tháng, năm', 'Nhận hồ sơ']);
    expect(grid.rows).toHaveLength(1);
  });

  it('drop icon names and say a doubled text once', () => {
    const grid = gridOf(
      '<table><tr><td>Mã hồ sơ arrow_downward</td><td><div>Trạng thái</div><div>Trạng thái</div></td><td>Ngày tiếp nhận</td></tr><tr><td>x1</td><td>y</td><td>z</td></tr></table>',
    );
    expect(grid.columns.map((c) => c.path)).toEqual([
      ['Mã hồ sơ'],
      ['Trạng thái'],
      ['Ngày tiếp nhận'],
    ]);
  });

  it('printed again further down are no rows', () => {
    const head = '<tr><td>STT</td><td>Mã hồ sơ</td><td>Trạng thái</td></tr>';
    const grid = gridOf(
      `<table>${head}<tr><td>1</td><td>H37-240801-0001</td><td>x</td></tr>${head}<tr><td>2</td><td>H37-240801-0002</td><td>y</td></tr></table>`,
    );
    expect(grid.rows.map((r) => r.cells[0])).toEqual(['1', '2']);
  });

  it('are found below the title page of an export', () => {
    const grid = gridOf(
      `<table><tr><td colspan=2>UBND XÃ THÍ DỤ</td><td colspan=2>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr><tr><td colspan=4>DANH SÁCH HỒ SƠ</td></tr><tr><td colspan=4></td></tr><tr><td>STT</td><td>Mã hồ sơ</td><td>Ngày tiếp nhận</td><td>Ghi chú</td></tr><tr><td>1</td><td>H37-240801-0001</td><td>01/08/2024</td><td></td></tr></table>`,
    );
    expect(grid.headerRows).toBe(1);
    expect(grid.titles).toEqual([
      'UBND XÃ THÍ DỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'DANH SÁCH HỒ SƠ',
    ]);
    expect(grid.rows).toHaveLength(1);
  });
});

describe('rows', () => {
  const kinds = (rows: string) =>
    gridOf(
      `<table><tr><th>STT</th><th>Mã hồ sơ</th><th>Ngày tiếp nhận</th><th>Trạng thái</th></tr>${rows}</table>`,
    ).rows.map((r) => r.kind);

  it.each([
    ['<tr><td colspan=4>Không có hồ sơ nào được tìm thấy!</td></tr>', 'empty'],
    ['<tr><td colspan=4>Trống</td></tr>', 'empty'],
    ['<tr><td colspan=4>Đang xử lý...</td></tr>', 'loading'],
    ['<tr><td></td><td></td><td></td><td>Đang xử lý</td></tr>', 'data'],
    ['<tr><td colspan=4>Huyện, thành phố, thị xã</td></tr>', 'group'],
    ['<tr><td colspan=2>TỔNG CỘNG:</td><td>1</td><td>2</td></tr>', 'total'],
    ['<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>', 'numbers'],
    ['<tr><td>[1]</td><td>[2]</td><td>[3]=[4]+[5]</td><td>[4]</td></tr>', 'numbers'],
    ['<tr><td>█</td><td>█</td><td>█</td><td>█</td></tr>', 'data'],
    ['<tr><td colspan=3>I. Hộ tịch</td><td></td></tr>', 'group'],
    ['<tr><td>(1)</td><td>(2)</td><td>(3 = 4 + 5)</td><td>(4)</td></tr>', 'numbers'],
    ['<tr><td>1</td><td>H37-240801-0001</td><td>01/08/2024</td><td>Tổng hợp</td></tr>', 'data'],
  ])('%s is %s', (row, kind) => expect(kinds(row)).toEqual([kind]));

  it('with a cell too few are padded and flagged', () => {
    const [row] = gridOf(
      '<table><tr><th>STT</th><th>Mã hồ sơ</th><th>Trạng thái</th></tr><tr><td>1</td><td>H37-240801-0001</td></tr></table>',
    ).rows;
    expect(row).toMatchObject({ cells: ['1', 'H37-240801-0001', ''], ragged: true });
  });
});

describe('heading and body in two tables', () => {
  const join = (html: string) =>
    joinSplitTables(readHtmlTables(html).tables.map((raw) => ({ raw, grid: buildGrid(raw) })));
  const head = '<table><tr><th>STT</th><th>Mã hồ sơ</th><th>Trạng thái</th></tr></table>';

  it('are put together when their columns fit', () => {
    const [first, second] = join(
      `${head}<table><tr><td>1</td><td>H37-240801-0001</td><td>x</td></tr></table>`,
    );
    expect(first).toBeNull();
    expect(second?.grid.columns.map((c) => c.path[0])).toEqual(['STT', 'Mã hồ sơ', 'Trạng thái']);
  });
  it('are left apart when they do not', () => {
    const [first] = join(`${head}<table><tr><td>1</td><td>H37-240801-0001</td></tr></table>`);
    expect(first).not.toBeNull();
  });
});

describe('bad input', () => {
  it('a table of 200,000 cells is read whole', () => {
    const row = `<tr>${'<td>H37-240801-0001</td>'.repeat(10)}</tr>`;
    const html = `<table><tr>${'<th>Mã hồ sơ</th>'.repeat(10)}</tr>${row.repeat(20_000)}</table>`;
    expect(gridOf(html).rows).toHaveLength(20_000);
  });

  it('a cell of 1 MB, 3,000 nested tables and absurd spans end well', () => {
    const long = gridOf(
      `<table><tr><th>STT</th><th>Mã hồ sơ</th></tr><tr><td>1</td><td>${'x'.repeat(1_000_000)}</td></tr></table>`,
    );
    expect(long.rows[0]?.cells[1]?.length).toBeLessThan(30_000);
    const deep = `${'<table><tr><td>'.repeat(3000)}x${'</td></tr></table>'.repeat(3000)}`;
    expect(readHtmlTables(deep).tables.length).toBeGreaterThan(10);
    const wide = gridOf(
      '<table><tr><td colspan=100000 rowspan=65534>a</td></tr><tr><td>b</td></tr></table>',
    );
    expect(wide.width).toBeLessThanOrEqual(1000);
  });

  it('a list within 200 layout tables is still read', () => {
    const list =
      '<table><tr><th>STT</th><th>Mã hồ sơ</th></tr><tr><td>1</td><td>H37-240801-0001</td></tr></table>';
    const deep = `${'<table><tr><td>'.repeat(200)}${list}${'</td></tr></table>'.repeat(200)}`;
    const grids = readHtmlTables(deep).tables.map(buildGrid);
    expect(grids.at(-1)?.columns.map((c) => c.path)).toEqual([['STT'], ['Mã hồ sơ']]);
  });

  it('any text at all is read without an error', () => {
    const piece = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<th colspan=3>',
      '</div>',
      '<div>',
      '<td rowspan=0>',
      'Mã hồ sơ',
      '01/08/2024',
      '<',
      '&nbsp;',
      '<tbody>',
      '<select><option selected>a',
      '<!--',
      '-->',
      '<style>',
      '</style>',
      'H37-240801-0001',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const raw of readHtmlTables(pieces.join('')).tables) buildGrid(raw);
      }),
      { numRuns: 500 },
    );
  });
});
