/**
 * The words of one paragraph as Word shows them: text struck by a tracked change is gone,
 * inserted text stands, a field shows its result and not its code.
 */
import { child, descendants, elements, isOn, textOf, type XmlNode } from './xml.ts';

export interface Words {
  text: string;
  /** Contents of text boxes anchored here; each is read as paragraphs of its own. */
  boxes: XmlNode[];
}

/** Kept across paragraphs: a field may begin in one and end in another. */
export class FieldState {
  /** One entry an open field: whether its code, not its result, is being passed. */
  private readonly open: boolean[] = [];

  mark(kind: string | undefined): void {
    if (kind === 'begin') this.open.push(true);
    else if (kind === 'separate' && this.open.length > 0) this.open[this.open.length - 1] = false;
    else if (kind === 'end') this.open.pop();
  }

  get inCode(): boolean {
    return this.open.includes(true);
  }
}

/** Struck by a tracked change, or no text at all. */
const SKIPPED = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'commentReference',
  'footnoteReference',
  'endnoteReference',
  'footnoteRef',
  'endnoteRef',
  'sdtPr',
  'sdtEndPr',
  'fldData',
  'rt',
]);

export function readWords(paragraph: XmlNode, fields: FieldState): Words {
  const out: string[] = [];
  const boxes: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    if (SKIPPED.has(node.name)) return;
    switch (node.name) {
      case 't':
        if (!fields.inCode) out.push(textOf(node));
        return;
      case 'fldChar':
        fields.mark(node.attributes.fldCharType);
        return;
      case 'tab':
      case 'ptab':
        out.push(' ');
        return;
      case 'br':
      case 'cr':
        out.push('\n');
        return;
      case 'noBreakHyphen':
        out.push('-');
        return;
      case 'softHyphen':
        return;
      case 'AlternateContent': {
        // The same drawing twice, for newer and older programs: one of them is enough.
        const one = child(node, 'Choice') ?? child(node, 'Fallback');
        if (one) visit(one);
        return;
      }
      case 'drawing':
      case 'pict':
      case 'object':
        boxes.push(...descendants(node, 'txbxContent'));
        return;
      case 'r':
        if (isOn(child(node, 'rPr'), 'vanish')) return;
    }
    for (const inner of elements(node)) visit(inner);
  };
  for (const node of elements(paragraph)) visit(node);
  return { text: out.join(''), boxes };
}
