/** Files named on the command line → page readings. Every file that cannot be read is named. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFile } from '../portal/file.ts';
import { importMappings } from '../portal/mapping/schema.ts';
import type { ColumnMapping } from '../portal/mapping.ts';
import type { PageReading } from '../portal/types.ts';
import { readUnitFile, unitFileReading } from '../statistics/unit-file.ts';
import { type Args, UsageError } from './args.ts';
import type { Io } from './io.ts';
import { isUnitFile, problemsOf, textOf } from './unit-files.ts';

/** The columns that an official pointed out (`--mapping FILE`); none without the option. */
export async function loadMappings(args: Args): Promise<readonly ColumnMapping[]> {
  const file = args.values.get('mapping');
  if (file === undefined) return [];
  try {
    return importMappings(await textOf(file));
  } catch (error) {
    throw new UsageError([problemOf(file, error)]);
  }
}

/** Reads all files, in the order given. Throws UsageError with one sentence a bad file. */
export async function loadReadings(
  files: readonly string[],
  io: Io,
  mappings: readonly ColumnMapping[] = [],
): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  const problems: string[] = [];
  for (const [index, file] of files.entries()) {
    if (io.terminal) io.err(`\rĐang đọc ${index + 1}/${files.length}: ${basename(file)}\x1b[K`);
    try {
      readings.push(await readingOf(file, mappings));
    } catch (error) {
      problems.push(...problemLines(file, error));
    }
  }
  if (io.terminal) io.err('\r\x1b[K');
  if (problems.length > 0) throw new UsageError(problems);
  return readings;
}

/** A `.soat.json` file is read as the statistics table it was made from. */
async function readingOf(file: string, mappings: readonly ColumnMapping[]): Promise<PageReading> {
  const bytes = await bytesOf(file);
  if (!isUnitFile(file)) return readFile(basename(file), bytes, { mappings });
  return unitFileReading(basename(file), await readUnitFile(new TextDecoder().decode(bytes)));
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if ((await stat(file)).isDirectory())
    throw new UsageError([`${file}: đây là thư mục, hãy nêu các tệp bên trong.`]);
  return readBytes(file);
}

function problemLines(file: string, error: unknown): string[] {
  return isUnitFile(file) ? problemsOf(file, error) : [problemOf(file, error)];
}

function problemOf(file: string, error: unknown): string {
  if (error instanceof UsageError) return error.problems.join(' ');
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `${file}: không tìm thấy tệp này.`;
  if (code === 'EACCES') return `${file}: không có quyền đọc tệp này.`;
  const message = error instanceof Error ? error.message : String(error);
  return message.includes(basename(file)) ? message : `${file}: ${message}`;
}
