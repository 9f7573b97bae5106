import { describe, expect, test } from 'vitest';
import { bundledYears } from '../../lib/calendar/bundled.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { earlierAnswer, nextBlank } from '../../lib/ui/models/blanks.ts';
import {
  allYears,
  announced,
  dayLines,
  importedYears,
  ownYears,
  withDay,
  withoutDay,
} from '../../lib/ui/models/days-off.ts';
import { withOwnText } from '../../lib/ui/models/own-text.ts';
import { broughtOver, isCitable, registerParts } from '../../lib/ui/models/register.ts';
import {
  decisionOf,
  imported,
  ownDecisions,
  readPercent,
  switched,
  targetLines,
  withTarget,
} from '../../lib/ui/models/targets.ts';
import { bundledTargets } from '../../rules/targets/index.ts';
import { draft } from './sample.ts';

const typed = {
  kpi: 'onlineDossiers',
  level: 'commune',
  percent: 92,
  year: 2026,
  window: 'calendar-year',
  citation: 'Quyết định số 1/QĐ-UBND',
  group: 'UBND xã Minh Họa',
} as const;

describe('targets in the settings', () => {
  test('a typed target is a decision that can be stored and read back', () => {
    const own = [decisionOf(typed, 'tu-nhap-1')];
    expect(ownDecisions(JSON.parse(JSON.stringify(own)))).toEqual(own);
    expect(targetLines(bundledTargets, own)[0]).toMatchObject({
      from: 'user',
      target: { percent: 92 },
    });
  });

  test('what the administrator set stands first and takes the place of the same decision', () => {
    const own = [decisionOf(typed, 'qd-1')];
    const deployed = [decisionOf({ ...typed, percent: 94 }, 'qd-1')];
    const lines = targetLines(bundledTargets, own, deployed);
    expect(lines[0]).toMatchObject({ from: 'administrator', target: { percent: 94 } });
    expect(lines.some(({ from }) => from === 'user')).toBe(false);
  });

  test('switching a shipped target copies its decision and leaves the others as they are', () => {
    const line = targetLines(bundledTargets, []).find((l) => l.target.enabled);
    if (!line) throw new Error('no target is on');
    const own = withTarget([], line, switched(line.target, false));
    const after = targetLines(bundledTargets, own).filter(
      (l) => l.decision.id === line.decision.id,
    );
    expect(after[line.index]?.target.enabled).toBe(false);
    expect(after).toHaveLength(line.decision.targets.length);
  });

  test('an unverified target can be switched on as a reference only', () => {
    const target = { ...decisionOf(typed, 'a').targets[0]!, certainty: 'unverified' as const };
    expect(switched(target, true)).toMatchObject({ enabled: true, force: 'reference' });
  });

  test('a percentage over 100 and a file with strange keys are refused with a sentence', () => {
    expect(() => decisionOf({ ...typed, percent: 101 }, 'a')).toThrow(/100/);
    expect(() => imported([], '{"id":"a","lạ":1}')).toThrow(/Tệp chỉ tiêu/);
    expect(() => imported([], 'không phải')).toThrow('JSON');
    expect(['87,5', '90%', ' 100 '].map(readPercent)).toEqual([87.5, 90, 100]);
    expect(['101', '-1', 'chín mươi', '1.234'].map(readPercent)).toEqual([null, null, null, null]);
  });
});

describe('days off in the settings', () => {
  const table = bundledYears.find((year) => year.year === 2026);
  if (!table) throw new Error('2026 is not shipped');

  test('days stand in calendar order, make-up days among them', () => {
    const dates = dayLines(table).map((line) => line.date);
    expect(dates).toEqual([...dates].sort());
    expect(dayLines(table).some((line) => line.working)).toBe(true);
  });

  test('a day can be taken out and put back; twice is refused', () => {
    const [first] = dayLines(table);
    const without = withoutDay(table, first?.date ?? '');
    expect(dayLines(without)).toHaveLength(dayLines(table).length - 1);
    const day = {
      date: first?.date ?? '',
      working: false,
      replaces: '',
      name: 'Tết',
      decision: 'x',
    };
    expect(dayLines(withDay(without, day))).toHaveLength(dayLines(table).length);
    expect(() => withDay(table, day)).toThrow(/hai lần/);
  });

  test('the next year waits to be filled in and counts once it is marked as announced', () => {
    const years = allYears(bundledYears, [], [announced(table, false)]);
    expect(years.find(({ year }) => year === 2026)?.status).toBe('unannounced');
    expect(years.at(-1)).toMatchObject({ year: 2028, status: 'unannounced', daysOff: [] });
    expect(announced(years.at(-1)!, true).status).toBe('announced');
  });

  test('an imported year takes the place of the own one', () => {
    const own = importedYears([], JSON.stringify(table));
    expect(importedYears(own, JSON.stringify([table]))).toHaveLength(1);
    expect(ownYears('hỏng')).toEqual([]);
  });
});

describe('what the official writes', () => {
  test('own text stands at the end of its part, paragraph by paragraph', () => {
    const before = draft();
    const after = withOwnText(before, { 'results.commune': 'Một.\n\nHai.', guidance: ' ' });
    const last = before.blocks.findLastIndex((block) => block.part === 'results.commune');
    const added = after.blocks.slice(last + 1, last + 3);
    expect(added.map((block) => block.type === 'paragraph' && block.inlines)).toEqual([
      [{ type: 'text', text: 'Một.' }],
      [{ type: 'text', text: 'Hai.' }],
    ]);
    expect(after.blocks).toHaveLength(before.blocks.length + 2);
  });

  test('text for a part that the outline no longer has is kept at the end, not lost', () => {
    const after = withOwnText(draft(), { 'gone.part': 'Giữ lại.' });
    expect(after.blocks.at(-1)).toMatchObject({ part: 'gone.part' });
  });

  test('blanks are gone through in order and round', () => {
    const blanks = draft().blanks;
    expect(nextBlank(blanks, 'number')?.id).toBe('date');
    expect(nextBlank(blanks, 'signer')?.id).toBe('number');
    expect(nextBlank([{ id: 'a', label: 'a' }], 'a')).toBeNull();
  });

  test('an answer of an earlier period is offered, the latest first, of the same unit only', () => {
    const stored = (unit: string, periodId: string, updatedAt: string, hotline: string) => ({
      unit,
      periodId,
      updatedAt,
      texts: {},
      edits: [],
      blanks: { hotline },
    });
    const all = [
      stored('A', '2026-Q2', '2026-06-15', 'cũ'),
      stored('A', '2026-Q3', '2026-09-15', 'mới'),
      stored('B', '2026-Q3', '2026-09-16', 'khác'),
    ];
    expect(earlierAnswer(all, { unit: 'A', periodId: '2026-Q4' }, 'hotline')).toBe('mới');
    expect(earlierAnswer(all, { unit: 'C', periodId: '2026-Q4' }, 'hotline')).toBeNull();
  });

  test('documents are listed by the parts of the outline in force and carried over once', () => {
    const period = parsePeriod('2026-Q4');
    expect(registerParts(period).map((part) => part.part)).toContain('guidance.documents');
    expect(registerParts(period)[0]?.label).toMatch(/^I\.1 /);
    const entry = {
      id: 'x',
      section: 'guidance.documents',
      number: '11/KH-UBND',
      date: '2026-01-10',
      title: 'về kiểm soát TTHC',
      issuer: '',
      periodId: '2026-Q3',
      carriedOver: true,
    };
    const once = broughtOver([entry], period);
    expect(once).toHaveLength(2);
    expect(broughtOver(once, period)).toHaveLength(2);
    expect(isCitable(entry)).toBe(true);
    expect(isCitable({ ...entry, number: ' ' })).toBe(false);
  });
});
