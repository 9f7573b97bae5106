/** Terms that the law has replaced, by the date of the report. */
import data from '../../../assets/proofing/terms.json' with { type: 'json' };
import { type Day, formatReportDay, fromIso } from '../../calendar/day.ts';
import { z } from '../../zod.ts';
import type { Collector } from '../collector.ts';
import type { Window } from '../openings.ts';

const Terms = z.object({
  terms: z.array(
    z.object({
      id: z.string(),
      pattern: z.string(),
      outcome: z.enum(['violation', 'needs-review']),
      since: z.iso.date().nullable(),
      /** Worth a remark in a text that shows no date. */
      undated: z.boolean(),
      /** Words near by that make the old name right: "thay thế", "trước đây". */
      unless: z.string().nullable(),
      message: z.string(),
      replace: z.string().nullable(),
      source: z.string(),
      certainty: z.enum(['high', 'medium', 'low']),
    }),
  ),
});

const TERMS = Terms.parse(data).terms.map((t) => ({
  ...t,
  since: t.since === null ? null : (fromIso(t.since) as Day),
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${t.pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  unless: t.unless === null ? null : new RegExp(t.unless, 'iu'),
}));

/**
 * One finding a term, at every place it stands. `written` are the days between which the
 * report was written as far as it shows; null when it shows none.
 */
export function checkTerms(text: string, written: Window | null, out: Collector): void {
  for (const term of TERMS) {
    if (term.since !== null && (written === null ? !term.undated : written.to < term.since))
      continue;
    const places = [...text.matchAll(term.pattern)]
      .map((m) => ({ start: m.index, end: m.index + m[0].length }))
      .filter((at) => !isCited(text, at.start) && !isAboutOther(text, at.start))
      .filter((at) => !term.unless?.test(text.slice(Math.max(0, at.start - 160), at.end + 160)));
    const first = places[0];
    if (!first) continue;
    out.checked();
    const since =
      term.since === null
        ? ''
        : written === null
          ? ` (nếu văn bản lập sau ${formatReportDay(term.since)})`
          : ` (từ ${formatReportDay(term.since)})`;
    const times = places.length > 1 ? ` (${places.length} chỗ)` : '';
    const found = {
      rule: 'obsolete-term' as const,
      message: `“${out.words(first)}”${times}: ${term.message.replace(/\.$/u, '')}${since}. Căn cứ: ${term.source}.`,
      at: places,
      suggestion: term.replace,
    };
    const isSure = term.since === null || (written !== null && written.from >= term.since);
    if (term.outcome === 'violation' && isSure) out.violation(found);
    else out.review(found);
  }
}

/** Inside quotation marks, or in the title of a document that is cited. */
function isCited(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.lastIndexOf('“') > line.lastIndexOf('”')) return true;
  const title = TITLE.exec(line)?.[0];
  // ", Sở đã cung cấp …": the title is over, somebody acts.
  return title !== undefined && !/,\s+\p{Lu}[^,]{0,60}\s(?:đã|đang|sẽ|có|tiếp tục)\s/u.test(title);
}

const TITLE =
  /(?:19|20)\d{2}\s+(?:của\s+[^.;]{2,80}\s+)?(?:về|quy định|ban hành|phê duyệt|công bố)[^.;]{0,120}$/u;

/** "giáo viên mức độ 3", "khó khăn mức độ 2": levels of something else. */
function isAboutOther(text: string, at: number): boolean {
  if (!/^mức/iu.test(text.slice(at, at + 4))) return false;
  const around = text.slice(Math.max(0, at - 90), at + 60);
  const beside = text.slice(Math.max(0, at - 40), at + 30);
  return (
    !/TTHC|thủ tục|dịch vụ|DVC|trực tuyến/iu.test(around) ||
    /khuyết tật|an toàn|rủi ro|nguy cơ/iu.test(around) ||
    /thay (?:thế )?cho|trước đây/iu.test(beside)
  );
}
