/**
 * "Chỉ cho tôi cột này": the official says which column is which, from a list or by
 * pressing the header in the page.
 */
import type { ColumnId } from '../../portal/types.ts';

export interface TeachView {
  wanted: { column: string; name: string; index: number | null }[];
  /** Full header paths of the table's columns, in order. */
  headers: { index: number; text: string }[];
  /** The column now being pointed at in the page. */
  picking: string | null;
  changed: boolean;
}

/** Columns that a dossier list cannot be counted without, as the official calls them. */
export const TEACHABLE: readonly { column: ColumnId; name: string }[] = [
  { column: 'code', name: 'Mã hồ sơ' },
  { column: 'received', name: 'Ngày tiếp nhận' },
  { column: 'due', name: 'Ngày hẹn trả' },
  { column: 'finished', name: 'Ngày kết thúc xử lý' },
  { column: 'status', name: 'Trạng thái' },
  { column: 'channel', name: 'Hình thức nộp' },
  { column: 'procedure', name: 'Tên thủ tục' },
  { column: 'field', name: 'Lĩnh vực' },
];
