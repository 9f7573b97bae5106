/** The parts of a Word package: which file of the ZIP holds what. */
import { unzipText } from './unzip.ts';
import { child, elements, parseXml, type XmlNode } from './xml.ts';

export interface WordParts {
  document: XmlNode;
  numbering: XmlNode | null;
  styles: XmlNode | null;
  footnotes: XmlNode | null;
  endnotes: XmlNode | null;
}

/** null: the archive holds no Word document. Throws when it is no archive or is damaged. */
export function openWord(bytes: Uint8Array): WordParts | null {
  const files = unzipText(bytes, /\.(?:xml|rels)$/i);
  const main = mainPart(files);
  const root = files.get(main);
  const document = root === undefined ? null : child(parseXml(root), 'document');
  if (!document) return null;
  const related = relations(files.get(relationsOf(main)), main);
  const part = (kind: string): XmlNode | null => {
    const xml = files.get(related.get(kind) ?? '');
    return xml === undefined ? null : parseXml(xml);
  };
  return {
    document,
    numbering: part('numbering'),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
}

function mainPart(files: ReadonlyMap<string, string>): string {
  return relations(files.get('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
}

/** "word/document.xml" → "word/_rels/document.xml.rels" */
function relationsOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Kind of relation (the last word of its type) → the part it leads to. */
function relations(xml: string | undefined, from: string): Map<string, string> {
  const found = new Map<string, string>();
  if (xml === undefined) return found;
  for (const relation of elements(child(parseXml(xml), 'Relationships'), 'Relationship')) {
    const { Type = '', Target = '', TargetMode } = relation.attributes;
    const kind = Type.slice(Type.lastIndexOf('/') + 1);
    if (TargetMode !== 'External' && !found.has(kind)) found.set(kind, resolve(Target, from));
  }
  return found;
}

/** A target as the archive names it: relative to the folder of the part, or from the root. */
function resolve(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
