/** OpenDocument's lists: the number that stands before an item (ODF 1.3 part 3, 16.30–16.36). */
import { formatNumber } from './number-format.ts';
import { descendants, elements, wholeNumber, type XmlNode } from './xml.ts';

interface Level {
  /** "" for a bullet. */
  format: string;
  prefix: string;
  suffix: string;
  /** How many levels the label shows: 2 for "1.1". */
  shown: number;
  start: number;
}

const FORMATS: Record<string, string> = {
  '1': 'decimal',
  i: 'lowerRoman',
  I: 'upperRoman',
  a: 'lowerLetter',
  A: 'upperLetter',
};
const BULLETS = ['-', '+', '•'];
/** The name under which headings count. */
export const OUTLINE = '';

export class ListStyles {
  private readonly styles = new Map<string, Level[]>();

  constructor(roots: readonly (XmlNode | null)[]) {
    for (const root of roots) {
      if (!root) continue;
      for (const style of descendants(root, 'list-style'))
        this.styles.set(style.attributes.name ?? '', levelsOf(style));
      for (const outline of descendants(root, 'outline-style'))
        this.styles.set(OUTLINE, levelsOf(outline));
    }
  }

  /** Counts an item of that style on that level (from 0) and returns its label. */
  next(style: string, depth: number, counters: number[], start: number | null): string {
    const levels = this.styles.get(style);
    const level = levels?.[depth];
    for (let i = 0; i <= depth; i++) {
      const before = (levels?.[i]?.start ?? 1) - (i === depth ? 1 : 0);
      counters[i] ??= before;
    }
    counters[depth] = start ?? (counters[depth] as number) + 1;
    counters.length = depth + 1;
    if (!levels || !level) return style === OUTLINE ? '' : bullet(depth);
    if (level.format === '') return style === OUTLINE ? '' : bullet(depth);
    const from = Math.max(0, depth + 1 - level.shown);
    const numbers = counters
      .slice(from)
      .map((n, i) => formatNumber(n, levels[from + i]?.format || 'decimal'));
    return `${level.prefix}${numbers.join('.')}${level.suffix}`;
  }
}

function bullet(depth: number): string {
  return BULLETS[Math.min(depth, BULLETS.length - 1)] as string;
}

function levelsOf(style: XmlNode): Level[] {
  const levels: Level[] = [];
  for (const node of elements(style)) {
    const depth = (wholeNumber(node.attributes.level) ?? 0) - 1;
    if (depth < 0) continue;
    const numbered = /number$|outline-level-style$/.test(node.name);
    levels[depth] = {
      format: numbered ? (FORMATS[node.attributes['num-format'] ?? ''] ?? '') : '',
      prefix: node.attributes['num-prefix'] ?? '',
      suffix: node.attributes['num-suffix'] ?? '',
      shown: wholeNumber(node.attributes['display-levels']) ?? 1,
      start: wholeNumber(node.attributes['start-value']) ?? 1,
    };
  }
  return levels;
}
