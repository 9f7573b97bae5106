/**
 * The tree of rules: what a rule needs beside its code. Each failure says in a sentence
 * what to add.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../lib/check/column-names.ts';
import type { AnyRule } from '../../lib/check/rule.ts';
import { z } from '../../lib/zod.ts';
import { rules } from '../../rules/index.ts';

const folder = new URL('../../rules/', import.meta.url);
const tests = new URL('../rules/', import.meta.url);
const SECTIONS = ['Quy định', 'Cách tính', 'Ví dụ', 'Tham số', 'Hạn chế'];

const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3));
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Collects every lack, so that one run names them all. */
function lacks(of: (id: string, rule: AnyRule) => (string | false)[]): string[] {
  return ids.flatMap((id) => {
    const rule = byId.get(id);
    return rule ? of(id, rule).filter((lack) => lack !== false) : [];
  });
}

describe('the tree of rules', () => {
  it('lists every rule file once in rules/index.ts, id = file name', () => {
    expect([...byId.keys()].sort(), 'add the rule to rules/index.ts, with id = file name').toEqual(
      [...ids].sort(),
    );
    expect(rules.length, 'list each rule once').toBe(byId.size);
  });

  it('has a test for every rule', () => {
    expect(
      lacks((id) => [
        !existsSync(new URL(`${id}.test.ts`, tests)) && `write test/rules/${id}.test.ts`,
      ]),
    ).toEqual([]);
  });

  it('has a page for every rule, with the headings in their order', () => {
    expect(
      lacks((id, rule) => {
        const page = pageOf(id);
        if (page === null) return [`write rules/${id}.md`];
        const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
        return [
          !page.startsWith(`# ${id} – ${rule.title}\n`) &&
            `rules/${id}.md must begin with “# ${id} – ${rule.title}”`,
          headings.join() !== SECTIONS.join() &&
            `rules/${id}.md needs the headings ${SECTIONS.join(' · ')}`,
          sectionsOf(page).some((text) => text.trim() === '') &&
            `rules/${id}.md has an empty section`,
        ];
      }),
    ).toEqual([]);
  });

  it('names on the page every basis and every parameter of the rule', () => {
    expect(
      lacks((id, rule) => [
        ...rule.basis.map(
          ({ text }) => !pageOf(id)?.includes(text) && `rules/${id}.md does not cite “${text}”`,
        ),
        ...parametersOf(rule).map(
          (name) =>
            !pageOf(id)?.includes(`\`${name}\``) && `rules/${id}.md does not name \`${name}\``,
        ),
      ]),
    ).toEqual([]);
  });

  it('gives every rule a version, a basis with real dates, and defaults for its parameters', () => {
    expect(
      lacks((id, rule) => [
        !/^\d+\.\d+\.\d+$/.test(rule.version) && `${id}: version must be like 1.0.0`,
        rule.basis.length === 0 && `${id}: name its legal or practical basis`,
        !rule.params.safeParse({}).success && `${id}: every parameter needs a default`,
        rule.params.safeParse({ unknownKey: 1 }).success && `${id}: params must be strict`,
        ...rule.basis.map(
          ({ text, from, to }) =>
            from !== null && to !== null && from > to && `${id}: “${text}” ends before it begins`,
        ),
      ]),
    ).toEqual([]);
  });

  it('writes every message as a Vietnamese sentence with an end', () => {
    expect(
      lacks((id, rule) =>
        Object.entries(rule.messages).map(
          ([key, text]) =>
            !/^[\p{Lu}{].*[.}]$/su.test(text) &&
            `${id}.${key} must begin with a capital and end with a full stop`,
        ),
      ),
    ).toEqual([]);
  });

  it('needs only columns that exist', () => {
    expect(
      lacks((id, rule) =>
        [...rule.needs.flat(), ...(rule.appliesTo ?? [])].map(
          (column) => !(column in COLUMN_NAMES) && `${id} needs an unknown column ${column}`,
        ),
      ),
    ).toEqual([]);
  });
});

function pageOf(id: string): string | null {
  const file = new URL(`${id}.md`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The text under each heading. */
function sectionsOf(page: string): string[] {
  return page.split(/^## .+$/m).slice(1);
}

function parametersOf(rule: AnyRule): string[] {
  return rule.params instanceof z.ZodObject ? Object.keys(rule.params.shape) : [];
}
