/**
 * Word's automatic numbers: what stands before a paragraph though no one typed it
 * (ECMA-376 part 1, 17.9). Lists that share an abstract definition count on together.
 */
import { formatNumber } from './number-format.ts';
import { at, child, elements, isOn, valOf, wholeNumber, type XmlNode } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
  /** The level, from 1, after which this one starts again; 0: never; null: after any higher one. */
  restart: number | null;
  /** All numbers of the label in digits, whatever their own format. */
  legal: boolean;
  style: string | null;
}

interface List {
  abstract: string;
  levels: Level[];
  /** Level → number its first use begins with. */
  restarts: ReadonlyMap<number, number>;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  list: string;
  level: number;
}

/** Signs of bullets by depth where the list's own sign belongs to a symbol font. */
const BULLETS = ['-', '+', '•'];
const MOST_LEVELS = 9;

export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly styles: ReadonlyMap<string, ListPlace>;
  /** Abstract definition → the last number used on each level. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: XmlNode | null, styles: XmlNode | null) {
    const abstracts = readAbstracts(numbering, styles);
    for (const num of elements(child(numbering, 'numbering'), 'num')) {
      const abstract = valOf(num, 'abstractNumId') ?? '';
      const levels = abstracts.get(abstract);
      if (levels) this.lists.set(num.attributes.numId ?? '', withOverrides(num, abstract, levels));
    }
    this.styles = stylePlaces(styles, this.lists);
  }

  /** The place given by the paragraph itself, else by its style; null: it is in no list. */
  placeOf(properties: XmlNode | null): ListPlace | null {
    const byStyle = this.styles.get(valOf(properties, 'pStyle') ?? '') ?? null;
    const own = child(properties, 'numPr');
    if (!own) return byStyle;
    const list = valOf(own, 'numId') ?? byStyle?.list ?? '0';
    if (list === '0') return null;
    return { list, level: wholeNumber(valOf(own, 'ilvl')) ?? 0 };
  }

  /** Counts one paragraph and returns its label ("1.", "1.2", "a)", "-"), "" for none. */
  next({ list: id, level: depth }: ListPlace): string {
    const list = this.lists.get(id);
    const level = list?.levels[depth];
    if (!list || !level) return '';
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    this.begin(id, list, depth, counters);
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    // A level that was skipped counts as begun: "1.1" first, then "2".
    for (let above = 0; above < depth; above++) counters[above] ??= list.levels[above]?.start ?? 1;
    for (let deeper = depth + 1; deeper < list.levels.length; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null;
      if (restart === null || depth < restart) counters[deeper] = undefined;
    }
    if (level.format === 'bullet') return bullet(level.text, depth);
    return label(list.levels, level, counters);
  }

  /** The first use of a list that overrides its start sets the counter back. */
  private begin(id: string, list: List, depth: number, counters: (number | undefined)[]): void {
    const key = `${id}/${depth}`;
    const start = list.restarts.get(depth);
    if (this.begun.has(key)) return;
    this.begun.add(key);
    if (start !== undefined) counters[depth] = start - 1;
  }
}

function label(levels: Level[], level: Level, counters: (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const source = levels[at];
    if (!source) return '';
    return formatNumber(counters[at] ?? source.start, level.legal ? 'decimal' : source.format);
  });
}

function bullet(text: string, depth: number): string {
  if (/^[-–—+•●○▪■*·]$/u.test(text)) return text;
  return BULLETS[Math.min(depth, BULLETS.length - 1)] as string;
}

/** Definitions by id; one that only points to a list style is read from there. */
function readAbstracts(numbering: XmlNode | null, styles: XmlNode | null): Map<string, Level[]> {
  const root = child(numbering, 'numbering');
  const nodes = elements(root, 'abstractNum');
  const found = new Map(
    nodes.map((node) => [node.attributes.abstractNumId ?? '', readLevels(node)]),
  );
  for (const node of nodes) {
    const link = valOf(node, 'numStyleLink');
    if (link === null) continue;
    const target =
      nodes.find((other) => valOf(other, 'styleLink') === link)?.attributes.abstractNumId ??
      abstractOfStyle(link, root, styles);
    const levels = found.get(target ?? '');
    if (levels) found.set(node.attributes.abstractNumId ?? '', levels);
  }
  return found;
}

function abstractOfStyle(id: string, root: XmlNode | null, styles: XmlNode | null): string | null {
  const style = elements(child(styles, 'styles'), 'style').find((s) => s.attributes.styleId === id);
  const list = valOf(at(style, 'pPr', 'numPr'), 'numId');
  const num = elements(root, 'num').find((n) => n.attributes.numId === list);
  return valOf(num, 'abstractNumId');
}

function readLevels(abstract: XmlNode): Level[] {
  const levels: Level[] = [];
  for (const node of elements(abstract, 'lvl')) {
    const depth = wholeNumber(node.attributes.ilvl) ?? levels.length;
    if (depth >= 0 && depth < MOST_LEVELS) levels[depth] = readLevel(node);
  }
  return levels;
}

function readLevel(node: XmlNode): Level {
  return {
    start: wholeNumber(valOf(node, 'start')) ?? 0,
    format: valOf(node, 'numFmt') ?? 'decimal',
    text: valOf(node, 'lvlText') ?? '',
    restart: wholeNumber(valOf(node, 'lvlRestart')),
    legal: isOn(node, 'isLgl'),
    style: valOf(node, 'pStyle'),
  };
}

function withOverrides(num: XmlNode, abstract: string, base: Level[]): List {
  const levels = [...base];
  const restarts = new Map<number, number>();
  for (const override of elements(num, 'lvlOverride')) {
    const depth = wholeNumber(override.attributes.ilvl) ?? 0;
    if (depth < 0 || depth >= MOST_LEVELS) continue;
    const replaced = child(override, 'lvl');
    if (replaced) levels[depth] = readLevel(replaced);
    const start = wholeNumber(valOf(override, 'startOverride'));
    if (start !== null) restarts.set(depth, start);
  }
  return { abstract, levels, restarts };
}

/** Paragraph styles that number; a style inherits the list of the style it is based on. */
function stylePlaces(
  styles: XmlNode | null,
  lists: ReadonlyMap<string, List>,
): Map<string, ListPlace> {
  const byId = new Map(
    elements(child(styles, 'styles'), 'style').map((s) => [s.attributes.styleId ?? '', s]),
  );
  const places = new Map<string, ListPlace>();
  for (const id of byId.keys()) {
    const place = placeOfStyle(id, byId, lists);
    if (place) places.set(id, place);
  }
  return places;
}

function placeOfStyle(
  id: string,
  byId: ReadonlyMap<string, XmlNode>,
  lists: ReadonlyMap<string, List>,
): ListPlace | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style = byId.get(at);
    const own = child(child(style, 'pPr'), 'numPr');
    const list = valOf(own, 'numId');
    if (list === '0') return null;
    if (list !== null) {
      const linked = lists.get(list)?.levels.findIndex((level) => level?.style === id) ?? -1;
      return { list, level: linked >= 0 ? linked : (wholeNumber(valOf(own, 'ilvl')) ?? 0) };
    }
    at = valOf(style, 'basedOn');
  }
  return null;
}
