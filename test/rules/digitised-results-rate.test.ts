import type { PageReading } from '../../lib/portal/types.ts';
import { digitisedResultsRate } from '../../rules/digitised-results-rate.ts';
import { form, statisticsRow, statisticsTable, tablePage } from '../check/build.ts';
import { ownTarget } from './own-target.ts';
import { testRule } from './tester.ts';

const SPAN = 'từ ngày 15/6/2024 đến ngày 14/9/2024';
const COLUMNS =
  'theo bảng thống kê của cổng: “Số kết quả đã số hóa” ÷ “Tổng số hồ sơ đã giải quyết”';
const on = { level: 'commune', targets: ownTarget('digitisedResults', 75) } as const;

function results(digitised: number, resolved: number): PageReading[] {
  const nothing = form([null, null, null, null], [null, null, null, null], [null, null, null]);
  const row = {
    ...statisticsRow('Xã Mẫu', nothing),
    others: {
      'Số hóa kết quả › Tổng số hồ sơ đã giải quyết': resolved,
      'Số hóa kết quả › Số kết quả đã số hóa': digitised,
    },
  };
  return [tablePage([{ ...statisticsTable([row], nothing, { by: 'unit' }), total: row }])];
}

testRule(digitisedResultsRate, {
  pass: [
    {
      name: 'đúng bằng chỉ tiêu',
      figures: {
        numerator: 3,
        denominator: 4,
        percent: 75,
        target: 75,
        missing: 0,
        moreNeeded: 0,
        from: '2024-06-15',
        to: '2024-09-14',
      },
      total: 0,
      readings: results(3, 4),
      on,
      says: `Tỷ lệ số hóa kết quả giải quyết đạt chỉ tiêu 75%: 3/4 = 75% (${SPAN}, ${COLUMNS}).`,
    },
  ],
  violation: [
    {
      name: 'thiếu một',
      readings: results(2, 4),
      on,
      says: `Tỷ lệ số hóa kết quả giải quyết chưa đạt chỉ tiêu 75%: 2/4 = 50% (${SPAN}, ${COLUMNS}), còn thiếu 1 kết quả số hóa.`,
    },
  ],
  'needs-review': [
    {
      name: 'chưa biết đơn vị ở cấp nào',
      readings: results(2, 4),
      on: { targets: ownTarget('digitisedResults', 75) },
      says: `Tỷ lệ số hóa kết quả giải quyết là 2/4 = 50% (${SPAN}, ${COLUMNS}). Chưa biết đơn vị ở cấp nào nên chưa chọn được chỉ tiêu: hãy chọn cấp xã, huyện hoặc tỉnh.`,
    },
  ],
  'not-applicable': [
    {
      name: 'trang không có bảng số hóa kết quả',
      dossiers: [{ extra: { digitised: true } }],
      on,
      says: 'Tỷ lệ số hóa kết quả giải quyết: trang không có đủ cột để tính.',
    },
    {
      name: 'chưa có chỉ tiêu',
      readings: results(2, 4),
      on: { level: 'commune' },
      says: `Tỷ lệ số hóa kết quả giải quyết là 2/4 = 50% (${SPAN}, ${COLUMNS}). Chưa có chỉ tiêu cho cấp và năm này.`,
    },
  ],
});
