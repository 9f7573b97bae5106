import { FORM_II05, practice, REPORTING_2026 } from '../lib/check/bases.ts';
import { defineRule, type Report } from '../lib/check/rule.ts';
import { FEEDBACK_CELL_IDS, FEEDBACK_CELLS } from '../lib/statistics/feedback.ts';
import { z } from '../lib/zod.ts';

type Message = 'same' | 'differs' | 'differsPartial' | 'nothing';

export const feedbackFiguresDiffer = defineRule({
  id: 'feedback-figures-differ',
  version: '1.0.0',
  title: 'Danh sách và bảng thống kê phản ánh, kiến nghị khác nhau',
  group: 'data',
  severity: 'medium',
  basis: [FORM_II05, REPORTING_2026, practice('Cổng thường thống kê theo trạng thái hiện tại')],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  never: { violation: 'Hai cách đếm khác nhau đều có thể đúng; phải xem từng số.' },
  params: z.strictObject({}),
  messages: {
    same: 'Danh sách và bảng thống kê phản ánh, kiến nghị khớp nhau ở {n} số.',
    differs:
      'Phản ánh, kiến nghị {cell} không khớp: đếm từ danh sách là {list}, bảng thống kê của cổng ghi {table}.',
    differsPartial:
      'Phản ánh, kiến nghị {cell} không khớp: đếm từ danh sách là {list}, bảng thống kê của cổng ghi {table}; danh sách chưa đọc đủ.',
    nothing:
      'Không có đủ cả danh sách và bảng thống kê phản ánh, kiến nghị của cùng kỳ để đối chiếu.',
  },
  check({ dataset: { feedback } }) {
    const { table } = feedback ?? {};
    if (!feedback || feedback.from === 'table' || !table)
      return [{ outcome: 'not-applicable', message: 'nothing' }];
    const known = FEEDBACK_CELL_IDS.flatMap((cell) => {
      const [list, stated] = [feedback.counts[cell], table[cell]];
      return list === null || stated === null ? [] : [{ cell, list, table: stated }];
    });
    if (known.length === 0) return [{ outcome: 'not-applicable', message: 'nothing' }];
    const message = feedback.coverage.unread === 0 ? 'differs' : 'differsPartial';
    const differing = known
      .filter(({ list, table }) => list !== table)
      .map(
        ({ cell, list, table }): Report<Message> => ({
          outcome: 'needs-review',
          message,
          data: { cell: FEEDBACK_CELLS[cell], list, table },
          total: 1,
          figures: { cell, list, table },
        }),
      );
    if (differing.length > 0) return differing;
    return [{ outcome: 'pass', message: 'same', data: { n: known.length } }];
  },
});
