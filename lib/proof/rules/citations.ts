/** Documents the report cites: none can be of a later day than the report itself. */
import { type Day, formatReportDay } from '../../calendar/day.ts';
import { formatSpan } from '../../calendar/period.ts';
import { findReferences, type LegalReference } from '../../text/legal-references.ts';
import type { Collector, Span } from '../collector.ts';
import type { Block } from '../structure.ts';
import type { DocumentDates } from './period.ts';

interface Citation extends Span {
  reference: LegalReference;
  day: Day;
  /** The words that lead to it. */
  before: string;
}

// Law is older than the period as a rule; it is the work of the period that is looked at.
const LAW = /^(?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Chỉ thị)$/u;
const ISSUED = /(?<!\p{L})đã\s+(?:\p{L}+\s+){0,3}ban\s+hành(?:\s+\p{L}+){0,2}\s*$/iu;

export function checkCitations(blocks: Block[], dates: DocumentDates, out: Collector): void {
  const citations = blocks.flatMap((block) => citationsOf(block, dates));
  for (const c of citations) if (dates.signed !== null) checkDay(c, dates.signed, out);
  noteOutside(citations, dates, out);
}

function checkDay(citation: Citation, signed: Day, out: Collector): void {
  if (citation.day <= signed) return;
  out.review({
    rule: 'statement',
    message: `Văn bản ngày ${formatReportDay(signed)} viện dẫn văn bản đề ngày sau đó: “${out.words(citation)}”.`,
    at: [spanOf(citation)],
  });
}

/** "đã ban hành Kế hoạch số …" of a day outside the period: perhaps the work of another period. */
function noteOutside(citations: Citation[], { main }: DocumentDates, out: Collector): void {
  if (!main) return;
  const outside = citations.filter(
    (c) =>
      ISSUED.test(c.before) &&
      !LAW.test(c.reference.kind) &&
      (c.day < main.from || c.day > main.to),
  );
  if (outside.length === 0) return;
  out.note(
    'statement',
    `${outside.length} văn bản “đã ban hành” đề ngày ngoài ${main.label} (${formatSpan(main)}): ${outside.map((c) => out.words(c)).join('; ')}.`,
    outside.map(spanOf),
  );
}

function citationsOf(block: Block, dates: DocumentDates): Citation[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  if (!/\d\s?\/\s?\p{Lu}/u.test(block.text)) return [];
  return findReferences(block.text).flatMap((reference) => {
    const date = dateAt(dates, block.start + reference.end);
    if (!date || date.day === null) return [];
    const between = block.text.slice(reference.end, date.start - block.start);
    if (!/^[\s,]*(?:ngày\s*)?$/u.test(between)) return [];
    const before = block.text.slice(Math.max(0, reference.start - 60), reference.start);
    return [
      { reference, day: date.day, before, start: block.start + reference.start, end: date.end },
    ];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The first date at or after a place, if it follows within a few words. */
function dateAt(dates: DocumentDates, from: number): DocumentDates['dates'][number] | null {
  let low = 0;
  let high = dates.dates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((dates.dates[mid]?.start ?? 0) < from) low = mid + 1;
    else high = mid;
  }
  const date = dates.dates[low];
  return date && date.start - from < 12 ? date : null;
}
