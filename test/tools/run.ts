/** Runs the project's command-line tools under its own Node. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Ran {
  code: number;
  /** Standard output and standard error, in order of arrival. */
  output: string;
}

/** Where a package's command starts. */
const COMMANDS = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

/** Runs a command of a development package to its end. */
export function runTool(
  tool: keyof typeof COMMANDS,
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<Ran> {
  const script = join(ROOT, 'node_modules', COMMANDS[tool]);
  return run(process.execPath, [script, ...args], { variables });
}

export interface RunOptions {
  /** Called with every piece of output. */
  onOutput?: (text: string) => void;
  /** Environment variables besides this process's own. */
  variables?: Record<string, string>;
}

/** Runs a program in the project's folder. A program that cannot start gives code 127. */
export function run(
  program: string,
  args: readonly string[],
  { onOutput, variables }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    // As from a plain shell: under the test runner's own NODE_ENV a build would not be the shipped one.
    const { NODE_ENV: _, ...outer } = process.env;
    const env = { ...outer, NO_COLOR: '1', WXT_TELEMETRY_DISABLED: '1', ...variables };
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (text: string): void => {
      output += text;
      onOutput?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
