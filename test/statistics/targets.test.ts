import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyLevelHasTarget,
  findTarget,
  missingToReach,
  moreToReach,
  overrideTargets,
  parseTargets,
  reaches,
} from '../../lib/statistics/targets.ts';
import { bundledTargets } from '../../rules/targets/index.ts';
import { ownTarget } from '../rules/own-target.ts';

const find = (
  kpi: 'onlineDossiers' | 'onlineServices' | 'satisfaction',
  level: 'commune' | 'district' | 'province' | null,
  year: number,
) => findTarget(bundledTargets, { kpi, level, year });

describe('chỉ tiêu đi kèm', () => {
  it.each([
    ['onlineDossiers', 'district', 2024, 95, false],
    ['onlineDossiers', 'commune', 2024, 85, false],
    ['onlineServices', 'commune', 2024, 90, false],
    ['onlineServices', 'district', 2024, 90, false],
    ['onlineDossiers', 'commune', 2025, 90, false],
    ['onlineDossiers', 'commune', 2026, 90, true],
    ['onlineDossiers', 'district', 2022, 50, false],
    ['onlineServices', 'province', 2022, 80, false],
    ['satisfaction', 'commune', 2026, 95, true],
  ] as const)('%s %s %d: %d %%, tham chiếu: %s', (kpi, level, year, percent, reference) => {
    expect(find(kpi, level, year)).toMatchObject({ percent, reference });
  });

  it.each([
    ['onlineDossiers', 'province', 2022],
    ['onlineDossiers', 'commune', 2023],
    ['onlineServices', 'commune', 2026],
    ['satisfaction', 'commune', 2025],
    ['onlineDossiers', null, 2024],
  ] as const)('%s %s %d: chưa có', (kpi, level, year) => {
    expect(find(kpi, level, year)).toBeNull();
  });

  it('chỉ tiêu chưa xác minh hoặc chưa biết số đều tắt', () => {
    for (const { targets } of bundledTargets) {
      for (const target of targets) {
        if (target.percent === null || target.certainty === 'unverified')
          expect(target.enabled).toBe(false);
      }
    }
  });

  it('biết là có cấp nào đó có chỉ tiêu', () => {
    expect(anyLevelHasTarget(bundledTargets, 'onlineDossiers', 2024)).toBe(true);
    expect(anyLevelHasTarget(bundledTargets, 'onTime', 2024)).toBe(false);
  });
});

const good = ownTarget('onTime', 75)[0];
const withTarget = (change: object) => ({ ...good, targets: [{ ...good?.targets[0], ...change }] });

describe('tệp chỉ tiêu của người dùng', () => {
  it.each([
    [withTarget({ percent: 101 }), 'Tệp chỉ tiêu: mục “targets.0.percent” không thể lớn hơn 100.'],
    [withTarget({ percent: -1 }), 'Tệp chỉ tiêu: mục “targets.0.percent” không thể nhỏ hơn 0.'],
    [withTarget({ percent: '95' }), 'Tệp chỉ tiêu: mục “targets.0.percent” sai kiểu.'],
    [withTarget({ group: undefined }), 'Tệp chỉ tiêu: mục “targets.0.group” còn thiếu.'],
    [withTarget({ years: [] }), 'Tệp chỉ tiêu: mục “targets.0.years” phải có ít nhất 1 mục.'],
    [withTarget({ years: [20_240] }), 'Tệp chỉ tiêu: mục “targets.0.years.0” phải không quá 2199.'],
    [
      withTarget({ kpi: 'speed' }),
      'Tệp chỉ tiêu: mục “targets.0.kpi” không thuộc các giá trị cho phép (onlineDossiers, onlineServices, onlinePayment, onTime, digitised, digitisedResults, satisfaction).',
    ],
    [withTarget({ muc: 1 }), 'Tệp chỉ tiêu: mục “targets.0” có khóa lạ “muc”.'],
    [
      { ...good, issued: '25/3/2024' },
      'Tệp chỉ tiêu: mục “issued” phải là ngày có thật, viết NNNN-TT-NN như 2024-03-25.',
    ],
    [
      { ...good, issued: '2024-02-31' },
      'Tệp chỉ tiêu: mục “issued” phải là ngày có thật, viết NNNN-TT-NN như 2024-03-25.',
    ],
    [[], 'Tệp chỉ tiêu: tệp phải có ít nhất 1 mục.'],
    [[good, good], 'Quyết định “qd-thu” xuất hiện hai lần trong tệp chỉ tiêu.'],
    [{ decisions: [good], note: '' }, 'Tệp chỉ tiêu: tệp có khóa lạ “note”.'],
    [
      withTarget({ certainty: 'unverified' }),
      'Tệp chỉ tiêu: mục “targets” chỉ tiêu chưa xác minh mà bật thì phải để ở mức tham chiếu (force: "reference").',
    ],
    ['95', 'Tệp chỉ tiêu: tệp sai kiểu.'],
  ])('từ chối %#', (json, message) => {
    expect(() => parseTargets(json)).toThrow(new RangeError(message));
  });

  it('nhận một quyết định, một danh sách hoặc một tệp nhiều quyết định', () => {
    for (const json of [good, [good], { decisions: [good] }])
      expect(parseTargets(json).map(({ id }) => id)).toEqual(['qd-thu']);
  });

  it('chỉ tiêu của người dùng thay chỉ tiêu có sẵn cùng nội dung, cấp, năm', () => {
    const merged = overrideTargets(bundledTargets, ownTarget('onlineDossiers', 70));
    const at = (level: 'commune' | 'district') =>
      findTarget(merged, { kpi: 'onlineDossiers', level, year: 2024 })?.percent;
    expect([at('commune'), at('district')]).toEqual([70, 95]);
    const off = ownTarget('onlineDossiers', 70).map((decision) => ({
      ...decision,
      targets: decision.targets.map((target) => ({ ...target, enabled: false })),
    }));
    expect(
      findTarget(overrideTargets(bundledTargets, off), {
        kpi: 'onlineDossiers',
        level: 'commune',
        year: 2024,
      })?.percent,
    ).toBe(85);
  });
});

describe('đạt hay chưa, còn thiếu bao nhiêu', () => {
  it.each([
    [951, 1114, 95, 108, 2146],
    [9499, 10_000, 95, 1, 20],
    [95, 100, 95, 0, 0],
    [0, 0, 95, 0, 0],
    [9, 10, 100, 1, null],
    [1, 3, 33.34, 1, 1],
  ])('%d/%d với %d %%: thiếu %d, cần thêm %s', (numerator, denominator, percent, missing, more) => {
    expect(missingToReach(numerator, denominator, percent)).toBe(missing);
    expect(moreToReach(numerator, denominator, percent)).toBe(more);
    expect(reaches(numerator, denominator, percent)).toBe(missing === 0);
  });

  it('số thiếu và số cần thêm là số nhỏ nhất đủ đạt', () => {
    const ratio = fc.tuple(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(ratio, ([online, direct, hundredths]) => {
        const [n, d, percent] = [online, online + direct, hundredths / 100];
        const missing = missingToReach(n, d, percent);
        const more = moreToReach(n, d, percent) as number;
        expect(reaches(n + missing, d, percent)).toBe(true);
        expect(reaches(n + more, d + more, percent)).toBe(true);
        if (missing > 0) expect(reaches(n + missing - 1, d, percent)).toBe(false);
        if (more > 0) expect(reaches(n + more - 1, d + more - 1, percent)).toBe(false);
      }),
    );
  });
});
