import { onlineServicesRate } from '../../rules/online-services-rate.ts';
import { ALL_COLUMNS, type DossierNotes } from '../check/build.ts';
import { rateFigures, SPAN, YEAR } from './rate-figures.ts';
import { testRule } from './tester.ts';

const KPI = 'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến';
const on = { level: 'commune' } as const;

/** One dossier for each of n procedures, the last `offline` of them handed in directly. */
function services(n: number, offline: number, more: DossierNotes = {}): DossierNotes[] {
  return Array.from({ length: n }, (_, index) => ({
    procedure: `Thủ tục thử ${index + 1}`,
    channel: index < n - offline ? 'online' : 'direct',
    ...more,
  }));
}
const noLevel = { columns: ALL_COLUMNS.filter((column) => column !== 'serviceLevel') };

testRule(onlineServicesRate, {
  pass: [
    {
      name: '9 trên 10 thủ tục; thủ tục không có trực tuyến đứng ngoài; tên viết khác hoa thường là một',
      figures: rateFigures(9, 10, { percent: 90, target: 90 }),
      total: 0,
      dossiers: [
        ...services(10, 1),
        { procedure: 'THỦ TỤC  THỬ 1', channel: 'direct' },
        { procedure: 'Thủ tục chỉ cung cấp thông tin', channel: 'direct', level: 'information' },
      ],
      on,
      says: `${KPI} đạt chỉ tiêu 90%: 9/10 = 90% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến).${YEAR}`,
    },
    {
      name: 'không rõ mức độ nhưng trên mọi thủ tục đã đạt',
      figures: rateFigures(10, 10, { percent: 100, target: 90 }),
      total: 0,
      dossiers: services(10, 0, { level: null }),
      page: noLevel,
      on,
      says: `${KPI} đạt chỉ tiêu 90%: 10/10 = 100% (${SPAN}, tính trên mọi thủ tục có hồ sơ mới).${YEAR}`,
    },
  ],
  violation: [
    {
      name: 'thiếu một thủ tục',
      figures: rateFigures(8, 10, { percent: 80, target: 90, missing: 1, moreNeeded: 10 }),
      total: 0,
      dossiers: services(10, 2),
      on,
      says: `${KPI} chưa đạt chỉ tiêu 90%: 8/10 = 80% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến), còn thiếu 1 thủ tục có hồ sơ trực tuyến.${YEAR}`,
    },
  ],
  'needs-review': [
    {
      name: 'không rõ mức độ và trên mọi thủ tục chưa đạt',
      dossiers: services(10, 2, { level: null }),
      page: noLevel,
      on,
      says: `${KPI} là 8/10 = 80% (${SPAN}, tính trên mọi thủ tục có hồ sơ mới), dưới chỉ tiêu 90%. Chỉ tiêu tính trên thủ tục có cung cấp trực tuyến, mà trang không cho biết đó là những thủ tục nào: cần cột mức độ dịch vụ công hoặc danh mục thủ tục để kết luận.${YEAR}`,
    },
    {
      name: 'có hồ sơ không ghi tên thủ tục',
      dossiers: [...services(10, 0), { procedure: null }],
      on,
      says: `${KPI} là 10/10 = 100% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến), chỉ tiêu 90%: có hồ sơ không ghi tên thủ tục nên chưa kết luận được.${YEAR}`,
    },
    {
      name: 'còn dòng chưa đọc',
      dossiers: services(10, 0),
      page: { refused: [{ row: 11, reason: 'không có mã hồ sơ' }] },
      on,
      says: `${KPI} là 10/10 = 100% (${SPAN}, chỉ tính thủ tục có cung cấp trực tuyến), chỉ tiêu 90%: còn hồ sơ chưa đọc nên chưa kết luận được.${YEAR}`,
    },
  ],
  'not-applicable': [
    {
      name: 'trang không có cột tên thủ tục',
      dossiers: [{ procedure: null }],
      page: { columns: ALL_COLUMNS.filter((column) => column !== 'procedure') },
      on,
      says: `${KPI}: trang không có đủ cột để tính.`,
    },
  ],
});
