/**
 * `npm run bench [-- --json]`: the budget table, every row measured as a ratio in this one
 * run. Exit code 1 when a budget is not met.
 */
import { benchCheck, timeRules } from './check.ts';
import { benchMarking } from './marking.ts';
import { benchProof } from './proof.ts';
import { benchLivePage, benchSavedPage } from './reading.ts';
import type { Row } from './row.ts';

const live = await benchLivePage();
const { times, ...liveRow } = live;
const rules: Row = {
  work: 'mọi luật trên 10.000 hồ sơ, so với đọc bảng đang mở',
  measured: timeRules() / times.own,
  budget: 0.5,
  unit: 'ratio',
  detail: `đọc ${Math.round(times.own)} ms`,
};
const rows: Row[] = [
  liveRow,
  rules,
  ...(await benchSavedPage()),
  ...(await benchCheck()),
  ...(await benchProof()),
  ...(await benchMarking()),
];
const results = rows.map((row) => ({ ...row, met: row.measured <= row.budget }));

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
else for (const row of results) console.log(lineOf(row));
process.exitCode = results.every((row) => row.met) ? 0 : 1;

function lineOf({ work, measured, budget, unit, detail, met }: (typeof results)[number]): string {
  const number = (n: number) =>
    unit === 'ratio' ? n.toFixed(2) : `${Math.round(n)} ${unit === 'bytes' ? 'byte' : 'ms'}`;
  return `${met ? 'đạt ' : 'CHƯA'}  ${number(measured).padStart(9)} ≤ ${number(budget).padEnd(9)} ${work} (${detail})`;
}
