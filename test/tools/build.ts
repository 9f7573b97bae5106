/**
 * Builds the extension, and only when something it is made of has changed: a stamp beside
 * the builds holds the hash of all sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run.ts';

/** Folder under .output/ → arguments of `wxt build`. */
const TARGETS = {
  'chrome-mv3': ['-b', 'chrome'],
  'edge-mv3': ['-b', 'edge'],
  'firefox-mv3': ['-b', 'firefox', '--mv3'],
  'chrome-mv3-e2e': ['-b', 'chrome', '--mode', 'e2e'],
  'firefox-mv3-e2e': ['-b', 'firefox', '--mv3', '--mode', 'e2e'],
} as const;

export type BuildTarget = keyof typeof TARGETS;
export const BUILD_TARGETS = Object.keys(TARGETS) as BuildTarget[];

/** A test runner's own mode would put the libraries' aids for developers into the build. */
const SHIPPED = { NODE_ENV: 'production' };

const SOURCES = ['entrypoints', 'lib', 'rules', 'assets'];
const FILES = ['wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Folder of a build; `ensureBuilt` must have made it. */
export function buildFolder(target: BuildTarget): string {
  return join(ROOT, '.output', target);
}

/**
 * Makes the builds that are missing or older than their sources. Throws an Error with the
 * tool's output when one fails.
 */
export async function ensureBuilt(targets: readonly BuildTarget[]): Promise<BuildTarget[]> {
  const wanted = sourceHash();
  const built: BuildTarget[] = [];
  for (const target of targets) {
    if (isCurrent(target, wanted)) continue;
    const { code, output } = await runTool('wxt', ['build', ...TARGETS[target]], SHIPPED);
    if (code !== 0) throw new Error(`wxt build ${TARGETS[target].join(' ')}:\n${output}`);
    mkdirSync(join(ROOT, '.output'), { recursive: true });
    writeFileSync(stampOf(target), wanted);
    built.push(target);
  }
  return built;
}

function isCurrent(target: BuildTarget, wanted: string): boolean {
  const stamp = stampOf(target);
  return (
    existsSync(stamp) &&
    existsSync(join(buildFolder(target), 'manifest.json')) &&
    readFileSync(stamp, 'utf8') === wanted
  );
}

function stampOf(target: BuildTarget): string {
  return join(ROOT, '.output', `.${target}.stamp`);
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const path of filesOf(folder)) addFile(hash, path);
  }
  for (const path of FILES) addFile(hash, path);
  return hash.digest('hex');
}

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function addFile(hash: ReturnType<typeof createHash>, path: string): void {
  const full = path.startsWith(ROOT) ? path : join(ROOT, path);
  hash.update(full.slice(ROOT.length));
  hash.update(readFileSync(full));
}
