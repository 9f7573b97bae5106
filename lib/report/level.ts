/**
 * The figures of one level of government (or one unit): what a Dataset says, plus counts
 * typed in for systems that the tool cannot read, each number as a Figure.
 */
import { formatDay, formatReportDay, vietnamDay } from '../calendar/day.ts';
import type { Dataset, UnitLevel } from '../check/types.ts';
import type { Form06, Rate } from '../statistics/types.ts';
import type { CellDossiers } from './evidence.ts';
import {
  CELL_FORMULAS,
  cellOf,
  FORM06_CELLS,
  type Form06Cell,
  formFrom,
  sumForms,
} from './figure.ts';
import type { ManualCount } from './profile.ts';
import type { Figure } from './types.ts';

export interface LevelFigures {
  level: UnitLevel;
  dataset: Dataset;
  /** Read from pages only; null where they do not say. */
  read: Form06;
  /** Typed in, one by system and field. */
  manual: ManualCount[];
  /** Read and typed together. */
  total: Form06;
  /** "Danh sách hồ sơ · 23 trang · đọc 18/9/2024 15:02" */
  origin: string;
}

/** Codes kept with one figure; the rest is a number (`dossiersTotal`). */
const CODES_KEPT = 200;

const UNKNOWN: Form06 = formFrom(() => null);

/** Collects the figures of one level; `manual` are the counts typed in for it. */
export function levelFigures(dataset: Dataset, manual: readonly ManualCount[]): LevelFigures {
  const read = dataset.form06 ?? UNKNOWN;
  return {
    level: dataset.level ?? 'commune',
    dataset,
    read,
    manual: [...manual],
    total: manual.length === 0 ? read : sumForms([read, ...manual.map(manualForm)]),
    origin: originOf(dataset),
  };
}

/**
 * A typed count as a Form06. A group that was typed in part is completed: missing parts are
 * 0 and totals are sums; a group not typed at all counts nothing.
 */
export function manualForm(entry: ManualCount): Form06 {
  const at = (cell: Form06Cell): number => entry.counts[cell] ?? 0;
  const parts = (total: Form06Cell, cells: Form06Cell[]): number =>
    entry.counts[total] ?? cells.reduce((sum, cell) => sum + at(cell), 0);
  return formFrom((cell) => {
    if (cell === 'received.total')
      return parts(cell, ['received.online', 'received.direct', 'received.carriedOver']);
    if (cell === 'resolved.total')
      return parts(cell, ['resolved.early', 'resolved.onTime', 'resolved.late']);
    if (cell === 'pending.total') return parts(cell, ['pending.inTime', 'pending.overdue']);
    return at(cell);
  });
}

/** One cell of form II.06 as a figure, read and typed counts together. */
function cellFigure(figures: LevelFigures, cell: Form06Cell, codes: CellDossiers): Figure {
  const manual = figures.manual.length > 0;
  const behind = codes(figures.dataset, cell);
  return {
    id: `form06.${cell}@${figures.level}`,
    value: cellOf(figures.total, cell),
    kind: 'count',
    formula: CELL_FORMULAS[cell],
    origin: manual
      ? `${figures.origin}; cộng số nhập tay (${manualSources(figures.manual)})`
      : figures.origin,
    ...cutCodes(behind),
    ...(manual ? { manual: true } : {}),
  };
}

/** Every cell of form II.06 by its path. */
export function cellFigures(
  figures: LevelFigures,
  codes: CellDossiers,
): Record<Form06Cell, Figure> {
  return Object.fromEntries(
    FORM06_CELLS.map((cell) => [cell, cellFigure(figures, cell, codes)]),
  ) as Record<Form06Cell, Figure>;
}

/** As many codes as a figure keeps, and how many there are. */
export function cutCodes(codes: string[]): Pick<Figure, 'dossiers' | 'dossiersTotal'> {
  return codes.length <= CODES_KEPT
    ? { dossiers: codes }
    : { dossiers: codes.slice(0, CODES_KEPT), dossiersTotal: codes.length };
}

/** "Hệ thống hộ tịch: sổ theo dõi tháng 9" for every typed count. */
export function manualSources(manual: readonly ManualCount[]): string {
  return manual
    .map((entry) => (entry.note ? `${entry.system}: ${entry.note}` : entry.system))
    .join('; ');
}

export interface RateFigures {
  numerator: Figure;
  denominator: Figure;
  percent: Figure;
}

/** A rate's numerator, denominator and percent as figures. `scope` names level and window. */
export function rateFigures(
  name: string,
  rate: Rate,
  scope: { level: string; window: 'period' | 'year' },
  formula: { numerator: string; denominator: string },
  origin: string,
): RateFigures {
  const id = (part: string) => `rates.${name}.${part}@${scope.level}#${scope.window}`;
  const span = `${formatReportDay(rate.window.from)}–${formatReportDay(rate.window.to)}`;
  const make = (part: string, value: number | null, kind: Figure['kind'], how: string): Figure => ({
    id: id(part),
    value,
    kind,
    formula: how,
    origin: `${origin} · ${span}`,
    dossiers: [],
  });
  // What a portal's table states is traced to its columns, not to a count of dossiers.
  const [numerator = formula.numerator, denominator = formula.denominator] =
    rate.columns?.split(' ÷ ') ?? [];
  return {
    numerator: make('numerator', rate.numerator, 'count', `= ${numerator}`),
    denominator: make('denominator', rate.denominator, 'count', `= ${denominator}`),
    percent: make('percent', rate.percent, 'percent', `= ${numerator} ÷ ${denominator}`),
  };
}

/** Where a dataset was read: kind of pages, how many, when. */
export function originOf(dataset: Dataset): string {
  const kind = dataset.dossiers.length > 0 ? 'Danh sách hồ sơ' : 'Bảng thống kê';
  return originOfSources(kind, dataset.sources);
}

/** @param kind what the pages showed: "Danh sách hồ sơ" */
export function originOfSources(kind: string, sources: Dataset['sources']): string {
  const systems = [...new Set(sources.flatMap(systemName))];
  const moments = sources.map((source) => Date.parse(source.readAt)).filter(Number.isFinite);
  return [
    kind,
    ...(systems.length > 0 && systems.length <= SYSTEMS_NAMED ? [systems.join(', ')] : []),
    `${sources.length} trang`,
    ...(moments.length > 0 ? [`đọc ${formatMoment(Math.max(...moments))}`] : []),
  ].join(' · ');
}

const SYSTEMS_NAMED = 3;

/** A saved file's own name tells nothing about the system it came from. */
function systemName({ system, file }: Dataset['sources'][number]): string[] {
  return system === '' || system === file ? [] : [system];
}

/** "18/09/2024 15:02" in Vietnam. */
export function formatMoment(epochMs: number): string {
  const minutes = Math.floor((epochMs + 7 * 3_600_000) / 60_000);
  const inDay = ((minutes % 1440) + 1440) % 1440;
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${formatDay(vietnamDay(epochMs))} ${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
}
