/** Runs a command of the command line in this process, with its streams caught. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../lib/cli/args.ts';
import type { Io } from '../../lib/cli/io.ts';

export interface Ran {
  /** Exit code; 2 with `problems` when the input was refused. */
  code: number;
  out: string;
  problems: readonly string[];
}

export async function ran(
  command: (argv: readonly string[], io: Io) => Promise<number>,
  argv: string[],
  now = Date.UTC(2026, 8, 16, 2),
): Promise<Ran> {
  let out = '';
  const io: Io = { out: (text) => (out += text), err: () => {}, now: () => now, terminal: false };
  try {
    return { code: await command(argv, io), out, problems: [] };
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, out, problems: error.problems };
    throw error;
  }
}

/** A folder of its own for a test, removed afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-thu-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
