import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const LANG_SON_HOSTS = ['https://dichvucong.langson.gov.vn/*', 'https://motcua.langson.gov.vn/*'];

/** The browser's interfaces that this extension has at all. */
const INTERFACES = new Set([
  'action',
  'permissions',
  'runtime',
  'scripting',
  'storage',
  'tabs',
  'windows',
]);

/** All that a script in a portal's page is given of them. */
const IN_PAGES = new Set(['runtime']);

/**
 * webextension-polyfill describes every interface there is (bookmarks, history …), a tenth
 * of what a portal page would have to load. The descriptions of those we have stay.
 */
function trimPolyfill(): Plugin {
  let present = INTERFACES;
  return {
    name: 'soat-dvc:trim-polyfill',
    configResolved({ build: { lib } }) {
      // Scripts that are one file each: the background's, and those that stand in pages.
      if (lib && lib.fileName !== 'background') present = IN_PAGES;
    },
    transform(code, id) {
      if (!/webextension-polyfill\/dist\/browser-polyfill\.js/.test(id)) return null;
      const [whole, all] = /const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(code) ?? [];
      if (whole === undefined || all === undefined)
        throw new Error('webextension-polyfill has changed: its apiMetadata was not found.');
      const kept = Object.entries(JSON.parse(all)).filter(([name]) => present.has(name));
      const metadata = JSON.stringify(Object.fromEntries(kept));
      return { code: code.replace(whole, `const apiMetadata = ${metadata};`), map: null };
    },
  };
}

/** Where lists of words come from is for their readers in the repository. */
function trimWords(): Plugin {
  return {
    name: 'soat-dvc:trim-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/assets\/words\/[\w-]+\.json$/.test(id)) return null;
      const { source: _, ...words } = JSON.parse(code) as Record<string, unknown>;
      return { code: JSON.stringify(words), map: null };
    },
  };
}

/**
 * One manifest for all browsers. The e2e mode alone may also read the sample portal on
 * the loopback address; the shipped builds never can.
 */
export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  // Workers as modules: the proof-reader loads its readers of files on use.
  vite: () => ({
    plugins: [preact(), trimPolyfill(), trimWords()],
    build: { sourcemap: false },
    worker: { format: 'es' as const },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Soát DVC',
    description:
      'Soát hồ sơ một cửa quá hạn, chỉ tiêu trực tuyến và lập dự thảo báo cáo kiểm soát TTHC – ngay trong trình duyệt.',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: mode === 'e2e' ? ['http://127.0.0.1/*'] : LANG_SON_HOSTS,
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Firefox takes managed values from a policy as they are and knows no schema for them.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-storage.schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'soat-dvc@dvc-soat.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
