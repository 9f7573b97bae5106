import { onlineDossiersRate } from '../../rules/online-dossiers-rate.ts';
import {
  ALL_COLUMNS,
  type DossierNotes,
  form,
  statisticsTable,
  tablePage,
} from '../check/build.ts';
import { rateFigures, SPAN, YEAR } from './rate-figures.ts';
import { testRule } from './tester.ts';

/** n online and m direct dossiers, all of procedures with an online form unless said. */
function mix(online: number, direct: number, level: DossierNotes['level'] = 'full') {
  return [
    ...Array.from({ length: online }, () => ({})),
    ...Array.from({ length: direct }, (): DossierNotes => ({ channel: 'direct', level })),
  ];
}

const chiLang = [
  tablePage([statisticsTable([], form([1121, 951, 163, 7], [1106, 483, 623, 0], [15, 15, 0]))]),
];
const communes = [
  tablePage([statisticsTable([], form([8692, 7708, 915, 69], [8658, 5060, 3598, 0], [34, 34, 0]))]),
];

testRule(onlineDossiersRate, {
  pass: [
    {
      name: 'các xã Chi Lăng quý III/2024 đạt 85 % trên mọi hồ sơ mới',
      figures: rateFigures(7708, 8623, { percent: 89.39, target: 85 }),
      total: 0,
      readings: communes,
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến đạt chỉ tiêu 85%: 7.708/8.623 = 89,39% (${SPAN}, tính trên mọi hồ sơ mới).${YEAR}`,
    },
    {
      name: 'đúng 85 % là đạt',
      figures: rateFigures(17, 20, { percent: 85, target: 85 }),
      total: 0,
      dossiers: mix(17, 3),
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến đạt chỉ tiêu 85%: 17/20 = 85% (${SPAN}, tính trên mọi hồ sơ mới).${YEAR}`,
    },
    {
      name: 'dưới chỉ tiêu trên mọi hồ sơ, đạt trên thủ tục có trực tuyến; nêu cả hai',
      figures: rateFigures(19, 19, { percent: 100, target: 95 }),
      total: 0,
      dossiers: mix(19, 5, 'information'),
      on: { level: 'district' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến đạt chỉ tiêu 95%: 19/19 = 100% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến). Trong kỳ, tính trên mọi hồ sơ mới: 19/24 = 79,17% (${SPAN}).${YEAR}`,
    },
    {
      name: 'đọc đủ từ 01/01 thì số cả năm quyết định',
      dossiers: [
        ...mix(1, 1),
        ...Array.from({ length: 8 }, () => ({
          received: '2024-01-08',
          due: '2024-01-15',
          finished: '2024-01-10',
        })),
        { received: '2024-01-08', due: '2024-01-15', finished: '2024-01-10', level: 'partial' },
      ],
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến đạt chỉ tiêu 85%: 10/11 = 90,91% (từ ngày 01/01/2024 đến ngày 14/9/2024, tính trên mọi hồ sơ mới). Trong kỳ, tính trên mọi hồ sơ mới: 1/2 = 50% (${SPAN}).`,
    },
    {
      name: 'đạt mức tham chiếu thì nói rõ là tham chiếu',
      dossiers: [{ received: '2026-10-01', due: '2026-10-08', finished: null }],
      on: { period: '2026-Q4', today: '2026-10-02', level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến đạt mức tham chiếu 90% (Chỉ tiêu hồ sơ trực tuyến năm 2025 của UBND cấp xã tỉnh Lạng Sơn (số quyết định chưa rõ)): 1/1 = 100% (từ ngày 15/9/2026 đến ngày 14/12/2026, tính trên mọi hồ sơ mới). Hãy nhập chỉ tiêu đang áp dụng để kết luận chắc chắn.${YEAR}`,
    },
    {
      name: 'so với lần đọc trước',
      dossiers: mix(18, 2),
      on: { level: 'commune' },
      context: {
        previous: {
          periodId: '2024-Q3',
          form06: null,
          readAt: null,
          rates: {
            onlineDossiers: {
              window: { from: 0, to: 0 },
              numerator: 17,
              denominator: 20,
              percent: 85,
              target: 85,
              outcome: 'pass',
            },
            onlineDossiersEligible: null,
            onlineServices: null,
            onlinePayment: null,
            onTime: null,
            digitised: null,
          },
        },
      },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến đạt chỉ tiêu 85%: 18/20 = 90% (${SPAN}, tính trên mọi hồ sơ mới).${YEAR} Tăng 5 điểm phần trăm so với lần đọc trước.`,
    },
  ],
  violation: [
    {
      name: 'cơ sở tính đã rõ, thiếu một hồ sơ',
      dossiers: mix(16, 4),
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến chưa đạt chỉ tiêu 85%: 16/20 = 80% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến), còn thiếu 1 hồ sơ trực tuyến.${YEAR}`,
    },
    {
      name: 'dòng chưa đọc dù đều trực tuyến cũng không cứu được',
      dossiers: mix(1, 9),
      page: { refused: [{ row: 11, reason: 'không có mã hồ sơ' }] },
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến chưa đạt chỉ tiêu 85%: 1/10 = 10% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến), còn thiếu 8 hồ sơ trực tuyến.${YEAR}`,
    },
  ],
  'needs-review': [
    {
      name: 'huyện Chi Lăng quý III/2024: 85,37 % dưới 95 %, bảng thống kê không cho biết thủ tục nào có trực tuyến',
      readings: chiLang,
      on: { level: 'district' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến là 951/1.114 = 85,37% (${SPAN}, tính trên mọi hồ sơ mới), dưới chỉ tiêu 95%. Chỉ tiêu tính trên thủ tục có cung cấp trực tuyến, mà trang không cho biết đó là những thủ tục nào: cần cột mức độ dịch vụ công hoặc danh mục thủ tục để kết luận.${YEAR}`,
    },
    {
      name: 'danh sách không có cột mức độ dịch vụ công',
      dossiers: mix(16, 4, null).map((notes) => ({ ...notes, level: null })),
      page: { columns: ALL_COLUMNS.filter((column) => column !== 'serviceLevel') },
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến là 16/20 = 80% (${SPAN}, tính trên mọi hồ sơ mới), dưới chỉ tiêu 85%. Chỉ tiêu tính trên thủ tục có cung cấp trực tuyến, mà trang không cho biết đó là những thủ tục nào: cần cột mức độ dịch vụ công hoặc danh mục thủ tục để kết luận.${YEAR}`,
    },
    {
      name: 'đạt, nhưng còn dòng chưa đọc',
      dossiers: mix(18, 2),
      page: { refused: [{ row: 21, reason: 'không có mã hồ sơ' }] },
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến là 18/20 = 90% (${SPAN}, tính trên mọi hồ sơ mới), chỉ tiêu 85%: còn hồ sơ chưa đọc nên chưa kết luận được.${YEAR}`,
    },
    {
      name: 'thiếu một hồ sơ, dòng chưa đọc có thể đổi kết luận',
      dossiers: mix(33, 6),
      page: { refused: [{ row: 40, reason: 'không có mã hồ sơ' }] },
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến là 33/39 = 84,62% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến), chỉ tiêu 85%, hiện còn thiếu 1 hồ sơ trực tuyến: còn hồ sơ chưa đọc nên chưa kết luận được.${YEAR}`,
    },
    {
      name: 'chưa biết cấp của đơn vị',
      readings: chiLang,
      says: `Tỷ lệ hồ sơ xử lý trực tuyến là 951/1.114 = 85,37% (${SPAN}, tính trên mọi hồ sơ mới). Chưa biết đơn vị ở cấp nào nên chưa chọn được chỉ tiêu: hãy chọn cấp xã, huyện hoặc tỉnh.`,
    },
    {
      name: 'năm 2026 chỉ có mức tham chiếu của năm 2025',
      dossiers: [
        { received: '2026-10-01', due: '2026-10-08', finished: null },
        { received: '2026-10-01', due: '2026-10-08', finished: null, channel: 'postal' },
      ],
      on: { period: '2026-Q4', today: '2026-10-02', level: 'commune' },
      says:
        'Tỷ lệ hồ sơ xử lý trực tuyến là 1/2 = 50% (từ ngày 15/9/2026 đến ngày 14/12/2026, chỉ tính thủ tục có cung cấp trực tuyến), dưới mức tham chiếu 90% (Chỉ tiêu hồ sơ trực tuyến năm 2025 của UBND cấp xã tỉnh Lạng Sơn (số quyết định chưa rõ)), còn thiếu 1 hồ sơ trực tuyến. Mức này chỉ để tham chiếu, hãy nhập chỉ tiêu đang áp dụng để kết luận.' +
        YEAR,
    },
  ],
  'not-applicable': [
    {
      name: 'năm chưa có chỉ tiêu nào',
      dossiers: [{ received: '2023-08-01', due: '2023-08-15', finished: '2023-08-09' }],
      on: { period: '2023-Q3', today: '2023-09-18', level: 'commune' },
      says: 'Tỷ lệ hồ sơ xử lý trực tuyến là 1/1 = 100% (từ ngày 15/6/2023 đến ngày 14/9/2023, tính trên mọi hồ sơ mới). Chưa có chỉ tiêu cho cấp và năm này.',
    },
    {
      name: 'không có hồ sơ mới',
      dossiers: [],
      on: { level: 'commune' },
      says: `Tỷ lệ hồ sơ xử lý trực tuyến: không có hồ sơ trực tuyến nào để tính (${SPAN}).`,
    },
    {
      name: 'trang không có cột kênh nộp',
      dossiers: [{ channel: null }],
      page: { columns: ALL_COLUMNS.filter((column) => column !== 'channel') },
      on: { level: 'commune' },
      says: 'Tỷ lệ hồ sơ xử lý trực tuyến: trang không có đủ cột để tính.',
    },
  ],
});
