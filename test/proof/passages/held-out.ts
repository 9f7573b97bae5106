/**
 * Passages that were written before the engine was measured on them and that nothing was
 * repaired for: what is found here says how it does on texts not seen. Keep it so.
 */
import type { Planted } from './types.ts';

export const HELD_OUT: Planted[] = [
  {
    name: 'city press, results then what is still open',
    text: 'Theo Văn phòng UBND TP Hải Minh, 7 tháng năm 2024, các quận, huyện giải quyết 210.455 hồ sơ, trong đó 209.980 hồ sơ giải quyết trước và đúng hạn, đạt 99,77%, 475 hồ sơ trễ hạn, chiếm 0,23%. Hiện còn 6.120 hồ sơ đang xử lý, gồm 6.101 hồ sơ trong hạn, 19 hồ sơ quá hạn.',
    faults: [
      { from: '475 hồ sơ trễ hạn', to: '457 hồ sơ trễ hạn', rule: 'sum' },
      { from: '6.101 hồ sơ trong hạn', to: '6.011 hồ sơ trong hạn', rule: 'sum' },
      { from: '99,77%', to: '97,77%', rule: 'rate' },
    ],
  },
  {
    name: 'border post and customs',
    text: 'Chi cục Hải quan cửa khẩu thông quan 12.405 tờ khai (luồng xanh 8.120, luồng vàng 3.702, luồng đỏ 583), số thu 412,6 tỷ đồng, đạt 78,3% dự toán; 100% tờ khai điện tử.',
    faults: [{ from: 'luồng vàng 3.702', to: 'luồng vàng 3.720', rule: 'sum' }],
  },
  {
    name: 'numbered entries with a total above',
    text: 'Tổng số hồ sơ quá hạn: 31 hồ sơ. Cụ thể:\n1. Chi nhánh Văn phòng Đăng ký đất đai: 22 hồ sơ.\n2. Phòng Kinh tế và Hạ tầng: 06 hồ sơ.\n3. Phòng Tư pháp: 03 hồ sơ.',
    faults: [{ from: '06 hồ sơ', to: '16 hồ sơ', rule: 'sum' }],
  },
  {
    name: 'report in the first person plural of a school',
    text: 'Nhà trường tiếp nhận 215 hồ sơ (chuyển đến 98, chuyển đi 117), giải quyết xong 215/215 hồ sơ trong ngày, đạt 100%; 1.402/1.450 phụ huynh đóng học phí không tiền mặt, tương đương 96,7%.',
    faults: [
      { from: 'chuyển đi 117', to: 'chuyển đi 171', rule: 'sum' },
      { from: '96,7%', to: '97,6%', rule: 'rate' },
    ],
  },
  {
    name: 'percent before the numerator and whole after',
    text: '97,4% số hồ sơ (5.102/5.240 hồ sơ) được trả trước hạn; chỉ có 12 hồ sơ trả trễ.',
    faults: [{ from: '97,4%', to: '94,7%', rule: 'rate' }],
  },
  {
    name: 'levels told as a clause with “còn”',
    text: 'Trong quý, toàn tỉnh tiếp nhận 90.120 hồ sơ; trong đó, các sở, ngành tiếp nhận 21.004 hồ sơ, còn cấp xã tiếp nhận 69.116 hồ sơ.',
    faults: [{ from: '69.116', to: '69.161', rule: 'sum' }],
  },
  {
    name: 'dossiers of foreigners and of citizens',
    text: 'Phòng Quản lý xuất nhập cảnh cấp 18.204 hộ chiếu, trong đó 15.990 hộ chiếu qua mạng, 2.214 hộ chiếu trực tiếp; thu lệ phí 3,6 tỷ đồng.',
    faults: [{ from: '2.214 hộ chiếu', to: '2.241 hộ chiếu', rule: 'sum' }],
  },
  {
    name: 'services with a dossier, share and rest',
    text: 'Trong 1.677 dịch vụ công trực tuyến có 1.402 dịch vụ phát sinh hồ sơ (đạt 83,6%), 275 dịch vụ không phát sinh hồ sơ.',
    faults: [
      { from: '275 dịch vụ', to: '257 dịch vụ', rule: 'sum' },
      { from: '83,6%', to: '86,3%', rule: 'rate' },
    ],
  },
  {
    name: 'statement in the evaluation against a count in the results',
    text: 'II. KẾT QUẢ\n1. Trong tháng 5/2025, UBND phường tiếp nhận 900 hồ sơ, đã giải quyết 880 hồ sơ, trong đó đúng hạn 880 hồ sơ.\nIII. ĐÁNH GIÁ\n1. Trong tháng 5/2025 không có hồ sơ quá hạn.',
    faults: [
      { from: 'đúng hạn 880 hồ sơ', to: 'đúng hạn 876 hồ sơ, quá hạn 04 hồ sơ', rule: 'statement' },
    ],
  },
  {
    name: 'decimal points of an English keyboard',
    text: 'Sở giải quyết 1.250 hồ sơ, đúng hạn 1.241 hồ sơ (99.3%), trễ hạn 9 hồ sơ (0.7%).',
    faults: [
      { from: '(99.3%)', to: '(93.9%)', rule: 'rate' },
      { from: 'trễ hạn 9 hồ sơ', to: 'trễ hạn 19 hồ sơ', rule: 'sum' },
    ],
  },
  {
    name: 'a quarter with months of another regime',
    text: 'Trong quý IV/2024 (từ 15/9/2024 đến 14/12/2024), huyện tiếp nhận 4.120 hồ sơ; riêng tháng 12/2024 (từ 15/11/2024 đến 14/12/2024) tiếp nhận 1.310 hồ sơ.',
    faults: [{ from: 'đến 14/12/2024), huyện', to: 'đến 14/12/2023), huyện', rule: 'period' }],
  },
  {
    name: 'commune report with no late ones',
    text: 'Kỳ báo cáo, xã tiếp nhận 1.010 hồ sơ (trực tuyến 1.000, trực tiếp 10), giải quyết 1.000 hồ sơ, trước hạn 980, đúng hạn 20; 10 hồ sơ đang giải quyết trong hạn; không có hồ sơ quá hạn, không có phản ánh, kiến nghị.',
    faults: [
      { from: 'trực tiếp 10', to: 'trực tiếp 20', rule: 'sum' },
      { from: 'đúng hạn 20', to: 'đúng hạn 30', rule: 'sum' },
    ],
  },
  {
    name: 'an office with many kinds of documents',
    text: 'Văn phòng đã tiếp nhận 8.905 văn bản đến, phát hành 3.412 văn bản đi (gồm 902 quyết định, 1.615 công văn, 611 thông báo, 284 báo cáo); tỷ lệ ký số đạt 100%.',
    faults: [{ from: '611 thông báo', to: '661 thông báo', rule: 'sum' }],
  },
  {
    name: 'legal titles that hold old terms',
    text: 'Bình Tân, ngày 12 tháng 3 năm 2024\n\nCăn cứ Nghị quyết số 17/NQ-CP ngày 07/3/2019; Quyết định số 411/QĐ-TTg ngày 31/3/2022, UBND quận báo cáo: toàn quận có 210 dịch vụ công trực tuyến toàn trình, 96 dịch vụ công trực tuyến một phần (trước đây là mức độ 3, 4).',
    faults: [
      {
        from: '210 dịch vụ công trực tuyến toàn trình',
        to: '210 dịch vụ công trực tuyến mức độ 4',
        rule: 'obsolete-term',
      },
    ],
  },
  {
    name: 'satisfaction and queue, no shares of dossiers',
    text: 'Thời gian chờ bình quân 6,5 phút; 3.120 lượt lấy số, 2.987 lượt được phục vụ, 133 lượt bỏ về; điểm hài lòng trung bình 4,86/5.',
    faults: [],
  },
];
