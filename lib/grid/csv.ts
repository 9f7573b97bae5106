/** CSV exports → one table. Separators ; , tab and | are told apart by the text itself. */
import Papa from 'papaparse';
import { cleanCell } from './cell-text.ts';
import type { RawTable } from './types.ts';

export function readCsvTable(text: string): RawTable {
  // "sep=;" is Excel's own first line, not data.
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: stated?.[1] ?? '',
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  return {
    rows: data.map((cells) => ({
      section: 'body',
      cells: cells.map((text) => ({
        text: cleanCell(unquoteFormula(text)),
        colspan: 1,
        rowspan: 1,
        heading: false,
      })),
    })),
    context: [],
    signs: ['csv'],
  };
}

/** `="0012"` and `'0012` keep spreadsheets from dropping zeros; the mark is not the value. */
function unquoteFormula(text: string): string {
  const quoted = /^="(.*)"$/.exec(text);
  return quoted ? (quoted[1] as string) : text.replace(/^'(?=[\d=+\-@])/, '');
}
