/** The page all reading rows are measured on: 10,000 dossiers of 12 columns, invented. */
import { formatDay } from '../../lib/calendar/day.ts';

export const ROWS = 10_000;

const HEADINGS =
  'STT|Mã hồ sơ|Tên thủ tục|Chủ hồ sơ|Lĩnh vực|Đơn vị tiếp nhận|Mức độ DVC|Hình thức nộp|Ngày tiếp nhận|Ngày hẹn trả|Ngày kết thúc xử lý|Trạng thái'.split(
    '|',
  );
const PROCEDURES = [
  'Đăng ký khai sinh',
  'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận',
  'Xác nhận tình trạng hôn nhân',
];
const pick = (list: readonly string[], i: number): string => list[i % list.length] as string;

function row(i: number): string {
  const received = 19_875 + (i % 100);
  const done = i % 3 !== 0;
  const code = `H37.21-${formatDay(received).split('/').reverse().join('').slice(2)}-${String(i + 1).padStart(5, '0')}`;
  const cells = [
    String(i + 1),
    `<a href="/vi/dossier/${i}">${code}</a>`,
    pick(PROCEDURES, i),
    `Người Thí Dụ ${i}`,
    pick(['Hộ tịch', 'Chứng thực', 'Đất đai'], i),
    'UBND xã Thí Dụ',
    pick(['Toàn trình', 'Một phần'], i),
    pick(['Trực tuyến', 'Trực tiếp'], i),
    `${formatDay(received)} 08:${String(i % 60).padStart(2, '0')}:00`,
    formatDay(received + 5),
    done ? formatDay(received + (i % 7)) : '',
    `<span class="badge">${done ? 'Đã trả kết quả' : 'Đang xử lý'}</span>`,
  ];
  return `<tr class="row-${i % 2}">${cells.map((c) => `<td class="cell">${c}</td>`).join('')}</tr>`;
}

export function benchPage(rows = ROWS): string {
  const body = Array.from({ length: rows }, (_, i) => row(i)).join('\n');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Danh sách hồ sơ</title></head><body><table class="table"><thead><tr>${HEADINGS.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>\n${body}\n</tbody></table><div>1 – ${rows} của ${rows}</div></body></html>`;
}
