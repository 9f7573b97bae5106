/**
 * Days as portals print them (portals.md 5): strictly day before month and a year of four
 * digits. Anything that could be read two ways is refused with a reason, never guessed;
 * `Date.parse` is used nowhere.
 */
import { type Day, dayOf } from '../calendar/day.ts';
import { clean, fold } from './normalise.ts';

export type DateReading =
  | {
      kind: 'day';
      day: Day;
      /** Minutes after midnight where a time is printed (the first, for a range), else null. */
      minute: number | null;
    }
  /** Nothing is printed, or a sign for "none" ("-", "Chưa có", 01/01/0001). */
  | { kind: 'empty' }
  | {
      kind: 'refused';
      reason: string;
      /** The text proves that its writer puts the month first ("09/14/2024"). */
      monthFirst: boolean;
    };

const EMPTY: DateReading = { kind: 'empty' };
const COMMON = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const COMMON_CLOCK = /,? (\d{1,2}):(\d{2})(?::\d{2})?$/;
const NUMERIC = /(?<![\d/.-])(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d/-]|\.\d)/g;
const SPELLED = /(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})/g;
const ISO_STAMP = /(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})\S*/;
const CLOCK = /(?<!\d)(\d{1,2})\s?(?::|giờ|gio|h)\s?(\d{2})?(?!\d)/i;
const AM_PM = /\d\s*(?:AM|PM|a\.m\.|p\.m\.)(?![a-z])/i;
const AFTERNOON = /\d\s*(?:CH|chiều|tối)(?!\p{L})/iu;
const NOON = 12 * 60;
const NONE =
  /^(?:[-–—.…/_\s]*|n\/?a|null|undefined|invalid date|none|chua co|khong co|chua xac dinh|khong xac dinh|chua cap nhat|khong|chua)$/;

/** Oldest and latest years a dossier may carry. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** Reads one printed day. `text` is a cell or a labelled value, in any case and Unicode form. */
export function readPortalDate(text: string): DateReading {
  const clock = text.length > 10 ? COMMON_CLOCK.exec(text) : null;
  const day = readCommon(clock === null ? text : text.slice(0, clock.index), text);
  if (day === null) return readOther(text);
  if (clock === null || day.kind !== 'day') return day;
  return { kind: 'day', day: day.day, minute: clockOf(clock[1], clock[2]) };
}

/** "15/09/2024": a list of 10,000 rows holds few different days, so they are remembered. */
function readCommon(date: string, text: string): DateReading | null {
  const known = COMMON_DAYS.get(date);
  if (known) return known;
  const m = COMMON.exec(date);
  if (!m) return null;
  const reading = fromParts(m[1], m[2], m[3], null, text);
  if (reading.kind !== 'day') return reading;
  if (COMMON_DAYS.size > 5000) COMMON_DAYS.clear();
  COMMON_DAYS.set(date, reading);
  return reading;
}

const COMMON_DAYS = new Map<string, DateReading>();

function readOther(text: string): DateReading {
  const line = clean(text);
  if (NONE.test(fold(line))) return EMPTY;
  const stamp = ISO_STAMP.exec(line);
  if (stamp) return fromIsoStamp(stamp, line);
  const found = tokensOf(line);
  const first = found[0];
  if (!first) return refuse(`“${shown(line)}” không phải là ngày`, false);
  if (found.some((f) => f.day !== first.day || f.month !== first.month || f.year !== first.year)) {
    return refuse(`“${shown(line)}” có nhiều ngày khác nhau`, false);
  }
  if (AM_PM.test(line) && Number(first.day) <= 12 && first.day !== first.month) {
    return refuse(`“${shown(line)}” viết giờ kiểu AM/PM, có thể là kiểu tháng/ngày/năm`, false);
  }
  return fromParts(first.day, first.month, first.year, clockIn(line, first.text), line);
}

interface Token {
  day: string;
  month: string;
  year: string;
  text: string;
}

function tokensOf(line: string): Token[] {
  const found: Token[] = [];
  for (const m of line.matchAll(NUMERIC)) {
    const [text, a = '', , b = '', c = ''] = m;
    // Four digits first is year-month-day; four digits last is day/month/year.
    if (a.length === 4 && c.length <= 2) found.push({ day: c, month: b, year: a, text });
    else if (a.length <= 2) found.push({ day: a, month: b, year: c, text });
  }
  if (found.length > 0) return found;
  for (const m of fold(line).matchAll(SPELLED)) {
    found.push({ day: m[1] ?? '', month: m[2] ?? '', year: m[3] ?? '', text: '' });
  }
  return found;
}

function fromParts(
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
  minute: number | null,
  text: string,
): DateReading {
  if (yearText === '0001' || yearText === '0000') return EMPTY;
  if (yearText?.length !== 4) {
    return refuse(`“${shown(text)}” không ghi năm đủ bốn chữ số`, false);
  }
  const day = Number(dayText);
  const month = Number(monthText);
  const year = Number(yearText);
  if (month > 12 && day >= 1 && day <= 12) {
    return refuse(`“${shown(text)}” viết kiểu tháng/ngày/năm, không đọc chắc chắn được`, true);
  }
  const value = dayOf(year, month, day);
  if (value === null) return refuse(`“${shown(text)}” là ngày không tồn tại`, false);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return refuse(`“${shown(text)}” có năm không hợp lý`, false);
  }
  return { kind: 'day', day: value, minute };
}

/** "2025-08-20T17:30:00.000Z" is another day in Vietnam: a stamp of another zone is shifted. */
function fromIsoStamp(m: RegExpExecArray, line: string): DateReading {
  const [whole = '', date = '', hour = '', minuteText = ''] = m;
  const [year = '', month = '', day = ''] = date.split('-');
  const minute = Number(hour) * 60 + Number(minuteText);
  const zone = /(Z|[+-]\d{2}:?\d{2})$/.exec(whole)?.[1];
  const reading = fromParts(day, month, year, minute, line);
  if (reading.kind !== 'day' || zone === undefined) return reading;
  const offset = zone === 'Z' ? 0 : zoneMinutes(zone);
  const local = minute - offset + 7 * 60;
  const days = Math.floor(local / 1440);
  return { kind: 'day', day: reading.day + days, minute: local - days * 1440 };
}

function zoneMinutes(zone: string): number {
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function clockIn(line: string, dateText: string): number | null {
  const m = CLOCK.exec(line.replace(dateText, ' '));
  const minute = m ? clockOf(m[1], m[2] ?? '00') : null;
  // "02:00 CH" is two in the afternoon.
  return minute !== null && minute < NOON && AFTERNOON.test(line) ? minute + NOON : minute;
}

function clockOf(hour: string | undefined, minute: string | undefined): number | null {
  if (hour === undefined || minute === undefined) return null;
  const h = Number(hour);
  const m = Number(minute);
  return h <= 24 && m < 60 ? h * 60 + m : null;
}

function refuse(reason: string, monthFirst: boolean): DateReading {
  return { kind: 'refused', reason, monthFirst };
}

/**
 * A refused text is quoted only as far as it is made of what dates are made of: should a
 * column have slipped, no person's name gets into a message.
 */
function shown(text: string): string {
  const line = clean(text);
  return line.length <= 40 && /^[\d\s/.,:\-TZ+()]+(?:AM|PM|SA|CH)?$/i.test(line)
    ? line
    : '(nội dung khác)';
}
