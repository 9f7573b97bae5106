/** Reports of provinces, wards and communes of 2024–2026, in the manner of several provinces. Figures are invented. */
import type { PassageCase } from './types.ts';

export const TWO_LEVELS: PassageCase[] = [
  {
    name: 'levels, shares of the dossiers due, a rounded thousand',
    text: 'Theo báo cáo của Văn phòng UBND tỉnh, từ ngày 15/12/2024 đến ngày 14/3/2025, Bộ phận Một cửa các cấp trong tỉnh đã tiếp nhận 143.218 hồ sơ, trong đó, cấp tỉnh 27.403 hồ sơ, cấp huyện 41.866 hồ sơ, cấp xã 73.949 hồ sơ. Đến hết kỳ báo cáo, có 131.507 hồ sơ đến hạn trả kết quả, đã giải quyết đúng hạn và trước hạn 131.376 hồ sơ, đạt 99,9%; còn 131 hồ sơ quá hạn, chiếm 0,1%. Số hồ sơ chưa đến hạn là hơn 11,7 ngàn hồ sơ.',
    expect: [],
  },
  {
    name: 'nine months a day too long, a part and a share wrong',
    text: 'Trong 9 tháng năm 2024 (từ ngày 15/12/2023 đến ngày 15/9/2024), toàn tỉnh tiếp nhận 238.914 hồ sơ, trong đó tiếp nhận trực tuyến 176.352 hồ sơ, trực tiếp và qua bưu chính công ích 56.238 hồ sơ, từ kỳ trước chuyển qua 6.342 hồ sơ. Đã giải quyết 231.070 hồ sơ; trong đó trước hạn 149.812 hồ sơ, đúng hạn 79.946 hồ sơ, quá hạn 1.312 hồ sơ (chiếm 0,75%). Đang giải quyết 7.844 hồ sơ (trong hạn 7.801 hồ sơ, quá hạn 43 hồ sơ).',
    expect: [{ rule: 'period' }, { rule: 'sum' }, { rule: 'rate' }],
  },
  {
    name: 'departments and communes add up to the province',
    text: 'Quý IV/2025 (từ ngày 15/9/2025 đến ngày 14/12/2025), toàn tỉnh tiếp nhận 412.905 hồ sơ, gồm 38.117 hồ sơ từ kỳ trước chuyển sang và 374.788 hồ sơ tiếp nhận mới. Trong số hồ sơ tiếp nhận mới có 341.057 hồ sơ nộp trực tuyến, đạt tỷ lệ 91%; 33.731 hồ sơ nộp trực tiếp hoặc qua bưu chính.\nCác sở, ngành đã giải quyết 96.204 hồ sơ (đúng hạn, trước hạn 95.723 hồ sơ, tỷ lệ 99,5%; trễ hạn 481 hồ sơ, tỷ lệ 0,5%); UBND 124 xã, phường, đặc khu đã giải quyết 281.930 hồ sơ (đúng hạn, trước hạn 279.675 hồ sơ, tỷ lệ 99,2%; trễ hạn 2.255 hồ sơ, tỷ lệ 0,8%). Như vậy, toàn tỉnh đã giải quyết 378.134 hồ sơ, còn 34.771 hồ sơ đang trong thời hạn giải quyết.',
    expect: [],
  },
  {
    name: 'changes against the month before, a target said to be missed, feedback left',
    text: 'Trong tháng 10/2025, Trung tâm Phục vụ hành chính công tỉnh và 135 điểm tiếp nhận cấp xã tiếp nhận 96.540 hồ sơ, tăng 8.214 hồ sơ (tương đương 10,3%) so với tháng 9/2025 (88.326 hồ sơ). Hồ sơ trễ hạn là 386 hồ sơ, giảm 58 hồ sơ so với tháng trước (434 hồ sơ). Tỷ lệ hồ sơ trực tuyến đạt 89,17%, chưa đạt chỉ tiêu 85% Chủ tịch UBND tỉnh giao. Trong tháng, tỉnh tiếp nhận 214 phản ánh, kiến nghị, đã xử lý 198 PAKN, còn 26 PAKN đang xử lý trong thời hạn.',
    expect: [{ rule: 'rate' }, { rule: 'sum' }, { rule: 'target' }, { rule: 'sum' }],
  },
  {
    name: 'a ward: shares of several bases, a spelled count',
    text: 'UBND PHƯỜNG MẪU AN\nBÁO CÁO\nKết quả thực hiện công tác kiểm soát thủ tục hành chính tháng 3 năm 2026\n(Số liệu từ ngày 15/02/2026 đến ngày 14/3/2026)\n1. Công tác tiếp nhận, giải quyết hồ sơ\nĐiểm phục vụ hành chính công phường tiếp nhận 2.316 hồ sơ, trong đó 41 hồ sơ kỳ trước chuyển sang, 2.275 hồ sơ mới (trực tuyến 2.211 hồ sơ, đạt 97,19%; trực tiếp 64 hồ sơ). Đã giải quyết 2.287 hồ sơ, đạt 98,75% số hồ sơ tiếp nhận; trong đó 1.940 hồ sơ sớm hạn, 345 hồ sơ đúng hạn, hai hồ sơ quá hạn (0,09%). 29 hồ sơ đang trong hạn giải quyết.\n2. Số hóa, thanh toán\n- Hồ sơ được số hóa thành phần: 2.268/2.275, đạt 99,69%.\n- Thanh toán trực tuyến: 803 giao dịch/811 giao dịch phát sinh nghĩa vụ tài chính (99,01%), với số tiền 21.470.000 đồng.\n- Chứng thực điện tử: 1.027 bản, tăng 12% so với tháng trước.\n3. Phản ánh, kiến nghị: phường tiếp nhận 06 PAKN qua iHanoi, đã xử lý xong 06/06 PAKN, không có PAKN quá hạn.\nKết quả chấm điểm theo Quyết định số 766/QĐ-TTg đạt 92,4/100 điểm, xếp thứ 17/126 xã, phường.',
    expect: [],
  },
  {
    name: 'a ward: two sections 2, an obsolete level, late ones denied',
    text: 'UBND PHƯỜNG MẪU BÌNH\nBÁO CÁO\nCông tác cải cách thủ tục hành chính quý II năm 2026\nI. KẾT QUẢ THỰC HIỆN\n1. Tiếp nhận và giải quyết hồ sơ\nTrong quý, Trung tâm Phục vụ hành chính công phường tiếp nhận 7.405 hồ sơ (trực tuyến 7.188 hồ sơ, trực tiếp 217 hồ sơ), đã trả kết quả 7.342 hồ sơ, trong đó trước và đúng hạn 7.337 hồ sơ đạt 99,39%, quá hạn 05 hồ sơ.\n2. Cung cấp dịch vụ công trực tuyến\nPhường thực hiện 187 dịch vụ công trực tuyến toàn trình và 203 dịch vụ công trực tuyến một phần; 100% dịch vụ công mức độ 4 được niêm yết mã QR.\n2. Kiểm soát thủ tục hành chính nội bộ\nPhường rà soát 14 TTHC nội bộ theo Nghị định số 118/2025/NĐ ngày 09/6/2025 của Chính phủ.\nII. ĐÁNH GIÁ CHUNG\nCông tác giải quyết hồ sơ bảo đảm quy định, không có hồ sơ quá hạn; người dân hài lòng với thái độ phục vụ của công chức.',
    expect: [
      { rule: 'rate' },
      { rule: 'obsolete-term' },
      { rule: 'numbering' },
      { rule: 'wording' },
      { rule: 'statement' },
    ],
  },
  {
    name: 'dates of a numbered heading, the total told again',
    text: 'UBND XÃ MẪU CHÂU\nBÁO CÁO\nTình hình thực hiện công tác kiểm soát TTHC quý I năm 2026\n1. Kết quả giải quyết TTHC từ ngày 15/12/2025 đến ngày 14/4/2026\nTổng số hồ sơ tiếp nhận là 1.846 hồ sơ: tiếp nhận mới 1.821 hồ sơ (trực tuyến 1.764 hồ sơ, chiếm 96,87%), kỳ trước chuyển sang 25 hồ sơ.\nSố hồ sơ đã giải quyết: 1.829 hồ sơ; trước hạn 1.402 hồ sơ, đúng hạn 427 hồ sơ. Số hồ sơ đang giải quyết: 17 hồ sơ, chưa đến hạn.\n2. Đánh giá chung\nXã đã tiếp nhận 1.864 hồ sơ, tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt 100%.',
    expect: [{ rule: 'period' }, { rule: 'repeat' }],
  },
  {
    name: 'communes in a table',
    text: 'Kết quả giải quyết TTHC của một số đơn vị cấp xã trong quý II/2026 như sau:\n\n| STT | Đơn vị | Tiếp nhận | Trực tuyến | Tỷ lệ trực tuyến (%) | Đã giải quyết | Đúng hạn | Quá hạn |\n|---|---|---|---|---|---|---|---|\n| 1 | Xã Thí Dụ | 640 | 612 | 95,63 | 631 | 631 | 0 |\n| 2 | Xã Minh Họa | 418 | 403 | 96,41 | 410 | 408 | 2 |\n| 3 | Phường Ví Dụ | 1.205 | 1.187 | 98,51 | 1.190 | 1.190 | 0 |\n| | Tổng cộng | 2.263 | 2.202 | 97,30 | 2.231 | 2.229 | 2 |\n\nSố hồ sơ còn lại 32 hồ sơ đang được giải quyết, chưa đến hạn trả.',
    expect: [],
  },
  {
    name: 'two levels, three rates, a target not passed',
    text: 'Sau 6 tháng vận hành chính quyền địa phương 2 cấp (01/7/2025 - 31/12/2025), toàn tỉnh tiếp nhận 824.316 hồ sơ; trong đó, cấp tỉnh 214.905 hồ sơ, cấp xã 609.114 hồ sơ. Tỷ lệ hồ sơ giải quyết trước và đúng hạn: cấp tỉnh 98,7% (203.118/205.793 hồ sơ), cấp xã 97,4% (571.640/586.899 hồ sơ). Tỷ lệ thanh toán trực tuyến đạt 72,6%, vượt chỉ tiêu 75% được giao; tỷ lệ số hóa kết quả giải quyết TTHC đạt 84,88% (700.918/792.692 hồ sơ).',
    expect: [{ rule: 'sum' }, { rule: 'target' }, { rule: 'rate' }],
  },
  {
    name: 'late ones out of all to be resolved, the months so far',
    text: 'Tháng 11/2025, toàn tỉnh có 118.420 hồ sơ phải giải quyết (tiếp nhận mới 103.906 hồ sơ, kỳ trước chuyển qua 14.514 hồ sơ). Đã giải quyết 105.731 hồ sơ, trong đó sớm và đúng hạn 104.310 hồ sơ, trễ hạn 1.421 hồ sơ. Tỷ lệ trễ hạn tính trên tổng số hồ sơ phải giải quyết là 1,2%, giảm 0,4 điểm % so với tháng trước (1,6%). Lũy kế từ ngày 01/7/2025 đến ngày 30/11/2025, toàn tỉnh tiếp nhận 498.117 hồ sơ, đã giải quyết 486.020 hồ sơ (97,57%).',
    expect: [],
  },
  {
    name: 'none and three, done and undone',
    text: '3. Về tiếp nhận, xử lý phản ánh, kiến nghị: Trong kỳ, xã không tiếp nhận phản ánh, kiến nghị nào của cá nhân, tổ chức về quy định hành chính.\n4. Về số hóa hồ sơ: đã số hóa 1.206/1.318 hồ sơ, đạt tỷ lệ 95,10%.\n5. Về rà soát TTHC: xã đã hoàn thành việc rà soát 12 TTHC theo kế hoạch.\n6. Tồn tại, hạn chế: Việc xử lý 03 phản ánh, kiến nghị trong kỳ còn chậm; việc rà soát TTHC theo kế hoạch chưa hoàn thành.',
    expect: [{ rule: 'rate' }, { rule: 'statement' }, { rule: 'statement' }],
  },
  {
    name: 'lines without stops, marked blanks',
    text: 'UBND PHƯỜNG MẪU DƯƠNG\nBÁO CÁO\nKết quả kiểm soát thủ tục hành chính tháng 4 năm 2026\n1. Tình hình tiếp nhận hồ sơ\n- Tổng số hồ sơ tiếp nhận: 1.507 hồ sơ\n- Trong đó: trực tuyến 1.466 hồ sơ; trực tiếp 28 hồ sơ; kỳ trước chuyển qua 13 hồ sơ\n2. Tình hình giải quyết\n- Đã giải quyết: 1.489 hồ sơ (trước hạn 1.231, đúng hạn 258)\n- Đang giải quyết: 18 hồ sơ, trong hạn\n3. Công tác truyền thông: [… nêu rõ số tin, bài đã đăng …]\n4. Khó khăn, vướng mắc: (ghi rõ nếu có hồ sơ quá hạn, nguyên nhân)\n5. Kiến nghị: không',
    expect: [],
  },
  {
    name: 'the rest of the procedures, a number left out, a word twice',
    text: 'II. KẾT QUẢ ĐẠT ĐƯỢC\n1. Công khai TTHC\nNiêm yết 402 TTHC thuộc thẩm quyền giải quyết của UBND xã, trong đó toàn trình 168 TTHC, một phần 197 TTHC, còn lại 47 TTHC chỉ cung cấp thông tin trực tuyến.\n2. Rà soát, đơn giản hóa TTHC\nĐã đề xuất đơn giản hóa 5 TTHC, tiết kiệm 20% chi phí tuân thủ.\n4. Thực hiện cơ chế một cửa\nCán bộ, công chức tận tình hướng dẫn người người dân nộp hồ sơ.\nIII. PHƯƠNG HƯỚNG, NHIỆM VỤ\nTiếp tục rà soát, cập nhật quy trình nội bộ trên Hệ thống thông tin giải quyết TTHC.',
    expect: [{ rule: 'sum' }, { rule: 'numbering' }, { rule: 'wording' }],
  },
  {
    name: 'a change with its percent behind, the carried-over beside the new',
    text: 'Trong quý III/2025, Sở Nội vụ tiếp nhận 3.480 hồ sơ, giảm 420 hồ sơ so với quý II/2025 (3.900 hồ sơ), tương ứng giảm 10,77%. Số hồ sơ nộp trực tuyến là 3.306 hồ sơ, chiếm 95%, tăng 2,3 điểm phần trăm so với quý trước. Đến ngày 14/9/2025 đã giải quyết 3.395 hồ sơ (gồm cả 62 hồ sơ chuyển từ quý II), tất cả đều trước và đúng hạn; còn 147 hồ sơ đang giải quyết.',
    expect: [],
  },
  {
    name: 'a period that runs backwards, a percent behind the earlier figure',
    text: 'Kỳ báo cáo tháng 01/2026 (từ ngày 15/12/2025 đến ngày 14/01/2025), Trung tâm Phục vụ hành chính công xã Mẫu Đông tiếp nhận 912 hồ sơ, tăng 96 hồ sơ so với tháng 12/2025 (816 hồ sơ), tương ứng tăng 17,6%. Trong 912 hồ sơ có 874 hồ sơ trực tuyến (95,83%), 38 hồ sơ trực tiếp (4,17%). Đã giải quyết 889 hồ sơ, gồm 655 hồ sơ trước hạn, 230 hồ sơ đúng hạn, 6 hồ sơ trễ hạn. 23 hồ sơ đang giải quyết. Tỷ lệ hồ sơ đúng hạn đạt 99,3%, thấp hơn chỉ tiêu 98%.',
    expect: [{ rule: 'period' }, { rule: 'rate' }, { rule: 'sum' }, { rule: 'target' }],
  },
];
