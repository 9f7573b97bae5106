import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../store/environment.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../store/environment.ts')).fakeBrowser,
}));

const { userCalendar } = await import('../../lib/browser/calendar.ts');
const { datasetOptions } = await import('../../lib/browser/check-scope.ts');
const { readManaged } = await import('../../lib/browser/managed.ts');
const { fromIso } = await import('../../lib/calendar/day.ts');
const { parsePeriod } = await import('../../lib/calendar/period.ts');
const { findTarget } = await import('../../lib/statistics/targets.ts');
const { daysOff, managed, policy, targets } = await import('../../lib/store/index.ts');
const { bundledTargets } = await import('../../rules/targets/index.ts');

const TODAY = fromIso('2025-11-24') as number;
const PERIOD = parsePeriod('2025-Q4');

/** A target of 2025 for communes, as a decision of its own. */
const decision = (id: string, percent: number) => ({
  id,
  issuer: 'UBND tỉnh Mẫu',
  citation: `Quyết định ${id}`,
  source: 'Văn bản đã đọc',
  targets: [
    {
      kpi: 'onlineDossiers',
      level: 'commune',
      group: 'UBND các xã',
      percent,
      window: 'calendar-year',
      years: [2025],
      force: 'assigned',
      certainty: 'verified',
      enabled: true,
    },
  ],
});

async function targetOf(year: number) {
  const options = await datasetOptions(PERIOD, TODAY);
  return findTarget(options.targets ?? bundledTargets, {
    kpi: 'onlineDossiers',
    level: 'commune',
    year,
  });
}

beforeEach(() => fakeBrowser.reset());

describe('what an administrator deployed', () => {
  test('counts over the user’s own target and the shipped one, for its years alone', async () => {
    expect((await targetOf(2025))?.percent).toBe(90);
    await targets.set([decision('tu-nhap', 88)]);
    expect((await targetOf(2025))?.percent).toBe(88);
    await fakeBrowser.storage.managed.set({ targets: [decision('tinh-giao', 93)] });
    expect((await targetOf(2025))?.decision.id).toBe('tinh-giao');
    expect(await targetOf(2026)).toMatchObject({ percent: 90, reference: true });
  });

  test('decides the days off and the way of counting', async () => {
    const year = { year: 2027, status: 'announced', daysOff: [], workingDays: [] };
    await daysOff.set([{ ...year, status: 'unannounced' }]);
    await policy.set({
      ...(await datasetOptions(PERIOD, TODAY)).policy,
      id: 'own',
      paused: 'apart',
    });
    expect((await userCalendar()).knows(2027)).toBe(false);
    await fakeBrowser.storage.managed.set({ holidays: [year], policy: 'II.06' });
    expect((await userCalendar()).knows(2027)).toBe(true);
    expect((await datasetOptions(PERIOD, TODAY)).policy?.paused).toBe('in-time');
  });

  test('a part that does not hold leaves the user’s own in force and is named', async () => {
    await targets.set([decision('tu-nhap', 88)]);
    await fakeBrowser.storage.managed.set({ targets: [decision('tinh-giao', 193)] });
    expect((await targetOf(2025))?.percent).toBe(88);
    expect((await readManaged()).problems[0]).toContain('không thể lớn hơn 100');
  });

  test('a change is heard at once, a change of other storage is not', async () => {
    const heard: unknown[] = [];
    const stop = managed.watch((values) => heard.push(values));
    await targets.set(null);
    await fakeBrowser.storage.managed.set({ policy: 'QD-766' });
    await vi.waitFor(() => expect(heard).toEqual([{ policy: 'QD-766' }]));
    stop();
    await fakeBrowser.storage.managed.set({ policy: 'II.06' });
    expect(heard).toHaveLength(1);
  });

  test('a browser that knows no policy is the same as an empty one', async () => {
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
    get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await managed.get()).toEqual({});
    get.mockRestore();
  });
});
