import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../lib/dossier/merge.ts';
import { DEFAULT_POLICY, POLICY_PRESETS } from '../../lib/dossier/policy.ts';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { addForms, brokenIdentities } from '../../lib/statistics/form-cells.ts';
import { type Counts, countForm06 } from '../../lib/statistics/form06.ts';
import { ALL_COLUMNS, day, dossier, form, page } from '../check/build.ts';

const span = { from: day('2024-06-15'), to: day('2024-09-14'), asOf: day('2024-09-14') };
const count = (dossiers: Iterable<Dossier>, policy = DEFAULT_POLICY, columns = ALL_COLUMNS) =>
  countForm06(dossiers, { span, policy, columns: new Set(columns) });
const one = (notes: Parameters<typeof dossier>[0], policy = DEFAULT_POLICY) =>
  count([dossier(notes)], policy).form06;

describe('biểu II.06 theo cách đếm mặc định', () => {
  it('không có cột ngày tiếp nhận thì không ô nào là 0', () => {
    const columns = ALL_COLUMNS.filter((id) => id !== 'received');
    const counts = count([dossier({ status: 'notReceived', received: null })], undefined, columns);
    expect(counts.form06).toEqual(
      form([null, null, null, null], [null, null, null, null], [null, null, null]),
    );
    expect(counts.separate).toEqual({ withdrawn: null, paused: null, notReceived: 1 });
  });

  const outside = form([0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0]);
  it.each([
    ['mới, trực tuyến, xong sớm', {}, form([1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0])],
    [
      'bưu chính gộp với trực tiếp',
      { channel: 'postal' },
      form([1, 0, 1, 0], [1, 1, 0, 0], [0, 0, 0]),
    ],
    ['ô kênh trống tính trực tiếp', { channel: null }, form([1, 0, 1, 0], [1, 1, 0, 0], [0, 0, 0])],
    [
      'nhận ngày cuối trước kỳ: kỳ trước chuyển sang',
      { received: '2024-06-14' },
      form([1, 0, 0, 1], [1, 1, 0, 0], [0, 0, 0]),
    ],
    [
      'nhận ngày đầu kỳ: mới',
      { received: '2024-06-15' },
      form([1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0]),
    ],
    ['nhận sau kỳ', { received: '2024-09-15', finished: null }, outside],
    ['xong trước kỳ một ngày', { received: '2024-06-01', finished: '2024-06-14' }, outside],
    ['chưa tiếp nhận', { status: 'notReceived', received: '2024-08-01' }, outside],
    [
      'xong ngày cuối kỳ',
      { finished: '2024-09-14', due: '2024-09-14' },
      form([1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0]),
    ],
    [
      'xong sau kỳ, đã quá hẹn',
      { finished: '2024-09-15', due: '2024-09-13' },
      form([1, 1, 0, 0], [0, 0, 0, 0], [1, 0, 1]),
    ],
    [
      'đã xong không có ngày xong',
      { status: 'finished' },
      form([1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0]),
    ],
    [
      'rút muộn vẫn đúng hạn',
      { status: 'withdrawn', finished: '2024-08-20' },
      form([1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0]),
    ],
    [
      'rút sau kỳ: còn đang giải quyết',
      { status: 'withdrawn', finished: '2024-09-20', due: '2024-09-01' },
      form([1, 1, 0, 0], [0, 0, 0, 0], [1, 0, 1]),
    ],
    ['không có ngày hẹn, đã xong', { due: null }, form([1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0])],
    [
      'không có ngày hẹn, đang giải quyết',
      { due: null, finished: null },
      form([1, 1, 0, 0], [0, 0, 0, 0], [1, 1, 0]),
    ],
    [
      'trạng thái lạ, có ngày xong',
      { status: 'unknown', finished: '2024-08-16' },
      form([1, 1, 0, 0], [1, 0, 0, 1], [0, 0, 0]),
    ],
    [
      'trạng thái lạ, chưa xong',
      { status: 'unknown', due: '2024-09-01' },
      form([1, 1, 0, 0], [0, 0, 0, 0], [1, 0, 1]),
    ],
    ['chờ bổ sung, đã quá hẹn', { status: 'paused' }, form([1, 1, 0, 0], [0, 0, 0, 0], [1, 1, 0])],
  ] as const)('%s', (_name, notes, expected) => {
    expect(one(notes)).toEqual(expected);
  });

  it('đếm riêng hồ sơ rút, tạm dừng trong kỳ; chưa tiếp nhận thì đếm mọi hồ sơ đã đọc', () => {
    const { separate } = count([
      dossier({ status: 'withdrawn' }),
      dossier({ status: 'withdrawn', received: '2024-05-01', finished: '2024-05-20' }),
      dossier({ status: 'paused' }),
      dossier({ status: 'notReceived', received: null }),
      dossier({ status: 'notReceived', received: '2020-01-01' }),
    ]);
    expect(separate).toEqual({ withdrawn: 1, paused: 1, notReceived: 2 });
  });

  it('theo lĩnh vực: xếp theo tiếng Việt, ô trống có tên riêng, cộng lại bằng tổng', () => {
    const { byField, form06 } = count([
      dossier({ field: 'Hộ tịch' }),
      dossier({ field: 'Đất đai' }),
      dossier({ field: null }),
      dossier({ field: 'Đất đai ', finished: null }),
    ]);
    expect(byField.map(({ field }) => field)).toEqual([
      '(không ghi lĩnh vực)',
      'Đất đai',
      'Hộ tịch',
    ]);
    expect(byField.map((part) => part.form06).reduce(addForms)).toEqual(form06);
  });
});

describe('ô không xác định được là null', () => {
  const list = [dossier({}), dossier({ finished: null, channel: 'direct' })];
  const columns = (...missing: string[]) => ALL_COLUMNS.filter((id) => !missing.includes(id));
  it('không có cột kênh nộp', () => {
    expect(count(list, DEFAULT_POLICY, columns('channel')).form06).toEqual(
      form([2, null, null, 0], [1, 1, 0, 0], [1, 0, 1]),
    );
  });
  it('không có cột ngày hẹn', () => {
    expect(count(list, DEFAULT_POLICY, columns('due')).form06).toEqual(
      form([2, 1, 1, 0], [1, null, null, null], [1, null, null]),
    );
  });
  it('không có cả ngày xong lẫn trạng thái', () => {
    const counts = count(list, DEFAULT_POLICY, columns('finished', 'status'));
    expect(counts.form06).toEqual(
      form([null, 1, 1, null], [null, null, null, null], [null, null, null]),
    );
    expect(counts.separate).toEqual({ withdrawn: null, paused: null, notReceived: null });
  });
  it('không có cột lĩnh vực thì không chia', () => {
    expect(count(list, DEFAULT_POLICY, columns('field')).byField).toEqual([]);
  });
});

describe('các cách đếm khác', () => {
  const policy = (id: string) =>
    POLICY_PRESETS.find((preset) => preset.id === id) ?? DEFAULT_POLICY;
  it('xong đúng ngày hẹn tính là sớm', () => {
    expect(one({ finished: '2024-08-15' }, policy('som-bang-hen')).resolved).toEqual(
      form([0, 0, 0, 0], [1, 1, 0, 0], [0, 0, 0]).resolved,
    );
  });
  it('chờ bổ sung và rút đứng riêng', () => {
    const apart = policy('cot-rieng');
    expect(one({ status: 'paused' }, apart).pending.total).toBe(0);
    expect(one({ status: 'withdrawn', finished: '2024-08-02' }, apart).resolved.total).toBe(0);
  });
  it('tính theo ngày trả cho người dân', () => {
    const notes = { finished: '2024-08-15', extra: { returned: day('2024-08-20') } };
    expect(one(notes, policy('cot-rieng')).resolved.late).toBe(1);
    expect(one(notes).resolved.late).toBe(0);
  });
  it('theo trạng thái hiện tại: xong sau kỳ vẫn là đã giải quyết', () => {
    const notes = { finished: '2024-09-20', due: '2024-09-25' };
    expect(one(notes, policy('trang-thai-hien-tai')).resolved.total).toBe(1);
    expect(one(notes).resolved.total).toBe(0);
  });
  it('rút và chờ xét theo ngày hẹn', () => {
    const byDue = { ...DEFAULT_POLICY, withdrawn: 'by-due', paused: 'by-due' } as const;
    expect(one({ status: 'withdrawn', finished: '2024-08-20' }, byDue).resolved.late).toBe(1);
    expect(one({ status: 'paused' }, byDue).pending.overdue).toBe(1);
  });
  it('ô kênh trống thì để trống số trực tuyến', () => {
    const strict = { ...DEFAULT_POLICY, emptyChannel: 'unknown' } as const;
    expect(one({ channel: null }, strict).received).toEqual({
      total: 1,
      online: null,
      direct: null,
      carriedOver: 0,
    });
    expect(one({}, strict).received.online).toBe(1);
  });
});

const anyDay = fc.integer({ min: day('2024-04-01'), max: day('2024-10-31') });
const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    number: fc.integer({ min: 1, max: 60 }),
    field: fc.constantFrom('Hộ tịch', 'Đất đai', null),
    channel: fc.constantFrom('online', 'direct', 'postal', null),
    received: anyDay,
    due: fc.option(anyDay),
    finished: fc.option(anyDay),
    status: fc.constantFrom(
      'notReceived',
      'processing',
      'paused',
      'finished',
      'withdrawn',
      'unknown',
    ),
  })
  .map(({ number, received, due, finished, ...rest }) => ({
    ...dossier({ code: `H37.21-240801-${String(number).padStart(4, '0')}`, row: number }),
    ...rest,
    received,
    due,
    finished,
  }));
/** Each code once: what a list shows at one moment. */
const anyList = fc.uniqueArray(anyDossier, { selector: ({ code }) => code, maxLength: 40 });
const anyPolicy = fc.constantFrom(...POLICY_PRESETS);

const merged = (readings: PageReading[]): Counts => {
  const { dossiers, columns } = mergeReadings(readings);
  return countForm06(dossiers, { span, policy: DEFAULT_POLICY, columns });
};

describe('tính chất', () => {
  it('không phụ thuộc thứ tự dòng, cách cắt trang và dòng lặp', () => {
    fc.assert(
      fc.property(
        anyList,
        fc.array(fc.nat(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (list, picks, size) => {
          const repeats = list.length > 0 ? picks.map((n) => list[n % list.length] as Dossier) : [];
          const shuffled = [...repeats, ...[...list].reverse()];
          const pages = [];
          for (let i = 0; i < shuffled.length; i += size)
            pages.push(page(shuffled.slice(i, i + size)));
          expect(merged(pages.length > 0 ? pages : [page([])])).toEqual(merged([page(list)]));
        },
      ),
    );
  });

  it('các đẳng thức luôn đúng với mọi cách đếm', () => {
    fc.assert(
      fc.property(anyList, anyPolicy, (list, policy) => {
        const { form06, byField } = count(list, { ...policy, emptyChannel: 'direct' });
        const apart =
          (form06.received.total ?? 0) - (form06.resolved.total ?? 0) - (form06.pending.total ?? 0);
        if (policy.paused !== 'apart' && policy.withdrawn !== 'apart') expect(apart).toBe(0);
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(brokenIdentities(form06, apart)).toEqual([]);
        if (byField.length > 0)
          expect(byField.map((part) => part.form06).reduce(addForms)).toEqual(form06);
      }),
    );
  });

  it('thêm một hồ sơ quá hạn không làm giảm ô nào', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const overdue = dossier({ code: 'H37.21-240801-9999', finished: null, due: '2024-08-05' });
        const before = count(list).form06;
        const after = count([...list, overdue]).form06;
        for (const group of ['received', 'resolved', 'pending'] as const) {
          for (const [cell, value] of Object.entries(before[group])) {
            expect((after[group] as Record<string, number>)[cell]).toBeGreaterThanOrEqual(
              value as number,
            );
          }
        }
        expect(after.pending.overdue).toBe((before.pending.overdue as number) + 1);
      }),
    );
  });
});
