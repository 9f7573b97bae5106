/**
 * Makes node_modules what package-lock.json says, and nothing when it is already so. Runs
 * on any Node from 20 on, before anything is installed; needs no package.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.install-stamp');

/** The Node that the project pins as a package: newer than what the machine may have. */
export function toolchainNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(MODULES, 'node', 'bin', name);
}

/** Installs when the lock file changed since the last time. Throws a sentence when npm fails. */
export function ensureInstalled() {
  const wanted = lockHash();
  if (existsSync(toolchainNode()) && (readText(STAMP) === wanted || matchesLock())) {
    writeFileSync(STAMP, wanted);
    return;
  }
  // npm ci empties the folder first: through a link it would empty somebody else's.
  if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(
      'node_modules là liên kết tới một thư mục khác và không khớp tệp khóa; hãy bỏ liên kết rồi chạy lại.',
    );
  console.log('Cài các gói của dự án (npm ci) …');
  const result = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0)
    throw new Error(
      'Không cài được các gói: npm ci báo lỗi ở trên. Hãy kiểm tra mạng rồi chạy lại.',
    );
  if (!existsSync(toolchainNode()))
    throw new Error(
      'npm đã cài xong nhưng thiếu gói “node”; hãy cho phép script cài đặt của gói này.',
    );
  writeFileSync(STAMP, wanted);
}

function runNpm(args) {
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return spawnSync(process.execPath, [cli, ...args], options);
  return process.platform === 'win32'
    ? spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
    : spawnSync('npm', args, options);
}

function lockHash() {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  hash.update(`${process.platform} ${process.arch}`);
  return hash.digest('hex');
}

/** npm's own record of what it installed last names every package of the lock file. */
function matchesLock() {
  const record = readText(join(MODULES, '.package-lock.json'));
  if (record === null) return false;
  const installed = JSON.parse(record).packages ?? {};
  const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages ?? {};
  return Object.entries(locked).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || installed[path]?.version === version,
  );
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
