/**
 * A page that was not recognised: what was looked for and what was found, in words.
 */
import { type ExplainTexts, explainTexts } from './explain-texts.ts';
import type { LiveTable } from './tables.ts';
import type { OverlayTexts } from './texts.ts';

const MAX_TABLES = 3;
const MAX_HEADERS = 8;

/** What was looked for and what was found instead, in one or two sentences. */
export function explain(tables: readonly LiveTable[], { lang }: OverlayTexts): string {
  const texts = explainTexts[lang === 'en' ? 'en' : 'vi'];
  if (tables.length === 0) return `${texts.lookedFor} ${texts.nothingHere}`;
  const found = tables.slice(0, MAX_TABLES).map((table) => describe(table, texts));
  return `${texts.lookedFor} ${texts.found(found.join('; '))}`;
}

function describe({ rows, headers, unsure }: LiveTable, texts: ExplainTexts): string {
  const named = headers.filter((header) => header !== '').slice(0, MAX_HEADERS);
  const what =
    named.length === 0
      ? texts.foundBare(rows)
      : texts.foundTable(rows, named.map((header) => `“${header}”`).join(', '));
  return unsure ? `${what} (${unsure})` : what;
}
