import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holidayYearSchema } from '../../lib/calendar/holidays.ts';
import { NOTHING_MANAGED, parseManaged } from '../../lib/check/managed.ts';
import { POLICY_PRESETS } from '../../lib/dossier/policy.ts';
import { decisionSchema } from '../../lib/statistics/targets.ts';
import { z } from '../../lib/zod.ts';

/** As a group policy holds it: no key may be null there, so unknown ones are left out. */
const DEPLOYED = {
  targets: [
    {
      id: 'qd-12-2027-tinh-mau',
      issuer: 'UBND tỉnh Mẫu',
      citation: 'Quyết định số 12/QĐ-UBND ngày 15/01/2027 của UBND tỉnh Mẫu',
      source: 'Văn bản đã đọc',
      targets: [
        {
          kpi: 'onlineDossiers',
          level: 'commune',
          group: 'UBND các xã, phường',
          percent: 92,
          window: 'calendar-year',
          years: [2027],
          force: 'assigned',
          certainty: 'verified',
          enabled: true,
        },
      ],
    },
  ],
  holidays: [
    {
      year: 2027,
      status: 'announced',
      daysOff: [
        {
          date: '2027-01-01',
          name: 'Tết Dương lịch',
          kind: 'holiday',
          decision: 'Thông báo 1/TB',
          certainty: 'verified',
        },
      ],
      workingDays: [],
    },
  ],
  disabledRules: ['due-on-day-off'],
  policy: 'QD-766',
};

describe('chính sách do quản trị đặt', () => {
  it('đọc chỉ tiêu, ngày nghỉ, quy tắc tắt và cách đếm', () => {
    const managed = parseManaged(DEPLOYED);
    expect(managed.problems).toEqual([]);
    expect(managed.targets[0]).toMatchObject({ number: null, issued: null });
    expect(managed.targets[0]?.targets[0]).toMatchObject({ percent: 92, referenceYears: [] });
    expect(managed.holidays.map(({ year }) => year)).toEqual([2027]);
    expect(managed.disabledRules).toEqual(['due-on-day-off']);
    expect(managed.policy?.early).toBe('up-to-due');
  });

  it('không có gì thì không đổi gì', () => {
    expect(parseManaged({})).toEqual(NOTHING_MANAGED);
    expect(parseManaged({ targets: [], disabledRules: [], holidays: [] })).toEqual(NOTHING_MANAGED);
  });

  it.each([
    ['phần trăm trên 100', { percent: 120 }, 'targets.0.percent” không thể lớn hơn 100'],
    ['khóa lạ', { mức: 92 }, 'khóa lạ “mức”'],
    ['cấp lạ', { level: 'thôn' }, 'không thuộc các giá trị cho phép'],
  ])('chỉ tiêu có %s bị bỏ kèm lý do, phần khác vẫn dùng', (_, change, reason) => {
    const [decision] = DEPLOYED.targets;
    const targets = [{ ...decision, targets: [{ ...decision?.targets[0], ...change }] }];
    const managed = parseManaged({ ...DEPLOYED, targets });
    expect(managed.targets).toEqual([]);
    expect(managed.problems).toHaveLength(1);
    expect(managed.problems[0]).toMatch(/^Phần chỉ tiêu do quản trị đặt không dùng được: /);
    expect(managed.problems[0]).toContain(reason);
    expect(managed.holidays).toHaveLength(1);
    expect(managed.policy?.id).toBe('QD-766');
  });

  it.each([
    [{ holidays: [DEPLOYED.holidays[0], DEPLOYED.holidays[0]] }, 'hai bảng ngày nghỉ cho năm 2027'],
    [{ disabledRules: ['qua-han'] }, 'không có quy tắc “qua-han”'],
    [{ disabledRules: 'due-soon' }, 'phải là danh sách mã quy tắc'],
    [{ policy: 'tùy' }, 'phải là một trong “II.06”'],
    [{ hosts: ['motcua.example.gov.vn'] }, 'mục lạ “hosts”'],
  ])('%j bị từ chối bằng một câu', (values, reason) => {
    const { problems, ...rest } = parseManaged(values);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
    expect(parseManaged({})).toMatchObject(rest);
  });
});

describe('lược đồ giao cho quản trị viên', () => {
  const file = new URL('../../assets/public/managed-storage.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const keysOf = (shape: { properties: object }) => Object.keys(shape.properties).sort();
  const json = (own: z.ZodType) => ({
    properties: z.toJSONSchema(own, { io: 'input', unrepresentable: 'any' }).properties ?? {},
  });

  it('nêu đúng những mục mà công cụ đọc', () => {
    expect(keysOf(schema)).toEqual(Object.keys(DEPLOYED).sort());
    expect(keysOf(schema.properties.targets.items)).toEqual(keysOf(json(decisionSchema)));
    expect(keysOf(schema.properties.targets.items.properties.targets.items)).toEqual(
      keysOf(json(decisionSchema.shape.targets.element)),
    );
    expect(keysOf(schema.properties.holidays.items)).toEqual(keysOf(json(holidayYearSchema)));
    expect(schema.properties.policy.enum).toEqual(POLICY_PRESETS.map(({ id }) => id));
  });

  it('chỉ dùng phần của JSON Schema mà Chrome và Edge hiểu', () => {
    const known = 'type title description properties items enum minimum maximum'.split(' ');
    const visit = (shape: Record<string, unknown>, path: string): void => {
      for (const key of Object.keys(shape)) expect(known, `${path}.${key}`).toContain(key);
      expect(typeof shape.type, path).toBe('string');
      for (const [name, inner] of Object.entries((shape.properties ?? {}) as object))
        visit(inner, `${path}.${name}`);
      if (shape.items) visit(shape.items as Record<string, unknown>, `${path}[]`);
    };
    const { $schema: _, ...root } = schema;
    visit(root, 'schema');
  });
});
