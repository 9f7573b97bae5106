/** Findings grouped for reading, their dossiers with dates, and the lists that are copied. */
import { type Day, formatDay, formatReportDay } from '../../calendar/day.ts';
import { type Delay, delayBetween } from '../../calendar/delay.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import type { Dataset } from '../../check/types.ts';
import { feedbackName } from '../../dossier/feedback.ts';
import type { Dossier } from '../../dossier/types.ts';
import { fold } from '../../text/normalise.ts';
import type { JudgedFinding } from '../face/backend.ts';

export interface FindingGroups {
  violations: JudgedFinding[];
  reviews: JudgedFinding[];
  passes: JudgedFinding[];
  notApplicable: JudgedFinding[];
}

/** Sorts findings under their outcome; "only new" leaves out what was seen before. */
export function groupFindings(findings: readonly JudgedFinding[], onlyNew: boolean): FindingGroups {
  const groups: FindingGroups = {
    violations: [],
    reviews: [],
    passes: [],
    notApplicable: [],
  };
  for (const judged of findings) {
    const { outcome } = judged.finding;
    if (outcome === 'pass') groups.passes.push(judged);
    else if (outcome === 'not-applicable') groups.notApplicable.push(judged);
    else if (onlyNew && !judged.fresh) continue;
    else if (outcome === 'violation') groups.violations.push(judged);
    else groups.reviews.push(judged);
  }
  return groups;
}

/** A dossier as a line of the list; only its code is known when no list was read. */
export interface DossierLine {
  code: string;
  procedure: string | null;
  due: Day | null;
  finished: Day | null;
  received: Day | null;
  /** The portal's own word. */
  status: string;
  /** How long past the due day; null when it is not. */
  late: Delay | null;
  /** How long until the due day of a dossier still open; null when there is no telling. */
  left: Delay | null;
}

/** What a line of a list says of a dossier, or of one phản ánh, kiến nghị (which has no procedure). */
export type Listed = Pick<Dossier, 'procedure' | 'received' | 'due' | 'finished' | 'statusText'>;

/** Dossiers by code, and PAKN by their name, built once a dataset. */
export function dossierIndex(dataset: Dataset): ReadonlyMap<string, Listed> {
  const feedback = (dataset.feedback?.items ?? []).map((item): [string, Listed] => [
    feedbackName(item, dataset.sources),
    { ...item, procedure: null },
  ]);
  const dossiers = dataset.dossiers.map((dossier): [string, Listed] => [dossier.code, dossier]);
  return new Map([...feedback, ...dossiers]);
}

/** What a list says of a dossier by its code; of one that is not in the data, the code alone. */
export function dossierLine(
  code: string,
  index: ReadonlyMap<string, Listed>,
  at: { asOf: Day; calendar: WorkCalendar },
): DossierLine {
  const dossier = index.get(code);
  if (!dossier)
    return {
      code,
      procedure: null,
      due: null,
      finished: null,
      received: null,
      status: '',
      late: null,
      left: null,
    };
  return {
    code,
    procedure: dossier.procedure,
    due: dossier.due,
    finished: dossier.finished,
    received: dossier.received,
    status: dossier.statusText,
    ...distance(dossier, at),
  };
}

function distance(
  { due, finished }: Listed,
  { asOf, calendar }: { asOf: Day; calendar: WorkCalendar },
): Pick<DossierLine, 'late' | 'left'> {
  const end = finished ?? asOf;
  if (due === null) return { late: null, left: null };
  if (end > due) return { late: delayBetween(calendar, due, end), left: null };
  return { late: null, left: finished === null ? delayBetween(calendar, asOf, due) : null };
}

/** Keeps the lines whose code or procedure holds the words, accents aside. */
export function searchLines(lines: readonly DossierLine[], words: string): DossierLine[] {
  const key = fold(words);
  if (key === '') return [...lines];
  return lines.filter((l) => fold(`${l.code} ${l.procedure ?? ''}`).includes(key));
}

/** A list ready to paste into a message or a sheet: a sentence, then one dossier a line, tab-separated. */
export function listText(message: string, lines: readonly DossierLine[]): string {
  const rows = lines.map((l) =>
    [
      guarded(l.code),
      guarded(l.procedure ?? ''),
      l.received === null ? '' : formatDay(l.received),
      l.due === null ? '' : formatDay(l.due),
      guarded(l.status),
    ].join('\t'),
  );
  const head = ['Mã hồ sơ', 'Thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'].join('\t');
  return rows.length === 0 ? message : [message, head, ...rows].join('\n');
}

/** Text that a sheet would take for a formula is made plain. */
function guarded(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}

/** "hẹn trả 12/10/2026" parts, shared by list and tooltip. */
export function dayText(day: Day): string {
  return formatReportDay(day);
}
