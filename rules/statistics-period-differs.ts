import { formatSpan, previousPeriod } from '../lib/calendar/period.ts';
import { REPORT_PERIODS } from '../lib/check/bases.ts';
import { defineRule } from '../lib/check/rule.ts';
import { partByPeriod } from '../lib/statistics/tables.ts';
import { z } from '../lib/zod.ts';

export const statisticsPeriodDiffers = defineRule({
  id: 'statistics-period-differs',
  version: '1.0.0',
  title: 'Bảng thống kê của kỳ khác',
  group: 'data',
  severity: 'medium',
  basis: [REPORT_PERIODS],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  never: { violation: 'Chọn nhầm khoảng ngày khi lọc không phải vi phạm.' },
  params: z.strictObject({}),
  messages: {
    none: 'Các bảng thống kê đều của kỳ báo cáo.',
    some: 'Bảng thống kê ở {file} ghi {stated}, khác kỳ báo cáo {expected}; không tính vào số liệu.',
    nothing: 'Không có bảng thống kê nào.',
  },
  check({ dataset }) {
    const { statistics, period, asOf, sources } = dataset;
    const parted = partByPeriod(statistics, period, previousPeriod(period), asOf);
    if (parted.others.length > 0)
      return parted.others.map((table) => ({
        outcome: 'needs-review' as const,
        message: 'some' as const,
        data: {
          file: sources[table.source]?.file ?? '',
          stated: table.statedPeriod ? formatSpan(table.statedPeriod) : '',
          expected: formatSpan(period),
        },
        total: 1,
      }));
    if (parted.current.length + parted.previous.length === 0)
      return [{ outcome: 'not-applicable', message: 'nothing' }];
    return [{ outcome: 'pass', message: 'none' }];
  },
});
