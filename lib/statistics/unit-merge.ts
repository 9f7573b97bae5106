/**
 * Many units' files into one: every unit counts once, other periods are refused, and what
 * differs or is missing is named.
 */
import { fromIso } from '../calendar/day.ts';
import { POLICY_SETTINGS, type Policy } from '../dossier/policy.ts';
import { unitKey } from '../dossier/units.ts';
import { canonical } from './checksum.ts';
import { FORM_CELLS } from './form-cells.ts';
import { type UnitData, UnitFileError, type UnitPart } from './unit-file.ts';

export interface NamedUnitData {
  /** File name, for messages. */
  name: string;
  data: UnitData;
}

export interface MergedUnits {
  data: UnitData;
  /** Expected units without figures. */
  missing: string[];
}

/**
 * Merges unit files. `expected` is the receiver's register of units. Throws UnitFileError
 * when periods differ or one unit's figures already contain another's.
 */
export function mergeUnitFiles(
  files: readonly NamedUnitData[],
  options: { expected?: readonly string[]; createdAt: string },
): MergedUnits {
  const first = files[0];
  if (!first) throw new UnitFileError(['Chưa có tệp số liệu đơn vị nào để gộp.']);
  refuseOtherPeriods(files, first);
  const { parts, remarks } = eachUnitOnce(files);
  refuseDoubleCounting(parts);
  const expected = [
    ...new Set([...(options.expected ?? []), ...files.flatMap(({ data }) => data.expected)]),
  ];
  const present = new Set(parts.map((part) => unitKey(part.unit)));
  const missing = expected.filter((unit) => !present.has(unitKey(unit)));
  return {
    missing,
    data: {
      format: first.data.format,
      version: 1,
      period: first.data.period,
      createdAt: options.createdAt,
      parts: parts.sort(byLevelThenName),
      expected,
      remarks: [
        ...new Set([
          ...files.flatMap(({ data }) => data.remarks.filter((r) => !r.startsWith(MISSING))),
          ...remarks,
          ...policyRemarks(parts),
          ...dayRemarks(parts),
          ...(missing.length > 0
            ? [`${MISSING} ${missing.length} đơn vị: ${missing.join(', ')}.`]
            : []),
        ]),
      ],
    },
  };
}

const MISSING = 'Chưa có số liệu của';

function refuseOtherPeriods(files: readonly NamedUnitData[], first: NamedUnitData): void {
  const problems = files
    .filter(({ data }) => data.period.id !== first.data.period.id)
    .map(({ name, data }) => {
      const overlap =
        spanOf(data).from <= spanOf(first.data).to && spanOf(first.data).from <= spanOf(data).to;
      const how = overlap ? 'chồng lấn, sẽ tính hai lần' : 'khác nhau';
      return `${name}: kỳ ${data.period.id} (${data.period.from} – ${data.period.to}) và kỳ ${first.data.period.id} của ${first.name} ${how}; không gộp.`;
    });
  if (problems.length > 0) throw new UnitFileError(problems);
}

function spanOf({ period }: UnitData): { from: number; to: number } {
  return { from: fromIso(period.from) ?? 0, to: fromIso(period.to) ?? 0 };
}

interface Held {
  part: UnitPart;
  file: string;
  createdAt: string;
}

/** The same unit and level twice counts once; the later export stands. */
function eachUnitOnce(files: readonly NamedUnitData[]): { parts: UnitPart[]; remarks: string[] } {
  const held = new Map<string, Held>();
  const remarks: string[] = [];
  for (const { name, data } of files) {
    for (const part of data.parts) {
      const key = `${part.level}|${unitKey(part.unit)}`;
      const next: Held = { part, file: name, createdAt: data.createdAt };
      const before = held.get(key);
      if (!before) held.set(key, next);
      else {
        const [later, earlier] =
          next.createdAt >= before.createdAt ? [next, before] : [before, next];
        held.set(key, later);
        remarks.push(twiceRemark(later, earlier));
      }
    }
  }
  return { parts: [...held.values()].map(({ part }) => part), remarks };
}

function twiceRemark(later: Held, earlier: Held): string {
  const differing = FORM_CELLS.filter(
    ({ get }) =>
      (later.part.form06 && get(later.part.form06)) !==
      (earlier.part.form06 && get(earlier.part.form06)),
  ).map(({ label }) => label.toLocaleLowerCase('vi'));
  const head = `${later.part.unit} có trong cả ${earlier.file} và ${later.file}; chỉ tính một lần`;
  return differing.length === 0
    ? `${head}.`
    : `${head}, theo tệp xuất sau (${later.file}); hai tệp khác nhau ở: ${differing.join(', ')}.`;
}

/** Figures that list a unit which also sent its own would count it twice. */
function refuseDoubleCounting(parts: readonly UnitPart[]): void {
  const senders = new Map(parts.map((part) => [unitKey(part.unit), part]));
  const problems = parts.flatMap((part) =>
    part.byUnit.flatMap(({ unit }) => {
      const sender = senders.get(unitKey(unit));
      if (!sender || sender === part) return [];
      return [
        `Số liệu của ${part.unit} đã gồm ${unit}, mà ${unit} cũng gửi số liệu riêng; gộp sẽ tính hai lần. Hãy bỏ tệp riêng của ${unit}, hoặc xuất lại số liệu ${part.unit} không gồm đơn vị này.`,
      ];
    }),
  );
  if (problems.length > 0) throw new UnitFileError(problems);
}

/** Units that count by other settings than most; each setting named. */
function policyRemarks(parts: readonly UnitPart[]): string[] {
  const usual = mostCommon(parts.map((part) => part.policy));
  return parts
    .filter((part) => canonical(settings(part.policy)) !== canonical(settings(usual)))
    .map((part) => {
      const differing = POLICY_SETTINGS.filter(
        ({ setting }) => part.policy[setting] !== usual[setting],
      ).map(
        ({ title, setting, choices }) =>
          `${title}: ${choices[part.policy[setting]] ?? part.policy[setting]}`,
      );
      return `${part.unit} đếm theo cách khác các đơn vị còn lại (${differing.join('; ')}).`;
    });
}

function settings({ id: _id, name: _name, ...rest }: Policy): Omit<Policy, 'id' | 'name'> {
  return rest;
}

function dayRemarks(parts: readonly UnitPart[]): string[] {
  const usual = mostCommon(parts.map((part) => part.asOf));
  const others = parts.filter((part) => part.asOf !== usual);
  return others.map(
    (part) => `${part.unit} tính đến ngày ${part.asOf}, các đơn vị còn lại đến ngày ${usual}.`,
  );
}

function mostCommon<T>(values: readonly T[]): T {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = canonical(value);
    const entry = counts.get(key) ?? { value, count: 0 };
    counts.set(key, { value, count: entry.count + 1 });
  }
  return [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a)).value;
}

const LEVEL_ORDER = { province: 0, district: 1, commune: 2 };

function byLevelThenName(a: UnitPart, b: UnitPart): number {
  return LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || a.unit.localeCompare(b.unit, 'vi');
}
