/** The part of the demonstration that needs no browser: saved pages → check → draft files. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSet } from '../portal/data/index.ts';
import { savedPages, savedQuery } from '../portal/saved.ts';
import type { ProgressLine } from './progress.ts';
import { ROOT, run } from './run.ts';

const ABOUT = ['--period', '2024-Q3', '--level', 'district', '--unit', 'UBND huyện Chi Lăng'];

/** Drafts the report of huyện Chi Lăng for quý III/2024 on the command line; paths of the files. */
export async function reportFromSavedPages(out: string, line: ProgressLine): Promise<string[]> {
  line.say('Dòng lệnh: soát các trang đã lưu và lập dự thảo …');
  const pages = join(out, 'trang-da-luu');
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  const data = dataSet('chi-lang-2024-q3');
  for (const { name, html } of savedPages(data, savedQuery(data, 'district', 'quarter')))
    writeFileSync(join(pages, name), html);
  const files = readdirSync(pages).map((name) => join(pages, name));
  const drafts = join(out, 'du-thao');
  await soat(['check', ...files, ...ABOUT]);
  await soat(['report', ...files, ...ABOUT, '--out', drafts]);
  return readdirSync(drafts).map((name) => join(drafts, name));
}

/** Runs the command line; a violation (exit code 1) is a result, not a failure. */
async function soat(args: string[]): Promise<string> {
  const script = join(ROOT, 'lib', 'cli', 'main.ts');
  const { code, output } = await run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    script,
    ...args,
  ]);
  if (code > 1) throw new Error(output.trim());
  return output;
}
