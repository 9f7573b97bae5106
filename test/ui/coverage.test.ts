import { describe, expect, test } from 'vitest';
import { coverageLine } from '../../lib/ui/models/coverage.ts';
import { clock, moment } from '../../lib/ui/models/when.ts';
import { capture, NOW, PERIOD, UNIT } from './sample.ts';

const scope = { unit: UNIT, period: PERIOD };

describe('the coverage line', () => {
  test('a finished walk is full', () => {
    expect(coverageLine([capture()], scope)).toMatchObject({
      tone: 'good',
      state: 'full',
      rows: '1.204/1.204',
      pages: '25/25',
    });
  });

  test('one unfinished capture makes the whole partial, with its reason', () => {
    const stopped = capture({
      id: 'b',
      state: 'stopped',
      pagesRead: 6,
      rowsRead: 288,
      sentence: 'Phiên đăng nhập đã hết.',
    });
    expect(coverageLine([capture(), stopped], scope)).toMatchObject({
      tone: 'warn',
      state: 'stopped',
      rows: '1.492/2.408',
      sentence: 'Phiên đăng nhập đã hết.',
    });
  });

  test('a single page without a stated total never claims to be all', () => {
    const page = capture({ from: 'page', rowsTotal: null, pagesTotal: null, rowsRead: 50 });
    expect(coverageLine([page], scope)).toMatchObject({ tone: 'none', state: 'open', rows: '50' });
  });

  test('no ratio above one: duplicates over pages show the count alone', () => {
    expect(coverageLine([capture({ rowsRead: 1_207 })], scope)?.rows).toBe('1.207');
  });

  test('filters that narrow are named; the chosen unit and the period’s days are not', () => {
    const filters = [
      { label: 'Đơn vị', value: 'UBND Xã Minh Họa' },
      { label: 'Từ ngày', value: '15/09/2026' },
      { label: 'Đến ngày', value: '14/12/2026' },
      { label: 'Trạng thái', value: 'Đang xử lý' },
    ];
    expect(coverageLine([capture({ filters })], scope)?.filters).toEqual([
      'Trạng thái: Đang xử lý',
    ]);
  });

  test('nothing read has no line', () => {
    expect(coverageLine([], scope)).toBeNull();
  });
});

describe('moments', () => {
  test('are on Vietnam’s clock whatever the computer’s', () => {
    expect(clock(Date.parse('2026-11-23T17:05:00Z'))).toBe('00:05');
  });

  test('say today, else the day', () => {
    const today = (time: string) => `${time} hôm nay`;
    expect(moment('2026-11-23T09:20:00Z', NOW, today)).toBe('16:20 hôm nay');
    expect(moment('2024-09-18T08:02:00Z', NOW, today)).toBe('15:02 18/9/2024');
    expect(moment('không phải', NOW, today)).toBe('');
  });
});
