/**
 * The official's own words put into a draft, each at the end of the part it was written
 * for. They are kept apart from what is generated, so a new reading never overwrites them.
 */
import type { Block, Draft } from '../../report/types.ts';

/** The draft with own text in place; text for a part the outline no longer has goes to the end. */
export function withOwnText(draft: Draft, texts: Readonly<Record<string, string>>): Draft {
  const left = new Map(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  if (left.size === 0) return draft;
  const blocks: Block[] = [];
  draft.blocks.forEach((block, i) => {
    blocks.push(block);
    const { part } = block;
    if (part === undefined || draft.blocks[i + 1]?.part === part) return;
    const text = left.get(part);
    if (text === undefined) return;
    blocks.push(...paragraphs(text, block.section, part));
    left.delete(part);
  });
  const last = draft.blocks.at(-1)?.section ?? '';
  for (const [part, text] of left) blocks.push(...paragraphs(text, last, part));
  return { ...draft, blocks };
}

function paragraphs(text: string, section: string, part: string): Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      type: 'paragraph',
      section,
      part,
      inlines: [{ type: 'text', text: line }],
    }));
}
