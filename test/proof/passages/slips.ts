/** One error a sentence, beside the rule that should tell it. Figures are invented. */
import type { ProofRule } from '../../../lib/proof/types.ts';

export const SLIPS: [ProofRule, string][] = [
  [
    'sum',
    'Trong tháng, tiếp nhận 640 hồ sơ; đã giải quyết 612 hồ sơ; còn lại 38 hồ sơ đang giải quyết.',
  ],
  ['sum', 'UBND phường tiếp nhận 1.024 hồ sơ, gồm 902 hồ sơ trực tuyến và 132 hồ sơ trực tiếp.'],
  [
    'sum',
    'Số hồ sơ đã giải quyết là 2.310 hồ sơ; trong đó, giải quyết đúng và trước hạn 2.301 hồ sơ, quá hạn 19 hồ sơ.',
  ],
  ['sum', 'Tổng số TTHC: 1.902 thủ tục (cấp tỉnh: 1.440; cấp huyện: 291; cấp xã: 161).'],
  ['sum', 'Tổng số hồ sơ tiếp nhận: 842 hồ sơ (mới tiếp nhận: 801; kỳ trước chuyển sang: 51).'],
  ['sum', 'Đang giải quyết 113 hồ sơ, trong đó trong hạn 110 hồ sơ, quá hạn 5 hồ sơ.'],
  [
    'sum',
    'Trong số 47 PAKN đã tiếp nhận, có 40 PAKN về hành vi hành chính và 8 PAKN về quy định hành chính.',
  ],
  ['sum', 'Công bố 246 TTHC (58 TTHC mới, 131 TTHC sửa đổi và 67 TTHC bãi bỏ).'],
  [
    'sum',
    'Số TTHC thực hiện tại Bộ phận Một cửa là 325 TTHC (trong đó 212 TTHC cấp huyện, 123 TTHC cấp xã).',
  ],
  [
    'sum',
    'Tỉnh cung cấp 1.214 dịch vụ công trực tuyến, trong đó 806 dịch vụ toàn trình và 418 dịch vụ một phần.',
  ],
  [
    'sum',
    'Kết quả quý II: tiếp nhận 12.045 hồ sơ (trực tuyến 10.900 hồ sơ, trực tiếp 1.000 hồ sơ, BCCI 155 hồ sơ).',
  ],
  ['sum', 'Đã xử lý 5.000 hồ sơ: 3.200 hồ sơ trước hạn; 1.790 hồ sơ đúng hạn; 20 hồ sơ trễ hạn.'],
  ['sum', 'Hồ sơ tồn kỳ trước 120 hồ sơ, hồ sơ tiếp nhận mới 2.500 hồ sơ, tổng cộng 2.630 hồ sơ.'],
  [
    'sum',
    'Số hồ sơ phải giải quyết là 3.000 hồ sơ, đã giải quyết 2.900 hồ sơ, đang giải quyết 110 hồ sơ.',
  ],
  ['sum', 'Tổ chức 12 cuộc kiểm tra, gồm 7 cuộc kiểm tra định kỳ và 6 cuộc kiểm tra đột xuất.'],
  [
    'sum',
    'Ban hành 31 quyết định, trong đó 20 quyết định công bố danh mục TTHC, 12 quyết định phê duyệt quy trình nội bộ.',
  ],
  [
    'sum',
    'Trong 9 tháng, tiếp nhận 61.300 hồ sơ; trong đó quý I 20.100 hồ sơ, quý II 20.200 hồ sơ, quý III 22.000 hồ sơ.',
  ],
  [
    'sum',
    'Hướng dẫn 5.687 lượt công dân, trong đó 3.852 lượt trực tiếp, 756 lượt qua điện thoại, 1.179 lượt qua Zalo.',
  ],
  [
    'sum',
    'Tổng số phiếu thu về 486 phiếu: rất hài lòng 312 phiếu, hài lòng 168 phiếu, không hài lòng 16 phiếu.',
  ],
  [
    'sum',
    'Có 24 hồ sơ trễ hạn, trong đó lĩnh vực đất đai 18 hồ sơ, lĩnh vực hộ tịch 4 hồ sơ, lĩnh vực xây dựng 3 hồ sơ.',
  ],
  ['rate', 'Đã giải quyết 980/1.000 hồ sơ, đạt 97%.'],
  ['rate', 'Tiếp nhận 4.120 hồ sơ, trong đó có 3.605 hồ sơ trực tuyến, đạt tỷ lệ 85,7%.'],
  ['rate', 'Đã giải quyết 2.145 hồ sơ, trong đó đúng hạn 2.139 hồ sơ (99,2%).'],
  ['rate', 'Số hồ sơ số hóa là 1.080 trên tổng số 1.106 hồ sơ, đạt tỷ lệ 96,65%.'],
  ['rate', 'Tỷ lệ hồ sơ trực tuyến đạt 85,37% (915/1.114 hồ sơ).'],
  ['rate', 'Có 18/20 xã đã hoàn thành, đạt 95%.'],
  ['rate', 'Tỷ lệ thanh toán trực tuyến là 1.846/2.310 giao dịch (đạt 89,91%).'],
  ['rate', 'Trong tổng số 3.204 hồ sơ có phí, có 2.877 hồ sơ thanh toán trực tuyến, chiếm 98,8%.'],
  ['rate', 'Đã xử lý 34/35 PAKN (97,4%).'],
  ['rate', 'Trước hạn 5.060 hồ sơ, chiếm 58,44% trong tổng số 8.568 hồ sơ đã giải quyết.'],
  ['rate', 'Số hồ sơ quá hạn là 735 hồ sơ, chiếm 6,8% tổng số 8.550 hồ sơ đang giải quyết.'],
  [
    'rate',
    'Tiếp nhận 1.000 hồ sơ, trong đó trực tuyến 850 hồ sơ, đạt 85%; trực tiếp 150 hồ sơ, chiếm 16%.',
  ],
  ['period', 'Báo cáo quý III năm 2024 (từ ngày 15/6/2024 đến ngày 14/9/2023).'],
  ['period', 'Số liệu từ 15/6/2024 đến 31/6/2024.'],
  ['period', 'Quý II/2024 (từ ngày 15/3/2024 đến ngày 16/6/2024), tiếp nhận 500 hồ sơ.'],
  [
    'period',
    'Trong 6 tháng đầu năm 2025 (từ 15/12/2025 đến 14/6/2025), tỉnh tiếp nhận 5.000 hồ sơ.',
  ],
  ['period', 'Kỳ báo cáo quý I/2025 tính từ ngày 14/12/2024 đến ngày 14/3/2025.'],
  [
    'statement',
    'Đã giải quyết 500 hồ sơ, trong đó quá hạn 5 hồ sơ; không có hồ sơ giải quyết quá hạn.',
  ],
  ['statement', '100% hồ sơ được giải quyết đúng hạn. Số hồ sơ giải quyết quá hạn là 12 hồ sơ.'],
  [
    'statement',
    'Toàn huyện đã hoàn thành việc kết nối, tuy nhiên còn 3 xã chưa hoàn thành kết nối.',
  ],
  ['statement', 'Tổng số hồ sơ tiếp nhận trong kỳ của các cơ quan chuyên môn.'],
  [
    'target',
    'Chỉ tiêu được giao là 80%, kết quả đạt 78,5%, vượt chỉ tiêu 1,5%. Tỷ lệ hồ sơ trực tuyến được giao 80%, đạt 78,5%, vượt chỉ tiêu.',
  ],
  ['target', 'Tỷ lệ hồ sơ trực tuyến đạt 91,28%, vượt 2,28% so với chỉ tiêu 90%.'],
  ['target', 'Tỷ lệ thanh toán trực tuyến đạt 55%, chưa đạt chỉ tiêu 50% được giao.'],
  ['wording', 'Bộ phận Một cửa tiếp nhận hồ sơ hồ sơ của công dân.'],
  ['wording', 'Thực hiện Nghị định số 61/2018/NĐ ngày 23/4/2018 của Chính phủ.'],
  ['wording', 'UBND xã đã thực hiên số hóa hồ sơ theo quy đinh.'],
  ['wording', 'Các cơ quan, đơn vị nghiêm túc thực hiện thực hiện cơ chế một cửa.'],
  ['wording', 'Đã tiếp nhận và và giải quyết hồ sơ.'],
  ['obsolete-term', 'Ngày 20/6/2024, tỉnh cung cấp 512 dịch vụ công trực tuyến mức độ 4.'],
  [
    'obsolete-term',
    'Cung cấp 175 dịch vụ công trực tuyến toàn tỉnh và 115 dịch vụ công trực tuyến một phần.',
  ],
  [
    'repeat',
    'Năm nay, tỉnh cung cấp 175 dịch vụ công trực tuyến toàn trình.\n\nHiện có 176 dịch vụ công trực tuyến toàn trình.',
  ],
  ['numbering', 'I. Kết quả\n1. Công khai\nĐã niêm yết.\n3. Giải quyết\nĐúng hạn.'],
  ['numbering', 'I. Kết quả\nA\nII. Tồn tại\nB\nII. Phương hướng\nC'],
];
