/**
 * Pages that were read and files that units sent, in one report: every unit counts once,
 * whichever way its figures came.
 */
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Dataset, UnitLevel } from '../check/types.ts';
import { unitKey } from '../dossier/units.ts';
import { FORM_CELLS } from '../statistics/form-cells.ts';
import type { Decision } from '../statistics/targets.ts';
import type { Form06 } from '../statistics/types.ts';
import { UnitFileError, type UnitPart } from '../statistics/unit-file.ts';
import { foldWords } from '../text/normalise.ts';
import { levelName } from './office.ts';
import type { ManualCount } from './profile.ts';
import { datasetOfParts, unitPart } from './unit-parts.ts';

export interface JoinOptions {
  period: Period;
  today: Day;
  targets?: readonly Decision[];
}

export interface Joined {
  /** One dataset a level, highest first. */
  datasets: Dataset[];
  /** Units that came both ways. */
  remarks: string[];
}

const HIGHEST_FIRST: readonly UnitLevel[] = ['province', 'district', 'commune'];

/**
 * Joins a level's pages with its units' files. A unit found in both is counted by its
 * pages, and said. Throws UnitFileError where a file already contains a unit whose pages
 * were read: nobody can tell its share apart.
 */
export function joinPagesAndParts(
  pages: ReadonlyMap<UnitLevel, Dataset>,
  sent: readonly UnitPart[],
  options: JoinOptions,
): Joined {
  const read = new Map([...pages.values()].flatMap(unitsRead));
  refuseContained(read, sent);
  const remarks = sent.flatMap((part) => {
    const unit = read.get(unitKey(part.unit));
    return unit ? [cameTwice(unit, part)] : [];
  });
  const others = sent.filter((part) => !read.has(unitKey(part.unit)));
  const datasets = HIGHEST_FIRST.flatMap((level) => {
    const own = pages.get(level) ?? null;
    const parts = others.filter((part) => part.level === level);
    if (parts.length === 0) return own ? [own] : [];
    const mine = own ? [unitPart(own, { unit: pagesName(own, level), level })] : [];
    return [datasetOfParts([...mine, ...parts], { ...options, level, pages: own })];
  });
  return { datasets, remarks };
}

/** Counts that the units themselves typed in, carried by their files; none that is typed here too. */
export function sentManual(
  parts: readonly UnitPart[],
  period: Period,
  typed: readonly ManualCount[],
): ManualCount[] {
  const key = (unit: string, system: string, field: string) =>
    [unitKey(unit), foldWords(system), foldWords(field)].join('|');
  const here = new Set(
    typed
      .filter((entry) => entry.periodId === period.id)
      .map((entry) => key(entry.unit, entry.system, entry.field)),
  );
  return parts.flatMap((part) =>
    part.manual
      .filter((entry) => !here.has(key(part.unit, entry.system, entry.field)))
      .map((entry, i) => ({
        ...entry,
        id: `${part.level}/${part.unit}/${i}`,
        unit: part.unit,
        periodId: period.id,
        note: [part.unit, entry.note].filter(Boolean).join(': '),
        updatedAt: '',
      })),
  );
}

interface UnitRead {
  name: string;
  form06: Form06 | null;
}

/** Units that pages speak of, by the key they are compared with. */
function unitsRead(dataset: Dataset): [string, UnitRead][] {
  const rows = dataset.byUnit.map(({ unit, form06 }) => ({ name: unit, form06 }));
  const own =
    dataset.unit && rows.length < 2 ? [{ name: dataset.unit, form06: dataset.form06 }] : [];
  return [...rows, ...own].map((unit) => [unitKey(unit.name), unit]);
}

function pagesName(dataset: Dataset, level: UnitLevel): string {
  return dataset.unit ?? `Các đơn vị ${levelName(level)} (trang đã đọc)`;
}

function refuseContained(read: ReadonlyMap<string, UnitRead>, sent: readonly UnitPart[]): void {
  const problems = sent.flatMap((part) => {
    const own = unitKey(part.unit);
    const contained = part.byUnit.filter(
      ({ unit }) => unitKey(unit) !== own && read.has(unitKey(unit)),
    );
    if (contained.length === 0) return [];
    const names = contained.map(({ unit }) => unit).join(', ');
    return [
      `Tệp số liệu của ${part.unit} đã gồm ${names}, mà trang của các đơn vị này cũng được đọc; gộp sẽ tính hai lần. Hãy bỏ tệp hoặc bỏ các trang ấy.`,
    ];
  });
  if (problems.length > 0) throw new UnitFileError(problems);
}

function cameTwice(unit: UnitRead, part: UnitPart): string {
  const head = `${part.unit} có cả trong trang đã đọc và trong tệp số liệu; chỉ tính một lần, theo trang đã đọc`;
  const { form06 } = unit;
  const sent = part.form06;
  const differing =
    form06 && sent
      ? FORM_CELLS.filter(({ get }) => get(form06) !== get(sent)).map(({ label }) =>
          label.toLocaleLowerCase('vi'),
        )
      : [];
  return differing.length === 0
    ? `${head}.`
    : `${head}; tệp khác trang ở: ${differing.join(', ')}.`;
}
