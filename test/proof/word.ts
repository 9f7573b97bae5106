/** Word packages written by hand: only what a test speaks of, as Word itself writes it. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface WordSource {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
}

/** The bytes of a .docx with these parts. */
export function wordFile(source: WordSource): Uint8Array {
  const { body, ...others } = source;
  const parts = Object.entries(others);
  const relations = parts.map(
    ([kind], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts.map(([kind]) => kind)),
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
  };
  for (const [kind, content] of parts) {
    const root = kind === 'header' ? 'hdr' : kind;
    files[`word/${kind}.xml`] = `<w:${root} ${W}>${content}</w:${root}>`;
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [
        name,
        strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
      ]),
    ),
  );
}

function contentTypes(kinds: string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = ['document.main', ...kinds].map((kind) => {
    const name = kind === 'document.main' ? 'document' : kind;
    return `<Override PartName="/word/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  });
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of plain words. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of a list. */
export const item = (content: string, list: number, level = 0): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** One level of a list: its format, its label, and what else it says. */
export const level = (depth: number, format: string, label: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;

export const abstractList = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;

export const list = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

export const restart = (depth: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<w:p>') || content.startsWith('<w:tbl>') ? content : paragraph(content)}</w:tc>`;

export const row = (cells: string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
