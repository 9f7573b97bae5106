/** The sentences about a page that was not recognised. They come with the reader, not with every page. */
import { formatCount as n } from '../../text/numbers.ts';
import { pair } from '../texts/pair.ts';

export const explainTexts = pair(
  {
    nothingHere: 'Trang này không có bảng nào.',
    lookedFor:
      'Đã tìm bảng có cột mã hồ sơ, ngày tiếp nhận, ngày hẹn trả, trạng thái, hoặc bảng thống kê tiếp nhận – đã giải quyết – đang giải quyết.',
    found: (tables: string) => `Thấy trên trang: ${tables}.`,
    foundTable: (rows: number, headers: string) => `bảng ${n(rows)} dòng với các cột ${headers}`,
    foundBare: (rows: number) => `bảng ${n(rows)} dòng không rõ tiêu đề`,
  },
  {
    nothingHere: 'There is no table on this page.',
    lookedFor:
      'Looked for a table with dossier code, received day, due day, status, or a statistics table of received – resolved – pending.',
    found: (tables: string) => `Found on the page: ${tables}.`,
    foundTable: (rows: number, headers: string) => `a table of ${n(rows)} rows with ${headers}`,
    foundBare: (rows: number) => `a table of ${n(rows)} rows without a clear header`,
  },
);

export type ExplainTexts = (typeof explainTexts)['vi'];
