import { FORM_II06, REPORTING_2026 } from '../lib/check/bases.ts';
import { countSpanOf, hasDossierList } from '../lib/check/dataset.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import type { Dataset } from '../lib/check/types.ts';
import { brokenIdentities } from '../lib/statistics/form-cells.ts';
import { isCounted, stateOf } from '../lib/statistics/form06.ts';
import { rateDisagreements } from '../lib/statistics/rate-disagreements.ts';
import { z } from '../lib/zod.ts';

type Message = 'holds' | 'portal' | 'own' | 'nothing';

export const identityBroken = defineRule({
  id: 'identity-broken',
  version: '1.1.0',
  title: 'Số liệu biểu II.06 không khớp nhau',
  group: 'data',
  severity: 'medium',
  basis: [FORM_II06, REPORTING_2026],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  params: z.strictObject({}),
  messages: {
    holds: 'Các đẳng thức của biểu II.06 đều khớp.',
    portal: 'Bảng thống kê của cổng: {detail}.',
    own: 'Lỗi của công cụ: số liệu tự đếm không khớp ({identity}: {equation}). Xin báo lại cho người phát triển.',
    nothing: 'Không có biểu số liệu nào để đối chiếu.',
  },
  check({ dataset }) {
    const reports = [...ownReports(dataset), ...portalReports(dataset)];
    if (reports.length > 0) return reports;
    if (!dataset.form06) return [{ outcome: 'not-applicable', message: 'nothing' }];
    return [{ outcome: 'pass', message: 'holds' }];
  },
});

/** What the tool counted itself must hold; a break is its own defect. */
function ownReports(dataset: Dataset): Report<Message>[] {
  if (!hasDossierList(dataset.sources) || !dataset.form06) return [];
  const { policy } = dataset;
  const span = countSpanOf(dataset);
  const apart = dataset.dossiers.filter(
    (dossier) => isCounted(dossier, span, policy) && stateOf(dossier, span, policy) === 'apart',
  ).length;
  return brokenIdentities(dataset.form06, apart).map(({ identity, equation, left, right }) => ({
    outcome: 'violation',
    message: 'own',
    data: { identity, equation },
    total: 1,
    figures: { left, right },
  }));
}

function portalReports(dataset: Dataset): Report<Message>[] {
  return dataset.statistics.flatMap((table) =>
    [...table.disagreements, ...rateDisagreements(table)].map(
      (sentence): Report<Message> => ({
        outcome: 'needs-review',
        message: 'portal',
        data: { detail: sentence.replace(/[.\s]+$/, '') },
        total: 1,
        figures: { page: dataset.sources[table.source]?.file ?? '' },
      }),
    ),
  );
}
