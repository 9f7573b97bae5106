/**
 * npm run new:rule -- <id> "<Tiêu đề>" : writes a rule, its page and its test, and lists it
 * in rules/index.ts. The tests then say what is left to fill in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const [id = '', title = ''] = process.argv.slice(2);

const problem = problemOf(id, title);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
} else {
  const name = camel(id);
  write(`rules/${id}.ts`, ruleFile(id, name, title));
  write(`rules/${id}.md`, page(id, title));
  write(`test/rules/${id}.test.ts`, testFile(id, name));
  listRule(id, name);
  process.stdout.write(
    `Đã tạo rules/${id}.ts, rules/${id}.md, test/rules/${id}.test.ts và ghi vào rules/index.ts.\n` +
      `Viết luật, trang giải thích và các trường hợp thử, rồi chạy: npx vitest run --project unit test/rules/${id}.test.ts test/meta/rules.test.ts\n`,
  );
}

function problemOf(id: string, title: string): string | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || title.trim() === '')
    return 'Cách dùng: npm run new:rule -- ten-luat "Tiêu đề bằng tiếng Việt" (tên luật: chữ thường không dấu, nối bằng gạch).';
  if (existsSync(new URL(`rules/${id}.ts`, root))) return `Đã có luật ${id}: rules/${id}.ts.`;
  return null;
}

function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function write(path: string, text: string): void {
  writeFileSync(new URL(path, root), text);
}

/** Adds the import in its alphabetical place and the rule at the end of the list. */
function listRule(id: string, name: string): void {
  const path = new URL('rules/index.ts', root);
  const lines = readFileSync(path, 'utf8').split('\n');
  const line = `import { ${name} } from './${id}.ts';`;
  const imports = lines.filter((text) => text.startsWith('import {'));
  const next = imports.find((text) => (/'\.\/(.+)\.ts'/.exec(text)?.[1] ?? '') > id);
  const last = lines.lastIndexOf(imports.at(-1) ?? '');
  lines.splice(next ? lines.indexOf(next) : last + 1, 0, line);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${name},`);
  writeFileSync(path, lines.join('\n'));
}

/** As the formatter quotes a string. */
function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
}

function ruleFile(id: string, name: string, title: string): string {
  return `import { practice } from '../lib/check/bases.ts';
import { listing } from '../lib/check/listing.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const ${name} = defineRule({
  id: '${id}',
  version: '1.0.0',
  title: ${quoted(title)},
  group: 'data',
  severity: 'medium',
  basis: [practice('Căn cứ của luật')],
  needs: ['received'],
  overDossiers: true,
  speaksFor: 'rows',
  params: z.strictObject({}),
  messages: {
    none: 'Không có hồ sơ nào thuộc trường hợp này.',
    some: 'Có {n} hồ sơ thuộc trường hợp này (trước hết là {code}).',
  },
  check: ({ select }) =>
    listing(
      select((dossier) => dossier.received === null),
      { outcome: 'violation' },
    ),
});
`;
}

function page(id: string, title: string): string {
  return `# ${id} – ${title}

## Quy định

- Căn cứ của luật — thực tế, không phải văn bản quy phạm.

## Cách tính

## Ví dụ

## Tham số

Không có.

## Hạn chế
`;
}

function testFile(id: string, name: string): string {
  return `import { ${name} } from '../../rules/${id}.ts';
import { noList, unreadRows } from './common.ts';
import { testRule } from './tester.ts';

testRule(${name}, {
  pass: [],
  violation: [],
  'needs-review': [],
  'not-applicable': [noList, unreadRows],
});
`;
}
