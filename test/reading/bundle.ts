/** A module of the library with all it imports, as one classic script for a page. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param minify as the extension ships it; for measuring size and speed */
export async function bundleForPage(entry: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'chrome120',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'soatBundle',
      },
    },
  });
  return (Array.isArray(result) ? result : [result])
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((output) => (output.type === 'chunk' ? [output.code] : []))
    .join('\n');
}
