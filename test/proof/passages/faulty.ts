/** Passages with known errors: each must be found, and nothing else said. Figures are invented. */
import type { PassageCase } from './types.ts';

export const FAULTY: PassageCase[] = [
  {
    name: 'three parts of the resolved exceed them',
    text: 'Trong quý II/2024, các cơ quan trong tỉnh tiếp nhận 84.210 hồ sơ; đã giải quyết 80.000 hồ sơ, trong đó: trước hạn 52.000 hồ sơ; đúng hạn 27.900 hồ sơ; quá hạn 400 hồ sơ.',
    expect: [{ rule: 'sum', outcome: 'violation', says: '80.300' }],
  },
  {
    name: 'levels in brackets',
    text: 'Tổng số TTHC được công khai là 1.846 TTHC (cấp tỉnh 1.412 TTHC, cấp huyện 287 TTHC, cấp xã 156 TTHC).',
    expect: [{ rule: 'sum', outcome: 'violation', says: '1.855' }],
  },
  {
    name: 'bullets: new receipts and carry-over',
    text: 'Tổng số hồ sơ tiếp nhận: 5.200 hồ sơ. Trong đó:\n- Số hồ sơ tiếp nhận mới: 5.010 hồ sơ;\n- Số hồ sơ kỳ trước chuyển qua: 100 hồ sơ.',
    expect: [{ rule: 'sum', outcome: 'violation', says: '5.110' }],
  },
  {
    name: 'nested bullets: channels of the new receipts',
    text: 'Tổng số hồ sơ tiếp nhận: 5.200 hồ sơ. Trong đó:\n- Số hồ sơ tiếp nhận mới: 5.100 hồ sơ:\n+ Trực tuyến: 4.600 hồ sơ;\n+ Trực tiếp, qua bưu chính: 550 hồ sơ.\n- Số hồ sơ kỳ trước chuyển qua: 100 hồ sơ.',
    expect: [{ rule: 'sum', outcome: 'violation', says: '5.150' }],
  },
  {
    name: 'pending in brackets',
    text: 'Số hồ sơ đang giải quyết: 200 hồ sơ (trong hạn 189 hồ sơ, quá hạn 02 hồ sơ).',
    expect: [{ rule: 'sum', outcome: 'violation', says: '191' }],
  },
  {
    name: '“còn lại” leaves the wrong number',
    text: 'Trong tháng 5/2024, UBND phường tiếp nhận 640 hồ sơ; đã giải quyết 612 hồ sơ; còn lại 38 hồ sơ đang giải quyết trong hạn.',
    expect: [{ rule: 'sum', outcome: 'violation', says: '650' }],
  },
  {
    name: 'fraction and percent differ',
    text: 'Tỷ lệ hồ sơ trực tuyến đạt 83,57% (951/1.114 hồ sơ).',
    expect: [{ rule: 'rate', outcome: 'violation', says: '85,37' }],
  },
  {
    name: 'one share of three is wrong, the others prove the base',
    text: 'Đã giải quyết 80.000 hồ sơ, trong đó: trước hạn 52.000 hồ sơ (65%); đúng hạn 27.600 hồ sơ (43,5%); quá hạn 400 hồ sơ (0,5%).',
    expect: [{ rule: 'rate', outcome: 'violation', says: '34,5' }],
  },
  {
    name: 'resolved share of received',
    text: 'Tháng 3 năm 2024 tiếp nhận 8.000 hồ sơ, đã giải quyết 7.600 hồ sơ, đạt 96,5%.',
    expect: [{ rule: 'rate', says: '95' }],
  },
  {
    name: 'period ends before it begins',
    text: 'Trong quý I năm 2024 (từ ngày 15/12/2024 đến ngày 14/3/2024), xã tiếp nhận 410 hồ sơ.',
    expect: [{ rule: 'period', outcome: 'violation', says: 'trước khi bắt đầu' }],
  },
  {
    name: 'a day that does not exist',
    text: 'Số liệu tính từ ngày 15/5/2024 đến ngày 31/6/2024.',
    expect: [{ rule: 'period', outcome: 'violation', says: 'không tồn tại' }],
  },
  {
    name: 'two sections, two windows for one quarter',
    text: '1. Cấp tỉnh\nTrong quý III năm 2024 (từ 15/6/2024 đến 14/9/2024) tiếp nhận 900 hồ sơ.\n\n2. Cấp xã\nTrong quý III năm 2024 (từ 15/6/2024 đến 15/9/2024) tiếp nhận 700 hồ sơ.',
    expect: [
      { rule: 'period', outcome: 'violation', says: 'hai khoảng' },
      { rule: 'period', outcome: 'needs-review', says: 'muộn 1 ngày' },
    ],
  },
  {
    name: 'two values for one quantity',
    text: '1. Công khai TTHC\nSố TTHC thực hiện dịch vụ công trực tuyến toàn trình là 176 TTHC.\n\n2. Dịch vụ công\nHiện nay cung cấp 167 dịch vụ công trực tuyến toàn trình.',
    expect: [{ rule: 'repeat', outcome: 'violation', says: '167' }],
  },
  {
    name: 'numbers of sections',
    text: 'I. TÌNH HÌNH CHUNG\nĐã triển khai.\n\nII. KẾT QUẢ\n1. Công khai TTHC\nĐã công khai.\n\n2. Giải quyết TTHC\nĐã giải quyết.\n\n2. Phản ánh, kiến nghị\nĐã xử lý.\n\nII. PHƯƠNG HƯỚNG\nTiếp tục thực hiện.',
    expect: [
      { rule: 'numbering', outcome: 'violation', says: 'hai mục 2' },
      { rule: 'numbering', outcome: 'violation', says: 'hai phần II' },
    ],
  },
  {
    name: 'terms that are gone',
    text: 'Quý I năm 2024, tỉnh cung cấp dịch vụ công trực tuyến mức độ 3, 4 và dịch vụ công trực tuyến toàn tỉnh cho người dân.',
    expect: [
      { rule: 'obsolete-term', outcome: 'violation', says: 'mức độ' },
      { rule: 'obsolete-term', outcome: 'violation', says: 'toàn trình' },
    ],
  },
  {
    name: 'words said twice and a symbol cut short',
    text: 'Thực hiện Nghị định số 107/2021/NĐ ngày 06/12/2021, các đơn vị đã đã số hóa thành phần hồ sơ hồ sơ theo quy định.',
    expect: [
      { rule: 'wording', outcome: 'violation', says: '-CP' },
      { rule: 'wording', outcome: 'violation', says: 'đã đã' },
      { rule: 'wording', outcome: 'violation', says: 'hồ sơ hồ sơ' },
    ],
  },
  {
    name: 'none late, and three late, of the same dossiers',
    text: 'Đã giải quyết 500 hồ sơ: trước hạn 300 hồ sơ, đúng hạn 197 hồ sơ, quá hạn 03 hồ sơ; không có hồ sơ giải quyết quá hạn.',
    expect: [{ rule: 'statement', says: 'quá hạn' }],
  },
  {
    name: 'said to exceed a target that is not reached',
    text: 'Chỉ tiêu tỷ lệ hồ sơ trực tuyến năm 2025 của xã là 90%; kết quả đạt 87,76%, vượt chỉ tiêu được giao.',
    expect: [{ rule: 'target', outcome: 'violation', says: '87,76' }],
  },
  {
    name: 'a part larger than the whole',
    text: 'Bộ phận Một cửa tiếp nhận 340 hồ sơ, trong đó có 430 hồ sơ nộp trực tuyến.',
    expect: [{ rule: 'sum', outcome: 'violation', says: '430' }],
  },
  {
    name: 'broken lines and emphasis do not hide an error',
    text: 'Tổng số hồ sơ đã giải\nquyết là **1.206** hồ sơ, trả\ntrước hạn 483 hồ sơ, trả đúng\nhạn 623 hồ sơ, không có hồ sơ\ntrả quá hạn.',
    expect: [{ rule: 'sum', outcome: 'violation', says: '1.106' }],
  },
];
