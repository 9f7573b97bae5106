/**
 * A report against data that was read: figures of Biểu II.06, rates and figures of single
 * fields in the text beside the same ones of the data. Where unit, level, period or role is
 * not certain, nothing is compared, and the reason is said.
 */
import { formatSpan } from '../calendar/period.ts';
import { fillBlanks } from './blanks.ts';
import { Collector } from './collector.ts';
import type { Against, KnownFigures } from './data/against.ts';
import { compareFields, fieldsOfCounts } from './data/fields.ts';
import { compareForms } from './data/form.ts';
import { compareRates } from './data/rates.ts';
import { speaksFor } from './issuer.ts';
import { readDocumentText } from './passages.ts';
import { type DocumentDates, readDates } from './rules/period.ts';
import { readSource } from './source.ts';
import { readBlocks } from './structure.ts';
import type { ProofFinding } from './types.ts';

export type { KnownFigures, KnownRates } from './data/against.ts';

export interface Comparison {
  findings: ProofFinding[];
  /** Figures that were compared. */
  compared: number;
  /** Why nothing was compared, as a Vietnamese sentence; null when something was. */
  reason: string | null;
}

/**
 * Findings of rule `data`, needs-review as a rule: the text may be right and the data
 * incomplete. A violation only where the text itself proves that it speaks of the very quantity.
 * `figures` may hold several units' and several levels' figures; a text is compared with
 * those of the unit its letterhead names, else, where it names none, with those of the
 * one unit the user chose (`chosen`).
 */
export function compareWithData(
  text: string,
  figures: readonly KnownFigures[],
  chosen: string | null = null,
): Comparison {
  const source = readSource(text);
  const own = ofUnit(source.text, figures, chosen);
  if (typeof own === 'string') return { findings: [], compared: 0, reason: own };
  const told = fillBlanks(source.text);
  const blocks = readBlocks(told.text);
  const dates = readDates(blocks);
  const timely = ofPeriod(dates, own);
  if (typeof timely === 'string') return { findings: [], compared: 0, reason: timely };
  const out = new Collector(source, told);
  const { passages } = readDocumentText(told.text, blocks);
  const isNamed = timely.every(({ unit }) => !!unit && speaksFor(source.text, unit) === 'yes');
  const against: Against = { passages, blocks, dates, figures: timely, isNamed };
  const fields = timely.flatMap(({ byField = [] }) => byField.map(({ field }) => field));
  const ofField = fieldsOfCounts(passages, blocks, [...new Set(fields)]);
  compareForms(against, (item) => ofField.has(item), out);
  compareRates(against, out);
  compareFields(against, ofField, out);
  const reason =
    out.relations === 0
      ? 'Không đối chiếu được con số nào: văn bản không nêu rõ số tiếp nhận, đã giải quyết, đang giải quyết hay tỷ lệ của đúng cấp này trong kỳ.'
      : null;
  return { findings: out.findings, compared: out.relations, reason };
}

/** The figures of the unit whose report this is, or why there are none. */
function ofUnit(
  text: string,
  figures: readonly KnownFigures[],
  chosen: string | null,
): KnownFigures[] | string {
  const units = [...new Set(figures.map((f) => f.unit ?? null))];
  const named = units.filter((unit) => unit !== null && speaksFor(text, unit) === 'yes');
  // "huyện Chi Lăng" and "phòng Tư pháp huyện Chi Lăng": the longer name says more.
  const unit = named.sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
  if (unit !== undefined) return figures.filter((f) => f.unit === unit);
  const open = figures.filter(
    (f) => !f.unit || (f.unit === chosen && speaksFor(text, f.unit) === 'unsaid'),
  );
  if (open.length > 0) return open;
  if (units.length === 0) return 'Không đối chiếu: không có số liệu nào của đơn vị trong văn bản.';
  return `Không đối chiếu: phần đầu văn bản không nêu ${units.length === 1 ? units[0] : 'đơn vị nào có số liệu đã đọc trong kỳ'}.`;
}

/** Those whose window the text is about, or why there are none. */
function ofPeriod(
  { main }: DocumentDates,
  figures: readonly KnownFigures[],
): KnownFigures[] | string {
  const fitting = figures.filter((f) => !f.period || !main || f.period.id === main.id);
  if (fitting.length > 0) return fitting;
  const other = figures[0]?.period;
  return `Không đối chiếu: văn bản nói về kỳ ${main?.id ?? ''}, số liệu đã đọc là của kỳ ${other?.id ?? ''} (${other ? formatSpan(other) : ''}).`;
}
