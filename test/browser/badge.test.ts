import '../store/environment.ts';
import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../store/environment.ts')).fakeBrowser,
}));

const { badgeText } = await import('../../lib/browser/badge.ts');
const { originPattern } = await import('../../lib/browser/hosts.ts');
const { daysOffAround } = await import('../../lib/browser/calendar.ts');
const { daysOff } = await import('../../lib/store/index.ts');
const { fromIso, toIso } = await import('../../lib/calendar/day.ts');

test.each([
  [0, ''],
  [-1, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i violations → badge “%s”', (count, text) => {
  expect(badgeText(count)).toBe(text);
});

describe('the pattern of a host', () => {
  test.each([
    ['https://motcua.example.gov.vn/vi/dossier/search?code=', 'https://motcua.example.gov.vn/*'],
    ['http://127.0.0.1:4000/ho-so', 'http://127.0.0.1/*'],
    ['chrome://extensions', null],
    ['file:///home/x.html', null],
    ['about:blank', null],
    ['', null],
  ])('%s → %s', (address, pattern) => {
    expect(originPattern(address)).toBe(pattern);
  });
});

describe('days off for the page', () => {
  const today = fromIso('2026-11-24') as number;

  test('are the weekends and holidays of the known years around today', async () => {
    const { from, to, off } = await daysOffAround(today);
    expect(from).toBeLessThanOrEqual(fromIso('2025-01-01') as number);
    expect(to).toBeGreaterThanOrEqual(fromIso('2026-12-31') as number);
    const days = off.map(toIso);
    expect(days).toContain('2026-11-21');
    expect(days).toContain('2026-09-02');
    expect(days).not.toContain('2026-11-25');
    expect(off).toEqual([...off].sort((a, b) => a - b));
  });

  test('a broken table of the user’s own is left out', async () => {
    const before = await daysOffAround(today);
    await daysOff.set([{ year: 'hai nghìn' }]);
    expect(await daysOffAround(today)).toEqual(before);
  });
});
