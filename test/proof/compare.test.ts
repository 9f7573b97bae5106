import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { compareWithData, type KnownFigures } from '../../lib/proof/index.ts';
import type { Form06 } from '../../lib/statistics/types.ts';

const text = readFileSync(new URL('fixtures/bao-cao-802-q3-2024.md', import.meta.url), 'utf8');
const district: Form06 = {
  received: { total: 1121, online: 951, direct: 163, carriedOver: 7 },
  resolved: { total: 1106, early: 483, onTime: 623, late: 0 },
  pending: { total: 15, inTime: 15, overdue: 0 },
};
const ofDistrict = (change: Partial<KnownFigures> = {}): KnownFigures => ({
  form06: district,
  level: 'district',
  ...change,
});
const wrong: Form06 = { ...district, received: { ...district.received, total: 1120 } };

describe('Đối chiếu văn bản với số liệu đã đọc', () => {
  it('khớp thì không có phát hiện', () => {
    const { findings, compared, reason } = compareWithData(text, [ofDistrict()]);
    expect(findings).toEqual([]);
    expect(compared).toBeGreaterThan(8);
    expect(reason).toBeNull();
  });

  it('nói rõ văn bản ghi gì, số liệu là gì, ở đúng mục của cấp ấy', () => {
    const form06 = { ...wrong, received: { ...wrong.received, online: 950 } };
    const { findings } = compareWithData(text, [ofDistrict({ form06 })]);
    expect(findings.map((f) => f.message)).toEqual([
      'Khác số liệu đã đọc: tổng số hồ sơ tiếp nhận văn bản ghi 1.121, số liệu đã đọc là 1.120.',
      'Khác số liệu đã đọc: số hồ sơ tiếp nhận trực tuyến văn bản ghi 951, số liệu đã đọc là 950.',
    ]);
    for (const q of findings.flatMap((f) => f.quotes))
      expect(text.slice(q.start, q.end)).toBe(q.text);
  });

  it('đúng đơn vị, đúng kỳ của báo cáo thật: kỳ gõ ngược là lỗi riêng, không cản việc so', () => {
    const known = ofDistrict({ unit: 'UBND huyện Chi Lăng', period: parsePeriod('2024-Q3') });
    expect(compareWithData(text, [known])).toMatchObject({ findings: [], reason: null });
  });

  it('điều số liệu không cho biết thì không đối chiếu', () => {
    const form06 = {
      ...wrong,
      received: { total: null, online: null, direct: null, carriedOver: null },
    };
    expect(compareWithData(text, [ofDistrict({ form06 })]).findings).toEqual([]);
  });

  it('hồ sơ ghi sai ngày không phải số đã giải quyết, số tiếp nhận', () => {
    const heading = 'Tại cấp huyện, đã giải quyết 1.106 hồ sơ.';
    for (const line of [
      'Có 15 hồ sơ ghi ngày kết thúc xử lý chưa đến trên Hệ thống.',
      'Có 03 hồ sơ ghi ngày hẹn trả trước ngày tiếp nhận trên Hệ thống.',
      'Có 02 hồ sơ ghi ngày kết thúc xử lý trước ngày tiếp nhận trên Hệ thống.',
      'Có 04 hồ sơ tiếp nhận chậm so với hạn tiếp nhận.',
      'Có 05 hồ sơ quá hạn chưa có văn bản xin lỗi, hẹn lại ngày trả kết quả.',
    ])
      expect(compareWithData(`${heading}\n- ${line}`, [ofDistrict()]).findings).toEqual([]);
  });

  it('số liệu của cấp khác không được đem so, kể cả khi chỉ có một đoạn và một bộ số', () => {
    expect(compareWithData(text, [ofDistrict({ level: 'province' })]).compared).toBe(0);
    const commune =
      'Tại cấp xã: tổng số hồ sơ tiếp nhận 30 hồ sơ, đã giải quyết 20 hồ sơ, đang giải quyết 10 hồ sơ.';
    expect(compareWithData(commune, [ofDistrict()])).toMatchObject({
      compared: 0,
      reason: expect.stringContaining('đúng cấp'),
    });
  });
});

const PASSAGE =
  'Trong quý III năm 2024, tổng số hồ sơ tiếp nhận 1.121 hồ sơ, đã giải quyết 1.106 hồ sơ, đang giải quyết 15 hồ sơ.';
const Q3 = parsePeriod('2024-Q3');

describe('Chỉ so khi chắc là cùng đơn vị, cùng kỳ', () => {
  const letter = (unit: string): string =>
    `ỦY BAN NHÂN DÂN\n${unit}\n\nBÁO CÁO\nCông tác kiểm soát TTHC quý III năm 2024\n\n${PASSAGE}`;
  const known = ofDistrict({ form06: wrong, unit: 'UBND huyện Thí Dụ', period: Q3 });

  it('phần đầu văn bản nêu đúng đơn vị', () => {
    expect(compareWithData(letter('HUYỆN THÍ DỤ'), [known]).findings).toHaveLength(1);
  });

  it('đơn vị khác, hoặc đơn vị cấp dưới của đơn vị ấy, thì không so và nói lý do', () => {
    const lower = `UBND HUYỆN THÍ DỤ\n${letter('XÃ MINH HỌA')}`;
    for (const other of [letter('HUYỆN KHÁC'), lower])
      expect(compareWithData(other, [known], 'UBND huyện Thí Dụ')).toMatchObject({
        findings: [],
        reason: 'Không đối chiếu: phần đầu văn bản không nêu UBND huyện Thí Dụ.',
      });
  });

  it('trong nhiều đơn vị, văn bản tìm đúng số liệu của mình', () => {
    const communes = ['UBND xã Minh Họa', 'UBND xã Thí Dụ'].map((unit, i) => ({
      form06: { ...district, pending: { ...district.pending, total: 15 + i } },
      level: 'commune' as const,
      unit,
      period: Q3,
    }));
    expect(compareWithData(letter('XÃ MINH HỌA'), communes).findings).toEqual([]);
    expect(compareWithData(letter('XÃ THÍ DỤ'), communes).findings).toMatchObject([
      { arithmetic: '15 ≠ 16' },
    ]);
  });

  it('văn bản không nêu đơn vị: chỉ so với đơn vị người dùng đã chọn', () => {
    expect(compareWithData(PASSAGE, [known]).compared).toBe(0);
    expect(compareWithData(PASSAGE, [known], 'UBND huyện Thí Dụ').findings).toHaveLength(1);
  });

  it('kỳ khác thì không so', () => {
    const q2 = { ...known, period: parsePeriod('2024-Q2') };
    expect(compareWithData(letter('HUYỆN THÍ DỤ'), [q2]).reason).toMatch(/2024-Q3.*2024-Q2/);
  });

  it.each([
    'Lũy kế từ đầu năm, tổng số hồ sơ tiếp nhận 3.121 hồ sơ, đã giải quyết 3.106 hồ sơ.',
    'Cùng kỳ quý III năm 2023, tổng số hồ sơ tiếp nhận 980 hồ sơ, đã giải quyết 970 hồ sơ.',
    'Từ ngày 01/01/2024 đến ngày 14/9/2024, tổng số hồ sơ tiếp nhận 3.121 hồ sơ, đã giải quyết 3.106 hồ sơ.',
  ])('đoạn của khoảng ngày khác thì không so: %s', (passage) => {
    expect(compareWithData(passage, [known], 'UBND huyện Thí Dụ').findings).toEqual([]);
  });
});
