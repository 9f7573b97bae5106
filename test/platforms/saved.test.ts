/**
 * One saved page of every widget, the same ten dossiers on each: `soat check` must say the
 * same of all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../lib/cli/check.ts';
import { PAGES } from './pages.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/pages/widgets/saved/', import.meta.url));

interface Checked {
  sources: {
    file: string;
    tables: { kind: string; platform: string; rows: number; read: number }[];
  }[];
  dossiers: { read: number; unique: number };
  form06: { received: { total: number } };
  findings: { rule: string; outcome: string }[];
}

async function check(names: readonly string[]): Promise<Checked> {
  let out = '';
  let problems = '';
  const files = names.map((name) => `${FOLDER}${name}.html`);
  await runCheck([...files, '--period', '2024-Q3', '--level', 'commune', '--json'], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      problems += text;
    },
    now: () => Date.UTC(2024, 8, 20),
    terminal: false,
  });
  expect(problems).toBe('');
  return JSON.parse(out) as Checked;
}

/** What the page says of the dossiers: without its name, its software, and the total it states or not. */
function essence(checked: Checked): unknown {
  return {
    ...checked,
    sources: checked.sources.map(({ tables }) =>
      tables.map(({ platform: _platform, ...table }) => table),
    ),
    findings: checked.findings.filter(({ rule }) => rule !== 'partial-capture'),
  };
}

describe('Trang đã lưu của mọi nền tảng', () => {
  it('mỗi trang thử có một trang đã lưu', () => {
    const saved = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
    expect(saved.sort()).toEqual(PAGES.map(({ name }) => `${name}.html`).sort());
  });

  it('không trang nào chứa mã lệnh hay địa chỉ máy thử', () => {
    for (const { name } of PAGES) {
      expect(readFileSync(`${FOLDER}${name}.html`, 'utf8')).not.toMatch(/<script|127\.0\.0\.1/);
    }
  });

  it.each(PAGES)('$name cho cùng kết quả như trang của máy chủ', async ({ name }) => {
    const checked = await check([name]);
    expect(checked.dossiers).toEqual({ read: 10, unique: 10 });
    expect(checked.form06.received.total).toBe(10);
    expect(essence(checked)).toEqual(essence(await check(['server-table'])));
    const partial = checked.findings.find(({ rule }) => rule === 'partial-capture');
    expect(['pass', 'not-applicable']).toContain(partial?.outcome);
  });

  it('đọc tất cả một lượt thì mỗi hồ sơ vẫn chỉ tính một lần', async () => {
    const checked = await check(PAGES.map(({ name }) => name));
    expect(checked.dossiers).toEqual({ read: 10 * PAGES.length, unique: 10 });
    expect(checked.form06).toEqual((await check(['server-table'])).form06);
  });
});
