/** soat merge: many units' `.soat.json` files into one, naming who is missing and what differs. */

import { UnitFileError, writeUnitFile } from '../statistics/unit-file.ts';
import { type MergedUnits, mergeUnitFiles } from '../statistics/unit-merge.ts';
import { readArgs, UsageError } from './args.ts';
import { EXIT_OK, type Io, processIo } from './io.ts';
import { isUnitFile, loadUnitFiles, loadUnitRegister } from './unit-files.ts';
import { writeOne } from './write-all.ts';

/**
 * `merge FILE.soat.json... --out FILE.soat.json [--units FILE]`. Remarks go to stdout.
 * Throws UsageError when a file cannot be trusted or files do not belong together.
 */
export async function runMerge(argv: readonly string[], io: Io = processIo): Promise<number> {
  const args = readArgs(argv, { values: ['out', 'units'], flags: [] });
  const out = args.values.get('out');
  const problems = [
    ...(args.files.length === 0 ? ['Chưa nêu tệp .soat.json nào để gộp.'] : []),
    ...args.files
      .filter((file) => !isUnitFile(file))
      .map(
        (file) => `${file}: không phải tệp .soat.json; lệnh merge chỉ gộp số liệu do công cụ xuất.`,
      ),
    ...(out === undefined ? ['Thiếu --out: nêu tệp .soat.json để ghi kết quả.'] : []),
    ...(out !== undefined && !isUnitFile(out)
      ? [`${out}: tên tệp kết quả phải kết thúc bằng .soat.json.`]
      : []),
  ];
  if (problems.length > 0 || out === undefined) throw new UsageError(problems);
  const units = args.values.get('units');
  const expected = units === undefined ? [] : await loadUnitRegister(units);
  const files = await loadUnitFiles(args.files);
  const merged = mergeOrRefuse(files, expected, io);
  await writeOne(out, await writeUnitFile(merged.data));
  io.out(summary(merged, out));
  return EXIT_OK;
}

/** Merges with refusals turned into usage errors. */
export function mergeOrRefuse(
  files: Parameters<typeof mergeUnitFiles>[0],
  expected: readonly string[],
  io: Io,
): MergedUnits {
  const createdAt = new Date(io.now()).toISOString();
  return orRefuse(() => mergeUnitFiles(files, { expected, createdAt }));
}

/** What unit files refuse, as a usage error. */
export function orRefuse<T>(join: () => T): T {
  try {
    return join();
  } catch (error) {
    if (error instanceof UnitFileError) throw new UsageError(error.problems);
    throw error;
  }
}

function summary({ data }: MergedUnits, out: string): string {
  const units = data.parts.length;
  return [
    `Đã gộp ${units} đơn vị, kỳ ${data.period.id}, vào ${out}.`,
    ...data.remarks.map((remark) => `- ${remark}`),
    '',
  ].join('\n');
}
