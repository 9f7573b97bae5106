/** The draft's blocks as parts of its outline: what can be rewritten, where own words go. */
import type { Block } from '../../report/types.ts';

export interface Part {
  key: string;
  id: string | null;
  /** Last heading above, to name the part to screen readers. */
  title: string;
  /** Has prose of its own, so that words can be added; a bare heading has not. */
  open: boolean;
  /** Has generated sentences, so that they can be rewritten; told once a part. */
  editable: boolean;
  blocks: Block[];
}

/** Whether a block holds sentences, which the official may rewrite. */
export function isProse(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'list';
}

/** Parts with sentences of their own, whatever the official added to them. */
export function proseParts(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.filter(isProse).flatMap((block) => block.part ?? []));
}

/** Runs of blocks of one outline part, so that own text follows the part it belongs to. */
export function partsOf(blocks: readonly Block[], prose: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  const left = new Set(prose);
  let title = '';
  for (const block of blocks) {
    const id = block.part ?? null;
    if (block.type === 'heading') title = block.text;
    let last = parts.at(-1);
    if (!last || last.id !== id) {
      last = { key: `${parts.length}:${id}`, id, title, open: false, editable: false, blocks: [] };
      parts.push(last);
    }
    last.title = title;
    last.blocks.push(block);
    if (block.type !== 'heading') last.open = true;
    if (id !== null && isProse(block) && left.delete(id)) last.editable = true;
  }
  return parts;
}
