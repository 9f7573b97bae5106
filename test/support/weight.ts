/** How much of the built extension a page has to load, in thousands of bytes after gzip. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildTarget, buildFolder } from '../tools/build.ts';

/** What stands in every page of the portal from the start. */
export function contentScriptFiles(target: BuildTarget): string[] {
  const manifest = JSON.parse(readFileSync(join(buildFolder(target), 'manifest.json'), 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  return manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

/** A page with every file it loads before anything is asked for: scripts, their static imports, styles. */
export function firstLoad(target: BuildTarget, page: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(join(buildFolder(target), path))) return;
    seen.add(path);
    const text = readFileSync(join(buildFolder(target), path), 'utf8');
    if (path.endsWith('.html'))
      for (const [, file = ''] of text.matchAll(/(?:src|href)="\/([^"]+)"/g)) visit(file);
    if (path.endsWith('.js'))
      for (const [, file = ''] of text.matchAll(/(?:import|from)\s*["']\.\/([^"']+)["']/g))
        visit(join('chunks', file));
  };
  visit(page);
  return [...seen];
}

export function gzipKb(target: BuildTarget, files: readonly string[]): number {
  return files.reduce(
    (sum, file) =>
      sum + gzipSync(readFileSync(join(buildFolder(target), file)), { level: 9 }).length / 1000,
    0,
  );
}
