/** Serves the gallery on a free loopback port, compiled on the fly. */
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { ROOT } from '../../tools/run.ts';

export interface GalleryServer {
  /** Address of a face in a state; `hash` names the part of a full tab. */
  url(
    face: 'popup' | 'workspace' | 'options',
    state?: string,
    hash?: string,
    language?: 'vi' | 'en',
  ): string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    cacheDir: 'node_modules/.vite-gallery',
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('The gallery has no address.');
  return {
    url: (face, state = 'overview', hash = '', language = 'vi') =>
      `${base}test/ui/gallery/index.html?face=${face}&state=${state}&language=${language}${hash && `#${hash}`}`,
    close: () => server.close(),
  };
}
