import { onTimeRate } from '../../rules/on-time-rate.ts';
import { ALL_COLUMNS, form, statisticsRow, statisticsTable, tablePage } from '../check/build.ts';
import { ownTarget } from './own-target.ts';
import { rateFigures, SPAN } from './rate-figures.ts';
import { testRule } from './tester.ts';

const BASE = 'tính trên hồ sơ đã giải quyết';
const on = { level: 'commune', targets: ownTarget('onTime', 75) } as const;
const late = { finished: '2024-08-16' };
const merged = form([5, null, null, 1], [4, null, null, 1], [1, 1, 0]);

testRule(onTimeRate, {
  pass: [
    {
      name: 'ba trên bốn hồ sơ đã giải quyết; đang giải quyết đứng ngoài',
      figures: rateFigures(3, 4, { percent: 75, target: 75 }),
      total: 0,
      dossiers: [{}, {}, { finished: '2024-08-15' }, late, { finished: null }],
      on,
      says: `Tỷ lệ giải quyết đúng hạn đạt chỉ tiêu 75%: 3/4 = 75% (${SPAN}, ${BASE}).`,
    },
    {
      name: 'bảng gộp “trước và trong hạn” vẫn tính được',
      figures: rateFigures(3, 4, { percent: 75, target: 75 }),
      total: 0,
      readings: [
        tablePage([
          statisticsTable([], merged, {
            total: statisticsRow('Tổng số', merged, { earlyOrOnTime: 3 }),
          }),
        ]),
      ],
      on,
      says: `Tỷ lệ giải quyết đúng hạn đạt chỉ tiêu 75%: 3/4 = 75% (${SPAN}, ${BASE}).`,
    },
  ],
  violation: [
    {
      name: 'một trên hai',
      figures: rateFigures(1, 2, { percent: 50, target: 75, missing: 1, moreNeeded: 2 }),
      total: 0,
      dossiers: [{}, late],
      on,
      says: `Tỷ lệ giải quyết đúng hạn chưa đạt chỉ tiêu 75%: 1/2 = 50% (${SPAN}, ${BASE}), còn thiếu 1 hồ sơ trước hoặc đúng hạn.`,
    },
  ],
  'needs-review': [
    {
      name: 'trang không có cột ngày xong: không hồ sơ nào lộ ra là muộn',
      dossiers: [{ status: 'finished', finished: null }],
      page: { columns: ALL_COLUMNS.filter((id) => id !== 'finished' && id !== 'returned') },
      on,
      says: `Tỷ lệ giải quyết đúng hạn là 1/1 = 100% (${SPAN}, ${BASE}), chỉ tiêu 75%: trang không có cột ngày xong nên chưa kết luận được.`,
    },
    {
      name: 'còn trang chưa đọc, không rõ bao nhiêu hồ sơ',
      dossiers: [late],
      page: { page: 1, pagesTotal: 3 },
      on,
      says: `Tỷ lệ giải quyết đúng hạn là 0/1 = 0% (${SPAN}, ${BASE}), chỉ tiêu 75%, hiện còn thiếu 1 hồ sơ trước hoặc đúng hạn: còn hồ sơ chưa đọc nên chưa kết luận được.`,
    },
  ],
  'not-applicable': [
    {
      name: 'chưa có chỉ tiêu đúng hạn',
      dossiers: [late],
      on: { level: 'commune' },
      says: `Tỷ lệ giải quyết đúng hạn là 0/1 = 0% (${SPAN}, ${BASE}). Chưa có chỉ tiêu cho cấp và năm này.`,
    },
    {
      name: 'bảng không tách trước hạn, đúng hạn',
      readings: [tablePage([statisticsTable([], merged)])],
      on,
      says: 'Tỷ lệ giải quyết đúng hạn: trang không có đủ cột để tính.',
    },
  ],
});
