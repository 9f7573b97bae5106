/**
 * Passages and reports in the manners of many offices and papers, each clean as it stands, with
 * errors to be planted one at a time. Figures and names are invented.
 */
import type { Planted } from './types.ts';

export const REPORTED: Planted[] = [
  {
    name: 'province: new online, new direct and post, carried over, in one long sentence',
    text: 'Trong quý I/2024, tổng số hồ sơ các cơ quan, đơn vị, địa phương tiếp nhận, giải quyết là 61.548 hồ sơ; trong đó, số hồ sơ mới tiếp nhận trực tuyến là 41.208 hồ sơ, số hồ sơ mới tiếp nhận (trực tiếp, dịch vụ bưu chính) là 17.934 hồ sơ, số hồ sơ từ kỳ trước chuyển qua là 2.406 hồ sơ. Kết quả giải quyết: số lượng hồ sơ đã giải quyết là 57.344 hồ sơ; trong đó, giải quyết trước hạn 39.871 hồ sơ, đúng hạn 17.344 hồ sơ, quá hạn 129 hồ sơ. Số lượng hồ sơ đang giải quyết là 4.204 hồ sơ; trong đó, 4.167 hồ sơ trong hạn, 37 hồ sơ quá hạn.',
    faults: [
      { from: '41.208', to: '41.308', rule: 'sum' },
      { from: '17.344', to: '17.314', rule: 'sum' },
      { from: '4.167', to: '4.170', rule: 'sum' },
    ],
  },
  {
    name: 'levels one a dash, each with its own resolved and pending',
    text: 'Toàn tỉnh tiếp nhận 141.253 hồ sơ, đã giải quyết 140.273 hồ sơ, cụ thể như sau:\n- Cấp tỉnh: tiếp nhận 12.345 hồ sơ; đã giải quyết 12.001 hồ sơ (trước hạn 8.400, đúng hạn 3.580, quá hạn 21); đang giải quyết 344 hồ sơ (trong hạn 330, quá hạn 14).\n- Cấp huyện: tiếp nhận 40.118 hồ sơ; đã giải quyết 39.870 hồ sơ (trước hạn 22.310, đúng hạn 17.500, quá hạn 60); đang giải quyết 248 hồ sơ (trong hạn 240, quá hạn 8).\n- Cấp xã: tiếp nhận 88.790 hồ sơ; đã giải quyết 88.402 hồ sơ (trước hạn 51.227, đúng hạn 37.101, quá hạn 74); đang giải quyết 388 hồ sơ (trong hạn 388, quá hạn 0).',
    faults: [
      { from: 'đã giải quyết 39.870', to: 'đã giải quyết 39.780', rule: 'sum' },
      { from: 'trong hạn 330', to: 'trong hạn 320', rule: 'sum' },
      { from: 'tiếp nhận 141.253', to: 'tiếp nhận 142.253', rule: 'sum' },
    ],
  },
  {
    name: 'feedback: carried over and new, about conduct and about rules, dealt with',
    text: 'Trong kỳ báo cáo, tỉnh tiếp nhận 35 phản ánh, kiến nghị (kỳ trước chuyển qua 03, tiếp nhận mới 32); trong đó, 33 PAKN về hành vi hành chính, 02 PAKN về quy định hành chính. Đã xử lý 34/35 PAKN, đạt 97,1%; đang xử lý 01 PAKN.',
    faults: [
      { from: 'tiếp nhận mới 32', to: 'tiếp nhận mới 31', rule: 'sum' },
      { from: '97,1%', to: '96,1%', rule: 'rate' },
      { from: '33 PAKN về hành vi', to: '34 PAKN về hành vi', rule: 'sum' },
    ],
  },
  {
    name: 'digitising rates with their fractions, reuse without',
    text: 'Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận đạt 92,4% (3.120/3.377 hồ sơ); tỷ lệ số hóa kết quả giải quyết TTHC đạt 88,1% (2.910/3.303 hồ sơ); tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt 41,02%.',
    faults: [{ from: '88,1%', to: '89,1%', rule: 'rate' }],
  },
  {
    name: 'late dossiers by commune with the total',
    text: 'Toàn huyện có 24 hồ sơ giải quyết quá hạn, gồm: xã Đông Sơn 12 hồ sơ, xã Tây Sơn 07 hồ sơ, thị trấn Nam Sơn 05 hồ sơ. Các đơn vị đã có văn bản xin lỗi và hẹn lại ngày trả kết quả theo quy định.',
    faults: [{ from: 'xã Tây Sơn 07', to: 'xã Tây Sơn 08', rule: 'sum' }],
  },
  {
    name: 'the month beside the cumulative figures since January',
    text: 'Trong tháng 8, toàn thị xã tiếp nhận 1.204 hồ sơ, giải quyết 1.150 hồ sơ. Lũy kế từ đầu năm đến nay, tiếp nhận 9.871 hồ sơ, đã giải quyết 9.650 hồ sơ, đạt 97,76%; trong đó trước và đúng hạn 9.641 hồ sơ (đạt 99,91%), quá hạn 09 hồ sơ.',
    faults: [
      { from: 'quá hạn 09', to: 'quá hạn 19', rule: 'sum' },
      { from: '99,91%', to: '98,91%', rule: 'rate' },
    ],
  },
  {
    name: 'press, two-tier government: channels with shares, then results',
    text: 'Tính đến 17 giờ ngày 31-7-2025, 96 xã, phường, đặc khu trên địa bàn đã tiếp nhận 215.340 hồ sơ, trong đó, nộp trực tuyến 187.233 hồ sơ (86,95%), nộp trực tiếp 28.107 hồ sơ (13,05%). Số hồ sơ đã giải quyết là 198.002 hồ sơ, trong đó 197.450 hồ sơ giải quyết đúng và trước hạn, đạt 99,72%; 552 hồ sơ quá hạn, chiếm 0,28%.',
    faults: [
      { from: '28.107', to: '28.017', rule: 'sum' },
      { from: '552 hồ sơ quá hạn', to: '562 hồ sơ quá hạn', rule: 'sum' },
      { from: '99,72%', to: '99,27%', rule: 'rate' },
    ],
  },
  {
    name: 'text without diacritics gives no flood',
    text: 'Trong quy III nam 2024 UBND xa da tiep nhan 512 ho so, trong do truc tuyen 480 ho so, truc tiep 32 ho so. Da giai quyet 505 ho so, dung han 505 ho so.',
    faults: [],
  },
  {
    name: 'staff by sex and by degree',
    text: 'Toàn Sở hiện có 45 công chức (32 nam, 13 nữ); về trình độ: thạc sĩ 12 người, đại học 31 người, cao đẳng 02 người.',
    faults: [{ from: '13 nữ', to: '14 nữ', rule: 'sum' }],
  },
  {
    name: 'inspection with a mended count',
    text: 'Đoàn kiểm tra đã làm việc tại 15 đơn vị, gồm 05 phòng chuyên môn và 10 xã; qua kiểm tra phát hiện 23 tồn tại, hạn chế, đến nay đã khắc phục 21/23 tồn tại (đạt 91,3%).',
    faults: [
      { from: '10 xã', to: '11 xã', rule: 'sum' },
      { from: '91,3%', to: '93,1%', rule: 'rate' },
    ],
  },
  {
    name: 'questionnaires sent, returned and answered',
    text: 'Đã phát ra 500 phiếu khảo sát, thu về 486 phiếu; trong đó rất hài lòng 312 phiếu (64,2%), hài lòng 168 phiếu (34,6%), chưa hài lòng 06 phiếu (1,2%).',
    faults: [
      { from: 'hài lòng 168 phiếu', to: 'hài lòng 186 phiếu', rule: 'sum' },
      { from: '64,2%', to: '65,2%', rule: 'rate' },
    ],
  },
  {
    name: 'scores and ranks are no shares',
    text: 'Kết quả Bộ chỉ số theo Quyết định số 766/QĐ-TTg, tỉnh đạt 89,71/100 điểm, xếp thứ 12/63 tỉnh, thành phố (tăng 05 bậc); Chỉ số cải cách hành chính năm 2023 đạt 87,65%, xếp hạng 15/63; Chỉ số SIPAS đạt 83,42%, xếp thứ 21/63.',
    faults: [],
  },
  {
    name: 'laws, articles and documents with dates',
    text: 'Căn cứ điểm b khoản 3 Điều 17 Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ (được sửa đổi tại Nghị định số 107/2021/NĐ-CP ngày 06/12/2021), Thông tư số 01/2018/TT-VPCP ngày 23/11/2018; Công văn số 2345/VPCP-KSTT ngày 08/4/2024, UBND tỉnh đã ban hành Quyết định số 1012/QĐ-UBND ngày 15/4/2024 công bố danh mục 15 TTHC mới, 07 TTHC sửa đổi, bổ sung và 04 TTHC bị bãi bỏ.',
    faults: [],
  },
  {
    name: 'target, result and by how much it was passed',
    text: 'Tỷ lệ hồ sơ trực tuyến được giao năm 2024 là 80%, kết quả thực hiện đạt 85,2%, vượt 5,2% so với chỉ tiêu; tỷ lệ thanh toán trực tuyến đạt 47,3%, chưa đạt chỉ tiêu 50% đề ra.',
    faults: [
      { from: 'vượt 5,2%', to: 'vượt 6,2%', rule: 'target' },
      { from: 'đạt 85,2%, vượt 5,2%', to: 'đạt 75,2%, vượt 5,2%', rule: 'target' },
    ],
  },
  {
    name: 'all on time as a fraction and a percent',
    text: 'Kết quả: đã giải quyết đúng hạn 1.106/1.106 hồ sơ (đạt 100%), không có hồ sơ trễ hạn; mức độ hài lòng của người dân đạt 99,3%.',
    faults: [{ from: '1.106/1.106', to: '1.006/1.106', rule: 'rate' }],
  },
  {
    name: 'truncated and rounded shares side by side',
    text: 'Cấp huyện tiếp nhận 7.412 hồ sơ, trong đó 2.757 hồ sơ trực tuyến, đạt 37,20%; cấp xã tiếp nhận 24.150 hồ sơ, trong đó 3.153 hồ sơ trực tuyến, đạt 13,05%.',
    faults: [{ from: '13,05%', to: '13,55%', rule: 'rate' }],
  },
  {
    name: 'shares of dossiers due, told after the parts',
    text: 'Số hồ sơ trả trước và đúng hạn là 1.925 hồ sơ (đạt 96,54%), số hồ sơ đến hạn giải quyết 1.994 hồ sơ, quá hạn chưa có kết quả 69 hồ sơ, chiếm 3,46%.',
    faults: [],
  },
  {
    name: 'the numerator named first, the whole behind “trên tổng số”',
    text: 'Có 4.510 dịch vụ công được tích hợp lên Cổng Dịch vụ công quốc gia (chiếm 71,7% tổng số 6.287 TTHC); 1.750 TTHC được cung cấp toàn trình.',
    faults: [{ from: '71,7%', to: '73,7%', rule: 'rate' }],
  },
  {
    name: 'post office, cards, devices: loose counts',
    text: 'Bộ phận Một cửa được trang bị 08 máy vi tính, 04 máy quét, 01 màn hình cảm ứng, 02 camera giám sát; diện tích 120 m2; có 06 công chức trực tiếp tiếp nhận hồ sơ, 01 nhân viên bưu điện hỗ trợ.',
    faults: [],
  },
  {
    name: 'semicolon list with plus signs and nested counts',
    text: 'Kết quả giải quyết hồ sơ quý III/2025:\n- Tổng số hồ sơ tiếp nhận: 3.455 hồ sơ, trong đó:\n+ Tiếp nhận mới trong kỳ: 3.402 hồ sơ (trực tuyến: 3.377 hồ sơ; trực tiếp, bưu chính: 25 hồ sơ);\n+ Từ kỳ trước chuyển qua: 53 hồ sơ.\n- Số hồ sơ đã giải quyết: 3.401 hồ sơ, trong đó:\n+ Trước hạn: 2.980 hồ sơ;\n+ Đúng hạn: 419 hồ sơ;\n+ Quá hạn: 02 hồ sơ.\n- Số hồ sơ đang giải quyết: 54 hồ sơ (trong hạn: 54 hồ sơ; quá hạn: 0 hồ sơ).',
    faults: [
      { from: 'trực tuyến: 3.377', to: 'trực tuyến: 3.337', rule: 'sum' },
      { from: 'Từ kỳ trước chuyển qua: 53', to: 'Từ kỳ trước chuyển qua: 35', rule: 'sum' },
      { from: 'Đúng hạn: 419', to: 'Đúng hạn: 491', rule: 'sum' },
      { from: 'trong hạn: 54', to: 'trong hạn: 45', rule: 'sum' },
    ],
  },
  {
    name: 'spelled numbers among digits',
    text: 'Hiện nay tỉnh có tám huyện, thị xã; trong quý có ba đơn vị để phát sinh hồ sơ quá hạn với tổng số mười hai hồ sơ, gồm: huyện An Bình bảy hồ sơ, huyện Bình An ba hồ sơ, huyện Hòa Bình hai hồ sơ.',
    faults: [],
  },
  {
    name: 'half-year and nine months by the rule',
    text: 'Báo cáo 6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024) và 9 tháng năm 2024 (từ ngày 15/12/2023 đến ngày 14/9/2024) được tổng hợp theo Nghị định số 09/2019/NĐ-CP.',
    faults: [
      { from: 'đến ngày 14/6/2024', to: 'đến ngày 14/6/2023', rule: 'period' },
      { from: 'đến ngày 14/9/2024', to: 'đến ngày 31/9/2024', rule: 'period' },
    ],
  },
  {
    name: 'legitimate repetition of words',
    text: 'Công tác kiểm soát TTHC ngày càng đi vào nền nếp, từng bước, từng bước một được hoàn thiện; chất lượng dần dần được nâng lên, luôn luôn lấy người dân làm trung tâm; đâu đâu cũng có tổ công nghệ số cộng đồng, người người, nhà nhà cùng tham gia; ai ai cũng biết nộp hồ sơ trực tuyến.',
    faults: [{ from: 'nâng lên, luôn luôn', to: 'nâng lên được được, luôn luôn', rule: 'wording' }],
  },
  {
    name: 'mức độ 3, 4 in 2021 was the term',
    text: 'Chi cục báo cáo kết quả quý II năm 2021: cung cấp 312 dịch vụ công trực tuyến mức độ 3 và 128 dịch vụ công trực tuyến mức độ 4; tỷ lệ hồ sơ nộp qua mức độ 3, 4 đạt 35%.\n\nTân Lập, ngày 15 tháng 6 năm 2021',
    faults: [],
  },
  {
    name: 'table with total and percent columns',
    text: '| TT | Đơn vị | Tiếp nhận | Đã giải quyết | Đúng hạn | Tỷ lệ |\n|---|---|---|---|---|---|\n| 1 | Xã Đông Sơn | 812 | 800 | 795 | 99,4% |\n| 2 | Xã Tây Sơn | 645 | 640 | 640 | 100,0% |\n| 3 | Xã Nam Sơn | 1.120 | 1.101 | 1.098 | 99,7% |\n| 4 | Phường Bắc Sơn | 2.034 | 2.001 | 1.990 | 99,5% |\n| | Tổng cộng | 4.611 | 4.542 | 4.523 | 99,6% |\n',
    faults: [
      { from: '| 640 | 640 |', to: '| 604 | 640 |', rule: 'sum' },
      { from: '| 99,7% |', to: '| 98,7% |', rule: 'rate' },
      { from: '| 4.611 |', to: '| 4.601 |', rule: 'sum' },
    ],
  },
  {
    name: "table with the form's own formulas",
    text: '(1)\t(2)\t(3)=(4)+(5)+(6)\t(4)\t(5)\t(6)\t(7)=(8)+(9)+(10)\t(8)\t(9)\t(10)\n1\tĐất đai\t523\t480\t33\t10\t510\t300\t208\t2\n2\tHộ tịch\t1.044\t1.020\t20\t4\t1.040\t900\t140\t0\n3\tXây dựng\t88\t80\t5\t3\t85\t60\t25\t0\n',
    faults: [
      { from: '\t1.044\t', to: '\t1.004\t', rule: 'sum' },
      { from: '\t208\t', to: '\t280\t', rule: 'sum' },
    ],
  },
  {
    name: 'contradictions about feedback',
    text: '1. Phản ánh, kiến nghị\nTrong quý, UBND xã không nhận được phản ánh, kiến nghị nào của người dân, doanh nghiệp.\n2. Hạn chế\nMột số công chức chưa chủ động hướng dẫn người dân.',
    faults: [
      {
        from: 'chưa chủ động hướng dẫn người dân.',
        to: 'chưa chủ động hướng dẫn, dẫn đến phát sinh phản ánh, kiến nghị của người dân.',
        rule: 'statement',
      },
    ],
  },
  {
    name: 'on time all of them beside late ones',
    text: 'Trong quý tiếp nhận 412 hồ sơ, đã giải quyết 400 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 100%.',
    faults: [
      {
        from: 'đã giải quyết 400 hồ sơ,',
        to: 'đã giải quyết 400 hồ sơ, quá hạn 05 hồ sơ,',
        rule: 'statement',
      },
    ],
  },
  {
    name: 'resolved exceeds received because of the carry-over',
    text: 'Trong tháng 12/2024, Trung tâm tiếp nhận 7.902 hồ sơ và giải quyết 8.115 hồ sơ (bao gồm cả hồ sơ tồn của tháng trước). Tỷ lệ giải quyết đúng và sớm hạn đạt 99,83%, tương ứng 8.101 hồ sơ; trễ hạn 14 hồ sơ, chiếm 0,17%.',
    faults: [{ from: '14 hồ sơ, chiếm', to: '41 hồ sơ, chiếm', rule: 'rate' }],
  },
  {
    name: 'top units in brackets, not all',
    text: 'Một số cơ quan có lượng hồ sơ lớn: Công an tỉnh (5.902 hồ sơ), Sở Tư pháp (3.128 hồ sơ), Sở Xây dựng (1.209 hồ sơ), Sở Nông nghiệp và Môi trường (1.156 hồ sơ). Tổng số hồ sơ toàn tỉnh tiếp nhận trong tháng là 24.118 hồ sơ.',
    faults: [],
  },
  {
    name: "workload of the form's opening sentence",
    text: 'Tổng số hồ sơ phải giải quyết trong kỳ là 4.812 hồ sơ, trong đó số hồ sơ tiếp nhận mới là 4.650 hồ sơ, số hồ sơ kỳ trước chuyển qua là 162 hồ sơ; số hồ sơ đã giải quyết là 4.701 hồ sơ; số hồ sơ đang giải quyết là 111 hồ sơ.',
    faults: [{ from: 'chuyển qua là 162', to: 'chuyển qua là 126', rule: 'sum' }],
  },
  {
    name: 'rate first, count in brackets after it',
    text: 'Tỷ lệ giải quyết TTHC đúng hạn của xã đạt 99,20% (1.490 hồ sơ trên tổng số 1.502 hồ sơ đã giải quyết); tỷ lệ cấp kết quả điện tử đạt 91,68% (1.377/1.502).',
    faults: [{ from: '99,20%', to: '98,20%', rule: 'rate' }],
  },
  {
    name: 'shares of one and the other year, in brackets',
    text: 'Hồ sơ trực tuyến quý III đạt 92,1% (cùng kỳ năm trước đạt 78,4%, quý II đạt 90,5%); số hồ sơ nộp trực tiếp giảm từ 1.204 hồ sơ xuống còn 512 hồ sơ, giảm 57,5%.',
    faults: [],
  },
  {
    name: 'land registration office with two kinds of paper',
    text: 'Văn phòng Đăng ký đất đai tiếp nhận 12.480 hồ sơ, bao gồm 9.377 hồ sơ của cá nhân và 3.103 hồ sơ của tổ chức; đã trả kết quả 11.950 hồ sơ, trong đó có 286 hồ sơ trễ hạn (2,4%).',
    faults: [
      { from: '3.103 hồ sơ', to: '3.130 hồ sơ', rule: 'sum' },
      { from: '2,4%', to: '3,4%', rule: 'rate' },
    ],
  },
  {
    name: 'documents legalised: dossiers and pages',
    text: 'Trong quý đã chứng thực 4.512 bản sao, 318 chữ ký, 96 hợp đồng; đăng ký khai sinh 142 trường hợp (trong đó 128 trường hợp đúng hạn, 14 trường hợp quá hạn), khai tử 61 trường hợp, kết hôn 57 cặp.',
    faults: [{ from: '14 trường hợp quá hạn', to: '24 trường hợp quá hạn', rule: 'sum' }],
  },
  {
    name: 'comma thousands of a foreign manner',
    text: 'Trong năm 2023, khu kinh tế tiếp nhận 1,245 hồ sơ, đã giải quyết 1,230 hồ sơ; trong đó trước hạn 1,100 hồ sơ, đúng hạn 128 hồ sơ, quá hạn 02 hồ sơ.',
    faults: [{ from: 'đúng hạn 128', to: 'đúng hạn 182', rule: 'sum' }],
  },
  {
    name: 'whole report of a commune, fourth quarter of 2025',
    text: 'ỦY BAN NHÂN DÂN\nXÃ TÂN THÀNH\nSố: 145/BC-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTân Thành, ngày 17 tháng 12 năm 2025\n\nBÁO CÁO\nTình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính quý IV năm 2025\n\nThực hiện Công văn số 3120/VP-TTPVHCC ngày 05/12/2025 của Văn phòng UBND tỉnh về việc báo cáo công tác kiểm soát TTHC, UBND xã Tân Thành báo cáo kết quả thực hiện quý IV năm 2025 (số liệu từ ngày 15/9/2025 đến ngày 14/12/2025) như sau:\n\nI. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n1. Ban hành văn bản\nUBND xã đã ban hành 09 văn bản chỉ đạo (02 kế hoạch, 05 công văn, 02 thông báo), trong đó có Kế hoạch số 38/KH-UBND ngày 25/9/2025 về kiểm tra công vụ.\n2. Bố trí nhân lực\nTrung tâm Phục vụ hành chính công xã có 11 người, gồm 01 Giám đốc, 01 Phó Giám đốc và 09 công chức, viên chức.\n\nII. KẾT QUẢ THỰC HIỆN\n1. Công khai TTHC\nNiêm yết, công khai 374 TTHC thuộc thẩm quyền giải quyết của cấp xã tại Trung tâm; trong đó có 196 dịch vụ công trực tuyến toàn trình, 121 dịch vụ công trực tuyến một phần, còn lại 57 TTHC cung cấp thông tin trực tuyến.\n2. Tiếp nhận, xử lý phản ánh, kiến nghị\nTrong quý, UBND xã tiếp nhận 02 phản ánh, kiến nghị qua Cổng Dịch vụ công quốc gia; đã xử lý, trả lời 02/02 phản ánh, kiến nghị (đạt 100%), đúng thời hạn quy định.\n3. Tình hình giải quyết TTHC\na) Tổng số hồ sơ tiếp nhận, giải quyết trong kỳ: 6.912 hồ sơ. Trong đó:\n- Số mới tiếp nhận: 6.850 hồ sơ (trực tuyến 6.533 hồ sơ, chiếm 95,37%; trực tiếp, bưu chính công ích 317 hồ sơ, chiếm 4,63%);\n- Số từ kỳ trước chuyển qua: 62 hồ sơ.\nb) Số hồ sơ đã giải quyết: 6.855 hồ sơ. Trong đó:\n- Giải quyết trước hạn: 5.902 hồ sơ (86,10%);\n- Giải quyết đúng hạn: 948 hồ sơ (13,83%);\n- Giải quyết quá hạn: 05 hồ sơ (0,07%).\nc) Số hồ sơ đang giải quyết: 57 hồ sơ. Trong đó: trong hạn 56 hồ sơ, quá hạn 01 hồ sơ.\nNguyên nhân quá hạn: 04 hồ sơ đất đai phải lấy ý kiến cơ quan thuế, 01 hồ sơ hộ tịch phải xác minh.\n4. Số hóa hồ sơ\nTỷ lệ số hóa hồ sơ khi tiếp nhận đạt 99,24% (6.798/6.850 hồ sơ); số hóa kết quả giải quyết đạt 97,77% (6.702/6.855 hồ sơ).\n5. Thanh toán trực tuyến\nSố hồ sơ có phí, lệ phí là 3.204 hồ sơ, trong đó thanh toán trực tuyến 2.877 hồ sơ, đạt 89,79%; số tiền 186.450.000 đồng. Chỉ tiêu tỉnh giao năm 2025 là 80%.\n\nIII. ĐÁNH GIÁ CHUNG\n1. Ưu điểm\nHồ sơ cơ bản được giải quyết đúng và trước hạn, người dân đánh giá cao; mức độ hài lòng đạt 98,6%.\n2. Tồn tại, hạn chế\nCòn 05 hồ sơ giải quyết quá hạn; đường truyền đôi lúc chưa ổn định.\n\nIV. PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Tiếp tục rà soát, niêm yết công khai TTHC.\n2. Phấn đấu 100% hồ sơ được số hóa ngay khi tiếp nhận.\n3. Tăng cường tuyên truyền nộp hồ sơ trực tuyến.\n\nTrên đây là báo cáo kết quả công tác kiểm soát TTHC quý IV năm 2025 của UBND xã Tân Thành./.\n\nNơi nhận:\n- Văn phòng UBND tỉnh;\n- TT. Đảng ủy, HĐND xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Ví Dụ\n',
    faults: [
      { from: '05 công văn, 02 thông báo', to: '05 công văn, 03 thông báo', rule: 'sum' },
      { from: 'trực tuyến 6.533', to: 'trực tuyến 6.553', rule: 'sum' },
      { from: 'đúng hạn: 948', to: 'đúng hạn: 984', rule: 'sum' },
      { from: 'đến ngày 14/12/2025', to: 'đến ngày 14/12/2024', rule: 'period' },
      { from: '89,79%', to: '98,79%', rule: 'rate' },
      { from: 'III. ĐÁNH GIÁ CHUNG', to: 'IV. ĐÁNH GIÁ CHUNG', rule: 'numbering' },
      { from: '4. Số hóa hồ sơ\n', to: '5. Số hóa hồ sơ\n', rule: 'numbering' },
      {
        from: '121 dịch vụ công trực tuyến một phần',
        to: '112 dịch vụ công trực tuyến một phần',
        rule: 'sum',
      },
      { from: 'trong hạn 56 hồ sơ', to: 'trong hạn 65 hồ sơ', rule: 'sum' },
      { from: 'đã xử lý, trả lời 02/02', to: 'đã xử lý, trả lời 01/02', rule: 'rate' },
    ],
  },
  {
    name: 'whole report of a town in Markdown, second quarter of 2022',
    text: '# BÁO CÁO\n**Công tác cải cách thủ tục hành chính và chuyển đổi số quý II năm 2022**\n\nThị xã Hòa An, ngày 20 tháng 6 năm 2022\n\n## I. TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ\n\nTừ 15/3/2022 đến 14/6/2022, trên địa bàn thị xã tiếp nhận **7.420** hồ sơ, trong đó:\n\n- Tại UBND thị xã: tiếp nhận 1.905 hồ sơ; đã giải quyết 1.840 hồ sơ, trong đó 1.838 hồ sơ đúng hạn, 02 hồ sơ trễ hạn; đang giải quyết 65 hồ sơ.\n- Tại UBND các xã, phường: tiếp nhận 5.515 hồ sơ; đã giải quyết 5.498 hồ sơ, trong đó 5.498 hồ sơ đúng hạn; đang giải quyết 17 hồ sơ.\n\nTỷ lệ hồ sơ đúng hạn toàn thị xã đạt 99,97% (7.336/7.338 hồ sơ).\n\n## II. DỊCH VỤ CÔNG TRỰC TUYẾN\n\nThị xã cung cấp 254 dịch vụ công trực tuyến mức độ 3, 4 (mức độ 3: 96, mức độ 4: 158); phát sinh 3.811 hồ sơ trực tuyến, đạt 51,4% tổng số hồ sơ tiếp nhận.\n\n## III. CHUYỂN ĐỔI SỐ\n\n- Thành lập 64 tổ công nghệ số cộng đồng với 412 thành viên (09 tổ cấp xã, 55 tổ cấp thôn).\n- Tập huấn 03 lớp cho 210 học viên; cấp 1.120 tài khoản định danh mức 2.\n- 32/36 trường học (đạt 88,9%) triển khai thu học phí không dùng tiền mặt.\n',
    faults: [
      { from: 'tiếp nhận 5.515', to: 'tiếp nhận 5.155', rule: 'sum' },
      { from: '02 hồ sơ trễ hạn', to: '12 hồ sơ trễ hạn', rule: 'sum' },
      { from: '99,97%', to: '98,97%', rule: 'rate' },
      { from: '55 tổ cấp thôn', to: '65 tổ cấp thôn', rule: 'sum' },
      { from: 'mức độ 3: 96', to: 'mức độ 3: 69', rule: 'sum' },
      { from: '51,4%', to: '53,4%', rule: 'rate' },
    ],
  },
];
