/**
 * The built extension: what it asks for in each browser, what it can never do, and how
 * much of it a page has to load.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentScriptFiles, firstLoad, gzipKb } from '../support/weight.ts';
import { BUILD_TARGETS, type BuildTarget, buildFolder } from '../tools/build.ts';

type Json = Record<string, unknown>;

const LANG_SON = ['https://dichvucong.langson.gov.vn/*', 'https://motcua.langson.gov.vn/*'];
const SHIPPED: BuildTarget[] = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

function manifestOf(target: BuildTarget): Json {
  return JSON.parse(readFileSync(join(buildFolder(target), 'manifest.json'), 'utf8')) as Json;
}

function textsOf(target: BuildTarget): [string, string][] {
  return readdirSync(buildFolder(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|html|css|json)$/.test(entry.name))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);
}

describe.each(SHIPPED)('bản đóng gói %s', (target) => {
  const manifest = manifestOf(target);

  it('chỉ xin đúng những quyền đã công bố', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: LANG_SON,
      optional_host_permissions: ['https://*/*'],
    });
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
    for (const script of (manifest.content_scripts as { matches: string[] }[]) ?? [])
      expect(script.matches).toEqual(LANG_SON);
  });

  it('các trang của tiện ích không thể nối mạng', () => {
    const { extension_pages: policy } = manifest.content_security_policy as Record<string, string>;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('trang web không dò được là có tiện ích', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('không có địa chỉ của cổng mẫu', () => {
    for (const [name, text] of textsOf(target))
      expect(text.includes('127.0.0.1'), `${name} nêu 127.0.0.1`).toBe(false);
  });
});

it.each(['chrome-mv3', 'edge-mv3'] as const)('bản %s nêu lược đồ cho quản trị viên', (target) => {
  const { managed_schema: path } = manifestOf(target).storage as { managed_schema: string };
  const schema = JSON.parse(readFileSync(join(buildFolder(target), path), 'utf8')) as Json;
  expect(Object.keys(schema.properties as Json)).toEqual([
    'targets',
    'holidays',
    'disabledRules',
    'policy',
  ]);
});

it('bản Firefox khai không thu thập dữ liệu', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

it('bản thử chỉ thêm địa chỉ của máy này', () => {
  for (const target of BUILD_TARGETS.filter((name) => name.endsWith('e2e')))
    expect(manifestOf(target).host_permissions).toEqual(['http://127.0.0.1/*']);
});

describe('kích thước', () => {
  it('mã đưa vào trang cổng không quá 45 kB sau khi nén', () => {
    const kb = gzipKb('chrome-mv3', contentScriptFiles('chrome-mv3'));
    expect(kb).toBeLessThanOrEqual(45);
  });

  it('popup nạp lần đầu không quá 60 kB sau khi nén', () => {
    const files = firstLoad('chrome-mv3', 'popup.html');
    const kb = gzipKb('chrome-mv3', files);
    expect(files.length).toBeGreaterThan(2);
    expect(kb, files.join(', ')).toBeLessThanOrEqual(60);
  });
});
