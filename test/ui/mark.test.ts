import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MARK_GROUND, MARK_LETTER } from '../../lib/ui/components/mark.tsx';

test('the mark of the faces is the icon in the toolbar', () => {
  const icon = readFileSync(new URL('../../assets/icons/icon.svg', import.meta.url), 'utf8');
  expect(icon).toContain(`fill="${MARK_GROUND}"`);
  expect(icon).toContain(`d="${MARK_LETTER}"`);
});
