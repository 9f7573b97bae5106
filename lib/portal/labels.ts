/**
 * Fields said by label inside one text: composite cells ("Tiếp nhận trực tuyến:
 * 15/09/2024 08:00 , hẹn trả: …"), unfolded rows, label–value tables. Values of person
 * labels are found only to be left out.
 */
import lists from '../../assets/words/list-headers.json' with { type: 'json' };
import { foldHeading } from '../grid/cell-text.ts';
import type { ColumnId } from './types.ts';
import { matchLabel } from './vocabulary.ts';
import { readChannel } from './words-of-cells.ts';

export type Labelled = Map<ColumnId, string>;

/** The field a label names; that of a dossier where no other vocabulary is given. */
type LabelId = (label: string) => ColumnId | null;

const EXTRA = new Map<string, ColumnId>();
for (const [id, labels] of Object.entries(lists.compositeLabels)) {
  for (const label of labels) EXTRA.set(foldHeading(label), id as ColumnId);
}

/** Where a label may begin: line start, after a comma, semicolon, bar or spaced dash. */
const BREAK = /[,;|•\n]|(?:^|\s)[-–+*](?=\s)/g;
const LONGEST_LABEL = 60;

interface Found {
  id: ColumnId;
  label: string;
  from: number;
  valueFrom: number;
}

/** Every labelled value of a text; the first of each field. Empty values are left out. */
export function readLabels(text: string, idOf: LabelId = labelId): Labelled {
  const found = findLabels(text, idOf);
  const values: Labelled = new Map();
  found.forEach((label, i) => {
    const to = found[i + 1]?.from ?? text.length;
    const value = firstValue(text.slice(label.valueFrom, to));
    if (value === '') return;
    if (!values.has(label.id)) values.set(label.id, value);
    if (label.id === 'received') noteChannel(values, label.label);
  });
  for (const [id, value] of readUnmarked(text, idOf)) if (!values.has(id)) values.set(id, value);
  return values;
}

/** "Tiếp nhận trực tuyến: …" tells the channel too. */
function noteChannel(values: Labelled, label: string): void {
  if (!values.has('channel') && readChannel(label) !== null) values.set('channel', label);
}

/** Unfolded rows: every line is a label and its value side by side, with or without a colon. */
export function readLabelLines(text: string, idOf: LabelId = labelId): Labelled {
  const values = readLabels(text, idOf);
  for (const line of text.split('\n')) {
    // A label alone: its value is empty.
    if (idOf(line)) continue;
    const words = line.trim().split(' ');
    for (let k = Math.min(8, words.length - 1); k >= 1; k--) {
      const id = idOf(words.slice(0, k).join(' '));
      if (!id) continue;
      const value = words
        .slice(k)
        .join(' ')
        .replace(/^[:：]\s*/, '');
      if (!values.has(id) && value !== '') values.set(id, value);
      break;
    }
  }
  return values;
}

function findLabels(text: string, idOf: LabelId): Found[] {
  const found: Found[] = [];
  const breaks = [0];
  for (const m of text.matchAll(BREAK)) breaks.push(m.index + m[0].length);
  let at = 0;
  for (let colon = indexOfColon(text, 0); colon >= 0; colon = indexOfColon(text, colon + 1)) {
    while (at + 1 < breaks.length && (breaks[at + 1] as number) <= colon) at++;
    const from = breaks[at] as number;
    const label = text.slice(from, colon).trim();
    const id = label.length <= LONGEST_LABEL ? idOf(label) : null;
    if (id) found.push({ id, label, from, valueFrom: colon + 1 });
  }
  return found;
}

function indexOfColon(text: string, from: number): number {
  const ascii = text.indexOf(':', from);
  const wide = text.indexOf('：', from);
  return ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
}

export function labelId(label: string): ColumnId | null {
  const bare = label.replace(/^[\s\-–+*•]+/, '').replace(/[\s:：]+$/, '');
  if (bare === '') return null;
  return EXTRA.get(foldHeading(bare)) ?? matchLabel(bare)?.id ?? null;
}

/** Up to the end of the line; of the next line where the label stands on a line of its own. */
function firstValue(text: string): string {
  for (const line of text.split('\n')) {
    const value = line
      .replace(/(?:\.\.\.\s*)?(?:Xem thêm|Thu gọn)\s*$/i, '')
      .replace(/^[\s\-–:]+|[\s,;|\-–]+$/g, '');
    if (value !== '') return value;
  }
  return '';
}

/** "Ngày hẹn trả 15/09/2024" on a line, label and value side by side without a colon. */
function readUnmarked(text: string, idOf: LabelId): Labelled {
  const values: Labelled = new Map();
  for (const line of text.split('\n')) {
    if (line.length > 160 || /[:：]\s*\D/.test(line)) continue;
    const m = /^(\D{3,60}?)\s+(\d{1,2}[/:]\S.*)$/.exec(line.trim());
    const id = m ? idOf(m[1] as string) : null;
    if (id && m && !values.has(id)) values.set(id, m[2] as string);
  }
  return values;
}
