/** Lists of phản ánh, kiến nghị (PAKN): what they are told by, what is read, what is dropped. */
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIso } from '../../lib/calendar/day.ts';
import { buildGrid } from '../../lib/grid/build.ts';
import { readHtmlTables } from '../../lib/grid/html.ts';
import type { RawTable } from '../../lib/grid/types.ts';
import { asFeedbackList } from '../../lib/portal/feedback-list.ts';
import { readFile } from '../../lib/portal/file.ts';
import { asDossierList } from '../../lib/portal/list.ts';
import { headerSignature } from '../../lib/portal/mapping.ts';
import { PEOPLE, PHONES } from './dossiers.ts';
import {
  anyHeadings,
  CONTENTS,
  expectedItem,
  feedbackListHtml,
  feedbackRows,
  printedFeedback,
} from './feedback-lists.ts';
import { tableHtml } from './heads.ts';

const day = (iso: string) => fromIso(iso) as number;
const read = (html: string, name = 'trang.html') =>
  readFile(name, new TextEncoder().encode(html), { readAt: '2024-09-15T02:00:00.000Z' });

const HEADS = [
  'STT',
  'Mã phản ánh',
  'Nội dung',
  'Người phản ánh',
  'Ngày tiếp nhận',
  'Hạn xử lý',
  'Cơ quan xử lý',
  'Ngày trả lời',
  'Tình trạng xử lý',
  'Loại (hành vi / quy định)',
];
const ROW = [
  '1',
  'PAKN-2024-0012',
  'Cán bộ một cửa hẹn lại nhiều lần',
  'Nguyễn Văn Mẫu',
  '10/07/2024 08:15',
  '20/07/2024',
  'UBND xã Thí Dụ',
  '18/07/2024',
  'Đã trả lời',
  'Hành vi hành chính',
];
const withCells = (cells: Record<number, string>) => ROW.map((text, i) => cells[i] ?? text);
const listOf = (rows: string[][], heads: string[] = HEADS, above = '') =>
  read(tableHtml({ heads, body: rows, above }));

describe('một danh sách phản ánh, kiến nghị', () => {
  it('mỗi dòng thành một phản ánh, kiến nghị với các ngày, tình trạng và loại', async () => {
    const { feedback, source, dossiers, statistics } = await listOf([ROW]);
    expect(feedback).toEqual([
      {
        code: 'PAKN-2024-0012',
        mark: null,
        received: day('2024-07-10'),
        due: day('2024-07-20'),
        finished: day('2024-07-18'),
        state: 'processed',
        statusText: 'Đã trả lời',
        subject: 'conduct',
        published: null,
        field: null,
        unit: 'UBND xã Thí Dụ',
        source: 0,
        row: 1,
      },
    ]);
    expect(source.tables[0]).toMatchObject({ kind: 'feedback', rows: 1, read: 1, refused: [] });
    expect([dossiers, statistics]).toEqual([[], []]);
  });

  it('người phản ánh và nội dung không còn dấu vết nào', async () => {
    const reading = await listOf([ROW, withCells({ 0: '2', 1: '' })]);
    expect(reading.feedback).toHaveLength(2);
    expect(JSON.stringify(reading)).not.toMatch(/Văn Mẫu|một cửa|hẹn lại/);
  });

  it.each([
    ['Mới tiếp nhận', 'processing'],
    ['Đang xử lý', 'processing'],
    ['Đã chuyển xử lý', 'transferred'],
    ['Đã xử lý', 'processed'],
    ['Đã xử lý (quá hạn 2 ngày)', 'processed'],
    ['Đã trả lời', 'processed'],
    ['Đã công khai', 'processed'],
    ['Từ chối', 'notAccepted'],
    ['Không tiếp nhận', 'notAccepted'],
    ['Không thuộc thẩm quyền của xã', 'notAccepted'],
    ['Chờ tiếp nhận', 'notAccepted'],
    ['Đang họp bàn', 'unknown'],
  ])('tình trạng “%s” là %s', async (word, state) => {
    const { feedback } = await listOf([withCells({ 7: '', 8: word })]);
    expect(feedback?.[0]?.state).toBe(state);
  });

  it('tình trạng chưa biết nghĩa được nêu, và chuyển xử lý được nêu là hiểu thế nào', async () => {
    const { source } = await listOf([
      withCells({ 7: '', 8: 'Đang họp bàn' }),
      withCells({ 1: 'PAKN-2024-0013', 7: '', 8: 'Đã chuyển xử lý' }),
    ]);
    expect(source.tables[0]?.notes).toEqual([
      'Trạng thái “Đang họp bàn” chưa biết nghĩa: 1 dòng, xếp theo ngày trả lời.',
      '1 phản ánh, kiến nghị đã chuyển xử lý được tính là chuyển cơ quan khác; hãy xem lại nếu đó là chuyển nội bộ.',
    ]);
  });

  it.each([
    ['Quy định hành chính', 'regulation'],
    ['Về hành vi', 'conduct'],
    ['Hành vi, quy định', 'both'],
    ['Cả hai', 'both'],
    ['Góp ý khác', null],
  ])('loại “%s” là %s', async (word, subject) => {
    expect((await listOf([withCells({ 9: word })])).feedback?.[0]?.subject).toBe(subject);
  });

  it('“Loại” là phản ánh hay kiến nghị thì hành vi, quy định đọc ở “Phân loại”', async () => {
    const heads = [...HEADS.slice(0, 9), 'Loại', 'Phân loại'];
    const { feedback } = await listOf(
      [[...ROW.slice(0, 9), 'Kiến nghị', 'Quy định hành chính']],
      heads,
    );
    expect(feedback?.[0]?.subject).toBe('regulation');
  });

  it('ngày công khai là ngày xong khi không có ngày trả lời, và là dấu đã công khai', async () => {
    const heads = HEADS.map((head) => (head === 'Ngày trả lời' ? 'Ngày công khai' : head));
    const { feedback } = await listOf(
      [
        withCells({ 8: 'Đã công khai' }),
        withCells({ 1: 'PAKN-2024-0013', 7: '', 8: 'Đang xử lý' }),
      ],
      heads,
    );
    expect(feedback?.map(({ finished, published }) => [finished, published])).toEqual([
      [day('2024-07-18'), true],
      [null, null],
    ]);
  });

  it('“Kết quả xử lý” ghi cả câu trả lời thì không phải tình trạng, và không được giữ', async () => {
    const heads = HEADS.map((head) => (head === 'Tình trạng xử lý' ? 'Kết quả xử lý' : head));
    const answer = 'Xã đã xin lỗi và trả kết quả cho ông Mẫu';
    const reading = await listOf([withCells({ 8: answer })], heads);
    expect(reading.feedback?.[0]).toMatchObject({ state: 'unknown', statusText: '' });
    expect(reading.source.tables[0]?.columns).not.toContain('status');
    expect(JSON.stringify(reading)).not.toContain('xin lỗi');
  });

  it('dòng không đọc được bị từ chối với lý do, không dòng nào mất', async () => {
    const { source, feedback } = await listOf([
      withCells({ 1: '', 4: '' }),
      withCells({ 4: '' }),
      withCells({ 4: '07/18/2024' }),
      withCells({ 5: '31/02/2024' }),
      withCells({ 1: 'PAKN-2024-00…' }),
      withCells({ 1: '10/07/2024' }),
      withCells({ 4: '', 7: '', 8: 'Từ chối tiếp nhận' }),
    ]);
    expect(source.tables[0]?.refused.map(({ reason }) => reason)).toEqual([
      'Dòng 1: không có mã và ngày tiếp nhận.',
      'Dòng 2: không có ngày tiếp nhận.',
      expect.stringContaining('Dòng 3: ngày tiếp nhận không đọc được'),
      expect.stringContaining('Dòng 4: ngày hẹn trả không đọc được'),
      'Dòng 5: mã bị cắt ngắn.',
      'Dòng 6: ô mã chứa ngày, không phải mã.',
    ]);
    expect(feedback?.map(({ state }) => state)).toEqual(['notAccepted']);
  });

  it('hai cột ngày bị lẫn thì cả bảng không đọc', async () => {
    const heads = HEADS.map((h) =>
      h === 'Ngày tiếp nhận' ? 'Hạn xử lý' : h === 'Hạn xử lý' ? 'Ngày tiếp nhận' : h,
    );
    const rows = [1, 2, 3].map((n) => withCells({ 1: `PAKN-2024-000${n}` }));
    const { source, feedback } = await listOf(rows, heads);
    expect(feedback).toBeUndefined();
    expect(source.tables[0]?.notes[0]).toContain('hai cột có thể bị lẫn');
  });

  it('cột ngày chưa rõ được hỏi; chỉ một lần trên trang thì lần sau đọc được', async () => {
    const heads = HEADS.map((head) => (head === 'Hạn xử lý' ? 'Ngày dự kiến hồi âm' : head));
    const html = tableHtml({ heads, body: [ROW] });
    const unsure = await read(html);
    expect(unsure.source.tables[0]?.notes).toEqual([
      'Không đọc bảng: không rõ cột “Ngày dự kiến hồi âm” có phải ngày hẹn trả không.',
    ]);
    const columns = heads.map((head) => ({ path: [head] }));
    const mapping = {
      site: '*',
      signature: headerSignature({ columns }),
      columns: { 'ngay du kien hoi am': 'due' as const },
      savedAt: '2024-09-15',
    };
    const taught = await readFile('trang.html', new TextEncoder().encode(html), {
      mappings: [mapping],
    });
    expect(taught.feedback?.[0]?.due).toBe(day('2024-07-20'));
  });

  it('nhãn trong một ô cũng được đọc', async () => {
    const { feedback } = await listOf(
      [
        [
          '1',
          'Mã phản ánh: PAKN-2024-0012<br>Ngày tiếp nhận: 10/07/2024<br>Hạn xử lý: 20/07/2024<br>Người phản ánh: Nguyễn Văn Mẫu',
          'Đang xử lý',
        ],
      ],
      ['STT', 'Thông tin phản ánh, kiến nghị', 'Trạng thái'],
    );
    expect(feedback).toMatchObject([
      { code: 'PAKN-2024-0012', received: day('2024-07-10'), due: day('2024-07-20') },
    ]);
    expect(JSON.stringify(feedback)).not.toContain('Mẫu');
  });

  it('danh sách cổng nói là rỗng là không có phản ánh nào; chưa tải xong thì không', async () => {
    const empty = await listOf([['Không có dữ liệu', ...HEADS.slice(1).map(() => '')]]);
    expect(empty.feedback).toEqual([]);
    const loading = await listOf([['Đang tải dữ liệu...', ...HEADS.slice(1).map(() => '')]]);
    expect(loading.feedback).toBeUndefined();
    expect(loading.source.tables[0]?.kind).toBe('unknown');
  });
});

describe('danh sách nào là phản ánh, kiến nghị', () => {
  const GENERAL = ['STT', 'Mã số', 'Nội dung', 'Ngày gửi', 'Đơn vị xử lý', 'Trạng thái'];
  const GENERAL_ROW = ['1', '125', 'Đường ngập', '10/07/2024', 'UBND xã Thí Dụ', 'Đang xử lý'];

  it('tiêu đề cột không nói thì tên bảng nói', async () => {
    const named = await listOf(
      [GENERAL_ROW],
      GENERAL,
      '<h2>Phản ánh, kiến nghị của người dân</h2>',
    );
    expect(named.feedback).toMatchObject([{ code: '125', received: day('2024-07-10') }]);
    const other = await listOf([GENERAL_ROW], GENERAL, '<h2>Thông báo nội bộ</h2>');
    expect(other.feedback).toBeUndefined();
  });

  it('danh sách hồ sơ có cột phản ánh, kiến nghị vẫn là danh sách hồ sơ', async () => {
    const heads = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Phản ánh'];
    const row = ['1', 'H37.21-240915-0003', 'Lê Văn Ví Dụ', '10/07/2024', '20/07/2024', ''];
    const reading = await listOf([row], heads, '<h2>Hồ sơ có phản ánh, kiến nghị</h2>');
    expect(reading.dossiers).toHaveLength(1);
    expect(reading.feedback).toBeUndefined();
  });

  it('danh sách phản ánh có cột thủ tục, mã hồ sơ liên quan vẫn là danh sách phản ánh', async () => {
    const heads = ['STT', 'Mã PAKN', 'Tên thủ tục', 'Mã hồ sơ', 'Ngày tiếp nhận', 'Trạng thái'];
    const row = ['1', 'PA-00012', 'Khai sinh', 'H37.21-240915-0003', '10/07/2024', 'Đang xử lý'];
    const reading = await listOf([row], heads);
    expect(reading.dossiers).toEqual([]);
    expect(reading.feedback).toMatchObject([{ code: 'PA-00012' }]);
  });

  it('danh sách hồ sơ trên trang không bao giờ nhận một danh sách phản ánh, dù có cột mã hồ sơ', () => {
    const heads = ['STT', 'Mã PAKN', 'Mã hồ sơ', 'Ngày tiếp nhận', 'Hạn xử lý', 'Trạng thái'];
    const row = ['1', 'PA-00012', 'H37.21-240915-0003', '10/07/2024', '20/07/2024', 'Đang xử lý'];
    const gridOf = (some: string[]) => {
      const [raw] = readHtmlTables(tableHtml({ heads: some, body: [row] })).tables;
      return buildGrid(raw as RawTable);
    };
    expect(asDossierList(gridOf(heads), null)).toBeNull();
    const dossiers = heads.map((head) => (head === 'Mã PAKN' ? 'Số tờ' : head));
    expect(asDossierList(gridOf(dossiers), null)).not.toBeNull();
    expect(asFeedbackList(gridOf(dossiers), null)).toBeNull();
  });

  it('đơn khiếu nại, tố cáo theo luật khác, không tính vào phản ánh, kiến nghị', async () => {
    const heads = [
      'STT',
      'Số đơn',
      'Nội dung phản ánh',
      'Loại khiếu nại',
      'Ngày gửi',
      'Trạng thái',
    ];
    const row = ['1', '12', 'Về đất', 'Lần đầu', '10/07/2024', 'Đang xử lý'];
    expect((await listOf([row], heads)).feedback).toBeUndefined();
    const named = await listOf([GENERAL_ROW], GENERAL, '<h2>Đơn thư khiếu nại, kiến nghị</h2>');
    expect(named.feedback).toBeUndefined();
  });

  it.each([
    ['Số phản ánh tiếp nhận', 'Đã xử lý', 'Đang xử lý'],
    ['Số phản ánh', 'Đã xử lý', 'Công khai'],
    ['Số PAKN', 'Kết quả xử lý', 'Công khai kết quả'],
  ])('bảng đếm “%s”, “%s”, “%s” vẫn là bảng thống kê', async (...heads) => {
    const reading = await listOf(
      [['1', 'UBND xã Thí Dụ', '5', '3', '2']],
      ['STT', 'Đơn vị', ...heads],
    );
    expect(reading.feedback).toBeUndefined();
    expect(reading.statistics[0]?.kind).toBe('feedback');
  });

  it('danh sách không có cột ngày nào biết được: không đọc, không giữ lời của ai', async () => {
    const reading = await listOf(
      [['1', 'Đường ngập', 'Nguyễn Văn Mẫu', '0900000001']],
      ['STT', 'Nội dung phản ánh', 'Người phản ánh', 'Điện thoại'],
    );
    expect([reading.feedback, reading.statistics]).toEqual([undefined, []]);
    expect(JSON.stringify(reading)).not.toMatch(/Văn Mẫu|ngập|09000/);
  });
});

describe('các tệp', () => {
  it('bảng tính và CSV cho cùng kết quả với trang đã lưu', async () => {
    const { heads, body } = feedbackRows(
      fc.sample(printedFeedback, { numRuns: 1, seed: 3 })[0] ?? [],
    );
    const plain = body.map((row) => row.map((text) => text.replace(/<br>/g, ' ')));
    const page = await listOf(plain, heads);
    const sheet = utils.aoa_to_sheet([heads, ...plain]);
    const book = write({ SheetNames: ['PAKN'], Sheets: { PAKN: sheet } }, { type: 'array' });
    const workbook = await readFile('pakn.xlsx', new Uint8Array(book as ArrayBuffer));
    const csv = await read([heads, ...plain].map((row) => row.join(';')).join('\n'), 'pakn.csv');
    expect(page.feedback?.length).toBeGreaterThan(0);
    expect(workbook.feedback).toEqual(page.feedback);
    expect(csv.feedback).toEqual(page.feedback);
  });
});

it('phản ánh ngẫu nhiên in ra dưới các cách gọi cột rồi đọc lại vẫn là chúng', async () => {
  await fc.assert(
    fc.asyncProperty(printedFeedback, anyHeadings, async (items, headings) => {
      const reading = await read(feedbackListHtml(items, { headings }));
      expect(reading.source.tables[0]?.refused).toEqual([]);
      expect(reading.feedback).toEqual(items.map(expectedItem));
      const kept = JSON.stringify(reading);
      for (const secret of [...CONTENTS, ...PEOPLE, ...PHONES]) expect(kept).not.toContain(secret);
    }),
    { numRuns: 120 },
  );
});
