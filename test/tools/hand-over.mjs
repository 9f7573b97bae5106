/**
 * Hands over to a TypeScript program under the project's own Node, which runs it as it is.
 */
import { spawn } from 'node:child_process';
import { ensureInstalled, ROOT, toolchainNode } from './install.mjs';

/** Installs what is missing, then runs a program of test/tools and takes over its exit code. */
export function installAndRun(program) {
  try {
    ensureInstalled();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return false;
  }
  const args = ['--disable-warning=ExperimentalWarning', program, ...process.argv.slice(2)];
  const child = spawn(toolchainNode(), args, { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  return true;
}
