/**
 * Sentences that stand where rows should be. An empty list is a zero only where the portal
 * says so: a page still loading, a refusal or an error is none.
 */
import messages from '../../assets/words/messages.json' with { type: 'json' };
import { foldCell } from './cell-text.ts';

const EMPTY = new Set(messages.empty.map(foldCell));
const LOADING = new Set(messages.loading.map(foldCell));
const LONGEST = 120;

const NOTHING = new RegExp(
  `^(?:hien(?: tai| nay)? |rat tiec |xin loi )?(?:khong|chua) (?:co|tim thay|tim duoc|ton tai|phat sinh)(?: [a-z]+){0,3}? (?:${messages.things.map(foldCell).join('|')})(?: nao\\b.*)?(?: (?:duoc tim thay|trong|phu hop|de|hien thi|thoa|can|moi|theo|voi|ung)\\b.*)?$`,
);
/** "Không có quyền xem danh sách", "Không có kết nối": nothing was looked for. */
const NOT_ASKED = new RegExp(`\\b(?:${messages.refusals.map(foldCell).join('|')})\\b`);
/** "Tổng số: 0 hồ sơ", "0 – 0 của 0", and a widget's own English. */
const ZERO =
  /^(?:no (?:data|rows|records|results|matching)\b.*|(?:tong(?: so| cong)?:? )?(?:0 (?:ho so|ban ghi|ket qua|muc|dong)|0 (?:0 )?(?:cua|of) 0))$/;
const STILL =
  /^(?:dang (?:tai|nap|lay|tim|truy van|ket noi|tai lai)\b.*|(?:vui long|xin|hay) (?:cho|doi)\b.*|(?:loading|processing|please wait)\b.*)$/;

/** "Không có hồ sơ nào được tìm thấy!" and its kin: the whole text says it, and nothing else. */
export function saysNothingFound(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false;
  const words = foldCell(text);
  return EMPTY.has(words) || ZERO.test(words) || (NOTHING.test(words) && !NOT_ASKED.test(words));
}

/** "Đang tải dữ liệu, vui lòng đợi…"; "Đang xử lý" is one only where no row could stand. */
export function saysLoading(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false;
  const words = foldCell(text);
  return LOADING.has(words) || STILL.test(words);
}
