import { describe, expect, test } from 'vitest';
import { bundledCalendar } from '../../lib/calendar/bundled.ts';
import type { FeedbackData } from '../../lib/check/types.ts';
import { countFeedback } from '../../lib/statistics/feedback.ts';
import { fromStored, toStored } from '../../lib/ui/models/baseline.ts';
import { dismissProblems, newDismissals } from '../../lib/ui/models/dismissals.ts';
import {
  dossierIndex,
  dossierLine,
  groupFindings,
  listText,
  searchLines,
} from '../../lib/ui/models/findings.ts';
import { feedbackItem } from '../reading/feedback-lists.ts';
import { dataset, dossier, findings, TODAY } from './sample.ts';

describe('findings by outcome', () => {
  test('violations, reviews, passes and rules that do not apply stand apart', () => {
    const groups = groupFindings(findings(), false);
    expect(Object.values(groups).map((group) => group.length)).toEqual([2, 2, 2, 1]);
  });

  test('“chỉ những gì mới” hides what was seen, never what passed', () => {
    const groups = groupFindings(findings(), true);
    expect(groups.violations.map((j) => j.finding.rule)).toEqual(['overdue-pending']);
    expect(groups.reviews.map((j) => j.finding.rule)).toEqual(['due-soon']);
    expect(groups.passes).toHaveLength(2);
  });
});

describe('the dossiers behind a finding', () => {
  const index = dossierIndex(dataset());
  const AT = { asOf: TODAY, calendar: bundledCalendar };

  test('carry their days: overdue ones count up from the due day', () => {
    const line = dossierLine('H37.21-261005-0001', index, AT);
    // 12/10 → 23/11/2026: six weeks of five working days.
    expect(line.late).toEqual({ days: 30, unknownYear: null });
    expect(line.left).toBeNull();
    expect(line.procedure).toBe('Đăng ký khai sinh');
  });

  test('an open dossier not yet due counts down to its due day', () => {
    const before = { ...AT, asOf: TODAY - 50 };
    const line = dossierLine('H37.21-261005-0001', index, before);
    expect(line.late).toBeNull();
    expect(line.left).toEqual({ days: 6, unknownYear: null });
  });

  test('a code that no page lists is still a line', () => {
    expect(dossierLine('H37.21-000000-0000', index, AT)).toMatchObject({
      due: null,
      late: null,
    });
  });

  test('phản ánh, kiến nghị are lines too, with their days and state', () => {
    const item = feedbackItem({ code: 'PAKN-2026-0001', finished: null, statusText: 'Đang xử lý' });
    const { coverage } = dataset();
    const counts = countFeedback([item], { from: 0, to: TODAY, asOf: TODAY }, new Set()).counts;
    const feedback: FeedbackData = {
      counts,
      byField: [],
      from: 'list',
      table: null,
      items: [item],
      coverage,
    };
    const line = dossierLine('PAKN-2026-0001', dossierIndex({ ...dataset(), feedback }), AT);
    expect(line).toMatchObject({ procedure: null, due: item.due, status: 'Đang xử lý' });
    expect(line.late?.days).toBeGreaterThan(0);
  });

  test('are found by code or by procedure, accents aside', () => {
    const lines = [1, 2, 3].map((i) => dossierLine(`H37.21-261005-000${i}`, index, AT));
    expect(searchLines(lines, 'chung thuc')).toHaveLength(1);
    expect(searchLines(lines, '0003')).toHaveLength(1);
    expect(searchLines(lines, '  ')).toHaveLength(3);
  });

  test('copy as a sentence and tab-separated rows in which no cell can run as a formula', () => {
    const odd = dossier(1, { code: '=1+1', procedure: 'Cấp\tlại', due: null });
    const line = dossierLine('=1+1', new Map([[odd.code, odd]]), AT);
    expect(listText('1 hồ sơ.', [line])).toBe(
      "1 hồ sơ.\nMã hồ sơ\tThủ tục\tNgày tiếp nhận\tNgày hẹn trả\tTrạng thái\n'=1+1\tCấp lại\t05/10/2026\t\tĐang xử lý",
    );
    expect(listText('Không có hồ sơ.', [])).toBe('Không có hồ sơ.');
  });
});

describe('setting aside', () => {
  test('needs a real reason and an end that is not past', () => {
    expect(dismissProblems('đã xin lỗi', '2026-11-23', TODAY)).toEqual({
      reason: false,
      until: false,
    });
    expect(dismissProblems(' ok ', '2026-11-22', TODAY)).toEqual({ reason: true, until: true });
    expect(dismissProblems('đã xin lỗi', '', TODAY).until).toBe(true);
  });

  test('makes one record a chosen dossier, or one for the whole rule', () => {
    const about = { reason: 'đã xin lỗi', until: '2026-12-14', now: new Date(0) };
    const codes = (dossiers: string[]) =>
      newDismissals('overdue-pending', 'UBND xã Minh Họa', dossiers, about).map((d) => d.dossier);
    expect(codes([])).toEqual([null]);
    expect(codes(['A', 'B'])).toEqual(['A', 'B']);
  });
});

describe('the baseline in the store', () => {
  test('comes back as it was taken', () => {
    const taken = {
      takenAt: '2026-11-23T09:20:00Z',
      periodId: '2026-Q4',
      codes: { 'overdue-pending': ['H37.21-261005-0001', 'a|b'], 'due-soon': ['c'] },
      others: ['["online-services-rate","violation",1,{}]'],
    };
    expect(fromStored(toStored(taken, 'UBND xã Minh Họa'))).toEqual(taken);
  });
});
