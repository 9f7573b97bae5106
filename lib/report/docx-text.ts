/** Runs and paragraphs of the DOCX file, set as NĐ 30/2020/NĐ-CP asks. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx';
import { blankText } from './figure.ts';
import { printable } from './printable.ts';
import type { Block, Inline } from './types.ts';

/** Half-points: 28 = 14 pt, the size of the body. */
const BODY_SIZE = 28;
/** 1,27 cm in twips. */
const FIRST_LINE = 720;
const AFTER = 120;

/** Inlines as runs; blanks stand out in yellow and say what goes there. */
export function runs(inlines: readonly Inline[], base: IRunOptions = {}): TextRun[] {
  return inlines.map((inline) => {
    if (inline.type === 'blank')
      return new TextRun({
        ...base,
        text: printable(blankText(inline.label)),
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2A8' },
      });
    const bold = inline.bold ? { bold: true } : {};
    const italics = inline.type === 'text' && inline.italic ? { italics: true } : {};
    return new TextRun({ ...base, ...bold, ...italics, text: printable(inline.text) });
  });
}

/** A block other than a table, as paragraphs; `keepNext` holds the last one to what follows. */
export function paragraphs(
  block: Exclude<Block, { type: 'table' }>,
  keepNext = false,
): Paragraph[] {
  switch (block.type) {
    case 'heading':
      return [heading(block)];
    case 'list':
      return block.items.map((item, i) =>
        body([{ type: 'text', text: '- ' }, ...item], {
          keepNext: keepNext && i === block.items.length - 1,
        }),
      );
    case 'paragraph':
      return [paragraph(block, keepNext)];
  }
}

const HEADING_LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function heading(block: Extract<Block, { type: 'heading' }>): Paragraph {
  const words = block.level === 1 ? block.text.toLocaleUpperCase('vi') : block.text;
  return new Paragraph({
    heading: HEADING_LEVELS[block.level],
    keepNext: true,
    alignment: AlignmentType.LEFT,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: block.level === 1 ? 160 : AFTER, after: 0 },
    children: [new TextRun({ text: printable(`${block.number}. ${words}`) })],
  });
}

function paragraph(block: Extract<Block, { type: 'paragraph' }>, keepNext: boolean): Paragraph {
  const { inlines } = block;
  switch (block.style) {
    case 'reference':
    case 'title':
      return centred(runs(inlines), { spacing: { before: 60, after: 60 } });
    case 'unit-line':
      return new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { after: 60 },
        children: runs(inlines, { size: 26 }),
      });
    case 'note':
      return new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 60 },
        children: runs(inlines, { size: 24 }),
      });
    case 'closing':
      return body(inlines, { keepNext: true });
    default:
      return body(inlines, { keepNext: keepNext || introduces(inlines) });
  }
}

/** A line that ends in a colon stays with what it introduces. */
function introduces(inlines: readonly Inline[]): boolean {
  const last = inlines.at(-1);
  return last?.type === 'text' && last.text.trimEnd().endsWith(':');
}

function body(inlines: readonly Inline[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: AFTER, after: 0, line: 276, lineRule: LineRuleType.AUTO },
    children: runs(inlines, { size: BODY_SIZE }),
  });
}

export function centred(children: TextRun[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, alignment: AlignmentType.CENTER, children });
}

/** A short line of a given width in the middle of a column; widths in twips. */
export function rule(width: number, columnWidth: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - width) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 80, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}
