/**
 * The draft as a DOCX file set by NĐ 30/2020/NĐ-CP, Phụ lục I: A4 portrait, Times New Roman,
 * margins 20/20/30/15 mm, page number centred in the top margin from page 2; forms as
 * landscape annexes. Heavy: load this module when a file is asked for, not before.
 */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { docxTable, MM, NO_BORDERS } from './docx-table.ts';
import { centred, paragraphs, rule, runs } from './docx-text.ts';
import { printable } from './printable.ts';
import type { Block, Draft } from './types.ts';

const FONT = 'Times New Roman';
const PAGE = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGIN = {
  top: Math.round(20 * MM),
  bottom: Math.round(20 * MM),
  left: Math.round(30 * MM),
  right: Math.round(15 * MM),
  header: Math.round(10 * MM),
  footer: Math.round(10 * MM),
};
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const LANDSCAPE_MARGIN = { ...MARGIN, left: Math.round(20 * MM) };
const LANDSCAPE_WIDTH = PAGE.height - LANDSCAPE_MARGIN.left - LANDSCAPE_MARGIN.right;

/** The bytes of the DOCX file. */
export async function draftDocx(draft: Draft): Promise<Uint8Array> {
  const document = new Document({
    title: printable(`${draft.title} ${draft.letterhead.subject}`),
    creator: printable(draft.unit),
    styles: { default: STYLES },
    sections: [mainSection(draft), ...draft.annexes.map(annexSection)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const RUN = { font: FONT, size: 28, color: '000000', language: { value: 'vi-VN' } };
const STYLES = {
  document: { run: RUN, paragraph: { spacing: { before: 0, after: 0 } } },
  heading1: { run: { ...RUN, bold: true } },
  heading2: { run: { ...RUN, bold: true } },
  heading3: { run: { ...RUN, bold: true, italics: true } },
};

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
      }),
    ],
  });
}

function mainSection(draft: Draft): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: { size: { ...PAGE, orientation: PageOrientation.PORTRAIT }, margin: MARGIN },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      letterhead(draft),
      ...heading(draft),
      ...draft.blocks.flatMap((block, i) =>
        blockChildren(block, TEXT_WIDTH, isReference(draft.blocks[i + 1])),
      ),
      spacer({ keepNext: true }),
      signature(draft),
      sectionEnd(),
    ],
  };
}

function annexSection(annex: Block[]): ISectionOptions {
  const landscape = annex.some((block) => block.type === 'table' && block.landscape);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...PAGE,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: landscape ? LANDSCAPE_MARGIN : MARGIN,
      },
    },
    headers: { default: pageNumber() },
    children: [
      ...annex.flatMap((block) => blockChildren(block, landscape ? LANDSCAPE_WIDTH : TEXT_WIDTH)),
      ...(annex.at(-1)?.type === 'table' ? [sectionEnd()] : []),
    ],
  };
}

/** `keepNext`: what follows must not begin a page alone. */
function blockChildren(block: Block, textWidth: number, keepNext = false): (Paragraph | Table)[] {
  if (block.type !== 'table') return paragraphs(block, keepNext);
  const gap = block.landscape ? [] : [spacer()];
  const after = block.landscape ? [] : [spacer({ keepNext })];
  return [...gap, docxTable(block, textWidth, keepNext), ...after];
}

/** "(Chi tiết theo Biểu số …)" belongs to the words above it. */
function isReference(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.style === 'reference';
}

function spacer(options: { keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({
    ...options,
    spacing: { before: 60, after: 60, line: 120, lineRule: 'exact' },
  });
}

/** A section must end in a paragraph; after a table that fills its page, any taller one begins an empty page. */
function sectionEnd(): Paragraph {
  return new Paragraph({ run: { size: 2 }, spacing: { line: 20, lineRule: 'exact' } });
}

/** Agency and number on the left, the state's name, place and day on the right. */
function letterhead({ letterhead: head }: Draft): Table {
  const widths = split(TEXT_WIDTH, 0.4);
  const [left, right] = widths;
  const bold = (text: string, size: number) =>
    new TextRun({ text: printable(text), bold: true, size });
  return plainTable(widths, [
    [
      ...head.agency.map((line) => centred([bold(line, 26)])),
      rule(left * 0.4, left, 120),
      centred(runs(head.number, { size: 26 })),
    ],
    [
      centred([bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26)]),
      centred([bold('Độc lập - Tự do - Hạnh phúc', 28)]),
      rule(60 * MM, right, 120),
      centred(runs(head.placeAndDate, { size: 28, italics: true })),
    ],
  ]);
}

function heading({ title, letterhead: head }: Draft): Paragraph[] {
  const bold = (text: string) => new TextRun({ text: printable(text), bold: true, size: 28 });
  return [
    centred([bold(title)], { spacing: { before: 360 } }),
    centred([bold(head.subject)]),
    rule(TEXT_WIDTH * 0.35, TEXT_WIDTH, 240),
    centred(runs(head.to, { size: 28 }), { spacing: { after: 120 } }),
  ];
}

/** Recipients on the left, signer on the right; never parted by a page break. */
function signature({ recipients, signature: sign }: Draft): Table {
  const small = (text: string, size: number, style = {}) =>
    new Paragraph({ children: [new TextRun({ text: printable(text), size, ...style })] });
  return plainTable(split(TEXT_WIDTH, 0.5), [
    [
      small('Nơi nhận:', 24, { bold: true, italics: true }),
      ...recipients.map((line) => small(line, 22)),
    ],
    [
      ...sign.lines.map((line) =>
        centred([new TextRun({ text: printable(line), bold: true, size: 28 })], { keepNext: true }),
      ),
      ...Array.from({ length: 4 }, () => centred([], { keepNext: true })),
      centred(runs(sign.name, { bold: true, size: 28 })),
    ],
  ]);
}

function split(width: number, share: number): [number, number] {
  const left = Math.round(width * share);
  return [left, width - left];
}

/** One row of columns without borders. */
function plainTable(widths: number[], columns: Paragraph[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.TOP,
              margins: { top: 0, bottom: 0, left: 0, right: 0 },
              children,
            }),
        ),
      }),
    ],
  });
}
