/** Reading `.soat.json` files and unit registers named on the command line. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readUnitFile, UnitFileError } from '../statistics/unit-file.ts';
import type { NamedUnitData } from '../statistics/unit-merge.ts';
import { clean } from '../text/normalise.ts';
import { UsageError } from './args.ts';

export function isUnitFile(file: string): boolean {
  return /\.soat\.json$/i.test(file);
}

/** Reads all unit files. Throws UsageError with one sentence a problem, each naming its file. */
export async function loadUnitFiles(files: readonly string[]): Promise<NamedUnitData[]> {
  const loaded: NamedUnitData[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      loaded.push({ name: basename(file), data: await readUnitFile(await textOf(file)) });
    } catch (error) {
      problems.push(...problemsOf(file, error));
    }
  }
  if (problems.length > 0) throw new UsageError(problems);
  return loaded;
}

/** Names of the units that should report: one a line, or a JSON list. */
export async function loadUnitRegister(file: string): Promise<string[]> {
  let text: string;
  try {
    text = await textOf(file);
  } catch (error) {
    throw new UsageError(problemsOf(file, error));
  }
  const names = text.trimStart().startsWith('[') ? jsonNames(file, text) : text.split(/\r?\n/);
  const units = [
    ...new Set(names.map(clean).filter((name) => name !== '' && !name.startsWith('#'))),
  ];
  if (units.length === 0) throw new UsageError([`${file}: không có tên đơn vị nào.`]);
  return units;
}

function jsonNames(file: string, text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  } catch {
    // Said below: a list that cannot be read is a list of the wrong shape.
  }
  throw new UsageError([
    `${file}: danh sách đơn vị phải là một mảng JSON các tên, hoặc mỗi dòng một tên.`,
  ]);
}

/** The text of a file; UTF-8 only. */
export async function textOf(file: string): Promise<string> {
  if ((await stat(file)).isDirectory())
    throw new UsageError([`${file}: đây là thư mục, hãy nêu các tệp bên trong.`]);
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
}

/** What went wrong with a file, as sentences that name it. */
export function problemsOf(file: string, error: unknown): string[] {
  if (error instanceof UsageError) return [...error.problems];
  if (error instanceof UnitFileError) return error.problems.map((p) => `${file}: ${p}`);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return [`${file}: không tìm thấy tệp này.`];
  if (code === 'EACCES') return [`${file}: không có quyền đọc tệp này.`];
  return [`${file}: không đọc được tệp này.`];
}
