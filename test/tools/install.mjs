/**
 * Brings a fresh machine to the state the tools need, and does nothing on the second run.
 * Plain Node 20 without dependencies: this runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.install-stamp');
const WINDOWS = process.platform === 'win32';

/** Installs the locked packages unless they already are what the lock file says. */
export function installPackages() {
  const wanted = hashOf(['package-lock.json', 'package.json']);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Đang cài các gói cần thiết (chỉ lần đầu)…');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: WINDOWS });
  if (status !== 0) {
    console.error('Không cài được các gói: hãy kiểm tra kết nối tới kho gói npm rồi chạy lại.');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}

/** Runs a command of the project with the pinned Node; resolves to its exit code and output. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: WINDOWS,
    env: toolEnv(),
    ...options,
  });
  return { code: result.status ?? 1, output: String(result.stdout ?? '') };
}

/** PATH with the project's own tools first, the pinned Node among them. */
export function toolEnv() {
  const bin = join(ROOT, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${WINDOWS ? ';' : ':'}${process.env.PATH}` };
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Debian packages by the program that proves they are there. */
const DEBIAN = {
  chromium: ['chromium', 'fonts-noto-core'],
  'firefox-esr': ['firefox-esr'],
  soffice: ['libreoffice-writer', 'libreoffice-calc', 'fonts-liberation'],
  pdftoppm: ['poppler-utils'],
};

/**
 * Installs the missing programs on Debian or Ubuntu when run as root; elsewhere leaves
 * things as they are. Returns the programs that are still missing.
 */
export function ensurePrograms(names) {
  const missing = names.filter((name) => !hasProgram(name));
  const root = process.getuid?.() === 0;
  if (missing.length === 0 || !root || !hasProgram('apt-get')) return missing;
  console.log(`Đang cài ${missing.join(', ')} (chỉ lần đầu)…`);
  const packages = missing.flatMap((name) => DEBIAN[name]);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: 'ignore', env };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  return missing.filter((name) => !hasProgram(name));
}

function hasProgram(name) {
  return spawnSync(WINDOWS ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0;
}
