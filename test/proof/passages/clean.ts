/** Passages that reconcile: nothing may be said against them. Figures are invented. */
import type { PassageCase } from './types.ts';

export const CLEAN: PassageCase[] = [
  {
    name: 'semicolons and “trong đó”, resolved with three parts and shares',
    text: 'Trong quý II/2024, các cơ quan trong tỉnh tiếp nhận 84.210 hồ sơ; đã giải quyết 80.000 hồ sơ, trong đó: trước hạn 52.000 hồ sơ, chiếm 65%; đúng hạn 27.600 hồ sơ, chiếm 34,5%; quá hạn 400 hồ sơ, chiếm 0,5%.',
    expect: [],
  },
  {
    name: 'the rest is not claimed: received, resolved and pending do not add up and need not',
    text: 'Từ đầu năm đến nay, toàn huyện tiếp nhận 12.450 hồ sơ; đã giải quyết 11.900 hồ sơ; đang giải quyết 420 hồ sơ, số hồ sơ trả lại do không đủ điều kiện là 130 hồ sơ.',
    expect: [],
  },
  {
    name: 'an open “trong đó” names only some fields',
    text: 'Bộ phận Một cửa tiếp nhận 2.340 hồ sơ, trong đó lĩnh vực đất đai 910 hồ sơ, hộ tịch 644 hồ sơ.',
    expect: [],
  },
  {
    name: 'brackets inside brackets and levels',
    text: 'Tổng số TTHC được công khai là 1.846 TTHC (cấp tỉnh 1.412 TTHC, cấp huyện 278 TTHC, cấp xã 156 TTHC).',
    expect: [],
  },
  {
    name: 'bullets under “Trong đó:” with nested bullets',
    text: 'Tổng số hồ sơ tiếp nhận: 5.200 hồ sơ. Trong đó:\n- Số hồ sơ tiếp nhận mới: 5.100 hồ sơ:\n+ Trực tuyến: 4.600 hồ sơ;\n+ Trực tiếp, qua bưu chính: 500 hồ sơ.\n- Số hồ sơ kỳ trước chuyển qua: 100 hồ sơ.\nSố hồ sơ đã giải quyết: 5.000 hồ sơ, gồm: trước hạn 3.200 hồ sơ; đúng hạn 1.790 hồ sơ; quá hạn 10 hồ sơ.\nSố hồ sơ đang giải quyết: 200 hồ sơ (trong hạn 198 hồ sơ, quá hạn 02 hồ sơ).',
    expect: [],
  },
  {
    name: 'press release in thousands',
    text: 'Trong 9 tháng đầu năm 2023, thành phố tiếp nhận hơn 61,3 ngàn hồ sơ, đã giải quyết 60,1 ngàn hồ sơ (đạt 98%). Trong đó, 59,8 ngàn hồ sơ đúng và trước hạn, chỉ 0,3 ngàn hồ sơ trễ hạn.',
    expect: [],
  },
  {
    name: 'comparison with last year is no part of anything',
    text: 'Quý I năm 2025, tỉnh tiếp nhận 40.500 hồ sơ, tăng 3.200 hồ sơ so với cùng kỳ năm 2024 (37.300 hồ sơ), tăng 8,58%; giải quyết đúng hạn đạt 99,2%, cao hơn 0,4% so với quý trước.',
    expect: [],
  },
  {
    name: '“còn lại” completes the list',
    text: 'Trong tháng 5/2024, UBND phường tiếp nhận 640 hồ sơ; đã giải quyết 612 hồ sơ; còn lại 28 hồ sơ đang giải quyết trong hạn.',
    expect: [],
  },
  {
    name: 'share of new receipts, not of the total with carry-over',
    text: 'Tổng số hồ sơ tiếp nhận là 1.050 hồ sơ (kỳ trước chuyển qua 50 hồ sơ, tiếp nhận mới 1.000 hồ sơ); số hồ sơ tiếp nhận trực tuyến là 870 hồ sơ, đạt tỷ lệ 87%.',
    expect: [],
  },
  {
    name: 'fraction with percent after and before',
    text: 'Tỷ lệ hồ sơ trực tuyến đạt 85,37% (951/1.114 hồ sơ); tỷ lệ số hóa kết quả giải quyết là 1.080/1.106 hồ sơ, đạt 97,65%.',
    expect: [],
  },
  {
    name: 'documents, articles, phone numbers, dates and hours are no counts',
    text: 'Căn cứ khoản 2 Điều 12 Nghị định số 09/2019/NĐ-CP ngày 24/01/2019, Văn phòng UBND tỉnh ban hành Công văn số 1212/VP-KSTT ngày 05/3/2024; đường dây nóng 0205.3812.345 trực từ 7h30 đến 17h00, thứ 2 đến thứ 6. Đã tổ chức 03 hội nghị tập huấn cho 215 cán bộ, trong đó có 120 cán bộ cấp xã.',
    expect: [],
  },
  {
    name: 'a ministry: procedures by kind',
    text: 'Bộ hiện quản lý 312 TTHC, gồm 210 TTHC cấp Trung ương, 70 TTHC cấp tỉnh và 32 TTHC cấp xã. Đến nay cung cấp 250 dịch vụ công trực tuyến (140 dịch vụ công trực tuyến toàn trình và 110 dịch vụ công trực tuyến một phần).',
    expect: [],
  },
  {
    name: 'overlapping views of one total',
    text: 'Đã tiếp nhận 3.000 hồ sơ, trong đó 2.700 hồ sơ trực tuyến, 2.950 hồ sơ được số hóa.',
    expect: [],
  },
  {
    name: 'several levels, each with its own frame',
    text: 'Cấp tỉnh tiếp nhận 10.000 hồ sơ, đã giải quyết 9.500 hồ sơ (trước hạn 9.000, đúng hạn 490, quá hạn 10). Cấp huyện tiếp nhận 20.000 hồ sơ, đã giải quyết 19.000 hồ sơ (trước hạn 15.000, đúng hạn 3.950, quá hạn 50). Cấp xã tiếp nhận 30.000 hồ sơ, đã giải quyết 29.800 hồ sơ (trước hạn 29.000, đúng hạn 800, không có hồ sơ quá hạn).',
    expect: [],
  },
  {
    name: 'half of a report, cut in mid-sentence',
    text: 'hạn 483 hồ sơ, trả đúng hạn 623 hồ sơ, không có hồ sơ trả quá hạn. Số hồ sơ đang giải quyết 15 hồ sơ (trong hạn 15 hồ sơ',
    expect: [],
  },
  {
    name: 'English text',
    text: 'In the third quarter the office received 1,121 applications, including 951 online and 163 in person. In total 1,106 were settled (98.7%).',
    expect: [],
  },
  {
    name: 'targets that are met and said to be met',
    text: 'Chỉ tiêu tỷ lệ hồ sơ trực tuyến năm 2025 của xã là 90%; kết quả đạt 91,28%, vượt 1,28% so với chỉ tiêu được giao.',
    expect: [],
  },
  {
    name: 'period given by the rule, and the year to date beside it',
    text: 'Trong quý IV năm 2024 (từ ngày 15/9/2024 đến ngày 14/12/2024), xã tiếp nhận 410 hồ sơ. Lũy kế từ 01/01/2024 đến 14/12/2024 tiếp nhận 1.702 hồ sơ.',
    expect: [],
  },
  {
    name: 'calls and visits: “trong đó … và …”',
    text: 'Trung tâm hướng dẫn 4.120 lượt công dân; trong đó 3.010 lượt trực tiếp, 640 lượt qua điện thoại và 470 lượt qua mạng xã hội.',
    expect: [],
  },
  {
    name: 'share of received, named in the text',
    text: 'Trong kỳ tiếp nhận 8.000 hồ sơ, đã giải quyết 7.600 hồ sơ, đạt 95%; trong đó đúng hạn và trước hạn 7.520 hồ sơ (chiếm 94% tổng số hồ sơ tiếp nhận), quá hạn 80 hồ sơ (chiếm 1%).',
    expect: [],
  },
];
