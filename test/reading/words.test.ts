import { describe, expect, it } from 'vitest';
import lists from '../../assets/words/list-headers.json' with { type: 'json' };
import { formatDay } from '../../lib/calendar/day.ts';
import { cleanHeading } from '../../lib/grid/headings.ts';
import { readFile } from '../../lib/portal/file.ts';
import { classifyStatus } from '../../lib/portal/status.ts';
import { matchHeading } from '../../lib/portal/vocabulary.ts';
import { readChannel, readServiceLevel } from '../../lib/portal/words-of-cells.ts';
import { type Printed, sampleDossiers } from './dossiers.ts';
import { tableHtml } from './heads.ts';

const LIST = sampleDossiers(12);
const day = (d: number | null) => (d === null ? '' : formatDay(d));
const COLUMNS: [string, string, (d: Printed) => string][] = [
  ['code', 'Mã hồ sơ', (d) => d.code],
  ['procedure', 'Tên thủ tục', (d) => d.procedure],
  ['person', 'Chủ hồ sơ', (d) => d.person],
  ['field', 'Lĩnh vực', (d) => d.field],
  ['unit', 'Đơn vị tiếp nhận', (d) => d.unit],
  ['serviceLevel', 'Mức độ DVC', (d) => d.level],
  ['channel', 'Hình thức nộp', (d) => d.channel],
  ['received', 'Ngày tiếp nhận', (d) => day(d.received)],
  ['due', 'Ngày hẹn trả', (d) => day(d.due)],
  ['finished', 'Ngày kết thúc xử lý', (d) => day(d.finished)],
  ['status', 'Trạng thái', (d) => d.status],
];
const readList = async (heads: string[], values = COLUMNS.map((c) => c[2])) =>
  readFile(
    't.html',
    new TextEncoder().encode(tableHtml({ heads, body: LIST.map((d) => values.map((v) => v(d))) })),
  );

const base = COLUMNS.map((c) => c[1]);

describe('headings', () => {
  const synonyms = COLUMNS.flatMap(
    ([id], i) =>
      (lists.columns as Record<string, string[]>)[id]?.map((word): [string, string, number] => [
        id,
        word,
        i,
      ]) ?? [],
  );
  // "Nội dung" and the like are known words too; each alone replaces its column's heading.
  it.each(synonyms)('%s may be headed “%s”', async (_, word, column) => {
    const expected = await readList(base);
    const heads = [...base];
    heads[column] = word;
    const reading = await readList(heads);
    expect(reading.dossiers).toEqual(expected.dossiers);
  });

  it.each([
    ['Ngày trả', 'returned'],
    ['Ngày trả hẹn', 'due'],
    ['NGÀY HẸN TRẢ KẾT QUẢ', 'due'],
    ['Hạn xử lý cá nhân', 'stepDue'],
    ['Ngày nộp hồ sơ', 'submitted'],
    ['Ngày đăng ký', 'submitted'],
    ['Ngay tiep nhan', 'received'],
    ['Ngày tiếp nhận'.normalize('NFD'), 'received'],
    ['Đơn vị tếp nhận', 'unit'],
    ['Địa chỉ', 'person'],
    ['Ngày thanh toán', 'ignore'],
    ['Ngày trả lại', 'ignore'],
    ['Thời điểm tiếp nhận hồ sơ', 'received'],
    ['Ngày giờ nhận HS', 'received'],
    ['Ngày giờ hẹn trả kết quả', 'due'],
    ['Hạn trả KQ', 'due'],
    ['Thời điểm hoàn thành', 'finished'],
    ['Ngày, giờ có KQ', 'finished'],
    ['Ngày trả KQ thực tế', 'returned'],
    ['Thời gian giải quyết', 'ignore'],
    ['Cách thức nộp hồ sơ', 'channel'],
    ['Mã hồ sơ trên cổng dịch vụ công quốc gia', 'nationalCode'],
    ['Mã hồ sơ DVCQG', 'nationalCode'],
    ['Mã hồ sơ TTHC', 'code'],
    ['Trạng thái xử lý hồ sơ', 'status'],
  ])('%s is %s', (heading, id) => expect(matchHeading([heading])?.id).toBe(id));

  it.each(['Ngày cấp phép', 'Ngày trả lại hồ sơ bổ sung', 'Số tờ', 'Hạng mục'])(
    '%s is none',
    (heading) => expect(matchHeading([heading])).toBeNull(),
  );

  it.each([
    ['Mã hồ sơ arrow_downward', 'Mã hồ sơ'],
    ['Hình thức nộp sort', 'Hình thức nộp'],
    ['Trạng thái filter_list more', 'Trạng thái'],
    ['sort', 'sort'],
  ])('icon names are no part of “%s”', (heading, words) =>
    expect(cleanHeading(heading)).toBe(words),
  );

  it('marks a heading that is only nearly a known one', () => {
    expect(matchHeading(['Đơn vị tếp nhận'])?.almost).toBe('Đơn vị tiếp nhận');
    expect(matchHeading(['Đơn vị tiếp nhận'])?.almost).toBeNull();
  });
});

describe('look-alike columns that were swapped', () => {
  const pairs: [string, string][] = [
    ['received', 'due'],
    ['due', 'finished'],
    ['received', 'finished'],
    ['status', 'channel'],
    ['code', 'procedure'],
    ['unit', 'channel'],
  ];

  it.each(pairs)('moving %s and %s with their headings changes nothing', async (a, b) => {
    const i = COLUMNS.findIndex((c) => c[0] === a);
    const j = COLUMNS.findIndex((c) => c[0] === b);
    const order = COLUMNS.map((_, k) => (k === i ? j : k === j ? i : k));
    const moved = order.map((k) => COLUMNS[k] as (typeof COLUMNS)[number]);
    const reading = await readList(
      moved.map((c) => c[1]),
      moved.map((c) => c[2]),
    );
    expect(reading.dossiers).toEqual((await readList(base)).dossiers);
  });

  it.each(pairs)('swapping only the headings of %s and %s is noticed', async (a, b) => {
    const i = COLUMNS.findIndex((c) => c[0] === a);
    const j = COLUMNS.findIndex((c) => c[0] === b);
    const heads = [...base];
    [heads[i], heads[j]] = [heads[j], heads[i]] as [string, string];
    const [table] = (await readList(heads)).source.tables;
    expect((table?.notes.length ?? 0) + (table?.refused.length ?? 0)).toBeGreaterThan(0);
  });
});

describe('days and words under unknown headings', () => {
  const column = (id: string) => COLUMNS.findIndex((c) => c[0] === id);
  const headed = async (id: string, heading: string) => {
    const heads = [...base];
    heads[column(id)] = heading;
    return readList(heads);
  };

  it.each([
    ['submitted', 'Ngày nộp hồ sơ', 'received', -1],
    ['stepDue', 'Hạn xử lý cá nhân', 'due', -1],
    ['returned', 'Ngày trả kết quả', 'finished', 1],
  ])('%s swapped with its look-alike is noticed', async (_, heading, twin, shift) => {
    const i = column(twin);
    const [, twinHeading, value] = COLUMNS[i] as (typeof COLUMNS)[number];
    const beside = (d: Printed) => {
      const at = twin === 'received' ? d.received : twin === 'due' ? d.due : d.finished;
      return at === null ? '' : formatDay(at + shift);
    };
    const heads = [...base.slice(0, i), heading, twinHeading, ...base.slice(i + 1)];
    const values = COLUMNS.map((c) => c[2]);
    const right = [...values.slice(0, i), beside, value, ...values.slice(i + 1)];
    const wrong = [...values.slice(0, i), value, beside, ...values.slice(i + 1)];
    expect((await readList(heads, right)).dossiers).toHaveLength(LIST.length);
    const swapped = await readList(heads, wrong);
    expect(swapped.dossiers).toEqual([]);
    expect(swapped.source.tables[0]?.notes.join()).toContain('hai cột có thể bị lẫn');
  });

  it.each([
    ['due', 'Hạn chót phải giao'],
    ['finished', 'Ngày bàn giao kết quả'],
  ])('the %s day may stand under “%s”: asked about, not left out', async (id, heading) => {
    const [table] = (await headed(id, heading)).source.tables;
    expect(table).toMatchObject({ kind: 'unknown', read: 0 });
    expect(table?.notes.join()).toContain(`không rõ cột “${heading}”`);
  });

  it('other days are named and not used', async () => {
    const heads = [...base, 'Ngày cấp giấy tờ'];
    const reading = await readList(heads, [...COLUMNS.map((c) => c[2]), () => '01/01/2020']);
    expect(reading.dossiers).toEqual((await readList(base)).dossiers);
    expect(reading.source.tables[0]?.notes.join()).toContain(
      '“Ngày cấp giấy tờ” có ngày chưa rõ nghĩa',
    );
  });

  it.each([
    ['status', 'Nấc công việc'],
    ['channel', 'Ngả vào'],
    ['code', 'Hồ sơ'],
  ])('words of %s tell what “%s” is', async (id, heading) => {
    const reading = await headed(id, heading);
    expect(reading.dossiers).toEqual((await readList(base)).dossiers);
    expect(reading.source.tables[0]?.notes.join()).toContain(`“${heading}” được hiểu là`);
  });
});

describe('status words', () => {
  it.each([
    ['Mới đăng ký', 'notReceived'],
    ['Không được tiếp nhận', 'notReceived'],
    ['Từ chối tiếp nhận hồ sơ', 'notReceived'],
    ['Được tiếp nhận', 'processing'],
    ['ĐANG XỬ LÝ', 'processing'],
    ['Đang xử lý - Nộp qua Cổng DVC Quốc gia', 'processing'],
    ['Yêu cầu bổ sung giấy tờ', 'paused'],
    ['Dừng xử lý', 'paused'],
    ['unresolved', 'paused'],
    ['Đã xử lý xong', 'finished'],
    ['Đã trả kết quả (Quá hạn)', 'finished'],
    ['Chưa trả kết quả', 'unknown'],
    ['Công dân yêu cầu rút hồ sơ', 'withdrawn'],
    ['Đã rút hồ sơ', 'withdrawn'],
    ['Đang bay', 'unknown'],
    ['', 'unknown'],
  ])('%s → %s', (word, name) => expect(classifyStatus(word)).toBe(name));
});

describe('channels and service levels', () => {
  it.each([
    ['Trực tuyến', 'online'],
    ['Qua mạng', 'online'],
    ['Nộp qua Vneid', 'online'],
    ['Nộp qua Cổng DVC Quốc gia', 'online'],
    ['Trực tiếp', 'direct'],
    ['Trực tiếp, dịch vụ bưu chính', 'direct'],
    ['Hồ sơ một cửa', 'direct'],
    ['DVCTT', 'online'],
    ['Qua ứng dụng', 'online'],
    ['Hồ sơ giấy', 'direct'],
    ['BCCI', 'postal'],
    ['Qua bưu chính công ích', 'postal'],
    ['', null],
    ['Khác', null],
  ])('%s → %s', (word, channel) => expect(readChannel(word)).toBe(channel));

  it.each([
    ['Toàn trình', 'full'],
    ['DVC trực tuyến một phần', 'partial'],
    ['Dịch vụ cung cấp thông tin', 'information'],
    ['Mức độ 4', 'full'],
    ['Mức độ 3', 'partial'],
    ['Mức 1, 2', 'information'],
    ['4', 'full'],
    ['Khác', null],
  ])('%s → %s', (word, level) => expect(readServiceLevel(word)).toBe(level));
});
