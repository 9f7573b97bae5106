/**
 * Differences that a text tells of itself: "không khớp: 320.579 ≠ …; lệch 11.882", "chênh lệch
 * 12 hồ sơ so với tổng 1.121". They are no hidden error, but are to be settled before signing.
 */
import { formatCount } from '../text/numbers.ts';

const AVOWED = /(?<!\p{L})(?:(?:không|chưa)\s+khớp|(?:chênh\s+)?lệch)(?!\p{L})/iu;

/** Whether some line says that a total and its parts differ, by the total and the difference. */
export type Avowals = (total: number, sum: number) => boolean;

export function readAvowals(text: string): Avowals {
  const lines = text
    .split('\n')
    .filter((line) => AVOWED.test(line))
    .map((line) => new Set(line.match(/\d[\d.,]*\d|\d/gu)));
  return (total, sum) => {
    const [said, gap] = [total, Math.abs(total - sum)].map((n) => [formatCount(n), String(n)]);
    const tells = (line: Set<string>, ways: string[] = []): boolean =>
      ways.some((way) => line.has(way));
    return lines.some((line) => tells(line, said) && tells(line, gap));
  };
}
