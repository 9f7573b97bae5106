/** The options that every command over page readings shares: period, unit, level, day, targets. */
import { bundledTargets } from '../../rules/targets/index.ts';
import { type Day, fromIso, vietnamDay } from '../calendar/day.ts';
import { type Period, parsePeriod } from '../calendar/period.ts';
import type { DatasetOptions } from '../check/dataset.ts';
import type { UnitLevel } from '../check/types.ts';
import { type Decision, overrideTargets, parseTargets } from '../statistics/targets.ts';
import { type Args, UsageError } from './args.ts';
import { readJson } from './json-file.ts';

const LEVELS: readonly UnitLevel[] = ['commune', 'district', 'province'];

export const DATASET_OPTIONS = ['period', 'unit', 'level', 'as-of', 'targets'] as const;

/** Reads the shared options. Throws UsageError naming every problem at once. */
export async function datasetOptions(args: Args, nowMs: number): Promise<DatasetOptions> {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return null;
    }
  };
  const period = attempt(() => periodOf(args));
  const level = attempt(() => levelOf(args));
  const asOf = attempt(() => asOfOf(args));
  const targets = await targetsOf(args, problems);
  if (args.files.length === 0)
    problems.push(
      'Chưa nêu tệp nào để đọc (trang .html đã lưu, .xlsx, .xls, .csv hoặc .soat.json).',
    );
  if (problems.length > 0 || !period) throw new UsageError(problems);
  return {
    period,
    today: vietnamDay(nowMs),
    asOf,
    unit: args.values.get('unit') ?? null,
    level,
    targets,
  };
}

function periodOf(args: Args): Period {
  const id = args.values.get('period');
  if (id === undefined)
    throw new RangeError('Thiếu --period: nêu kỳ báo cáo, ví dụ --period 2024-Q3.');
  return parsePeriod(id);
}

function levelOf(args: Args): UnitLevel | null {
  const level = args.values.get('level');
  if (level === undefined) return null;
  const known = LEVELS.find((name) => name === level);
  if (!known)
    throw new RangeError(
      `Cấp “${level}” không có: chọn commune (xã), district (huyện) hoặc province (tỉnh).`,
    );
  return known;
}

function asOfOf(args: Args): Day | null {
  const text = args.values.get('as-of');
  if (text === undefined) return null;
  const day = fromIso(text);
  if (day === null)
    throw new RangeError(
      `Ngày “${text}” của --as-of không có thật: viết NNNN-TT-NN, ví dụ 2024-09-14.`,
    );
  return day;
}

async function targetsOf(args: Args, problems: string[]): Promise<readonly Decision[]> {
  const file = args.values.get('targets');
  if (file === undefined) return bundledTargets;
  try {
    return overrideTargets(bundledTargets, parseTargets(await readJson(file, 'tệp chỉ tiêu')));
  } catch (error) {
    problems.push(`${file}: ${(error as Error).message}`);
    return bundledTargets;
  }
}
