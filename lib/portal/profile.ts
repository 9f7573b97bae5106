/**
 * What the values of a column look like, judged from a sample spread over the table. Words
 * name a column; its values must not contradict them.
 */
import type { GridRow } from '../grid/types.ts';
import { readPortalDate } from '../text/dates.ts';
import { findCode, isKnownCode } from './codes.ts';
import { readLabels } from './labels.ts';
import { classifyStatus } from './status.ts';
import { readChannel } from './words-of-cells.ts';

export interface Profile {
  /** Values that are not blank. */
  filled: number;
  dates: number;
  /** Dates whose order of day and month is put in doubt by the column itself. */
  monthFirst: number;
  codes: number;
  /** Cells that hold a code of known form, alone or among other text. */
  codesWithin: number;
  numbers: number;
  /** Cells with two labelled fields or more. */
  labelled: number;
  /** Cells that are a word of status, or of channel, and nothing else. */
  statuses: number;
  channels: number;
  distinct: number;
}

const SAMPLE = 120;

export function profileColumn(rows: readonly GridRow[], column: number): Profile {
  const profile: Profile = {
    filled: 0,
    dates: 0,
    monthFirst: 0,
    codes: 0,
    codesWithin: 0,
    numbers: 0,
    labelled: 0,
    statuses: 0,
    channels: 0,
    distinct: 0,
  };
  const seen = new Set<string>();
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let i = 0; i < rows.length; i += step) {
    const text = rows[i]?.cells[column] ?? '';
    if (text === '') continue;
    profile.filled++;
    seen.add(text);
    judge(text, profile);
  }
  profile.distinct = seen.size;
  return profile;
}

function judge(text: string, profile: Profile): void {
  if (isKnownCode(text)) {
    profile.codes++;
    profile.codesWithin++;
    return;
  }
  if (text.length < 400 && findCode(text) !== null) profile.codesWithin++;
  if (/^\d+$/.test(text)) profile.numbers++;
  if (text.length < 60 && /\d/.test(text)) {
    const date = readPortalDate(text);
    if (date.kind === 'day') profile.dates++;
    else if (date.kind === 'refused' && date.monthFirst) profile.monthFirst++;
  }
  if (text.length < 60 && !/\d/.test(text)) {
    // Words of payment are words of status too ("Đã thanh toán").
    if (classifyStatus(text) !== 'unknown' && !/thanh toán|phí/i.test(text)) profile.statuses++;
    else if (readChannel(text) !== null) profile.channels++;
  }
  if (text.includes(':') && readLabels(text).size >= 2) profile.labelled++;
}

/** Most of what is filled in. */
export function mostly(count: number, profile: Profile): boolean {
  return profile.filled > 0 && count * 2 > profile.filled;
}
