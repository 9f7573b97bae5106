/**
 * Builds the extension that may read the sample portal (mode e2e), only when a source
 * changed since the last build.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './install.mjs';

const SOURCES = [
  'entrypoints',
  'lib',
  'rules',
  'assets',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds for each browser ("chrome", "edge", "firefox"); false when a build fails. */
export function buildWhenStale(browsers) {
  const wanted = hashOfSources();
  return browsers.every((browser) => buildOne(browser, wanted));
}

function buildOne(browser, wanted) {
  const out = join(ROOT, '.output', `${browser}-mv3-e2e`);
  const stamp = join(ROOT, '.cache', `build-${browser}.stamp`);
  const fresh = existsSync(join(out, 'manifest.json')) && existsSync(stamp);
  if (fresh && readFileSync(stamp, 'utf8') === wanted) return true;
  const args = ['build', '-b', browser, '--mv3', '--mode', 'e2e'];
  const { code, output } = run('wxt', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (code !== 0) {
    console.error(output);
    return false;
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    if (existsSync(path)) addTo(hash, path);
  }
  return hash.digest('hex');
}

function addTo(hash, path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  }
}
