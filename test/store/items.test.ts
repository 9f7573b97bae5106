import './environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { dismissals, drafts, mappings, settings } from '../../lib/store/index.ts';
import { defineItem } from '../../lib/store/item.ts';
import { z } from '../../lib/zod.ts';
import { fakeBrowser } from './environment.ts';

beforeEach(() => fakeBrowser.reset());

const put = (key: string, value: unknown) => fakeBrowser.storage.local.set({ [key]: value });

describe('a stored item', () => {
  test('gives the fallback while nothing is stored', async () => {
    expect(await settings.read()).toMatchObject({ value: { paceMs: 400 }, problem: null });
  });

  test('keeps what was set', async () => {
    await settings.update((s) => ({ ...s, dueSoonDays: 7 }));
    expect((await settings.get()).dueSoonDays).toBe(7);
  });

  test('refuses a value that breaks its own rules', async () => {
    await expect(settings.set({ ...(await settings.get()), paceMs: 10 })).rejects.toThrow();
    await expect(dismissals.set([{ reason: '' } as never])).rejects.toThrow();
    await expect(mappings.set([{ site: 'x', columns: { a: 'nope' } } as never])).rejects.toThrow();
  });

  test.each([
    ['not an object', 'x', 'không đúng dạng'],
    ['a broken value', { version: 1, value: { paceMs: 'nhanh' } }, 'sai ở'],
    ['a newer version', { version: 99, value: {} }, 'phiên bản mới hơn'],
  ])('falls back and says why on %s', async (_, stored, why) => {
    await put('settings', stored);
    const { value, problem } = await settings.read();
    expect(value.paceMs).toBe(400);
    expect(problem).toContain('Cài đặt đã lưu');
    expect(problem).toContain(why);
  });

  test('runs the changes of one context one after another', async () => {
    const add = (host: string) =>
      settings.update((s) => ({ ...s, mutedHosts: [...s.mutedHosts, host] }));
    await Promise.all(['a', 'b', 'c'].map(add));
    expect((await settings.get()).mutedHosts).toEqual(['a', 'b', 'c']);
  });

  test('tells watchers of a change', async () => {
    const seen: number[] = [];
    const stop = settings.watch((s) => seen.push(s.dueSoonDays));
    await settings.update((s) => ({ ...s, dueSoonDays: 9 }));
    stop();
    await settings.update((s) => ({ ...s, dueSoonDays: 1 }));
    expect(seen).toEqual([9]);
  });
});

describe('rewritten sentences', () => {
  const draft = { unit: 'UBND xã Minh Họa', periodId: '2026-Q4', updatedAt: '' };
  const words = { ...draft, blanks: {}, texts: { guidance: 'Lời thêm.' } };

  test('are kept whole: what stood there, what was made of it, what was chosen', async () => {
    const edit = {
      part: 'results.commune',
      base: [
        { text: 'Tiếp nhận ' },
        { figure: 'received.total', text: '1.204' },
        { blank: 'note', label: 'ghi chú' },
      ],
      text: 'Xã tiếp nhận 1.204 hồ sơ.',
      choices: [{ place: '#received.total', take: 'computed' as const, computed: '1.204' }],
    };
    await drafts.set([{ ...words, edits: [edit] }]);
    expect((await drafts.get())[0]?.edits).toEqual([edit]);
  });

  test('are none in a draft kept before they could be made', async () => {
    await put('drafts', { version: 1, value: [words] });
    expect(await drafts.read()).toEqual({ value: [{ ...words, edits: [] }], problem: null });
  });
});

describe('a value of an earlier version', () => {
  const item = defineItem('colour', {
    title: 'Màu',
    schema: z.object({ name: z.string(), light: z.boolean() }),
    fallback: { name: 'teal', light: false },
    version: 3,
    migrations: {
      1: (name) => ({ name }),
      2: (value) => ({ ...(value as object), light: true }),
    },
  });

  test('is brought to today’s shape step by step', async () => {
    await put('colour', { version: 1, value: 'amber' });
    expect(await item.read()).toEqual({ value: { name: 'amber', light: true }, problem: null });
    await put('colour', { version: 2, value: { name: 'red' } });
    expect(await item.get()).toEqual({ name: 'red', light: true });
  });

  test('is never trusted when a migration leaves it in a wrong shape', async () => {
    await put('colour', { version: 2, value: { name: 7 } });
    expect((await item.read()).problem).toContain('“name”');
    expect((await item.get()).name).toBe('teal');
  });
});
