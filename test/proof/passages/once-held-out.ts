/**
 * Three sets of passages that were kept unseen, each measured once and then worked on. Measured:
 * 43 of 55 planted errors found, no false violation, 1 false review;
 * 41 of 45 found, 2 false violations;
 * 14 of 20 found, nothing false. What they showed is repaired since.
 */
import type { Planted } from './types.ts';

export const ONCE_HELD_OUT: Planted[] = [
  {
    name: 'commune: shares of both channels in brackets, the rest still pending',
    text: 'Trong kỳ, Trung tâm Phục vụ hành chính công xã đã tiếp nhận 2.341 hồ sơ (1.982 hồ sơ trực tuyến, chiếm 84,66%; 359 hồ sơ trực tiếp, chiếm 15,34%); đã giải quyết xong 2.290 hồ sơ, đạt 97,82%; còn lại 51 hồ sơ đang trong thời hạn giải quyết.',
    faults: [
      { from: '1.982', to: '1.973', rule: 'sum' },
      { from: '84,66%', to: '83,66%', rule: 'rate' },
      { from: 'còn lại 51', to: 'còn lại 61', rule: 'sum' },
    ],
  },
  {
    name: 'directing documents by kind',
    text: 'Từ đầu quý đến nay, UBND huyện đã ban hành 47 văn bản chỉ đạo, điều hành về công tác kiểm soát TTHC (gồm: 05 kế hoạch, 12 quyết định, 26 công văn, 04 thông báo), kịp thời quán triệt đến các phòng, ban và UBND các xã.',
    faults: [{ from: '26 công văn', to: '25 công văn', rule: 'sum' }],
  },
  {
    name: 'services on line inside all procedures, with the share of all',
    text: 'Tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh là 1.902 TTHC; trong đó, 1.214 TTHC cung cấp dịch vụ công trực tuyến (toàn trình 806, một phần 408), chiếm 63,83%; 688 TTHC cung cấp thông tin trực tuyến.',
    faults: [
      { from: 'toàn trình 806', to: 'toàn trình 860', rule: 'sum' },
      { from: '63,83%', to: '68,33%', rule: 'rate' },
    ],
  },
  {
    name: 'payments on line out of dossiers with a fee, and the money',
    text: 'Có 1.846 hồ sơ thanh toán trực tuyến trên tổng số 2.310 hồ sơ phát sinh nghĩa vụ tài chính, đạt 79,91%, với tổng số tiền 1.245.678.000 đồng, tăng 312 hồ sơ so với quý trước.',
    faults: [{ from: '79,91%', to: '78,91%', rule: 'rate' }],
  },
  {
    name: 'late dossiers by commune, some only',
    text: 'Số hồ sơ quá hạn còn tập trung ở một số địa phương như: xã Đông Sơn 12 hồ sơ, xã Tây Sơn 07 hồ sơ, thị trấn Nam Sơn 05 hồ sơ; cá biệt có 01 hồ sơ quá hạn trên 30 ngày.',
    faults: [],
  },
  {
    name: 'growth against last year is no share',
    text: 'Quý II năm 2024, phường tiếp nhận 1.215 hồ sơ, tăng 12,5% so với cùng kỳ năm 2023 (1.080 hồ sơ) và giảm 135 hồ sơ so với quý I năm 2024; hồ sơ trực tuyến đạt 91,3%, tăng 8,7 điểm phần trăm.',
    faults: [],
  },
  {
    name: 'English text says nothing to this engine',
    text: 'In the first half of 2024, the province received 45,120 dossiers, of which 40,012 (88.7%) were submitted online. The rest, 5,108 dossiers, were submitted directly or by post.',
    faults: [],
  },
  {
    name: 'patients in a hospital report',
    text: 'Trong 9 tháng, Bệnh viện khám 12.450 lượt bệnh nhân, trong đó bảo hiểm y tế 10.120 lượt (chiếm 81,29%), viện phí 2.330 lượt (chiếm 18,71%); điều trị nội trú 1.230 lượt, công suất sử dụng giường bệnh đạt 104,6%.',
    faults: [{ from: 'viện phí 2.330', to: 'viện phí 2.303', rule: 'rate' }],
  },
  {
    name: 'money by purpose',
    text: 'Tổng kinh phí bố trí cho công tác cải cách hành chính là 350 triệu đồng, trong đó: mua sắm trang thiết bị 215 triệu đồng, tập huấn 85 triệu đồng, tuyên truyền 50 triệu đồng.',
    faults: [{ from: 'tập huấn 85', to: 'tập huấn 75', rule: 'sum' }],
  },
  {
    name: 'units by rating',
    text: 'Kết quả đánh giá 20 đơn vị: xếp loại xuất sắc 03 đơn vị, tốt 12 đơn vị, khá 04 đơn vị, trung bình 01 đơn vị.',
    faults: [{ from: 'tốt 12', to: 'tốt 13', rule: 'sum' }],
  },
  {
    name: 'training by level in brackets',
    text: 'Phòng Nội vụ đã tổ chức 04 lớp tập huấn cho 312 lượt cán bộ, công chức (cấp huyện 52 lượt, cấp xã 260 lượt); cử 06 công chức dự hội nghị trực tuyến do Bộ tổ chức.',
    faults: [{ from: 'cấp xã 260', to: 'cấp xã 250', rule: 'sum' }],
  },
  {
    name: 'hot lines, hours, models and versions are no counts',
    text: 'Người dân có thể gọi Tổng đài 1022 (nhánh 5) hoặc số 0263.3822.456, 0912 345 678 để được hướng dẫn 24/24 giờ, 7/7 ngày; các mô hình “3 không”, “2 trong 1”, “Ngày thứ Sáu không hẹn”, “5 sẵn sàng” tiếp tục được duy trì; hệ thống iGate 2.0 nâng cấp lên phiên bản 3.1.2 từ 0 giờ ngày 01/3/2024.',
    faults: [],
  },
  {
    name: 'published procedures: new, amended, abolished, with the total',
    text: 'Trong quý, Chủ tịch UBND tỉnh đã ban hành 31 quyết định công bố 246 TTHC, trong đó: ban hành mới 58 TTHC, sửa đổi, bổ sung 131 TTHC, bãi bỏ 57 TTHC.',
    faults: [{ from: 'bãi bỏ 57', to: 'bãi bỏ 67', rule: 'sum' }],
  },
  {
    name: 'denial of late dossiers beside none',
    text: 'Trong tháng, Bộ phận Một cửa tiếp nhận 318 hồ sơ, đã giải quyết 305 hồ sơ, trong đó trước hạn 211 hồ sơ, đúng hạn 94 hồ sơ, không có hồ sơ quá hạn; đang giải quyết 13 hồ sơ trong hạn.',
    faults: [{ from: 'đúng hạn 94', to: 'đúng hạn 84', rule: 'sum' }],
  },
  {
    name: 'rounded thousands of a newspaper',
    text: 'Trong 9 tháng, thành phố tiếp nhận trên 61,3 nghìn hồ sơ, giải quyết gần 59,7 nghìn hồ sơ; riêng cấp xã tiếp nhận 38,2 nghìn hồ sơ, chiếm hơn 62%. Bình quân mỗi ngày có khoảng 220 hồ sơ được nộp.',
    faults: [],
  },
  {
    name: 'whole percents that add to 99 or 101 by rounding',
    text: 'Đã giải quyết 615 hồ sơ, trong đó trước hạn 203 hồ sơ (chiếm 33%), đúng hạn 408 hồ sơ (chiếm 66%), quá hạn 04 hồ sơ (chiếm 1%).',
    faults: [{ from: 'đúng hạn 408', to: 'đúng hạn 480', rule: 'sum' }],
  },
  {
    name: 'returned and withdrawn dossiers beside resolved and pending',
    text: 'Tổng số hồ sơ tiếp nhận 842 hồ sơ. Trong đó: đã giải quyết 790 hồ sơ, đang giải quyết 31 hồ sơ, trả lại do không đủ điều kiện 15 hồ sơ, công dân rút 06 hồ sơ.',
    faults: [
      {
        from: 'trả lại do không đủ điều kiện 15',
        to: 'trả lại do không đủ điều kiện 25',
        rule: 'sum',
      },
    ],
  },
  {
    name: 'communes that reach a threshold are no share of the rate',
    text: 'Có 7/9 huyện đạt tỷ lệ hồ sơ trực tuyến trên 90%, 9/9 huyện có tỷ lệ quá hạn dưới 5%; 03 đơn vị đạt 100%.',
    faults: [],
  },
  {
    name: 'two lists in one paragraph, procedures by level twice',
    text: 'Tổng số TTHC đang thực hiện là 2.124 TTHC, gồm 1.750 TTHC cấp tỉnh và 374 TTHC cấp xã; số TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công là 2.061 TTHC (1.699 TTHC cấp tỉnh, 362 TTHC cấp xã).',
    faults: [
      { from: '374 TTHC cấp xã', to: '347 TTHC cấp xã', rule: 'sum' },
      { from: '362 TTHC', to: '326 TTHC', rule: 'sum' },
    ],
  },
  {
    name: 'lettered list, each with a result and a percent',
    text: 'Kết quả thực hiện một số chỉ tiêu như sau:\na) Hồ sơ nộp trực tuyến: 951/1.114 hồ sơ, đạt 85,37%;\nb) Thanh toán trực tuyến: 402/655 giao dịch, đạt 61,37%;\nc) Số hóa kết quả: 1.080/1.106 hồ sơ, đạt 97,65%;\nd) Hồ sơ trễ hạn: không phát sinh.',
    faults: [{ from: '61,37%', to: '63,17%', rule: 'rate' }],
  },
  {
    name: 'regime 21st to 20th is another regime',
    text: 'Tháng 8/2021 (từ ngày 21/7/2021 đến ngày 20/8/2021), Bộ phận một cửa các cấp tiếp nhận mới 19.630 hồ sơ.',
    faults: [],
  },
  {
    name: 'calendar quarter of another regime',
    text: 'Quý III/2025 (từ ngày 01/7/2025 đến ngày 30/9/2025), xã tiếp nhận 13.188 hồ sơ, đã giải quyết 12.970 hồ sơ; 102 hồ sơ bị trễ hạn.',
    faults: [],
  },
  {
    name: 'typical slips',
    text: 'Ủy ban nhân dân huyện đã đôn đốc các đơn vị thực hiện số hóa hồ sơ theo Nghị định số 45/2020/NĐ-CP; hồ sơ được tiếp nhận trên Cổng Dịch vụ công quốc gia, không để xảy ra nhũng nhiễu.',
    faults: [
      { from: '45/2020/NĐ-CP', to: '45/2020/NĐ', rule: 'wording' },
      { from: 'nhũng nhiễu', to: 'những nhiễu', rule: 'wording' },
      { from: 'tiếp nhận trên', to: 'tiếp nhận nhận trên', rule: 'wording' },
      { from: 'Ủy ban nhân dân huyện', to: 'Ủy ban nhân huyện', rule: 'wording' },
      { from: 'đã đôn đốc', to: 'đã đơn đốc', rule: 'wording' },
    ],
  },
  {
    name: 'mức độ 4 in a title that is cited, in 2023',
    text: 'Tân Lập, ngày 16 tháng 6 năm 2023\n\nThực hiện Quyết định số 2207/QĐ-UBND ngày 30/9/2021 của UBND tỉnh về danh mục dịch vụ công trực tuyến mức độ 3, mức độ 4, Sở đã cung cấp 128 dịch vụ công trực tuyến toàn trình.',
    faults: [
      {
        from: '128 dịch vụ công trực tuyến toàn trình',
        to: '128 dịch vụ công trực tuyến mức độ 4',
        rule: 'obsolete-term',
      },
      { from: 'trực tuyến toàn trình', to: 'trực tuyến toàn tỉnh', rule: 'obsolete-term' },
    ],
  },
  {
    name: 'table with groups and their subtotals',
    text: 'STT\tLĩnh vực\tTiếp nhận\tĐã giải quyết\tĐang giải quyết\nI\tCấp tỉnh\t1.520\t1.480\t40\n1\tĐất đai\t820\t790\t30\n2\tTư pháp\t700\t690\t10\nII\tCấp xã\t2.310\t2.300\t10\n1\tHộ tịch\t1.210\t1.205\t5\n2\tChứng thực\t1.100\t1.095\t5\n\tTổng số\t3.830\t3.780\t50\n',
    faults: [
      { from: '\t1.210\t', to: '\t1.310\t', rule: 'sum' },
      { from: 'Tổng số\t3.830', to: 'Tổng số\t3.380', rule: 'sum' },
    ],
  },
  {
    name: 'numbering of a short report',
    text: 'I. KẾT QUẢ THỰC HIỆN\n1. Công tác chỉ đạo\nUBND xã ban hành kế hoạch.\n2. Công khai TTHC\nNiêm yết đầy đủ.\n2.1. Tại trụ sở\nCó bảng niêm yết.\n2.2. Trên trang thông tin\nĐã cập nhật.\n3. Giải quyết TTHC\nTheo quy định.\nII. TỒN TẠI, HẠN CHẾ\nChưa có.\nIII. PHƯƠNG HƯỚNG\n1. Tiếp tục rà soát TTHC\n2. Đẩy mạnh số hóa\n',
    faults: [
      { from: 'III. PHƯƠNG HƯỚNG', to: 'II. PHƯƠNG HƯỚNG', rule: 'numbering' },
      { from: '2.2. Trên trang', to: '3.2. Trên trang', rule: 'numbering' },
      { from: '3. Giải quyết TTHC\n', to: '2. Giải quyết TTHC\n', rule: 'numbering' },
    ],
  },
  {
    name: 'completed and not completed',
    text: '100% các xã đã hoàn thành bộ nhận diện thương hiệu Bộ phận Một cửa.',
    faults: [
      {
        from: 'Bộ phận Một cửa.',
        to: 'Bộ phận Một cửa (riêng xã Đông Sơn chưa thực hiện được).',
        rule: 'statement',
      },
    ],
  },
  {
    name: 'press headline, count in words of the headline rounded',
    text: 'Gần 98% hồ sơ được giải quyết đúng hạn\n\nSáng 12/4, UBND tỉnh họp đánh giá công tác cải cách hành chính quý I. Theo báo cáo, toàn tỉnh tiếp nhận 154.602 hồ sơ (trong đó có 131.101 hồ sơ nộp trực tuyến, chiếm 84,8%), tăng hơn 8.000 hồ sơ so với quý IV/2023. Đã giải quyết 148.930 hồ sơ, trong đó đúng và trước hạn 145.780 hồ sơ, đạt 97,9%; trễ hạn 3.150 hồ sơ, chiếm 2,1%. Hiện còn 5.672 hồ sơ đang giải quyết.',
    faults: [
      { from: 'trễ hạn 3.150', to: 'trễ hạn 3.510', rule: 'sum' },
      { from: '84,8%', to: '82,8%', rule: 'rate' },
    ],
  },
  {
    name: 'the whole as a fraction: resolved out of received',
    text: 'Số hồ sơ đã giải quyết là 2.145/2.310 hồ sơ (đạt 92,9%), trong đó giải quyết đúng và trước hạn 2.139 hồ sơ (tỷ lệ 99,7%), trễ hạn 06 hồ sơ (tỷ lệ 0,3%); đang giải quyết 165 hồ sơ.',
    faults: [
      { from: 'trễ hạn 06', to: 'trễ hạn 16', rule: 'sum' },
      { from: '92,9%', to: '93,9%', rule: 'rate' },
    ],
  },
  {
    name: 'no dossiers in two fields',
    text: 'Trong quý phát sinh 05 hồ sơ lĩnh vực khoa học, 02 hồ sơ lĩnh vực văn hóa; các lĩnh vực còn lại không phát sinh hồ sơ. Cả 07 hồ sơ đều được giải quyết trước hạn.',
    faults: [],
  },
  {
    name: 'the rest after two parts without a number',
    text: 'Trong 19.361 hồ sơ tiếp nhận có 16.041 hồ sơ mới, số còn lại từ kỳ trước chuyển sang; đa số nộp trực tuyến (15.820 hồ sơ), còn lại là nộp trực tiếp và qua bưu chính.',
    faults: [],
  },
  {
    name: 'level results without a total line',
    text: 'Đối với cấp tỉnh, tiếp nhận 54.575 hồ sơ, đã giải quyết 51.780 hồ sơ, đúng và trước hạn 51.072 hồ sơ, đạt tỷ lệ 98,63%; quá hạn 708 hồ sơ, chiếm tỷ lệ 1,37%. Trong số 2.795 hồ sơ đang giải quyết, số hồ sơ chưa đến hạn là 2.667 hồ sơ và 128 hồ sơ đã quá hạn. Đối với cấp xã, tiếp nhận 264.610 hồ sơ, đã giải quyết 261.896 hồ sơ, đúng và trước hạn 260.612 hồ sơ, đạt tỷ lệ 99,51%.',
    faults: [
      { from: 'quá hạn 708', to: 'quá hạn 780', rule: 'sum' },
      { from: 'chưa đến hạn là 2.667', to: 'chưa đến hạn là 2.676', rule: 'sum' },
    ],
  },
  {
    name: 'bounds and approximations',
    text: 'Trên 95% hồ sơ được giải quyết trước hạn; gần 3.000 hồ sơ nộp trực tuyến trong tổng số hơn 3.200 hồ sơ; dưới 1% hồ sơ trễ hạn; ước tiết kiệm khoảng 1,2 tỷ đồng chi phí xã hội.',
    faults: [],
  },
  {
    name: 'public investment and tax numbers beside dossiers',
    text: 'Thu ngân sách đạt 125,6 tỷ đồng, bằng 84,3% dự toán; giải ngân vốn đầu tư công 45,2/61,8 tỷ đồng, đạt 73,1%; giải quyết 1.215 hồ sơ hành chính, 100% đúng hạn; tỷ lệ hộ nghèo còn 2,35%.',
    faults: [],
  },
  {
    name: 'cut of time limits with a range',
    text: 'Đã cắt giảm thời hạn giải quyết đối với 126 TTHC, tỷ lệ cắt giảm từ 30% đến 50%; trong đó cấp tỉnh 98 TTHC, cấp xã 28 TTHC; 15 TTHC giảm từ 20 ngày xuống còn 12 ngày làm việc.',
    faults: [{ from: 'cấp xã 28', to: 'cấp xã 38', rule: 'sum' }],
  },
  {
    name: 'no separators at all',
    text: 'UBND xã tiếp nhận 1245 hồ sơ (trực tuyến 1198 hồ sơ, trực tiếp 47 hồ sơ), đã giải quyết 1240 hồ sơ, đang giải quyết 5 hồ sơ.',
    faults: [{ from: 'trực tuyến 1198', to: 'trực tuyến 1189', rule: 'sum' }],
  },
  {
    name: 'whole report of a department, first half of 2023',
    text: 'UBND TỈNH PHƯỚC AN\nSỞ XÂY DỰNG\n\nPhước An, ngày 16 tháng 6 năm 2023\n\nBÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2023\n\nKính gửi: Sở Nội vụ.\n\nSở Xây dựng báo cáo kết quả công tác cải cách hành chính 6 tháng đầu năm 2023 như sau:\n\nI. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC\nSở đã ban hành 14 kế hoạch, 21 công văn; hoàn thành 18/32 nhiệm vụ theo Kế hoạch số 05/KH-SXD ngày 06/01/2023, đạt 56,25%, 14 nhiệm vụ còn lại đang triển khai theo tiến độ.\n\nII. KẾT QUẢ THỰC HIỆN\n1. Cải cách thể chế\nTham mưu ban hành 03 văn bản quy phạm pháp luật (01 nghị quyết, 02 quyết định); rà soát 45 văn bản, đề nghị bãi bỏ 06 văn bản.\n2. Cải cách thủ tục hành chính\n2.1. Công bố, công khai: Sở có 76 TTHC thuộc phạm vi quản lý, gồm 61 TTHC cấp tỉnh, 12 TTHC cấp huyện và 03 TTHC cấp xã.\n2.2. Tiếp nhận và giải quyết: từ ngày 15/12/2022 đến ngày 14/6/2023, Sở tiếp nhận 1.487 hồ sơ (trong đó trực tuyến 1.352 hồ sơ, đạt 90,9%; trực tiếp 135 hồ sơ, đạt 9,1%). Đã giải quyết 1.398 hồ sơ, trong đó 1.391 hồ sơ trước và đúng hạn (tỷ lệ 99,5%), 07 hồ sơ quá hạn (tỷ lệ 0,5%). Đang giải quyết 89 hồ sơ trong hạn.\n2.3. Dịch vụ công trực tuyến: cung cấp 61 dịch vụ công (38 dịch vụ công toàn trình, 23 dịch vụ công một phần); tỷ lệ dịch vụ công có phát sinh hồ sơ trực tuyến là 44/61, đạt 72,1%.\n3. Cải cách tổ chức bộ máy\nSở có 05 phòng, 02 đơn vị sự nghiệp; tổng biên chế được giao 78, đã sử dụng 74 (công chức 41, viên chức 33). Giảm 02 biên chế so với năm 2022.\n4. Cải cách chế độ công vụ\nCử 26 lượt công chức, viên chức đi đào tạo, bồi dưỡng (lý luận chính trị 04 lượt, quản lý nhà nước 09 lượt, chuyên môn 13 lượt).\n5. Cải cách tài chính công\nDự toán được giao 12.450 triệu đồng; đã thực hiện 6.120 triệu đồng, đạt 49,2%.\n6. Xây dựng chính quyền điện tử\nVăn bản đi được ký số 2.315/2.322 văn bản, đạt 99,7%; 100% cán bộ có hộp thư công vụ; xếp hạng chuyển đổi số đứng thứ 5/19 sở, ngành.\n\nIII. ĐÁNH GIÁ CHUNG\nTự chấm Chỉ số CCHC năm 2022 đạt 86,75/100 điểm, tăng 1,2 điểm so với năm 2021. Khó khăn: 07 hồ sơ quá hạn do chờ ý kiến của các sở, ngành.\n\nIV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023\n1. Hoàn thành 14 nhiệm vụ còn lại của kế hoạch.\n2. Phấn đấu tỷ lệ hồ sơ trực tuyến đạt trên 95%.\n',
    faults: [
      { from: '02 quyết định); rà soát', to: '03 quyết định); rà soát', rule: 'sum' },
      { from: '61 TTHC cấp tỉnh', to: '62 TTHC cấp tỉnh', rule: 'sum' },
      { from: '99,5%', to: '98,5%', rule: 'rate' },
      { from: '07 hồ sơ quá hạn (tỷ lệ', to: '17 hồ sơ quá hạn (tỷ lệ', rule: 'sum' },
      { from: 'chuyên môn 13 lượt', to: 'chuyên môn 18 lượt', rule: 'sum' },
      { from: '72,1%', to: '71,2%', rule: 'rate' },
      { from: 'công chức 41, viên chức 33', to: 'công chức 44, viên chức 33', rule: 'sum' },
      { from: '56,25%', to: '52,65%', rule: 'rate' },
      { from: '2.3. Dịch vụ công', to: '2.2. Dịch vụ công', rule: 'numbering' },
      {
        from: 'toàn trình, 23 dịch vụ công một phần',
        to: 'toàn tỉnh, 23 dịch vụ công một phần',
        rule: 'obsolete-term',
      },
    ],
  },
  {
    name: 'whole press report, nine months of 2024',
    text: 'Trung tâm Phục vụ hành chính công tỉnh Hải Bình: 9 tháng tiếp nhận hơn 112 nghìn hồ sơ\n\n25/09/2024 - 08:30\n\nTheo báo cáo của Trung tâm Phục vụ hành chính công tỉnh, 9 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/9/2024), Trung tâm tiếp nhận 112.480 hồ sơ, trong đó tiếp nhận mới 110.205 hồ sơ, kỳ trước chuyển sang 2.275 hồ sơ.\n\nĐến nay, các sở, ngành đã giải quyết 109.316 hồ sơ, đạt 97,2%. Trong đó, trước hạn 96.720 hồ sơ, chiếm 88,5%; đúng hạn 12.411 hồ sơ, chiếm 11,4%; quá hạn 185 hồ sơ, chiếm 0,2%. Hiện đang giải quyết 3.164 hồ sơ, gồm 3.122 hồ sơ trong hạn và 42 hồ sơ quá hạn.\n\nRiêng trong quý III, Trung tâm tiếp nhận 38.917 hồ sơ, tăng 2.104 hồ sơ so với quý II; số hồ sơ nộp trực tuyến là 36.020 hồ sơ, đạt 92,6%, cao hơn chỉ tiêu UBND tỉnh giao (85%).\n\nCác sở có lượng hồ sơ nhiều gồm: Tư pháp 9.120 hồ sơ, Giao thông vận tải 7.415 hồ sơ, Công Thương 6.980 hồ sơ. Một số đơn vị còn hồ sơ quá hạn là Sở Tài nguyên và Môi trường (31 hồ sơ), Ban Quản lý các khu công nghiệp (06 hồ sơ), Sở Xây dựng (05 hồ sơ).\n\nTrung tâm đã thu phí, lệ phí hơn 18,6 tỷ đồng, trong đó thanh toán trực tuyến 15,9 tỷ đồng; gửi 8.450 tin nhắn SMS; 1.968/1.980 phiếu đánh giá ở mức hài lòng và rất hài lòng, đạt 99,4%.\n',
    faults: [
      { from: 'kỳ trước chuyển sang 2.275', to: 'kỳ trước chuyển sang 2.257', rule: 'sum' },
      { from: 'đúng hạn 12.411', to: 'đúng hạn 12.141', rule: 'sum' },
      { from: '92,6%', to: '82,6%', rule: 'rate' },
      { from: '3.122 hồ sơ trong hạn', to: '3.112 hồ sơ trong hạn', rule: 'sum' },
      { from: '99,4%', to: '98,4%', rule: 'rate' },
      { from: 'đến ngày 14/9/2024', to: 'đến ngày 14/9/2023', rule: 'period' },
    ],
  },
  {
    name: 'received told by channel with shares of the new ones, then the carry-over',
    text: 'Tổng số hồ sơ tiếp nhận, giải quyết trong quý là 8.692 hồ sơ. Trong đó: tiếp nhận mới 8.623 hồ sơ (trực tuyến 7.708 hồ sơ, tỷ lệ 89,39%; trực tiếp 815 hồ sơ, tỷ lệ 9,45%; qua BCCI 100 hồ sơ, tỷ lệ 1,16%); kỳ trước chuyển sang 69 hồ sơ.\nĐã giải quyết 8.658/8.692 hồ sơ, đạt 99,61%; trong đó trước hạn 5.060 hồ sơ, đúng hạn 3.580 hồ sơ, quá hạn 18 hồ sơ. Đang giải quyết 34 hồ sơ, còn trong hạn.',
    faults: [
      { from: 'kỳ trước chuyển sang 69', to: 'kỳ trước chuyển sang 96', rule: 'sum' },
      { from: 'trực tiếp 815', to: 'trực tiếp 851', rule: 'sum' },
      { from: '89,39%', to: '98,39%', rule: 'rate' },
      { from: 'đúng hạn 3.580', to: 'đúng hạn 3.850', rule: 'sum' },
      { from: '99,61%', to: '96,91%', rule: 'rate' },
    ],
  },
  {
    name: 'press, sentence with results before receipts',
    text: 'Chỉ trong 2 tháng vận hành chính quyền địa phương 2 cấp, xã Hưng Yên đã giải quyết được 3.412/3.508 hồ sơ, đạt 97,3%, trong đó có 3.398 hồ sơ trước và đúng hạn, 14 hồ sơ trễ hạn. Số hồ sơ nộp trực tuyến là 3.244 hồ sơ, chiếm 92,5% tổng số hồ sơ tiếp nhận.',
    faults: [
      { from: '14 hồ sơ trễ hạn', to: '41 hồ sơ trễ hạn', rule: 'sum' },
      { from: '97,3%', to: '93,7%', rule: 'rate' },
      { from: '92,5%', to: '95,2%', rule: 'rate' },
    ],
  },
  {
    name: 'two quarters beside each other',
    text: 'Quý I, tỉnh tiếp nhận 120.450 hồ sơ, giải quyết đúng hạn 118.902 hồ sơ (98,7%). Quý II, tỉnh tiếp nhận 131.207 hồ sơ, giải quyết đúng hạn 130.004 hồ sơ (99,1%).',
    faults: [{ from: '99,1%', to: '91,9%', rule: 'rate' }],
  },
  {
    name: 'services by level of provision and by issuance',
    text: 'Đến 15/6/2024, tỉnh đã công bố 1.846 TTHC, gồm: cấp tỉnh 1.412 TTHC, cấp huyện 278 TTHC, cấp xã 156 TTHC; trong đó có 902 TTHC toàn trình, 611 TTHC một phần và 333 TTHC cung cấp thông tin.',
    faults: [
      { from: 'cấp huyện 278', to: 'cấp huyện 287', rule: 'sum' },
      { from: 'một phần và 333', to: 'một phần và 303', rule: 'sum' },
    ],
  },
  {
    name: 'a dash list with the colon after each name',
    text: 'Kết quả xử lý PAKN:\n- Tổng số PAKN tiếp nhận: 118 PAKN.\n- Đã xử lý: 110 PAKN, trong đó: đúng hạn 107 PAKN, quá hạn 03 PAKN.\n- Đang xử lý: 08 PAKN.\n- Tỷ lệ xử lý đúng hạn: 97,3%.',
    faults: [{ from: 'đúng hạn 107 PAKN', to: 'đúng hạn 101 PAKN', rule: 'sum' }],
  },
  {
    name: 'money in đồng with a share',
    text: 'Tổng số tiền phí, lệ phí thu được là 845.600.000 đồng, trong đó thu qua Cổng Dịch vụ công quốc gia 702.300.000 đồng, đạt 83,1%.',
    faults: [{ from: '83,1%', to: '88,1%', rule: 'rate' }],
  },
  {
    name: 'inspections with people',
    text: 'Sở đã thành lập 02 Đoàn kiểm tra với 15 thành viên, kiểm tra 24 cơ quan, đơn vị (09 sở, ngành; 05 huyện; 10 xã), ban hành 24 thông báo kết luận, kiến nghị khắc phục 67 nội dung; đến nay 61/67 nội dung đã khắc phục (91%).',
    faults: [
      { from: '10 xã', to: '11 xã', rule: 'sum' },
      { from: '(91%)', to: '(97%)', rule: 'rate' },
    ],
  },
  {
    name: 'a share of communes with a named rest',
    text: 'Có 58/65 xã, phường (đạt 89,2%) hoàn thành chỉ tiêu; 07 xã còn lại đạt từ 80% đến dưới 90%.',
    faults: [{ from: '89,2%', to: '98,2%', rule: 'rate' }],
  },
  {
    name: 'an education office',
    text: 'Phòng Giáo dục và Đào tạo giải quyết 412 hồ sơ thuyên chuyển học sinh (mầm non 31, tiểu học 168, THCS 213), 100% đúng hạn; tuyển sinh lớp 6 trực tuyến 2.105/2.140 học sinh, đạt 98,4%.',
    faults: [
      { from: 'tiểu học 168', to: 'tiểu học 186', rule: 'sum' },
      { from: '98,4%', to: '94,8%', rule: 'rate' },
    ],
  },
  {
    name: 'tax and insurance beside the desk',
    text: 'Chi cục Thuế tiếp nhận 1.905 hồ sơ, Bảo hiểm xã hội tiếp nhận 2.318 hồ sơ, Công an tiếp nhận 6.204 hồ sơ tại Bộ phận Một cửa; tổng số hồ sơ ngành dọc là 10.427 hồ sơ.',
    faults: [],
  },
  {
    name: 'on time and early as one, late with reasons',
    text: 'Đã trả kết quả 9.845 hồ sơ, trong đó đúng và sớm hạn là 9.801 hồ sơ, trễ hạn là 44 hồ sơ (nguyên nhân: chậm lấy ý kiến 25 hồ sơ, lỗi phần mềm 19 hồ sơ).',
    faults: [
      { from: 'trễ hạn là 44', to: 'trễ hạn là 54', rule: 'sum' },
      { from: 'lỗi phần mềm 19', to: 'lỗi phần mềm 91', rule: 'sum' },
    ],
  },
  {
    name: 'targets by year and result by month',
    text: 'Mục tiêu năm 2025: 80% hồ sơ trực tuyến, 60% thanh toán trực tuyến. Đến tháng 9/2025, hồ sơ trực tuyến đạt 86,4%, vượt 6,4% so với mục tiêu; thanh toán trực tuyến đạt 57,2%, chưa đạt mục tiêu.',
    faults: [{ from: 'vượt 6,4%', to: 'vượt 8,4%', rule: 'target' }],
  },
  {
    name: 'monthly receipts that make the quarter',
    text: 'Quý III tiếp nhận 14.220 hồ sơ, gồm: tháng 7 tiếp nhận 4.120 hồ sơ, tháng 8 tiếp nhận 5.230 hồ sơ, tháng 9 tiếp nhận 4.870 hồ sơ.',
    faults: [{ from: '5.230', to: '5.320', rule: 'sum' }],
  },
  {
    name: 'years in a row',
    text: 'Số hồ sơ trễ hạn giảm dần qua các năm: năm 2021 là 1.204 hồ sơ, năm 2022 là 886 hồ sơ, năm 2023 là 415 hồ sơ, năm 2024 còn 102 hồ sơ (giảm 75,4% so với năm 2023).',
    faults: [],
  },
  {
    name: 'public statement with an exception',
    text: 'Bộ phận Một cửa cấp xã đã hoàn thành việc số hóa sổ hộ tịch.',
    faults: [
      { from: 'sổ hộ tịch.', to: 'sổ hộ tịch, trừ xã Hòa Bình chưa thực hiện.', rule: 'statement' },
    ],
  },
  {
    name: 'double words and misplaced marks',
    text: 'Các sở, ngành tiếp tục đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân, cập nhật kịp thời dữ liệu và chia sẻ kết quả.',
    faults: [
      { from: 'cập nhật', to: 'cập nhập', rule: 'wording' },
      { from: 'chia sẻ', to: 'chia sẽ', rule: 'wording' },
      { from: 'chất lượng phục vụ', to: 'chất lượng lượng phục vụ', rule: 'wording' },
      { from: 'nâng cao chất lượng', to: 'nâng cao nâng cao chất lượng', rule: 'wording' },
    ],
  },
  {
    name: 'period named in a heading and in a sentence',
    text: 'Kết quả quý IV năm 2024\n\nSố liệu được lấy từ ngày 15/9/2024 đến ngày 14/12/2024.\n\nTrong quý IV năm 2024 (từ ngày 15/9/2024 đến ngày 14/12/2024), Sở tiếp nhận 812 hồ sơ.',
    faults: [
      {
        from: '(từ ngày 15/9/2024 đến ngày 14/12/2024)',
        to: '(từ ngày 15/9/2024 đến ngày 14/2/2024)',
        rule: 'period',
      },
      {
        from: '(từ ngày 15/9/2024 đến ngày 14/12/2024)',
        to: '(từ ngày 16/9/2024 đến ngày 14/12/2024)',
        rule: 'period',
      },
    ],
  },
  {
    name: 'whole report of a district office, third quarter of 2023',
    text: 'UBND HUYỆN MINH HÓA\nVĂN PHÒNG HĐND VÀ UBND\n\nMinh Hóa, ngày 15 tháng 9 năm 2023\n\nBÁO CÁO\nCông tác kiểm soát thủ tục hành chính quý III năm 2023\n\nA. KẾT QUẢ THỰC HIỆN\nI. Công tác chỉ đạo, điều hành\n1. UBND huyện ban hành 12 văn bản (03 kế hoạch, 08 công văn, 01 quyết định).\n2. Tổ chức 02 lớp tập huấn với 96 người tham dự (cấp huyện 31 người, cấp xã 65 người).\nII. Kết quả kiểm soát TTHC\n1. Công khai TTHC: niêm yết 407 TTHC, gồm 286 TTHC cấp huyện và 121 TTHC cấp xã.\n2. Dịch vụ công trực tuyến: 290 TTHC (toàn trình 175 TTHC; một phần 115 TTHC).\n3. Giải quyết TTHC\n3.1. Cấp huyện: Từ ngày 15/6/2023 đến ngày 14/9/2023, tiếp nhận 1.121 hồ sơ (trực tuyến 951 hồ sơ; trực tiếp, bưu chính 163 hồ sơ; kỳ trước chuyển qua 07 hồ sơ). Đã giải quyết 1.106 hồ sơ (trước hạn 483 hồ sơ, đúng hạn 620 hồ sơ, quá hạn 03 hồ sơ). Đang giải quyết 15 hồ sơ trong hạn.\n3.2. Cấp xã: Từ ngày 15/6/2023 đến ngày 14/9/2023, tiếp nhận 8.692 hồ sơ (trực tuyến 7.708 hồ sơ; trực tiếp, bưu chính 915 hồ sơ; kỳ trước chuyển qua 69 hồ sơ). Đã giải quyết 8.658 hồ sơ (trước hạn 5.060 hồ sơ, đúng hạn 3.598 hồ sơ). Đang giải quyết 34 hồ sơ trong hạn.\n4. Số hóa: 1.095/1.106 hồ sơ cấp huyện (99,01%), 8.401/8.658 hồ sơ cấp xã (97,03%).\nB. ĐÁNH GIÁ CHUNG\nI. Ưu điểm: các cơ quan thực hiện nghiêm túc, số hồ sơ trực tuyến tăng.\nII. Tồn tại: còn 03 hồ sơ cấp huyện giải quyết quá hạn.\nC. PHƯƠNG HƯỚNG\n1. Tiếp tục tuyên truyền.\n2. Đôn đốc các xã.\n',
    faults: [
      { from: '08 công văn', to: '09 công văn', rule: 'sum' },
      { from: 'cấp xã 65 người', to: 'cấp xã 56 người', rule: 'sum' },
      { from: '121 TTHC cấp xã', to: '112 TTHC cấp xã', rule: 'sum' },
      { from: 'toàn trình 175', to: 'toàn trình 176', rule: 'sum' },
      { from: 'trực tuyến 951', to: 'trực tuyến 915', rule: 'sum' },
      { from: 'đúng hạn 620', to: 'đúng hạn 602', rule: 'sum' },
      { from: 'trước hạn 5.060', to: 'trước hạn 5.600', rule: 'sum' },
      { from: '99,01%', to: '90,01%', rule: 'rate' },
      {
        from: 'đến ngày 14/9/2023, tiếp nhận 8.692',
        to: 'đến ngày 14/9/2022, tiếp nhận 8.692',
        rule: 'period',
      },
      { from: '3.2. Cấp xã', to: '3.1. Cấp xã', rule: 'numbering' },
      { from: 'C. PHƯƠNG HƯỚNG', to: 'B. PHƯƠNG HƯỚNG', rule: 'numbering' },
      {
        from: 'I. Ưu điểm: các cơ quan thực hiện nghiêm túc',
        to: 'I. Ưu điểm: 100% hồ sơ giải quyết đúng hạn',
        rule: 'statement',
      },
      { from: 'Đôn đốc các xã', to: 'Đơn đốc các xã', rule: 'wording' },
    ],
  },
  {
    name: 'Markdown table by field with totals',
    text: 'Kết quả theo lĩnh vực:\n\n| STT | Lĩnh vực | Tiếp nhận | Giải quyết | Đang giải quyết |\n|---|---|---|---|---|\n| 1 | Đất đai | 1.204 | 1.150 | 54 |\n| 2 | Hộ tịch | 845 | 845 | 0 |\n| 3 | Chứng thực | 2.310 | 2.310 | 0 |\n| 4 | Xây dựng | 96 | 88 | 8 |\n| | Tổng cộng | 4.455 | 4.393 | 62 |\n',
    faults: [
      { from: '| 845 | 845 |', to: '| 854 | 845 |', rule: 'sum' },
      { from: '| 4.393 |', to: '| 4.339 |', rule: 'sum' },
    ],
  },
  {
    name: 'scanned text with broken lines and a page number',
    text: 'Trong tháng 10/2024, Trung tâm Phục vụ hành chính công tỉnh đã tiếp\nnhận 12.480 hồ sơ, trong đó có 11.902 hồ sơ trực tuyến và 578 hồ sơ\ntrực tiếp; đã giải quyết 12.105 hồ sơ, trong đó đúng và trước hạn là\n4\n12.060 hồ sơ, trễ hạn là 45 hồ sơ.\n',
    faults: [{ from: '578 hồ sơ', to: '587 hồ sơ', rule: 'sum' }],
  },
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
