/**
 * The administrative level a unit's name tells. Only a proposal: the user can change it.
 */
import type { UnitLevel } from '../check/types.ts';
import { foldWords } from '../text/normalise.ts';

const LEVELS: [RegExp, UnitLevel][] = [
  [/\b(xa|phuong|thi tran|dac khu)\b/, 'commune'],
  [/\b(huyen|quan|thi xa)\b/, 'district'],
  // “Thành phố” alone is left open: it was a district-level city in one province, a province elsewhere.
  [/^(so|ban quan ly)\b|\btinh\b/, 'province'],
];

/** "UBND xã Minh Họa" → commune; null when the name does not say. */
export function levelOfUnit(unit: string): UnitLevel | null {
  const words = foldWords(unit).replace(/\bthi xa\b/g, 'huyen');
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
