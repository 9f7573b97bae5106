/** The user's holiday tables: a year is copied from the shipped one on its first change. */
import {
  type HolidayYear,
  overrideYears,
  parseHolidayYear,
  parseHolidayYears,
} from '../../calendar/holidays.ts';
import type { JsonValue } from '../../store/types.ts';
import { parseJson } from './targets.ts';

export interface DayLine {
  date: string;
  working: boolean;
  name: string;
  decision: string;
  certainty: string;
}

/** The years the user entered; none where what is stored cannot be read. */
export function ownYears(stored: JsonValue): HolidayYear[] {
  try {
    return Array.isArray(stored) ? parseHolidayYears(stored) : [];
  } catch {
    return [];
  }
}

/** Every year that is known, the user's over the shipped ones and the administrator's over both, and the next to be filled in. */
export function allYears(
  shipped: readonly HolidayYear[],
  own: readonly HolidayYear[],
  deployed: readonly HolidayYear[] = [],
): HolidayYear[] {
  const known = overrideYears(overrideYears(shipped, own), deployed);
  const last = known.at(-1);
  return last ? [...known, emptyYear(last.year + 1)] : known;
}

function emptyYear(year: number): HolidayYear {
  return { year, status: 'unannounced', note: '', daysOff: [], workingDays: [] };
}

/** A year marked as announced in full, or not: only an announced one is counted with. */
export function announced(table: HolidayYear, yes: boolean): HolidayYear {
  return { ...table, status: yes ? 'announced' : 'unannounced' };
}

/** Days off and make-up days of a year in calendar order. */
export function dayLines(table: HolidayYear): DayLine[] {
  const off = table.daysOff.map(({ date, name, decision, certainty }) => ({
    date,
    name,
    decision,
    certainty,
    working: false,
  }));
  const working = table.workingDays.map(({ date, replaces, decision, certainty }) => ({
    date,
    name: replaces,
    decision,
    certainty,
    working: true,
  }));
  return [...off, ...working].sort((a, b) => a.date.localeCompare(b.date));
}

/** A year without one of its days. */
export function withoutDay(table: HolidayYear, date: string): HolidayYear {
  return parseHolidayYear({
    ...table,
    daysOff: table.daysOff.filter((day) => day.date !== date),
    workingDays: table.workingDays.filter((day) => day.date !== date),
  });
}

/** A year with one more day. Throws a RangeError where the day does not fit. */
export function withDay(
  table: HolidayYear,
  day: { date: string; working: boolean; replaces: string; name: string; decision: string },
): HolidayYear {
  const { date, decision } = day;
  const certainty = 'verified';
  return parseHolidayYear({
    ...table,
    daysOff: day.working
      ? table.daysOff
      : [...table.daysOff, { date, name: day.name, kind: 'holiday', decision, certainty }],
    workingDays: day.working
      ? [...table.workingDays, { date, replaces: day.replaces, decision, certainty }]
      : table.workingDays,
  });
}

/** The own tables with one year put in its place. */
export function withYear(own: readonly HolidayYear[], table: HolidayYear): HolidayYear[] {
  return [...own.filter((other) => other.year !== table.year), table];
}

/** Reads one table or a list of tables from a file. Throws a RangeError. */
export function importedYears(own: readonly HolidayYear[], text: string): HolidayYear[] {
  const json = parseJson(text);
  return parseHolidayYears(Array.isArray(json) ? json : [json]).reduce(withYear, [...own]);
}
