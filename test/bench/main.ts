/**
 * `npm run bench [-- --json]`: the budget table, every row measured in this one run. With
 * `--json`, standard output is one document. Exit code 1 when a budget is not met.
 */
import { benchCheck } from './check.ts';
import { benchLongList, benchWeight } from './extension.ts';
import { benchLivePage } from './live-page.ts';
import { benchProof } from './proof.ts';
import { isMet, type Row } from './row.ts';
import { benchSavedPage } from './saved-page.ts';
import { headLine, lineOf } from './table.ts';

const PARTS: [string, () => Promise<Row[]>][] = [
  ['trang đang mở', benchLivePage],
  ['trang lưu', benchSavedPage],
  ['soát hồ sơ', benchCheck],
  ['soát văn bản', benchProof],
  ['kích thước', benchWeight],
  ['đánh dấu và đọc trang dài', benchLongList],
];

const json = process.argv.includes('--json');
const rows: Row[] = [];
const failures: string[] = [];

if (!json) console.log(headLine());
for (const [name, measure] of PARTS) {
  try {
    const found = await measure();
    rows.push(...found);
    if (!json) for (const row of found) console.log(lineOf(row));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    failures.push(`Không đo được phần “${name}”: ${reason}`);
    console.error(failures.at(-1));
  }
}

const met = failures.length === 0 && rows.every(isMet);
if (json) {
  const results = rows.map((row) => ({ ...row, met: isMet(row) }));
  console.log(JSON.stringify({ met, rows: results, failures }, null, 2));
} else console.log(met ? 'Mọi ngân sách đều đạt.' : 'Có ngân sách chưa đạt hoặc chưa đo được.');
process.exitCode = met ? 0 : 1;
