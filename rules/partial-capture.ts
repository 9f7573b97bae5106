import { practice } from '../lib/check/bases.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import type { Coverage } from '../lib/check/types.ts';
import { z } from '../lib/zod.ts';

export const partialCapture = defineRule({
  id: 'partial-capture',
  version: '1.1.0',
  title: 'Chưa đọc đủ các trang',
  group: 'data',
  severity: 'high',
  basis: [practice('Số liệu chỉ đúng khi đã đọc hết các trang mà cổng nêu')],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  never: { violation: 'Đọc thiếu là việc của người dùng công cụ, không phải vi phạm của đơn vị.' },
  params: z.strictObject({}),
  messages: {
    complete: 'Đã đọc đủ {rowsRead} dòng trên {pagesRead} trang như cổng nêu.',
    rowsMissing:
      'Mới đọc {rowsRead}/{rowsTotal} dòng ({pagesRead} trang); còn thiếu {missing} dòng, số liệu chưa đủ.',
    pagesMissing:
      'Mới đọc {pagesRead}/{pagesTotal} trang; số liệu chưa đủ, hãy đọc nốt các trang còn lại.',
    gap: 'Trong các trang đã đọc có trang bị bỏ qua; số liệu chưa đủ, hãy đọc lại các trang còn thiếu.',
    notStated: 'Trang không nêu tổng số hồ sơ nên không biết đã đủ hay chưa.',
    noList: 'Không có danh sách hồ sơ nào trong các trang đã đọc.',
    feedbackMissing:
      'Danh sách phản ánh, kiến nghị chưa đọc hết ({rowsRead} dòng trên {pagesRead} trang); số liệu biểu II.05 chưa đủ, hãy đọc nốt các trang còn lại.',
  },
  check({ dataset }) {
    return [ofDossiers(dataset.coverage), ...ofFeedback(dataset.feedback?.coverage)];
  },
});

type Message = 'complete' | 'rowsMissing' | 'pagesMissing' | 'gap' | 'notStated' | 'noList';

function ofDossiers(coverage: Coverage): Report<Message> {
  const { pagesRead, pagesTotal, rowsRead, rowsTotal, unread } = coverage;
  const figures = { pagesRead, pagesTotal, rowsRead, rowsTotal };
  if (pagesRead === 0) return { outcome: 'not-applicable', message: 'noList' };
  if (rowsTotal !== null && rowsRead < rowsTotal) {
    const missing = rowsTotal - rowsRead;
    return {
      outcome: 'needs-review',
      message: 'rowsMissing',
      data: { rowsRead, rowsTotal, pagesRead, missing },
      total: missing,
      figures,
    };
  }
  if (pagesTotal !== null && pagesRead < pagesTotal)
    return {
      outcome: 'needs-review',
      message: 'pagesMissing',
      data: { pagesRead, pagesTotal },
      total: pagesTotal - pagesRead,
      figures,
    };
  if (unread === null) return { outcome: 'needs-review', message: 'gap', figures };
  if (rowsTotal === null && pagesTotal === null)
    return { outcome: 'not-applicable', message: 'notStated', figures };
  return { outcome: 'pass', message: 'complete', data: { rowsRead, pagesRead }, figures };
}

/** A list of PAKN that was read whole says nothing here: one sentence of dossiers is enough. */
function ofFeedback(coverage: Coverage | undefined): Report<'feedbackMissing'>[] {
  if (!coverage) return [];
  const { pagesRead, pagesTotal, rowsRead, rowsTotal, unread } = coverage;
  const missing = (read: number, total: number | null) => total !== null && read < total;
  if (unread !== null && !missing(rowsRead, rowsTotal) && !missing(pagesRead, pagesTotal))
    return [];
  return [
    {
      outcome: 'needs-review',
      message: 'feedbackMissing',
      data: { rowsRead, pagesRead },
      total: rowsTotal === null ? 0 : rowsTotal - rowsRead,
      figures: { pagesRead, pagesTotal, rowsRead, rowsTotal },
    },
  ];
}
