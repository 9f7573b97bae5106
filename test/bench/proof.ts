/** The proof-reading row of the budget table: a report of 300 pages against one of 75. */
import { proofread } from '../../lib/proof/index.ts';
import { generateReport } from '../proof/generator.ts';
import { inWords, ratioOf, takeTurns } from './measure.ts';
import type { Row } from './row.ts';

/** Growth of the time for a sign of text; linear reading keeps it at 1. */
export async function benchProof(): Promise<Row[]> {
  const short = pages(75);
  const long = pages(300);
  const times = await takeTurns(
    { '75 trang': () => proofread(short), '300 trang': () => proofread(long) },
    { runs: 3 },
  );
  const { measured, spread } = ratioOf(times['300 trang'], times['75 trang']);
  const growth = long.length / short.length;
  return [
    {
      work: 'soát văn bản 75 → 300 trang: thời gian mỗi chữ',
      measured: measured / growth,
      budget: 1.5,
      bound: 'at-most',
      unit: 'ratio',
      spread: [spread[0] / growth, spread[1] / growth],
      detail: inWords(times),
    },
  ];
}

/** Pages of about 2,000 signs, numbered by seed, so that no two are alike. */
function pages(count: number): string {
  return Array.from({ length: count }, (_, i) => page(i)).join('\n\n');
}

function page(number: number): string {
  const pieces = [1, 2, 3].map((n) => generateReport(number * 3 + n).text);
  return pieces.join('\n').replace(/^\d\. /gmu, '');
}
