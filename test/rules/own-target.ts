/** A decision written for a test: one KPI, one percentage, for communes in 2024. */
import { type Decision, type Kpi, parseTargets } from '../../lib/statistics/targets.ts';

export function ownTarget(kpi: Kpi, percent: number): Decision[] {
  return parseTargets({
    id: 'qd-thu',
    number: '01/QĐ-UBND',
    issued: '2024-01-02',
    issuer: 'UBND huyện Mẫu',
    citation: 'Quyết định thử số 01/QĐ-UBND',
    source: 'Viết cho thử nghiệm',
    targets: [
      {
        kpi,
        level: 'commune',
        group: 'UBND các xã',
        percent,
        window: 'period',
        years: [2024],
        force: 'assigned',
        certainty: 'verified',
        enabled: true,
      },
    ],
  });
}
