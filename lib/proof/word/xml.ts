/** The XML of a Word package as a small tree; names are compared without their prefix. */
import { Parser } from 'htmlparser2';

export interface XmlNode {
  /** Without the prefix: "p", "tbl". */
  name: string;
  /** By name without the prefix: "val", "id". */
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** Reads a part. Whatever the XML's faults, something comes back. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: XmlNode = { name: local(name), attributes: {}, children: [] };
        for (const [key, value] of Object.entries(attributes)) node.attributes[local(key)] = value;
        (open.at(-1) as XmlNode).children.push(node);
        open.push(node);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(text) {
        (open.at(-1) as XmlNode).children.push(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elements(node: XmlNode | null | undefined, name?: string): XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function child(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return elements(node, name)[0] ?? null;
}

/** The element reached by one name after another: `at(paragraph, 'pPr', 'numPr')`. */
export function at(node: XmlNode | null | undefined, ...path: string[]): XmlNode | null {
  let here = node ?? null;
  for (const name of path) here = child(here, name);
  return here;
}

/** `w:val` of a child element; null where the child or the attribute is missing. */
export function valOf(node: XmlNode | null | undefined, name: string): string | null {
  return child(node, name)?.attributes.val ?? null;
}

export function wholeNumber(text: string | null | undefined): number | null {
  return text && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Word's switches: the element alone means on; "0", "false", "off" turn it off. */
export function isOn(node: XmlNode | null | undefined, name: string): boolean {
  const found = child(node, name);
  return found !== null && !/^(?:0|false|off)$/.test(found.attributes.val ?? '1');
}

/** All text below a node, in order. */
export function textOf(node: XmlNode): string {
  return node.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('');
}

/** The first elements of that name met on the way down; nothing is sought inside them. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((c) => (c.name === name ? [c] : descendants(c, name)));
}
