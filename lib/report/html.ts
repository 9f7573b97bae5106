/**
 * The draft as HTML for Word: every style inline, because a clipboard carries no style
 * sheet. Word and LibreOffice both keep fonts, tables with widths and borders, indents.
 */
import { blankText } from './figure.ts';
import { cellPlaces } from './table-grid.ts';
import type { Block, Draft, Inline, TableCell } from './types.ts';

const FONT = "font-family:'Times New Roman',serif;font-size:14pt;color:#000000";
const BODY = `${FONT};margin-top:6pt;margin-bottom:0pt;text-align:justify;text-indent:1.27cm;line-height:120%`;
const PLAIN = `${FONT};margin-top:0pt;margin-bottom:0pt`;
const SMALL = '8pt';
const BLANK = 'background:#fff2a8;color:#7a4b00';

/** The whole draft as a fragment that begins with a `div`: what the clipboard carries. */
export function draftHtml(draft: Draft): string {
  return [
    `<div lang="vi" style="${FONT}">`,
    letterheadHtml(draft),
    ...draft.blocks.map(blockHtml),
    signatureHtml(draft),
    ...draft.annexes.flatMap(annexHtml),
    '</div>',
  ].join('\n');
}

/** A complete page around the fragment, for a file. */
export function draftPage(draft: Draft): string {
  const title = escapeHtml(`${draft.title} – ${draft.letterhead.subject}`);
  return [
    '<!DOCTYPE html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    `<title>${title}</title>`,
    '<style>@page{size:A4;margin:20mm 15mm 20mm 30mm}@media screen{body{max-width:17cm;margin:1cm auto}}</style>',
    '</head><body>',
    draftHtml(draft),
    '</body></html>',
    '',
  ].join('\n');
}

function letterheadHtml({ letterhead: head, title }: Draft): string {
  const cell = (width: number, inner: string) =>
    `<td width="${width}%" style="width:${width}%;border:none;padding:0;vertical-align:top;text-align:center">${inner}</td>`;
  const left = [
    ...head.agency.map((line) => centred(escapeHtml(line), 'font-size:12pt;font-weight:bold')),
    rule(),
    centred(inlinesHtml(head.number), 'font-size:13pt'),
  ].join('');
  const right = [
    centred(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'font-size:12pt;font-weight:bold;white-space:nowrap',
    ),
    centred(
      'Độc lập - Tự do - Hạnh phúc',
      'font-size:13pt;font-weight:bold;text-decoration:underline',
    ),
    centred('&nbsp;', 'font-size:6pt'),
    centred(inlinesHtml(head.placeAndDate), 'font-size:14pt;font-style:italic'),
  ].join('');
  return [
    `<table border="0" cellspacing="0" cellpadding="0" width="100%" style="width:100%;border-collapse:collapse;border:none"><tr>${cell(38, left)}${cell(62, right)}</tr></table>`,
    centred(escapeHtml(title), 'font-size:14pt;font-weight:bold;margin-top:18pt'),
    centred(escapeHtml(head.subject), 'font-size:14pt;font-weight:bold'),
    rule(),
    centred(inlinesHtml(head.to), 'font-size:14pt;margin-top:12pt;margin-bottom:6pt'),
  ].join('\n');
}

function centred(inner: string, style: string): string {
  return `<p align="center" style="${PLAIN};text-align:center;text-indent:0cm;${style}">${inner}</p>`;
}

/** The short line under agency and subject, as characters: every word processor keeps them. */
function rule(): string {
  return centred('———————', 'font-size:8pt;line-height:100%');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const label = `${block.number}. ${block.level === 1 ? block.text.toLocaleUpperCase('vi') : block.text}`;
      return `<p style="${BODY};font-weight:bold;page-break-after:avoid">${escapeHtml(label)}</p>`;
    }
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return block.items.map((item) => `<p style="${BODY}">- ${inlinesHtml(item)}</p>`).join('\n');
    case 'table':
      return tableHtml(block);
  }
}

function paragraphHtml(block: Extract<Block, { type: 'paragraph' }>): string {
  const inner = inlinesHtml(block.inlines);
  switch (block.style) {
    case 'reference':
      return centred(inner, 'margin-top:6pt');
    case 'title':
      return centred(inner, 'margin-top:6pt');
    case 'unit-line':
      return `<p align="right" style="${PLAIN};text-align:right;text-indent:0cm;font-size:13pt">${inner}</p>`;
    case 'note':
      return `<p style="${PLAIN};font-size:12pt;text-align:justify;margin-top:3pt">${inner}</p>`;
    default:
      return `<p style="${BODY}">${inner}</p>`;
  }
}

function tableHtml(table: Extract<Block, { type: 'table' }>): string {
  const size = table.landscape ? '9pt' : '12pt';
  const columns = table.widths
    .map((width) => `<col width="${pixels(width)}" style="width:${pixels(width)}px">`)
    .join('');
  const places = cellPlaces(table.rows);
  const rows = table.rows.map((row, y) =>
    rowHtml(row, y < table.headerRows, size, places[y] ?? [], table.widths),
  );
  const head = rows.slice(0, table.headerRows).join('');
  const body = rows.slice(table.headerRows).join('\n');
  return [
    `<table border="1" cellspacing="0" cellpadding="3" width="${TABLE_PIXELS}" style="width:${TABLE_PIXELS}px;table-layout:fixed;border-collapse:collapse;border:1px solid #000000;margin-top:6pt;font-family:'Times New Roman',serif;font-size:${size}">`,
    `<colgroup>${columns}</colgroup>`,
    head ? `<thead>${head}</thead>` : '',
    `<tbody>${body}</tbody></table>`,
  ].join('\n');
}

function rowHtml(
  row: TableCell[],
  heading: boolean,
  size: string,
  places: readonly number[],
  widths: readonly number[],
): string {
  const cells = row.map((cell, i) => {
    // Word processors take widths from cells rather than from the column group.
    const at = places[i] ?? 0;
    const share = widths.slice(at, at + (cell.colspan ?? 1)).reduce((sum, width) => sum + width, 0);
    const tag = heading || cell.heading ? 'th' : 'td';
    const align = cell.align ?? 'left';
    const span = [
      cell.colspan ? ` colspan="${cell.colspan}"` : '',
      cell.rowspan ? ` rowspan="${cell.rowspan}"` : '',
    ].join('');
    const style = `width:${pixels(share)}px;border:1px solid #000000;padding:2pt 3pt;text-align:${align};vertical-align:middle;font-family:'Times New Roman',serif;font-size:${cell.small ? SMALL : size};font-weight:normal`;
    return `<${tag}${span} width="${pixels(share)}" align="${align}" style="${style}">${inlinesHtml(cell.inlines)}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function signatureHtml({ recipients, signature }: Draft): string {
  const line = (inner: string, style: string) =>
    `<p style="${PLAIN};text-indent:0cm;${style}">${inner}</p>`;
  const left = [
    line('Nơi nhận:', 'font-size:12pt;font-weight:bold;font-style:italic'),
    ...recipients.map((recipient) => line(escapeHtml(recipient), 'font-size:11pt')),
  ].join('');
  const right = [
    ...signature.lines.map((title) =>
      centred(escapeHtml(title), 'font-size:14pt;font-weight:bold'),
    ),
    ...Array.from({ length: 4 }, () => centred('&nbsp;', 'font-size:14pt')),
    centred(inlinesHtml(signature.name), 'font-size:14pt;font-weight:bold'),
  ].join('');
  const cell = (width: number, inner: string) =>
    `<td width="${width}%" style="width:${width}%;border:none;padding:0;vertical-align:top">${inner}</td>`;
  return `<table border="0" cellspacing="0" cellpadding="0" width="100%" style="width:100%;border-collapse:collapse;border:none;margin-top:12pt"><tr>${cell(50, left)}${cell(50, right)}</tr></table>`;
}

function annexHtml(annex: Block[]): string[] {
  const pageBreak = `<p style="${PLAIN};page-break-before:always">&nbsp;</p>`;
  return [pageBreak, ...annex.map(blockHtml)];
}

/** Inlines as HTML; figures carry their id so that a page can explain them. */
function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  if (inline.type === 'blank')
    return `<span style="${BLANK}">${escapeHtml(blankText(inline.label))}</span>`;
  let html = escapeHtml(inline.text);
  if (inline.type === 'text' && inline.italic) html = `<i>${html}</i>`;
  if (inline.bold) html = `<b>${html}</b>`;
  return html;
}

/** 16,5 cm, the width of the text, at 96 dots an inch: only absolute widths are kept by all. */
const TABLE_PIXELS = 624;

/** A column's per cent of the table's width in pixels. */
function pixels(percent: number): number {
  return Math.round((percent / 100) * TABLE_PIXELS);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
