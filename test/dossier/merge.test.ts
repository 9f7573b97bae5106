import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../lib/dossier/merge.ts';
import {
  DEFAULT_POLICY,
  describePolicy,
  POLICY_PRESETS,
  POLICY_SETTINGS,
  policySchema,
} from '../../lib/dossier/policy.ts';
import { matchingUnits, unitKey } from '../../lib/dossier/units.ts';
import { day, dossier, page } from '../check/build.ts';

const at = (iso: string) => ({ readAt: `${iso}T02:00:00.000Z` });

describe('gộp các lần đọc', () => {
  it('bản có ngày xong thắng, dù đọc trước', () => {
    const { dossiers, read } = mergeReadings([
      page([dossier({ code: 'A', finished: '2024-08-09', row: 5 })], at('2024-09-15')),
      page([dossier({ code: 'a', finished: null, row: 9 })], at('2024-09-16')),
    ]);
    expect(read).toBe(2);
    expect(dossiers).toHaveLength(1);
    expect(dossiers[0]).toMatchObject({ code: 'A', source: 0, finished: day('2024-08-09') });
    expect(dossiers[0]?.extra?.repeats).toEqual([{ source: 1, row: 9 }]);
  });

  it('cùng chưa xong thì bản đọc sau thắng và nhớ ngày hẹn cũ', () => {
    const late = page(
      [dossier({ code: 'A', finished: null, due: '2024-08-20' })],
      at('2024-08-11'),
    );
    const early = page(
      [dossier({ code: 'A', finished: null, due: '2024-08-15' })],
      at('2024-08-10'),
    );
    for (const readings of [
      [late, early],
      [early, late],
    ]) {
      const [only] = mergeReadings(readings).dossiers;
      expect(only?.due).toBe(day('2024-08-20'));
      expect(only?.extra?.earlierDue).toEqual([day('2024-08-15')]);
    }
  });

  it('cột chung là cột mà danh sách nào có dòng cũng có', () => {
    const { columns } = mergeReadings([
      page([dossier()], { columns: ['code', 'received', 'due', 'unit'] }),
      page([dossier({ due: null, field: null })], { columns: ['code', 'received'] }),
      page([], { columns: ['code'] }),
    ]);
    expect(columns.has('received')).toBe(true);
    expect(columns.has('due')).toBe(false);
    expect(columns.has('unit')).toBe(false);
  });

  it('ô ghép cho giá trị thì coi như có cột', () => {
    const { columns } = mergeReadings([page([dossier()], { columns: ['composite'] })]);
    expect(columns.has('channel') && columns.has('due') && columns.has('status')).toBe(true);
    expect(columns.has('unit')).toBe(false);
  });

  it('không đổi các bản đọc được đưa vào', () => {
    const reading = page([dossier({ code: 'A' }), dossier({ code: 'A' })]);
    const before = JSON.stringify(reading);
    mergeReadings([page([]), reading]);
    expect(JSON.stringify(reading)).toBe(before);
  });
});

describe('tên đơn vị', () => {
  it.each([
    ['UBND xã Mẫu', 'Ủy ban nhân dân Xã  Mẫu', true],
    ['Bộ phận Một cửa xã Mẫu', 'xã Mẫu', true],
    ['UBND xã Mẫu · (Từ ngày 15/06/2024 đến ngày 14/09/2024)', 'UBND xã Mẫu', true],
    ['TT. Mẫu', 'Thị trấn Mẫu', true],
    ['xã Mẫu', 'thị trấn Mẫu', false],
    ['xã Mẫu', 'xã Mẫu Sơn', false],
  ])('%s và %s', (a, b, same) => {
    expect(unitKey(a) === unitKey(b)).toBe(same);
  });

  it('chọn đúng đơn vị theo tên người dùng gõ', () => {
    const names = ['UBND xã Mẫu', 'UBND xã Mẫu Sơn', 'UBND thị trấn Mẫu', 'Công an xã Hai'];
    expect([...matchingUnits('Xã Mẫu', names)]).toEqual(['UBND xã Mẫu']);
    expect([...matchingUnits('Mẫu', names)]).toEqual(['UBND xã Mẫu', 'UBND thị trấn Mẫu']);
    expect([...matchingUnits('xã Hai', names)]).toEqual(['Công an xã Hai']);
    expect([...matchingUnits('huyện Hai', ['Phòng Tư pháp huyện Hai'])]).toEqual([]);
  });
});

describe('cách đếm', () => {
  it('mọi bộ có sẵn hợp lệ và mọi lựa chọn đều được giải thích', () => {
    expect(new Set(POLICY_PRESETS.map(({ id }) => id)).size).toBe(POLICY_PRESETS.length);
    for (const preset of POLICY_PRESETS) {
      expect(policySchema.parse(preset)).toEqual(preset);
      for (const { setting, choices } of POLICY_SETTINGS)
        expect(choices[preset[setting]]).toBeDefined();
    }
    for (const { setting, choices } of POLICY_SETTINGS)
      expect(Object.keys(choices).sort()).toEqual([...policySchema.shape[setting].options].sort());
  });

  it('in thành câu cho phần phương pháp của báo cáo', () => {
    expect(describePolicy(DEFAULT_POLICY)).toContain(
      'Rút, trả lại: đã giải quyết – đúng hạn. Căn cứ: Chú thích của mẫu in 06a: “Đúng hạn (bao gồm cả hồ sơ trả lại/xin rút)”.',
    );
  });
});
