/**
 * What an administrator deployed to the browsers of an office. Each part is judged by
 * itself: a part that does not hold is left out with its reason, and the rest still counts.
 */
import { rules } from '../../rules/index.ts';
import { type HolidayYear, parseHolidayYears } from '../calendar/holidays.ts';
import { POLICY_PRESETS, type Policy } from '../dossier/policy.ts';
import { type Decision, parseTargets } from '../statistics/targets.ts';
import { z } from '../zod.ts';

export interface Managed {
  targets: Decision[];
  holidays: HolidayYear[];
  /** Ids of rules that do not run. */
  disabledRules: string[];
  /** The way of counting for everybody; null leaves it to the user. */
  policy: Policy | null;
  /** Vietnamese sentences: what could not be used, and why. */
  problems: string[];
}

export const NOTHING_MANAGED: Managed = {
  targets: [],
  holidays: [],
  disabledRules: [],
  policy: null,
  problems: [],
};

type Part = Exclude<keyof Managed, 'problems'>;

const TITLES: Record<Part, string> = {
  targets: 'chỉ tiêu',
  holidays: 'ngày nghỉ',
  disabledRules: 'quy tắc tắt',
  policy: 'cách đếm',
};

const READERS: { [P in Part]: (value: unknown) => Managed[P] } = {
  targets: (value) => (isEmptyList(value) ? [] : parseTargets(value)),
  holidays: (value) => parseHolidayYears(Array.isArray(value) ? value : [value]),
  disabledRules: readRuleIds,
  policy: readPreset,
};

/** Reads the values of the managed storage area; anything unknown in it is a problem, never an error. */
export function parseManaged(values: Readonly<Record<string, unknown>>): Managed {
  const managed: Managed = { ...NOTHING_MANAGED, problems: [] };
  for (const [key, value] of Object.entries(values)) {
    if (!isPart(key)) {
      managed.problems.push(`Chính sách do quản trị đặt có mục lạ “${key}”; mục này không dùng.`);
      continue;
    }
    try {
      Object.assign(managed, { [key]: READERS[key](value) });
    } catch (error) {
      managed.problems.push(
        `Phần ${TITLES[key]} do quản trị đặt không dùng được: ${(error as Error).message}`,
      );
    }
  }
  return managed;
}

function isPart(key: string): key is Part {
  return Object.hasOwn(READERS, key);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function readRuleIds(value: unknown): string[] {
  const read = z.array(z.string()).safeParse(value);
  if (!read.success) throw new RangeError('phải là danh sách mã quy tắc.');
  const known = new Set(rules.map(({ id }) => id));
  const strange = read.data.filter((id) => !known.has(id));
  if (strange.length > 0)
    throw new RangeError(`không có quy tắc ${strange.map((id) => `“${id}”`).join(', ')}.`);
  return read.data;
}

function readPreset(value: unknown): Policy {
  const preset = POLICY_PRESETS.find(({ id }) => id === value);
  if (preset) return preset;
  const ids = POLICY_PRESETS.map(({ id }) => `“${id}”`).join(', ');
  throw new RangeError(`phải là một trong ${ids}.`);
}
