/**
 * Lists as other vendors might head them: natural words, none of them written for this
 * test's sake into a sample. Read whole, or not read and said why; never read wrongly.
 */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/calendar/day.ts';
import { readFile } from '../../lib/portal/file.ts';
import { type Printed, sampleDossiers } from './dossiers.ts';
import { tableHtml } from './heads.ts';

const day = (d: number | null) => (d === null ? '' : formatDay(d));
const VALUES = {
  n: (_: Printed, i: number) => String(i + 1),
  code: (d: Printed) => d.code,
  procedure: (d: Printed) => d.procedure,
  field: (d: Printed) => d.field,
  unit: (d: Printed) => d.unit,
  serviceLevel: (d: Printed) => d.level,
  channel: (d: Printed) => d.channel,
  received: (d: Printed) => `${day(d.received)} 08:30`,
  due: (d: Printed) => day(d.due),
  finished: (d: Printed) => day(d.finished),
  returned: (d: Printed) => (d.finished === null ? '' : day(d.finished + 1)),
  status: (d: Printed) => d.status,
  person: (d: Printed) => d.person,
};
type Field = keyof typeof VALUES;
type Column = [heading: string, field: Field];

/** "heading=field | …" */
function columnsOf(line: string): Column[] {
  return line.split(' | ').map((part) => part.split('=') as Column);
}

async function read(columns: readonly Column[], list: readonly Printed[]) {
  const html = tableHtml({
    heads: columns.map(([heading]) => heading),
    body: list.map((d, i) => columns.map(([, field]) => VALUES[field](d, i))),
  });
  return readFile('t.html', new TextEncoder().encode(html));
}

const LIST = sampleDossiers(12);
const READ: [string, string][] = [
  [
    'iGate 2, Angular Material',
    'STT=n | Số hồ sơ=code | Tên thủ tục hành chính=procedure | Người nộp hồ sơ=person | Cơ quan thực hiện=unit | Hình thức=channel | Thời gian tiếp nhận=received | Thời hạn xử lý=due | Thời gian hoàn thành=finished | Trạng thái hồ sơ=status',
  ],
  [
    'iGate 2, bảng khác',
    'Mã hồ sơ=code | Về việc=procedure | Người nộp=person | Nơi nộp=unit | Cách thức=channel | Ngày giờ tiếp nhận=received | Ngày hẹn trả KQ=due | Ngày hoàn thành hồ sơ=finished | Tình trạng hồ sơ=status',
  ],
  [
    'chỉ ghi việc, không ghi chữ "ngày"',
    '#=n | Mã số=code | Thủ tục=procedure | Lĩnh vực=field | Tiếp nhận qua=channel | Tiếp nhận=received | Hẹn trả=due | Hoàn thành=finished | Trả kết quả=returned | Trạng thái=status',
  ],
  [
    'OpenCPS',
    'STT=n | Mã hồ sơ=code | Tên dịch vụ=procedure | Cơ quan quản lý=unit | Chủ hồ sơ=person | Ngày nhận HS=received | Ngày hẹn=due | Ngày hoàn thành=finished | Trạng thái xử lý=status | Hình thức nộp hồ sơ=channel',
  ],
  [
    'e-par',
    'TT=n | Mã HS=code | Loại thủ tục=procedure | Tên lĩnh vực=field | Họ tên=person | Nhận ngày=received | Hẹn ngày=due | Xong ngày=finished | Trả ngày=returned | Hiện trạng=status | Nguồn=channel',
  ],
  [
    'antd',
    'STT=n | Mã hồ sơ=code | Tên TTHC=procedure | Đơn vị phụ trách=unit | Chủ hồ sơ=person | Hình thức gửi=channel | Thời điểm tiếp nhận=received | Thời điểm hẹn trả=due | Thời điểm có kết quả=finished | Trạng thái=status',
  ],
  [
    'bảng máy chủ in',
    'Số TT=n | Số biên nhận=code | Tên thủ tục=procedure | Bộ phận thụ lý=unit | Ngày vào sổ=received | Ngày hẹn trả kết quả=due | Ngày giải quyết=finished | Ngày giao trả=returned | Tình trạng=status | Kênh=channel',
  ],
  [
    'DataTables',
    'No.=n | Mã hồ sơ=code | TTHC=procedure | Ngành/Lĩnh vực=field | Hình thức tiếp nhận HS=channel | Ngày tiếp nhận hồ sơ=received | Ngày hẹn trả kết quả=due | Ngày có kết quả=finished | Ngày trả KQ=returned | Trạng thái=status',
  ],
  [
    'tệp Excel',
    'STT=n | MÃ HỒ SƠ=code | TÊN TTHC=procedure | ĐỐI TƯỢNG=person | HÌNH THỨC TIẾP NHẬN HỒ SƠ=channel | NGÀY TIẾP NHẬN CHÍNH THỨC=received | HẠN TRẢ KẾT QUẢ=due | NGÀY TRẢ KẾT QUẢ THỰC TẾ=returned | KẾT QUẢ XỬ LÝ=status',
  ],
  [
    'sổ theo dõi',
    'STT=n | Số phiếu=code | Công việc=procedure | Ngày nhận đơn=received | Ngày phải trả=due | Ngày trả thực tế=returned | Trạng thái=status | Loại hình tiếp nhận=channel | Mức độ=serviceLevel',
  ],
  [
    'ứng dụng di động',
    'Mã tra cứu=code | Tên thủ tục=procedure | Hình thức nộp/nhận=channel | Được tiếp nhận lúc=received | Dự kiến trả=due | Hoàn thành lúc=finished | Giai đoạn=status',
  ],
  [
    'tiêu đề dài',
    'Mã hồ sơ TTHC=code | Thủ tục hành chính=procedure | Phòng/Ban=unit | Nộp qua=channel | Ngày nhận hồ sơ=received | Ngày hẹn trả kết quả cho công dân=due | Ngày trả kết quả cho công dân=returned | Trạng thái=status',
  ],
  [
    'đất đai',
    'STT=n | Mã hồ sơ=code | Loại hồ sơ=procedure | Nơi tiếp nhận=unit | Ngày nhận=received | Ngày hẹn trả=due | Ngày trả=returned | Trạng thái=status | Tiếp nhận từ=channel',
  ],
  [
    'bộ, ngành',
    'STT=n | Mã hồ sơ=code | Tên hồ sơ, thủ tục=procedure | Đơn vị chủ trì=unit | Loại tiếp nhận=channel | Ngày được tiếp nhận=received | Hạn hoàn thành=due | Ngày kết thúc thực tế=finished | Trạng thái=status',
  ],
  [
    'viết tắt',
    'STT=n | Mã giao dịch=code | Dịch vụ=procedure | Hình thức TN=channel | Ngày TN=received | Hạn XL=due | Ngày XL xong=finished | Trạng thái=status',
  ],
];

describe('danh sách dùng chữ khác', () => {
  it.each(READ)('%s: đọc đủ mọi cột', async (_, line) => {
    const columns = columnsOf(line);
    const named = new Set(columns.map(([, field]) => field));
    const { dossiers, source } = await read(columns, LIST);
    expect(source.tables[0]).toMatchObject({
      kind: 'dossier-list',
      read: LIST.length,
      refused: [],
    });
    for (const field of named)
      if (field !== 'n' && field !== 'person') expect(source.tables[0]?.columns).toContain(field);
    expect(dossiers.map((d) => [d.code, d.procedure, d.received, d.due, d.statusText])).toEqual(
      LIST.map((d) => [d.code, d.procedure, d.received, d.due, d.status]),
    );
    const channels: Record<string, string> = {
      'Trực tuyến': 'online',
      'Trực tiếp': 'direct',
      'Qua BCCI': 'postal',
    };
    if (named.has('channel'))
      expect(dossiers.map((d) => d.channel)).toEqual(LIST.map((d) => channels[d.channel]));
    const finish = (d: Printed) =>
      d.finished !== null && !named.has('finished') ? d.finished + 1 : d.finished;
    expect(dossiers.map((d) => d.finished)).toEqual(LIST.map(finish));
  });

  it.each(['Hình thức', 'Hình thức nộp', 'Cách thức', 'Kênh', 'Nguồn'])(
    'cột “%s” là hình thức nộp, trang một dòng cũng vậy',
    async (heading) => {
      const columns = columnsOf(
        `Mã hồ sơ=code | ${heading}=channel | Ngày tiếp nhận=received | Ngày hẹn trả=due`,
      );
      for (const dossier of LIST) {
        const { dossiers } = await read(columns, [dossier]);
        expect(dossiers[0]?.channel).not.toBeNull();
      }
    },
  );

  it('“Loại hồ sơ” là hình thức nộp khi ô ghi hình thức nộp', async () => {
    const columns = columnsOf('Mã hồ sơ=code | Loại hồ sơ=channel | Ngày tiếp nhận=received');
    const { dossiers } = await read(columns, LIST);
    expect(dossiers.every(({ channel }) => channel !== null)).toBe(true);
  });

  it.each(['Hình thức trả kết quả', 'Hình thức nhận KQ', 'Nhận kết quả qua', 'Cách trả phí'])(
    '“%s” không phải hình thức nộp dù ô cũng ghi “Trực tiếp”, “Qua BCCI”',
    async (heading) => {
      const columns = columnsOf(`Mã hồ sơ=code | ${heading}=channel | Ngày tiếp nhận=received`);
      const { dossiers, source } = await read(columns, LIST);
      expect(source.tables[0]?.columns).not.toContain('channel');
      expect(dossiers.every(({ channel }) => channel === null)).toBe(true);
    },
  );

  it.each([
    [
      'chữ tắt có thể là hẹn trả, hoàn thành…',
      'Mã hồ sơ=code | Ngày tiếp nhận=received | Ngày HT=due | Trạng thái=status',
      'không rõ cột “Ngày HT” có phải ngày hẹn trả không',
    ],
    [
      'bắt đầu chưa chắc là tiếp nhận',
      'Mã hồ sơ=code | Ngày bắt đầu=received | Ngày hẹn trả=due | Trạng thái=status',
      'không thấy cột ngày tiếp nhận',
    ],
  ])('%s: không đoán', async (_, line, reason) => {
    const { dossiers, source } = await read(columnsOf(line), LIST);
    expect(dossiers).toEqual([]);
    expect(source.tables[0]?.notes[0]).toContain(reason);
  });
});
