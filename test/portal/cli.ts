/**
 * npm run -s portal -- serve [--port N] [--data ID] [--expire-after N] [--fail-page N[:TIMES]] [--slow-page N[:MS]]
 * npm run -s portal -- save --data ID [--unit district|commune] [--span quarter|year] --out DIR
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_SET_IDS, dataSet, isDataSetId } from './data/index.ts';
import type { DataSet } from './data/types.ts';
import { type Faults, noFaults, readPageSwitch } from './faults.ts';
import { savedPages, savedQuery } from './saved.ts';
import { startPortal } from './server.ts';

const HELP = `Cổng mẫu:
  npm run -s portal -- serve [--port SỐ] [--data BỘ] [--expire-after SỐ] [--fail-page TRANG[:LẦN]] [--slow-page TRANG[:MS]]
  npm run -s portal -- save --data BỘ [--unit district|commune] [--span quarter|year] --out THƯ_MỤC
BỘ: ${DATA_SET_IDS.join(', ')}.
`;

class UsageError extends Error {}

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  'expire-after': { type: 'string' },
  'fail-page': { type: 'string', multiple: true },
  'slow-page': { type: 'string', multiple: true },
  unit: { type: 'string' },
  span: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
}

function chosenData(values: Values): DataSet | null {
  if (values.data === undefined) return null;
  if (!isDataSetId(values.data))
    throw new UsageError(
      `Không có bộ dữ liệu “${values.data}”; hãy chọn ${DATA_SET_IDS.join(' hoặc ')}.`,
    );
  return dataSet(values.data);
}

function wholeNumber(text: string | undefined, name: string): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,6}$/.test(text))
    throw new UsageError(`--${name} phải là số nguyên, không phải “${text}”.`);
  return Number(text);
}

function oneOf<T extends string>(text: string | undefined, name: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === (text ?? choices[0]));
  if (found === undefined)
    throw new UsageError(`--${name} phải là ${choices.join(' hoặc ')}, không phải “${text}”.`);
  return found;
}

function faultsOf(values: Values): Faults {
  const pages = (texts: string[] | undefined, standard: number) =>
    new Map((texts ?? []).map((text) => readPageSwitch(text, standard)));
  return {
    ...noFaults(),
    expireAfter: wholeNumber(values['expire-after'], 'expire-after'),
    failing: pages(values['fail-page'], 1),
    slow: pages(values['slow-page'], 3000),
  };
}

async function serve(values: Values): Promise<void> {
  const chosen = chosenData(values);
  const portal = await startPortal({
    data: chosen ? [chosen] : DATA_SET_IDS.map(dataSet),
    faults: faultsOf(values),
    port: wholeNumber(values.port, 'port') ?? 0,
  });
  console.log(`Cổng mẫu chạy tại ${portal.origin} (Ctrl+C để dừng).`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await portal.close();
}

function save(values: Values): void {
  const data = chosenData(values);
  if (data === null) throw new UsageError('Thiếu --data.');
  if (values.out === undefined) throw new UsageError('Thiếu --out THƯ_MỤC.');
  const unit = oneOf(values.unit ?? data.home.group, 'unit', ['district', 'commune']);
  const span = oneOf(values.span, 'span', ['quarter', 'year']);
  mkdirSync(values.out, { recursive: true });
  let pages = 0;
  for (const { name, html } of savedPages(data, savedQuery(data, unit, span))) {
    writeFileSync(join(values.out, name), html);
    pages++;
  }
  console.log(`Đã lưu ${pages} trang vào ${values.out}.`);
}

async function main(): Promise<number> {
  try {
    const { values, positionals } = parse(process.argv.slice(2));
    const [command, ...rest] = positionals;
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    if (rest.length > 0) throw new UsageError(`Thừa “${rest.join(' ')}”.`);
    if (command === 'serve') await serve(values);
    else if (command === 'save') save(values);
    else throw new UsageError('Hãy chọn serve hoặc save.');
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

process.exitCode = await main();
