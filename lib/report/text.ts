/** The draft as plain text: the twin of the clipboard HTML, and bao-cao.txt. */
import { inlineText } from './figure.ts';
import type { Block, Draft, TableCell } from './types.ts';

/** The whole draft, one paragraph a line, tables with their cells parted by tabs. */
export function draftText(draft: Draft): string {
  const { letterhead: head, signature } = draft;
  return [
    head.agency.join(' '),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    inlineText(head.number),
    inlineText(head.placeAndDate),
    '',
    draft.title,
    head.subject,
    '',
    inlineText(head.to),
    '',
    ...draft.blocks.flatMap(blockLines),
    '',
    ...signature.lines,
    inlineText(signature.name),
    '',
    'Nơi nhận:',
    ...draft.recipients,
    ...draft.annexes.flatMap((annex) => ['', ...annex.flatMap(blockLines)]),
    '',
  ].join('\n');
}

/** One block as lines of text. */
function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [
        '',
        `${block.number}. ${block.level === 1 ? block.text.toLocaleUpperCase('vi') : block.text}`,
      ];
    case 'paragraph':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.map((item) => `- ${inlineText(item)}`);
    case 'table':
      return tableLines(block.rows);
  }
}

/** Rows of tab-parted cells; what a span covers is left empty, so columns stay in line. */
function tableLines(rows: readonly (readonly TableCell[])[]): string[] {
  const covered: boolean[][] = rows.map(() => []);
  return rows.map((row, y) => {
    const line: string[] = [];
    const skip = () => {
      while (covered[y]?.[line.length]) line.push('');
    };
    for (const cell of row) {
      skip();
      const { colspan = 1, rowspan = 1 } = cell;
      for (let dy = 1; dy < rowspan; dy++)
        for (let dx = 0; dx < colspan; dx++) {
          const below = covered[y + dy];
          if (below) below[line.length + dx] = true;
        }
      line.push(inlineText(cell.inlines).replace(/\s+/g, ' '));
      for (let dx = 1; dx < colspan; dx++) line.push('');
    }
    skip();
    return line.join('\t');
  });
}
