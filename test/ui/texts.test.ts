import { afterEach, expect, test } from 'vitest';
import { language, texts } from '../../lib/ui/texts.ts';

afterEach(() => {
  language.value = 'vi';
});

test('both languages say everything: no empty text, the same keys', () => {
  const keys = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, below]) => keys(below, `${path}.${key}`))
      : [`${path}:${typeof value}`];
  language.value = 'vi';
  const vi = texts();
  language.value = 'en';
  expect(keys(texts())).toEqual(keys(vi));
  expect(JSON.stringify(vi)).not.toContain('""');
});

test('Vietnamese texts are composed characters, as the rest of the product compares them', () => {
  const all = JSON.stringify(texts());
  expect(all).toBe(all.normalize('NFC'));
});
