/**
 * Programs of the machine that tests and demonstration need. On Debian and Ubuntu, and as
 * root, they are installed; elsewhere a sentence tells what is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.ts';

/** Can this process install Debian packages? */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
}

/** Installs packages; false when apt fails. */
export async function installPackages(packages: readonly string[]): Promise<boolean> {
  console.log(`Cài ${packages.join(', ')} (apt-get) …`);
  const update = await run('apt-get', ['update', '-q']);
  const flags = ['-y', '-q', '--no-install-recommends'];
  const env = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', ...flags, ...packages];
  const install = await run('env', env);
  if (install.code === 0) return true;
  console.error(`${update.output}\n${install.output}`.trim().split('\n').slice(-8).join('\n'));
  return false;
}
