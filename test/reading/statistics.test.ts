import { describe, expect, it } from 'vitest';
import { figures, read, readTable } from './figures.ts';
import { type Cells, type Head, tableHtml } from './heads.ts';

const FORM: Head[] = [
  'TT',
  'Lĩnh vực, công việc giải quyết theo cấp',
  [
    'Số hồ sơ nhận giải quyết',
    ['Tổng số', ['Trong kỳ', ['Trực tuyến', 'Trực tiếp, dịch vụ bưu chính']], 'Từ kỳ trước'],
  ],
  ['Số lượng hồ sơ đã giải quyết', ['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn']],
  ['Số lượng hồ sơ đang giải quyết', ['Tổng số', 'Trong hạn', 'Quá hạn']],
];
const A: Cells = [1, 'Hộ tịch', '1.121', 951, 163, 7, '1.106', 483, 623, 0, 15, 15, 0];
const B: Cells = [2, 'Đất đai', 10, 5, 4, 1, 8, 4, 3, 1, 2, 1, 1];
const TOTAL: Cells = ['', 'Tổng số', '1.131', 956, 167, 8, '1.114', 487, 626, 1, 17, 16, 1];
const SUM = [1131, 956, 167, 8, 1114, 487, 626, 1, 17, 16, 1];

const COLUMN_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

describe('form II.06', () => {
  it('reads rows and the printed total', async () => {
    const table = await readTable({ heads: FORM, body: [A, B, TOTAL] });
    expect(table.kind).toBe('form-06');
    expect(table.by).toBe('field');
    expect(table.rows.map((r) => r.name)).toEqual(['Hộ tịch', 'Đất đai']);
    expect(figures(table.rows[0] ?? null)).toEqual([
      1121, 951, 163, 7, 1106, 483, 623, 0, 15, 15, 0,
    ]);
    expect(figures(table.printedTotal)).toEqual(SUM);
    expect(table.disagreements).toEqual([]);
  });

  it('adds the rows up where no total is printed', async () => {
    const table = await readTable({ heads: FORM, body: [A, B] });
    expect(table.printedTotal).toBeNull();
    expect(figures(table.total)).toEqual(SUM);
  });

  it('survives the broken head: title row one column short in thead, rowspans past it, td headings', async () => {
    const reading = await read(`<body><table><thead>
      <tr><td colspan=12><strong>TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC</strong></td></tr>
      <tr><td rowspan=3><strong>STT</strong></td><td rowspan=3><strong>Đơn vị</strong></td><td colspan=4><strong>Tiếp nhận</strong></td><td colspan=4><strong>Số lượng hồ sơ đã giải quyết</strong></td><td colspan=3><strong>Số lượng hồ sơ đang giải quyết</strong></td></tr>
      <tr><td rowspan=2>Tổng số</td><td colspan=2>Trong đó</td><td rowspan=2>Kỳ trước</td><td rowspan=2>Tổng số</td><td rowspan=2>Trước hạn</td><td rowspan=2>Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)</td><td rowspan=2>Quá hạn</td><td rowspan=2>Tổng số</td><td rowspan=2>Đúng hạn (Bao gồm cả hồ sơ chờ BS)</td><td rowspan=2>Quá hạn</td></tr>
      <tr><td rowspan=2>Trực tuyến</td><td rowspan=2>Trực tiếp, dịch vụ bưu chính</td></tr></thead><tbody>
      <tr><td colspan=13>Xã, phường, thị trấn</td></tr>
      <tr><td>1</td><td>UBND xã Thí Dụ</td><td><a href="#">1.121</a></td><td>951</td><td>163</td><td>7</td><td>1.106</td><td>483</td><td>623</td><td>0</td><td>15</td><td>15</td><td>0</td></tr>
      <tr><td></td><td>Tổng số</td><td>1.121</td><td>951</td><td>163</td><td>7</td><td>1.106</td><td>483</td><td>623</td><td>0</td><td>15</td><td>15</td><td>0</td></tr>
      </tbody></table></body>`);
    const [table] = reading.statistics;
    expect(table?.kind).toBe('form-06');
    expect(table?.rows.map((r) => [r.name, r.group])).toEqual([
      ['UBND xã Thí Dụ', 'Xã, phường, thị trấn'],
    ]);
    expect(figures(table?.printedTotal ?? null)).toEqual([
      1121, 951, 163, 7, 1106, 483, 623, 0, 15, 15, 0,
    ]);
  });

  it.each<[string, Cells]>([
    ['1 … 13', COLUMN_NUMBERS],
    ['(1) … (13)', COLUMN_NUMBERS.map((n) => `(${n})`)],
    ['-1 … -13, as a spreadsheet turns “(1)”', COLUMN_NUMBERS.map((n) => -n)],
    ['A, B, 1 … 11', ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    [
      'formulas',
      [
        '(1)',
        '(2)',
        '(3)=(4)+(5)+(6)',
        '(4)',
        '(5)',
        '(6)',
        '(7)=(8)+(9)+(10)',
        '(8)',
        '(9)',
        '(10)',
        '(11)=(12)+(13)',
        '(12)',
        '(13)',
      ],
    ],
  ])('takes the row of column numbers %s for no data', async (_, numbers) => {
    const table = await readTable({ heads: FORM, body: [numbers, A, B, TOTAL], thead: false });
    expect(figures(table.total)).toEqual(SUM);
    expect(table.rows).toHaveLength(2);
  });

  it('finds the total as a first row, in tfoot, spanning two columns, or without the number cell', async () => {
    const rest = TOTAL.slice(2);
    const wanted = [SUM, SUM, SUM, SUM];
    const tables = await Promise.all([
      readTable({ heads: FORM, body: [[...TOTAL], A, B] }),
      readTable({ heads: FORM, body: [A, B], foot: [[['TỔNG CỘNG', 2], ...rest]] }),
      readTable({ heads: FORM, body: [A, B, [['Tổng cộng:', 2], ...rest]] }),
      readTable({ heads: FORM, body: [A, B, ['Tổng', ...rest]] }),
    ]);
    expect(tables.map((t) => figures(t.printedTotal))).toEqual(wanted);
    expect(tables.flatMap((t) => t.disagreements)).toEqual([]);
  });

  it('keeps the two source sections apart, with and without figures of their own', async () => {
    const section = (mark: string, name: string, figures?: Cells): Cells =>
      figures ? [mark, name, ...figures] : [mark, name, ...Array(11).fill('')];
    const bare = await readTable({
      heads: FORM,
      body: [
        section('I', 'Trên Hệ thống các Bộ'),
        A,
        section('II', 'Trên Hệ thống tỉnh/thành phố'),
        B,
        TOTAL,
      ],
    });
    expect(bare.rows.map((r) => [r.section, r.name])).toEqual([
      ['Trên Hệ thống các Bộ', 'Hộ tịch'],
      ['Trên Hệ thống tỉnh/thành phố', 'Đất đai'],
    ]);
    const summed = await readTable({
      heads: FORM,
      body: [
        section('I', 'Trên Hệ thống các Bộ', A.slice(2)),
        [...A],
        section('II', 'Trên Hệ thống tỉnh', B.slice(2)),
        [1, ...B.slice(1)],
        TOTAL,
      ],
    });
    expect(summed.rows).toHaveLength(2);
    expect(summed.disagreements).toEqual([]);
    const only = await readTable({
      heads: FORM,
      body: [
        section('I', 'Trên Hệ thống các Bộ', A.slice(2)),
        section('II', 'Trên Hệ thống tỉnh', B.slice(2)),
        TOTAL,
      ],
    });
    expect(only.rows).toHaveLength(2);
    expect(figures(only.total)).toEqual(SUM);
  });

  it('says of a broken identity that it does not match, never that it is wrong', async () => {
    const table = await readTable({
      heads: FORM,
      body: [[1, 'Hộ tịch', 20, 10, 8, 2, 15, 5, 6, 1, 4, 3, 1]],
    });
    expect(table.disagreements.join('\n')).toMatch(
      /không khớp; có thể do cột trả lại\/rút không hiển thị/,
    );
    expect(table.disagreements.join('\n')).not.toMatch(/sai/);
    expect(figures(table.total)).toEqual([20, 10, 8, 2, 15, 5, 6, 1, 4, 3, 1]);
  });

  it('refuses a row with a cell missing and then knows no sum', async () => {
    const reading = await read(tableHtml({ heads: FORM, body: [A, B.filter((_, i) => i !== 4)] }));
    expect(reading.source.tables[0]?.refused.map((r) => r.row)).toEqual([2]);
    expect(reading.statistics[0]?.total.form06.received.total).toBeNull();
  });

  it('decides the thousands style for the whole table', async () => {
    const comma = await readTable({
      heads: FORM,
      body: [[1, 'Hộ tịch', '1,121', 951, 163, 7, '1,106', 483, 623, 0, 15, 15, 0]],
    });
    expect(comma.total.form06.received.total).toBe(1121);
    const torn = await read(
      tableHtml({
        heads: FORM,
        body: [[1, 'Hộ tịch', '1,121', 951, 163, 7, '1.106', 483, 621, 2, '1.234', 15, 0]],
      }),
    );
    // Neither style is sure, so the sums of the parts stand in for the printed totals.
    expect(torn.statistics[0]?.total.form06).toMatchObject({
      received: { total: 1121 },
      pending: { total: 15 },
    });
    expect(torn.statistics[0]?.disagreements.join()).toMatch(/phân cách nghìn/);
  });

  it('says which figure could not be read, and leaves it open', async () => {
    const table = await readTable({
      heads: FORM,
      body: [A, [2, 'Đất đai', 7, 5, 2, 0, 7, 'bảy', 0, 0, 0, 0, 0]],
    });
    expect(table.total.form06.resolved.early).toBeNull();
    expect(table.disagreements).toEqual([
      '1 ô số không đọc được nên để trống; trước hết là cột “Số lượng hồ sơ đã giải quyết › Trước hạn”, dòng 2.',
    ]);
  });

  it('reads period and unit printed around the table', async () => {
    const reading = await read(
      tableHtml({
        heads: FORM,
        body: [A],
        above:
          '<p>Biểu số II.06a/VPCP/KSTT</p><p>Đơn vị báo cáo: UBND xã Thí Dụ</p><p>Đơn vị nhận báo cáo: ………</p><p>Kỳ báo cáo: Quý III (Từ ngày 15/06/2024 đến ngày 14/09/2024 )</p><p>Đơn vị tính: Số hồ sơ TTHC.</p>',
      }),
    );
    expect(reading.source.statedUnit).toBe('UBND xã Thí Dụ');
    expect(reading.statistics[0]?.statedPeriod).toEqual({ from: 19889, to: 19980 });
  });
});

describe('the portals’ own structures', () => {
  it('by unit: sums the parts, keeps supplement and returned apart', async () => {
    const heads: Head[] = [
      'STT',
      'Đơn vị',
      ['Tiếp nhận', ['Tổng số', 'Kỳ trước', 'Trong kỳ', 'Qua mạng', 'Qua BCCI']],
      ['Đã xử lý', ['Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ trước hạn, đúng hạn']],
      ['Đang xử lý', ['Trong hạn', 'Quá hạn']],
      'Bổ sung',
      'Dừng xử lý',
      'Yêu cầu thực hiện nghĩa vụ tài chính',
      'Trả lại/ Rút HS',
    ];
    const table = await readTable({
      heads,
      body: [
        [1, 'UBND xã Thí Dụ', 100, 10, 90, 60, 5, 50, 30, 2, '97,56%', 8, 1, 4, 1, 1, 3],
        ['', 'Tổng số', 100, 10, 90, 60, 5, 50, 30, 2, '97,56%', 8, 1, 4, 1, 1, 3],
      ],
    });
    expect(table).toMatchObject({ kind: 'statistics', by: 'unit', disagreements: [] });
    expect(figures(table.total)).toEqual([100, 60, 30, 10, 82, 50, 30, 2, 9, 8, 1]);
    expect(table.total.separate).toEqual({ paused: 6, withdrawn: 3, notReceived: null });
    expect(table.total.newInPeriod).toBe(90);
  });

  it('by sector: a rowspan of 3 in a head of two rows', async () => {
    const reading =
      await read(`<table><thead><tr><th rowspan=3>STT</th><th rowspan=3>Lĩnh vực</th><th colspan=3>Tiếp nhận</th><th colspan=3>Đã xử lý</th><th colspan=2>Đang xử lý</th></tr>
      <tr><th>Tổng số</th><th>Kỳ trước</th><th>Trong kỳ</th><th>Trước hạn</th><th>Đúng hạn</th><th>Quá hạn</th><th>Trong hạn</th><th>Quá hạn</th></tr></thead>
      <tbody><tr><td>1</td><td>Hộ tịch</td><td>12</td><td>2</td><td>10</td><td>5</td><td>4</td><td>1</td><td>1</td><td>1</td></tr></tbody></table>`);
    expect(figures(reading.statistics[0]?.total ?? null)).toEqual([
      12,
      null,
      null,
      2,
      10,
      5,
      4,
      1,
      2,
      1,
      1,
    ]);
    const noThead =
      await read(`<table><tr><td rowspan=3>STT</td><td rowspan=3>Lĩnh vực</td><td colspan=3>Tiếp nhận</td><td colspan=3>Đã xử lý</td><td colspan=2>Đang xử lý</td></tr>
      <tr><td>Tổng số</td><td>Kỳ trước</td><td>Trong kỳ</td><td>Trước hạn</td><td>Đúng hạn</td><td>Quá hạn</td><td>Trong hạn</td><td>Quá hạn</td></tr>
      <tr><td>1</td><td>Hộ tịch</td><td>12</td><td>2</td><td>10</td><td>5</td><td>4</td><td>1</td><td>1</td><td>1</td></tr><tr><td>2</td><td>Đất đai</td><td>12</td><td>2</td><td>10</td><td>5</td><td>4</td><td>1</td><td>1</td><td>1</td></tr></table>`);
    expect(noThead.statistics[0]?.rows.map((r) => r.form06.received.total)).toEqual([12, 12]);
  });

  it('progress by QĐ 766: nested receipts, "Trong hạn" under resolved, paused group', async () => {
    const heads: Head[] = [
      'STT',
      'Đơn vị',
      [
        'Tiếp nhận',
        [
          'Tổng số',
          'Kỳ trước chuyển sang',
          ['Trong kỳ', ['Tổng số', 'Trực tuyến', 'Trực tiếp', 'BCCI']],
        ],
      ],
      [
        'Đã xử lý (Đã xử lý xong + Đã trả kết quả + Rút)',
        ['Tổng số', 'Trước hạn', 'Trong hạn', 'Quá hạn'],
      ],
      ['Đang xử lý', ['Tổng số', 'Trong hạn', 'Quá hạn']],
      ['Tạm dừng xử lý', ['Tổng số', 'Trong hạn', 'Quá hạn']],
    ];
    const table = await readTable({
      heads,
      body: [[1, 'UBND xã Thí Dụ', 100, 10, 90, 60, 25, 5, 80, 50, 28, 2, 15, 14, 1, 5, 5, 0]],
    });
    expect(figures(table.total)).toEqual([100, 60, 30, 10, 80, 50, 28, 2, 15, 14, 1]);
    expect(table.total.separate.paused).toBe(5);
    expect(table.disagreements).toEqual([]);
  });

  it('OpenCPS: formulas tell that "Số đầu kỳ" is the total; total in tfoot; empty table is zeros', async () => {
    const heads: Head[] = [
      'STT',
      'Đơn vị',
      ['Tiếp nhận', ['Số đầu kỳ', 'Số kỳ trước chuyển qua', 'Số mới tiếp nhận']],
      ['Hồ sơ đã giải quyết', ['Tổng số', 'Sớm hạn', 'Đúng hạn', 'Quá hạn']],
      ['Hồ sơ đang giải quyết', ['Tổng số', 'Chưa đến hạn', 'Quá hạn']],
      'Tổng số trễ hạn',
      'Chờ bổ sung(lũy kế cả kì trước)',
      'Hồ sơ rút',
    ];
    const formulas: Cells = [
      '(1)',
      '(2)',
      '(3 = 4 + 5)',
      '(4)',
      '(5)',
      '(6 = 7 + 8 + 9)',
      '(7)',
      '(8)',
      '(9)',
      '(10 = 11 + 12)',
      '(11)',
      '(12)',
      '(13 = 9 + 12)',
      '(14)',
      '(15)',
    ];
    const table = await readTable({
      heads,
      body: [formulas, [1, 'UBND xã Thí Dụ', 100, 10, 90, 80, 50, 28, 2, 12, 11, 1, 3, 5, 3]],
      foot: [[['Tổng số', 2], 100, 10, 90, 80, 50, 28, 2, 12, 11, 1, 3, 5, 3]],
    });
    expect(figures(table.total)).toEqual([100, null, null, 10, 80, 50, 28, 2, 12, 11, 1]);
    expect(table.disagreements).toEqual([]);
    const empty = await readTable({
      heads,
      body: [formulas],
      foot: [[['Tổng số', 2], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    });
    expect(figures(empty.total)).toEqual([0, null, null, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('OpenCPS: the new receipts parted by the way they came', async () => {
    const table = await readTable({
      heads: [
        'STT',
        'Lĩnh vực',
        'Số đầu kỳ',
        'Số kỳ trước chuyển qua',
        ['Số mới tiếp nhận', ['Trực tuyến', 'Trực tiếp', 'Qua BCCI']],
        ['Hồ sơ đã giải quyết', ['Tổng số', 'Sớm hạn', 'Đúng hạn', 'Quá hạn']],
        ['Hồ sơ đang giải quyết', ['Tổng số', 'Chưa đến hạn', 'Quá hạn']],
      ],
      body: [[1, 'Hộ tịch', 100, 10, 70, 15, 5, 85, 50, 33, 2, 15, 14, 1]],
    });
    expect(figures(table.total)).toEqual([100, 70, 20, 10, 85, 50, 33, 2, 15, 14, 1]);
  });

  it('old eGov: "Số hồ sơ" is a count under its group, early/on time/late have short names', async () => {
    const heads: Head[] = [
      'STT',
      'Cơ quan',
      'Tổng',
      'Tiếp nhận',
      'Kỳ trước chuyển qua',
      ['Hồ sơ đã giải quyết', ['Số hồ sơ', 'Sớm', 'Đúng', 'Trễ']],
      ['Hồ sơ đang giải quyết', ['Số hồ sơ', 'Chưa đến hạn', 'Đã quá hạn']],
      'CD rút hồ sơ',
      'Hồ sơ trả lại',
      'Tồn cuối',
    ];
    const table = await readTable({
      heads,
      body: [
        [1, 'Phòng Thí Dụ', 100, 90, 10, 80, 50, 28, 2, 15, 14, 1, 2, 3, 15],
        [['Tổng cộng', 2], 100, 90, 10, 80, 50, 28, 2, 15, 14, 1, 2, 3, 15],
      ],
    });
    expect(figures(table.total)).toEqual([100, null, null, 10, 80, 50, 28, 2, 15, 14, 1]);
    expect(table.total).toMatchObject({ newInPeriod: 90, separate: { withdrawn: 5 } });
    expect(table.disagreements).toEqual([]);
  });

  it('e-par: total row one cell short, waiting results, the lone "Tiếp nhận"', async () => {
    const heads: Head[] = [
      'STT',
      'Lĩnh Vực',
      'Tiếp nhận',
      ['Đang giải quyết', ['Trong hạn', 'Quá hạn']],
      ['Đã giải quyết', ['Chờ trả', 'Sớm', 'Đúng', 'Quá hạn']],
      ['Tạm Dừng', ['Bổ sung HS', 'Thực hiện NVTC']],
      ['Hủy hồ sơ', ['Từ chối', 'Công dân rút']],
      'Tỷ lệ trả sớm và đúng hạn',
    ];
    const row: Cells = [1, 'Hộ tịch', 30, 3, 1, 2, 10, 8, 1, 2, 1, 1, 1, '94,7%'];
    const table = await readTable({
      heads,
      body: [row, [['Tổng cộng', 2], 30, 3, 1, 2, 10, 8, 1, 2, 1, 1, 1]],
    });
    expect(figures(table.total)).toEqual([30, null, null, null, null, 10, 8, 1, 4, 3, 1]);
    expect(table.total.separate).toEqual({ paused: 3, withdrawn: 2, notReceived: null });
  });

  it('a total row that leaves out the rate in the middle is read around the gap', async () => {
    const heads: Head[] = [
      'STT',
      'Lĩnh vực',
      ['Tiếp nhận', ['Tổng số', 'Kỳ trước', 'Trong kỳ']],
      ['Đã xử lý', ['Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ trước hạn, đúng hạn']],
      ['Đang xử lý', ['Trong hạn', 'Quá hạn']],
      'Bổ sung',
      'Trả lại/ Rút HS',
    ];
    const body: Cells[] = [
      [1, 'Hộ tịch', 120, 10, 110, 60, 40, 2, '98,04%', 10, 1, 5, 2],
      [2, 'Đất đai', 30, 5, 25, 10, 10, 0, '100%', 8, 0, 1, 1],
    ];
    const total: Cells = [['Tổng cộng', 2], 150, 15, 135, 70, 50, 2, 18, 1, 6, 3];
    const table = await readTable({ heads, body: [...body, total] });
    expect(figures(table.total)).toEqual([150, null, null, 15, 122, 70, 50, 2, 19, 18, 1]);
    expect(table.disagreements).toEqual([]);

    const wrong = await readTable({ heads, body: [...body, total.with(1, 151)] });
    expect(figures(wrong.total)).toEqual([150, null, null, 15, 122, 70, 50, 2, 19, 18, 1]);
    expect(wrong.printedTotal).toBeNull();
    expect(wrong.disagreements.join()).toMatch(/Dòng tổng thiếu .* không khớp/);
  });

  it('Huế’s live figures: the identity fails, the figures stay', async () => {
    const heads: Head[] = [
      'Mức độ',
      'Tổng',
      'Đã xử lý',
      'Chưa xử lý',
      ['Trước hạn', ['Tổng', '%']],
      ['Đúng hạn', ['Tổng', '%']],
      ['Trễ hạn', ['Tổng', '%']],
    ];
    const table = await readTable({
      heads,
      body: [
        ['Mức 1, 2', '268763', '257141', '11622', '124907', '48.6', '102770', '40', '19852', '7.7'],
      ],
    });
    expect(table.by).toBe('level');
    expect(figures(table.total)).toEqual([
      268763,
      null,
      null,
      null,
      257141,
      124907,
      102770,
      19852,
      11622,
      null,
      null,
    ]);
    expect(table.disagreements).toHaveLength(1);
    expect(table.disagreements[0]).toMatch(/không khớp; có thể do cột trả lại\/rút không hiển thị/);
  });

  it('early and on time merged stay merged', async () => {
    const heads: Head[] = [
      'TT',
      'Đơn vị',
      [
        'Số hồ sơ phải giải quyết',
        ['Kỳ trước chuyển sang', ['Tiếp nhận trong kỳ', ['Trực tiếp', 'Trực tuyến']], 'Cộng'],
      ],
      ['Đã giải quyết', ['Tổng số', 'Trước và trong hạn', 'Trễ hạn', 'Tỷ lệ trễ hạn (%)']],
      ['Đang giải quyết', ['Tổng số', 'Trong hạn', 'Trễ hạn']],
    ];
    const table = await readTable({
      heads,
      body: [[1, 'Chi nhánh Thí Dụ', 10, 30, 60, 100, 80, 78, 2, '2,5', 20, 19, 1]],
    });
    expect(figures(table.total)).toEqual([100, 60, 30, 10, 80, null, null, 2, 20, 19, 1]);
    expect(table.total.earlyOrOnTime).toBe(78);
    expect(table.disagreements).toEqual([]);
  });

  it('online rate: the total of receipts alone is what is new', async () => {
    const heads: Head[] = [
      'TT',
      'Tên đơn vị',
      [
        'Số lượng hồ sơ tiếp nhận và giải quyết',
        ['Tổng số hồ sơ', ['Trong đó', ['Trực tuyến', 'Trực tiếp', 'BCCI']]],
      ],
      ['Đánh giá', ['Tỷ lệ hồ sơ nộp trực tuyến (90%)', 'Đánh giá']],
    ];
    const table = await readTable({
      heads,
      body: [[1, 'UBND xã Thí Dụ', 100, 90, 8, 2, '90%', 'Đạt']],
    });
    expect(table.kind).toBe('statistics');
    expect(table.total).toMatchObject({
      newInPeriod: 100,
      form06: { received: { total: null, online: 90, direct: 10 } },
    });
    expect(table.rows[0]?.others).toMatchObject({
      'Đánh giá › Tỷ lệ hồ sơ nộp trực tuyến (90%)': 90,
    });
  });

  it('procedures (II.07b) and feedback (II.05) keep their figures by path', async () => {
    const three = ['Tổng số', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã'];
    const procedures = await readTable({
      heads: [
        'STT',
        'Đơn vị',
        ['Tổng số TTHC thuộc thẩm quyền', three],
        ['TTHC thực hiện theo CCMC, MCLT', three],
        ['Quy trình nội bộ được phê duyệt', three],
      ],
      body: [[1, 'UBND xã Thí Dụ', 407, 0, 286, 121, 325, 0, 212, 113, 314, 0, 216, 98]],
    });
    expect(procedures.kind).toBe('procedures');
    expect(procedures.total.others['Tổng số TTHC thuộc thẩm quyền › Tổng số']).toBe(407);
    const feedback = await readTable({
      heads: [
        'TT',
        'Lĩnh vực',
        ['Số phản ánh, kiến nghị', ['Tổng số', 'Về hành vi', 'Về quy định', 'Cả hai']],
        ['Đã xử lý', ['Tổng số', 'Thuộc thẩm quyền']],
      ],
      body: [[1, 'Đất đai', 3, 1, 1, 1, 2, 2]],
    });
    expect(feedback.kind).toBe('feedback');
    expect(feedback.total.others['Số phản ánh, kiến nghị › Tổng số']).toBe(3);
  });

  it('a table by officer names nobody', async () => {
    const heads: Head[] = [
      'STT',
      'Cán bộ xử lý',
      ['Tiếp nhận', ['Tổng số', 'Kỳ trước', 'Trong kỳ']],
      ['Đã xử lý', ['Trước hạn', 'Đúng hạn', 'Quá hạn']],
      ['Đang xử lý', ['Trong hạn', 'Quá hạn']],
    ];
    const reading = await read(
      tableHtml({ heads, body: [[1, 'Nguyễn Văn Mẫu', 12, 2, 10, 5, 4, 1, 1, 1]] }),
    );
    expect(reading.statistics[0]?.total.form06.received.total).toBe(12);
    expect(JSON.stringify(reading)).not.toContain('Văn Mẫu');
  });
});
