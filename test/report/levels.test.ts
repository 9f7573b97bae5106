import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { splitByLevel } from '../../lib/report/levels.ts';
import { levelOfUnit, officeNames } from '../../lib/report/office.ts';
import { source } from './support.ts';

describe('cấp của một đơn vị theo tên', () => {
  test.each([
    ['UBND xã Vân Thủy, huyện Chi Lăng', 'commune'],
    ['Phòng Tư pháp huyện Chi Lăng', 'district'],
    ['Bộ phận Một cửa thị trấn Đồng Mỏ', 'commune'],
    ['Thị xã Mẫu', 'district'],
    ['UBND phường Mẫu, thị xã Mẫu', 'commune'],
    ['Sở Tư pháp', 'province'],
    ['UBND tỉnh Lạng Sơn', 'province'],
    ['UBND thành phố Lạng Sơn', 'district'],
    ['UBND Thành phố Hà Nội', 'province'],
    ['Phòng Lao động - Thương binh và Xã hội', null],
    ['Phòng Quản lý đô thị', null],
    ['Văn phòng HĐND và UBND', null],
    ['Hợp tác xã Mẫu', null],
    ['Cơ sở Mẫu', null],
    ['UBND cấp xã', 'commune'],
  ])('%s → %s', (name, level) => {
    expect(levelOfUnit(name)).toBe(level);
  });

  test('tên viết rời dấu (NFD) vẫn nhận ra', () => {
    expect(levelOfUnit('UBND xã Mẫu'.normalize('NFD'))).toBe('commune');
  });
});

describe('tên đơn vị', () => {
  test('mọi dạng của một ủy ban nhân dân', () => {
    expect(officeNames('UBND huyện Chi Lăng')).toEqual({
      full: 'Ủy ban nhân dân huyện Chi Lăng',
      short: 'UBND huyện Chi Lăng',
      area: 'huyện Chi Lăng',
      place: 'Chi Lăng',
      letterhead: ['ỦY BAN NHÂN DÂN', 'HUYỆN CHI LĂNG'],
      committee: true,
    });
  });

  test('trung tâm không ký thay mặt ủy ban', () => {
    const names = officeNames('Trung tâm Phục vụ hành chính công xã Mẫu');
    expect(names).toMatchObject({ committee: false, area: 'xã Mẫu', place: 'Mẫu' });
  });

  test('không có tên thì không bịa', () => {
    expect(officeNames('  ')).toBeNull();
  });
});

function dossier(code: string, unit: string | null): Dossier {
  return {
    code,
    unit,
    procedure: null,
    field: null,
    serviceLevel: null,
    channel: null,
    received: null,
    due: null,
    finished: null,
    status: 'processing',
    statusText: '',
    source: 0,
    row: 1,
    extra: null,
  };
}

function reading(units: (string | null)[], statedUnit: string | null = null): PageReading {
  const [first] = source();
  return {
    source: { ...(first as PageReading['source']), statedUnit },
    dossiers: units.map((unit, i) => dossier(`H37-24090${i}-0001`, unit)),
    statistics: [],
  };
}

describe('một chồng trang của nhiều cấp', () => {
  const codes = (readings: PageReading[] | undefined) =>
    readings?.flatMap((r) => r.dossiers.map((d) => d.unit));

  test('trang lẫn hai cấp được chia theo đơn vị từng dòng, không dòng nào mất hay lặp', () => {
    const split = splitByLevel(
      [reading(['Phòng Tư pháp huyện Mẫu', 'UBND xã Mẫu', 'Phòng Nội vụ'])],
      null,
    );
    expect(split.reporter).toBe('district');
    expect(codes(split.levels.get('district'))).toEqual([
      'Phòng Tư pháp huyện Mẫu',
      'Phòng Nội vụ',
    ]);
    expect(codes(split.levels.get('commune'))).toEqual(['UBND xã Mẫu']);
  });

  test('dòng không ghi đơn vị theo đơn vị in trên trang', () => {
    const split = splitByLevel(
      [reading([null], 'UBND xã Mẫu'), reading([null], 'UBND huyện Mẫu')],
      null,
    );
    expect([...split.levels.keys()]).toEqual(['district', 'commune']);
  });

  test('không gì cho biết cấp: theo cấp người dùng nêu, không nêu thì cấp xã', () => {
    expect([...splitByLevel([reading([null])], 'province').levels.keys()]).toEqual(['province']);
    expect([...splitByLevel([reading([null])], null).levels.keys()]).toEqual(['commune']);
  });
});
