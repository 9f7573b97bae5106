import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareWithFigures } from '../../lib/proof/index.ts';
import type { Form06 } from '../../lib/statistics/types.ts';

const text = readFileSync(new URL('fixtures/bao-cao-802-q3-2024.md', import.meta.url), 'utf8');
const district: Form06 = {
  received: { total: 1121, online: 951, direct: 163, carriedOver: 7 },
  resolved: { total: 1106, early: 483, onTime: 623, late: 0 },
  pending: { total: 15, inTime: 15, overdue: 0 },
};

describe('Đối chiếu văn bản với số liệu đã đọc', () => {
  it('khớp thì không có phát hiện', () => {
    expect(compareWithFigures(text, [{ form06: district, level: 'district' }])).toEqual([]);
  });

  it('nói rõ văn bản ghi gì, số liệu là gì, ở đúng mục của cấp ấy', () => {
    const form06 = { ...district, received: { ...district.received, total: 1120, online: 950 } };
    const findings = compareWithFigures(text, [{ form06, level: 'district' }]);
    expect(findings.map((f) => f.message)).toEqual([
      'Khác số liệu đã đọc: tổng số hồ sơ tiếp nhận văn bản ghi 1.121, số liệu đã đọc là 1.120.',
      'Khác số liệu đã đọc: số hồ sơ tiếp nhận trực tuyến văn bản ghi 951, số liệu đã đọc là 950.',
    ]);
    for (const q of findings.flatMap((f) => f.quotes))
      expect(text.slice(q.start, q.end)).toBe(q.text);
  });

  it('điều số liệu không cho biết thì không đối chiếu', () => {
    const form06 = {
      ...district,
      received: { total: null, online: null, direct: null, carriedOver: null },
    };
    expect(compareWithFigures(text, [{ form06, level: 'district' }])).toEqual([]);
  });

  it('số liệu của cấp khác không được đem so', () => {
    expect(compareWithFigures(text, [{ form06: district, level: 'province' }])).toEqual([]);
  });
});
