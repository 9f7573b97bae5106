/**
 * Writes dossiers into a book: numbers them office by office and day by day, as a
 * one-stop system does, and gives each an invented owner.
 */
import { type Day, partsOf } from '../../../lib/calendar/day.ts';
import { ownerOf } from './people.ts';
import type { Random } from './random.ts';
import type { CaseFile, Moment, Procedure } from './types.ts';

export type NewCase = Omit<CaseFile, 'code' | 'owner'>;

const CLOSING_MINUTE = 17 * 60;

/**
 * A moment of reception: 7:30–11:15 or 13:30–16:45; for results due the same day not after
 * 14:45, as what comes later is due the next day.
 */
export function receptionAt(day: Day, random: Random, { term }: Procedure): Moment {
  const morning = random.next() < 0.6;
  const closing = term === 0 ? 885 : 1005;
  return { day, minute: morning ? random.between(450, 675) : random.between(810, closing) };
}

/** A moment at which results are handed to the one-stop desk. */
export function finishAt(day: Day, random: Random, after: Moment): Moment {
  const low = day === after.day ? Math.min(after.minute + 5, CLOSING_MINUTE - 5) : 480;
  return { day, minute: random.between(low, CLOSING_MINUTE - 1) };
}

/** Terms end with the working day. */
export function dueAt(day: Day): Moment {
  return { day, minute: CLOSING_MINUTE };
}

/** "240617" */
function stamp(day: Day): string {
  const { year, month, date } = partsOf(day);
  return [year % 100, month, date].map((part) => String(part).padStart(2, '0')).join('');
}

/**
 * Gives each dossier its code, agency-yymmdd-number in order of reception, and an owner.
 * Dossiers without a day of reception are numbered on `registeredOn`.
 */
export function numberCases(cases: readonly NewCase[], registeredOn: Day): CaseFile[] {
  const counters = new Map<string, number>();
  const moment = (entry: NewCase): Moment => entry.received ?? { day: registeredOn, minute: 1439 };
  const byReception = [...cases].sort(
    (a, b) => moment(a).day - moment(b).day || moment(a).minute - moment(b).minute,
  );
  return byReception.map((entry, serial) => {
    const series = `${entry.office.agencyCode}-${stamp(moment(entry).day)}`;
    const number = (counters.get(series) ?? 0) + 1;
    counters.set(series, number);
    const code = `${series}-${String(number).padStart(4, '0')}`;
    return { ...entry, code, owner: ownerOf(serial + 1) };
  });
}

/** Order of the list: open dossiers first by due day, then the others, newest first. */
export function inListOrder(cases: readonly CaseFile[]): CaseFile[] {
  return [...cases].sort((a, b) => {
    const openFirst = Number(isClosed(a)) - Number(isClosed(b));
    if (openFirst !== 0) return openFirst;
    if (!isClosed(a)) {
      const byDue = dueKey(a) - dueKey(b);
      if (byDue !== 0) return byDue;
    }
    return receivedKey(b) - receivedKey(a) || b.code.localeCompare(a.code);
  });
}

function isClosed(entry: CaseFile): boolean {
  return entry.finished !== null || /^(?:Đã|Công dân)/.test(entry.status);
}

function dueKey(entry: CaseFile): number {
  return entry.due === null ? Number.MAX_SAFE_INTEGER : entry.due.day;
}

function receivedKey({ received }: CaseFile): number {
  return received === null ? 0 : received.day * 1440 + received.minute;
}
