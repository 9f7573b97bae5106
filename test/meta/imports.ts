/** Which module imports which, read from the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Import {
  /** "lib/portal/page.ts" */
  from: string;
  /** "lib/grid/build.ts" for the project's own modules, else the package's name. */
  to: string;
  /** Gone once types are stripped. */
  typeOnly: boolean;
}

export interface Source {
  path: string;
  text: string;
}

/** All TypeScript sources under the folders, sorted by path. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const STATIC = /^(?:import|export)\s+(type\s)?([^'";]*?)\bfrom\s+'([^']+)'/gm;
const BARE = /^import\s+'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

export function importsOf({ path, text }: Source): Import[] {
  const found: Import[] = [];
  const add = (target: string, typeOnly: boolean): void => {
    const to = target.startsWith('.') ? join(dirname(path), target).replaceAll('\\', '/') : target;
    found.push({ from: path, to: to.replace(/\?.*$/, ''), typeOnly });
  };
  for (const [, type, names = '', target = ''] of text.matchAll(STATIC))
    add(target, type !== undefined || allTypes(names));
  for (const [, target = ''] of text.matchAll(BARE)) add(target, false);
  for (const [, target = ''] of text.matchAll(DYNAMIC)) add(target, false);
  return found;
}

/** `{ type A, type B }` */
function allTypes(names: string): boolean {
  const list = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1];
  const parts = list?.split(',').filter((part) => part.trim() !== '') ?? [];
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}
