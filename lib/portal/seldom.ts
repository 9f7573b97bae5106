/**
 * What only some lists show of a dossier: payment, digitisation, apologies, further days.
 * Apart from the row's reading, because marking rows in the page needs none of it.
 */
import type { DossierExtra } from '../dossier/types.ts';
import { type FieldText, type RowReader, readDay, type SeldomReader } from './dossier-row.ts';
import { hasLabels, type ListCandidate } from './list.ts';
import type { ColumnId } from './types.ts';
import { readMark, readPayment, readSatisfaction } from './words-of-cells.ts';

const SELDOM: readonly ColumnId[] = [
  'procedureCode',
  'submitted',
  'acceptBy',
  'pausedSince',
  'apology',
  'payment',
  'digitised',
  'satisfaction',
  'overdue',
];

/** What reads those that a list may show. */
export function seldomFields({ plan, data }: ListCandidate): SeldomReader {
  const labelled = hasLabels(plan, data);
  const ids = SELDOM.filter((id) => labelled || plan.at.has(id));
  return (field, reader) => readSeldom(ids, field, reader);
}

function readSeldom(ids: readonly ColumnId[], field: FieldText, reader: RowReader): DossierExtra {
  const extra: DossierExtra = {};
  for (const id of ids) {
    const text = field(id);
    if (text === '') continue;
    if (id === 'procedureCode') extra.procedureCode = text.slice(0, 40);
    else if (id === 'overdue') extra.portalNote = text.slice(0, 80);
    else if (id === 'submitted' || id === 'acceptBy' || id === 'pausedSince') {
      const day = readDay(text, id, reader);
      if (typeof day === 'string') reader.tally.unreadableExtras++;
      else if (day) extra[id] = day.day;
    } else readWords(id, text, extra);
  }
  return extra;
}

function readWords(id: ColumnId, text: string, extra: DossierExtra): void {
  if (id === 'payment') {
    const payment = readPayment(text);
    if (payment) extra.payment = payment;
    return;
  }
  const mark = id === 'satisfaction' ? readSatisfaction(text) : readMark(text);
  if (mark === null) return;
  if (id === 'satisfaction') extra.satisfied = mark;
  else if (id === 'apology') extra.apology = mark;
  else if (id === 'digitised') extra.digitised = mark;
}
