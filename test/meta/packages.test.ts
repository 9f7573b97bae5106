/** What the project is made of is pinned, locked and free of leftovers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourcesIn } from './imports.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Lock {
  packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
}

describe('gói phụ thuộc', () => {
  it('mọi gói ghim đúng một phiên bản', () => {
    const { dependencies, devDependencies } = readJson<Manifest>('package.json');
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('mọi gói trong tệp khóa có mã kiểm tra', () => {
    const { packages } = readJson<Lock>('package-lock.json');
    const without = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !integrity,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

describe('mã nguồn', () => {
  const sources = sourcesIn('lib', 'rules', 'entrypoints', 'test');

  it('không có phép thử nào bị bỏ qua hay chạy riêng', () => {
    const wrong = sources.filter(
      ({ path, text }) =>
        path.endsWith('.test.ts') &&
        /\b(?:it|test|describe)\.(?:skip|only|todo|skipIf|runIf|fails)\b/.test(
          text.replace(/\/[^\n]*\\b\(\?:it.*$/gm, ''),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('không tắt kiểm tra kiểu', () => {
    const ban = new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}`);
    const wrong = sources.filter(({ text }) => ban.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('README', () => {
  it('nói đủ về từng quyền và từng máy chủ mà tiện ích xin', () => {
    expect(existsSync(join(ROOT, 'README.md')), 'Thiếu README.md.').toBe(true);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const permissions = /\bpermissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '';
    const hosts = [...config.matchAll(/https:\/\/([\w.]+)\/\*/g)].map(
      (match) => match[1] as string,
    );
    const asked = [...permissions.matchAll(/'(\w+)'/g)].map((match) => match[1] as string);
    expect(asked.length).toBeGreaterThan(0);
    expect(hosts.length).toBeGreaterThan(0);
    for (const word of [...asked, ...hosts]) expect(readme).toContain(word);
  });
});
