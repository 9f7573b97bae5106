/**
 * What a column can be taught to mean, in the user's words and in the order in which the
 * choice is offered.
 */
import type { ColumnId } from '../types.ts';

export interface Meaning {
  id: ColumnId;
  label: string;
  /** Shown under the choice where two meanings are easily taken for each other. */
  hint?: string;
}

export const TEACHABLE: readonly Meaning[] = [
  { id: 'code', label: 'Mã hồ sơ' },
  { id: 'received', label: 'Ngày tiếp nhận', hint: 'Ngày cơ quan nhận, không phải ngày nộp.' },
  { id: 'due', label: 'Ngày hẹn trả', hint: 'Hạn của cả hồ sơ, không phải hạn của một bước.' },
  { id: 'finished', label: 'Ngày kết thúc xử lý', hint: 'Ngày có kết quả.' },
  { id: 'returned', label: 'Ngày trả kết quả', hint: 'Ngày người dân nhận.' },
  { id: 'status', label: 'Trạng thái hồ sơ' },
  { id: 'channel', label: 'Hình thức nộp', hint: 'Trực tuyến, trực tiếp, bưu chính công ích.' },
  { id: 'procedure', label: 'Tên thủ tục' },
  { id: 'procedureCode', label: 'Mã thủ tục' },
  { id: 'field', label: 'Lĩnh vực' },
  { id: 'unit', label: 'Đơn vị' },
  { id: 'serviceLevel', label: 'Mức độ dịch vụ công', hint: 'Toàn trình, một phần.' },
  { id: 'composite', label: 'Thông tin gộp', hint: 'Một ô có nhiều dòng "nhãn: giá trị".' },
  { id: 'submitted', label: 'Ngày nộp hồ sơ' },
  { id: 'acceptBy', label: 'Hạn tiếp nhận' },
  { id: 'stepDue', label: 'Hạn xử lý của một bước' },
  { id: 'pausedSince', label: 'Ngày tạm dừng' },
  { id: 'overdue', label: 'Quá hạn (chữ hoặc số ngày)' },
  { id: 'apology', label: 'Văn bản xin lỗi' },
  { id: 'payment', label: 'Thanh toán' },
  { id: 'digitised', label: 'Số hóa hồ sơ' },
  { id: 'satisfaction', label: 'Đánh giá hài lòng' },
  { id: 'fee', label: 'Phí, lệ phí' },
  { id: 'nationalCode', label: 'Mã hồ sơ quốc gia' },
  { id: 'subject', label: 'Loại phản ánh (hành vi, quy định)' },
  { id: 'published', label: 'Ngày công khai kết quả phản ánh' },
  { id: 'content', label: 'Nội dung phản ánh (không lưu)' },
  { id: 'ordinal', label: 'Số thứ tự' },
  { id: 'person', label: 'Thông tin cá nhân (không đọc)' },
  { id: 'note', label: 'Ghi chú' },
  { id: 'ignore', label: 'Bỏ qua cột này' },
];

export function meaningLabel(id: ColumnId): string {
  return TEACHABLE.find((meaning) => meaning.id === id)?.label ?? id;
}
