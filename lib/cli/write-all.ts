/** Writing several files into a folder, all or none. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './args.ts';

/**
 * Writes every file beside its place first and moves them in when all are written. A
 * failure leaves the folder as it was. Throws UsageError when the folder cannot be used.
 */
export async function writeAll(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const target = resolve(folder);
  const existed = await usableFolder(target, folder);
  let staging: string | null = null;
  const moved: { at: string; backup: string | null }[] = [];
  try {
    await mkdir(target, { recursive: true });
    staging = await mkdtemp(join(target, '.soat-'));
    for (const [name, content] of files) await writeFile(join(staging, name), content);
    for (const name of files.keys()) moved.push(await moveIn(staging, target, name));
    await rm(staging, { recursive: true, force: true });
  } catch (error) {
    for (const { at, backup } of moved.reverse()) {
      if (backup) await rename(backup, at);
      else await rm(at, { force: true });
    }
    if (staging) await rm(staging, { recursive: true, force: true });
    if (!existed) await rm(target, { recursive: true, force: true });
    throw new UsageError([`${folder}: không ghi được (${reason(error)}); không tệp nào được ghi.`]);
  }
}

/** Writes one file through a neighbour, so that a broken file never takes its place. */
export async function writeOne(file: string, content: string): Promise<void> {
  const target = resolve(file);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError([`${file}: không ghi được (${reason(error)}).`]);
  }
}

async function usableFolder(target: string, named: string): Promise<boolean> {
  try {
    if ((await stat(target)).isDirectory()) return true;
  } catch {
    return false;
  }
  throw new UsageError([`${named}: đã có một tệp mang tên này; --out phải là thư mục.`]);
}

async function moveIn(
  staging: string,
  target: string,
  name: string,
): Promise<{ at: string; backup: string | null }> {
  const at = join(target, name);
  let backup: string | null = join(staging, `${name}.truoc`);
  try {
    await rename(at, backup);
  } catch {
    backup = null;
  }
  try {
    await rename(join(staging, name), at);
  } catch (error) {
    if (backup) await rename(backup, at);
    throw error;
  }
  return { at, backup };
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'không có quyền ghi';
  if (code === 'ENOSPC') return 'ổ đĩa đã đầy';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'đường dẫn đi qua một tệp';
  return 'lỗi ghi tệp';
}
