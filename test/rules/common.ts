/** Cases that many rules share: no list at all, a missing column, unread rows. */
import type { ColumnId } from '../../lib/portal/types.ts';
import { ALL_COLUMNS, type DossierNotes, tablePage } from '../check/build.ts';
import type { RuleCase } from './tester.ts';

export const noList: RuleCase = {
  name: 'chỉ có bảng thống kê, không có danh sách',
  readings: [tablePage([])],
  says: 'Không có danh sách hồ sơ nào trong các trang đã đọc nên không xét.',
};

/** A list without a column; the dossier has nothing in its place. */
export function without(column: ColumnId, shownAs: string, blank: DossierNotes = {}): RuleCase {
  return {
    name: `trang không có cột ${shownAs}`,
    dossiers: [blank],
    page: { columns: ALL_COLUMNS.filter((id) => id !== column) },
    says: `Chưa kết luận được: trang thiếu cột “${shownAs}”.`,
  };
}

/** One refused row beside an ordinary dossier: a pass for the unit is withheld. */
export const unread: RuleCase = {
  name: 'còn một dòng không đọc được',
  dossiers: [{}],
  page: { refused: [{ row: 2, reason: 'không có mã hồ sơ' }] },
  says: 'Chưa kết luận “đạt” được: còn 1 dòng hồ sơ chưa đọc.',
};

/** The same for a rule that speaks of the rows read alone. */
export const unreadRows: RuleCase = {
  ...unread,
  says: 'Không thấy trường hợp nào trong các dòng đã đọc; còn dòng chưa đọc nên chưa kết luận.',
};
