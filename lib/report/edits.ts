/**
 * The official's own words in a section. They are never overwritten: when figures are
 * counted again, numbers move inside the edited sentences, and whatever cannot be joined is
 * shown as a conflict, with the official's words kept.
 */
import { listBlanks } from './blocks.ts';
import {
  type Editable,
  type EditPiece,
  editedTokens,
  piecesOf,
  pieceText,
  type Token,
  tokens,
} from './edit-tokens.ts';
import { mergeThree, type Span } from './merge-three.ts';
import type { Block, Draft, Inline } from './types.ts';

export type { EditPiece } from './edit-tokens.ts';

export interface SectionEdit {
  /** Part of the outline: "results.district". */
  part: string;
  /** What was generated when the edit was made. */
  base: EditPiece[];
  /** What the official made of it; one paragraph a line, list items begin with "- ". */
  text: string;
  /** Conflicts that the official settled. */
  choices?: EditChoice[] | undefined;
}

/** Whose words stand at a place where both sides differ. */
export interface EditChoice {
  place: string;
  take: 'yours' | 'computed';
  /** What was computed when the choice was made: keeping one's own is asked anew once it changes. */
  computed: string;
}

export interface EditConflict {
  part: string;
  /** Where it stands in the report: "II.5.1". */
  section: string;
  kind: 'number' | 'wording';
  /** Vietnamese sentence: what differs and what stands now. */
  message: string;
  yours: string;
  computed: string;
  /** Names the differing place within its part for a choice; "" where the whole part is lost. */
  place: string;
}

/** A section as the editor shows it, and the base to keep with the edit. */
export function startEdit(draft: Draft, part: string): SectionEdit {
  const pieces = piecesOf(editable(draft.blocks, part));
  return { part, base: pieces, text: pieces.map(pieceText).join('') };
}

/**
 * The edit to keep when the official saves `text` for a part of `generated`; null when it
 * says just what is generated. Choices for one's own words stay in force.
 */
export function reviseEdit(
  generated: Draft,
  part: string,
  text: string,
  before: SectionEdit | null = null,
): SectionEdit | null {
  const start = startEdit(generated, part);
  if (start.text.trim() === text.trim()) return null;
  const choices = before?.choices?.filter((choice) => choice.take === 'yours') ?? [];
  return { ...start, text, choices };
}

/** The edit with one conflict settled. */
export function settleEdit(
  edit: SectionEdit,
  { place, computed }: EditConflict,
  take: EditChoice['take'],
): SectionEdit {
  const others = edit.choices?.filter((choice) => choice.place !== place) ?? [];
  return { ...edit, choices: [...others, { place, take, computed }] };
}

/** Puts kept edits into a freshly made draft. Edits of parts that the draft lacks are reported. */
export function applyEdits(
  draft: Draft,
  edits: readonly SectionEdit[],
): { draft: Draft; conflicts: EditConflict[] } {
  let blocks = draft.blocks;
  const conflicts: EditConflict[] = [];
  for (const edit of edits) {
    const current = editable(blocks, edit.part);
    if (current.length === 0) {
      conflicts.push(lost(edit));
      continue;
    }
    const place = current[0] as Editable;
    const merged = mergeEdit(edit, current, conflicts, place.section);
    blocks = replace(blocks, edit.part, rebuild(merged, current, place));
  }
  const edited = { ...draft, blocks };
  return { draft: { ...edited, blanks: listBlanks(edited) }, conflicts };
}

function lost(edit: SectionEdit): EditConflict {
  return {
    part: edit.part,
    section: '',
    kind: 'wording',
    message: 'Đề cương hiện dùng không có mục này; lời bạn đã viết được giữ lại nhưng không in.',
    yours: edit.text,
    computed: '',
    place: '',
  };
}

function editable(blocks: readonly Block[], part: string): Editable[] {
  return blocks.filter(
    (block): block is Editable =>
      block.part === part && (block.type === 'paragraph' || block.type === 'list'),
  );
}

function replace(blocks: readonly Block[], part: string, made: Block[]): Block[] {
  let placed = false;
  return blocks.flatMap((block) => {
    if (block.part !== part || (block.type !== 'paragraph' && block.type !== 'list'))
      return [block];
    if (placed) return [];
    placed = true;
    return made;
  });
}

function mergeEdit(
  edit: SectionEdit,
  current: readonly Editable[],
  conflicts: EditConflict[],
  section: string,
): Token[] {
  const base = tokens(edit.base);
  const yours = editedTokens(base, edit.text);
  const computed = tokens(piecesOf(current));
  const known = new Set(computed.map((token) => token.key));
  const out: Token[] = [];
  for (const span of mergeThree(base, yours, computed, (token) => token.key)) {
    const both = wholeLines(span);
    if (both) {
      out.push(...both);
      continue;
    }
    const found = conflictOf(span);
    const choice = found && choiceFor(edit, found);
    out.push(...(choice?.take === 'computed' ? span.computed : span.chosen));
    if (found && !choice) conflicts.push({ ...found, part: edit.part, section });
  }
  for (const token of out) {
    if (!token.key.startsWith('#') || known.has(token.key)) continue;
    const found = goneNumber(token);
    if (!choiceFor(edit, found)) conflicts.push({ ...found, part: edit.part, section });
  }
  return out;
}

/** Whole lines put in beside words that the figures changed: both stand, nothing is asked. */
function wholeLines({ base, yours, computed, conflict }: Span<Token>): Token[] | null {
  if (!conflict || yours.length <= base.length) return null;
  const added = yours.length - base.length;
  const isBase = (part: readonly Token[]) => part.every(({ key }, i) => key === base[i]?.key);
  if (yours[added - 1]?.key === '\n' && isBase(yours.slice(added)))
    return [...yours.slice(0, added), ...computed];
  if (yours[base.length]?.key === '\n' && isBase(yours.slice(0, base.length)))
    return [...computed, ...yours.slice(base.length)];
  return null;
}

type Found = Omit<EditConflict, 'part' | 'section'>;

function choiceFor({ choices = [] }: SectionEdit, { place, computed }: Found): EditChoice | null {
  const choice = choices.find((made) => made.place === place);
  if (!choice) return null;
  return choice.take === 'computed' || choice.computed === computed ? choice : null;
}

function goneNumber({ key, text }: Token): Found {
  return {
    kind: 'number',
    message: `Số ${text} trong câu bạn viết không còn trong bản tính lại; hãy kiểm tra.`,
    yours: text,
    computed: '',
    place: key,
  };
}

function conflictOf(span: Span<Token>): Found | null {
  // Keys, not texts: a chosen figure goes on following its number.
  const place = [span.yours, span.computed]
    .map((side) => side.map((token) => token.key).join(''))
    .join(' → ');
  const yours = span.yours
    .map((token) => token.text)
    .join('')
    .trim();
  const computed = span.computed
    .map((token) => token.text)
    .join('')
    .trim();
  if (span.conflict)
    return {
      kind: 'wording',
      message: `Câu do máy soạn đã đổi chỗ bạn sửa: giữ lời của bạn “${yours}”; bản tính lại là “${computed}”.`,
      yours,
      computed,
      place,
    };
  const replaced = span.base.some((token) => token.key.startsWith('#'));
  const kept = new Set(span.yours.map((token) => token.key));
  const figure = span.computed.find((token) => token.key.startsWith('#') && !kept.has(token.key));
  if (!replaced || !figure || !/\p{N}/u.test(yours) || span.chosen !== span.yours) return null;
  if (yours === figure.text) return null;
  return {
    kind: 'number',
    message: `Bạn đã sửa số thành “${yours}”; số tính được là ${figure.text}. Số của bạn được giữ.`,
    yours,
    computed: figure.text,
    place,
  };
}

/** Tokens back to blocks: lines that begin with "- " are list items, the rest paragraphs. */
function rebuild(merged: readonly Token[], current: readonly Editable[], place: Editable): Block[] {
  const inlines = new Map<string, Inline>();
  const styles = new Map<string, Extract<Block, { type: 'paragraph' }>['style']>();
  for (const block of current) {
    const runs = block.type === 'list' ? block.items : [block.inlines];
    for (const run of runs)
      for (const inline of run) {
        if (inline.type === 'figure') inlines.set(`#${inline.figure.id}`, inline);
        if (inline.type === 'blank') inlines.set(`?${inline.id}`, inline);
      }
    if (block.type === 'paragraph' && block.style)
      styles.set(piecesOf([block]).map(pieceText).join(''), block.style);
  }
  const where = { section: place.section, ...(place.part ? { part: place.part } : {}) };
  const blocks: Block[] = [];
  for (const line of linesOf(merged)) {
    const text = line.map((token) => token.text).join('');
    if (text.trim() === '') continue;
    const item = /^\s*[-–]\s/u.test(text);
    const run = joined(item ? withoutDash(line) : line, inlines);
    const last = blocks.at(-1);
    if (item && last?.type === 'list') last.items.push(run);
    else if (item) blocks.push({ type: 'list', items: [run], ...where });
    else {
      const style = styles.get(text);
      blocks.push({ type: 'paragraph', inlines: run, ...(style ? { style } : {}), ...where });
    }
  }
  return blocks;
}

function linesOf(merged: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of merged) {
    if (token.key === '\n') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

function withoutDash(line: readonly Token[]): Token[] {
  const rest = line.slice(line.findIndex((token) => /[-–]/u.test(token.key)) + 1);
  return rest[0]?.key === ' ' ? rest.slice(1) : [...rest];
}

function joined(line: readonly Token[], known: ReadonlyMap<string, Inline>): Inline[] {
  const out: Inline[] = [];
  for (const token of line) {
    const inline = known.get(token.key);
    const last = out.at(-1);
    if (inline) out.push(inline);
    else if (last?.type === 'text') out[out.length - 1] = { ...last, text: last.text + token.text };
    else out.push({ type: 'text', text: token.text });
  }
  return out;
}
