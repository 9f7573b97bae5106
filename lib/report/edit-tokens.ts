/** The words of an edited section: figures and blanks are whole tokens that keep their name. */
import { blankText } from './figure.ts';
import { matchPairs } from './merge-three.ts';
import type { Block, Inline } from './types.ts';

export type Editable = Extract<Block, { type: 'paragraph' | 'list' }>;

/** A piece of generated text as it stood when the official began to edit. Plain JSON. */
export type EditPiece =
  | { text: string }
  | { figure: string; text: string }
  | { blank: string; label: string };

/** Generated paragraphs and lists as pieces, a line each; list items begin with "- ". */
export function piecesOf(blocks: readonly Editable[]): EditPiece[] {
  const lines = blocks.flatMap((block): Inline[][] =>
    block.type === 'list'
      ? block.items.map((item) => [{ type: 'text', text: '- ' }, ...item])
      : [block.inlines],
  );
  return lines.flatMap((line, i) => [...(i > 0 ? [{ text: '\n' }] : []), ...line.map(pieceOf)]);
}

function pieceOf(inline: Inline): EditPiece {
  if (inline.type === 'blank') return { blank: inline.id, label: inline.label };
  return inline.type === 'figure'
    ? { figure: inline.figure.id, text: inline.text }
    : { text: inline.text };
}

/** A piece as the official reads it. */
export function pieceText(piece: EditPiece): string {
  return 'blank' in piece ? blankText(piece.label) : piece.text;
}

/** One unit of comparison: a word, a sign, a space, or a whole figure or blank. */
export interface Token {
  key: string;
  text: string;
}

// "951/1.114" is three: each figure must be met again by itself.
const WORDS = /\n|[ \t\u00A0]+|[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*%?|./gu;

function words(text: string): Token[] {
  return (text.match(WORDS) ?? []).map((word) => ({
    key: word.trim() || (word === '\n' ? '\n' : ' '),
    text: word,
  }));
}

/** Pieces as tokens: a figure or a blank is one, whatever it prints. */
export function tokens(pieces: readonly EditPiece[]): Token[] {
  return pieces.flatMap((piece): Token[] => {
    if ('figure' in piece) return [{ key: `#${piece.figure}`, text: piece.text }];
    if ('blank' in piece) return [{ key: `?${piece.blank}`, text: pieceText(piece) }];
    return words(piece.text);
  });
}

/** The edited text as tokens: figures and blanks that were left whole are recognised again. */
export function editedTokens(base: readonly Token[], text: string): Token[] {
  const plain = words(text);
  const expanded = base.flatMap((token, owner) =>
    words(token.text).map((word) => ({ key: word.key, owner })),
  );
  const matched = new Map<number, number>();
  for (const [b, y] of matchPairs(
    expanded.map((t) => t.key),
    plain.map((t) => t.key),
  ))
    matched.set(b, y);
  const whole = new Map<number, { token: Token; length: number }>();
  for (let b = 0; b < expanded.length; ) {
    const { owner } = expanded[b] as { owner: number };
    let end = b;
    while (expanded[end]?.owner === owner) end++;
    const token = base[owner] as Token;
    if (/^[#?]./.test(token.key) && inRow(matched, b, end))
      whole.set(matched.get(b) as number, { token, length: end - b });
    b = end;
  }
  const out: Token[] = [];
  for (let y = 0; y < plain.length; ) {
    const found = whole.get(y);
    out.push(found?.token ?? (plain[y] as Token));
    y += found?.length ?? 1;
  }
  return out;
}

function inRow(matched: ReadonlyMap<number, number>, from: number, to: number): boolean {
  const first = matched.get(from);
  if (first === undefined) return false;
  for (let b = from; b < to; b++) if (matched.get(b) !== first + (b - from)) return false;
  return true;
}
