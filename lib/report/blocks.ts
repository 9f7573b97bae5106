/** Walking a draft's blocks: their runs of inlines, and the blanks still open in them. */
import { LETTERHEAD_SECTION, SIGNATURE_SECTION } from './letterhead.ts';
import type { Block, Draft, Inline } from './types.ts';

/** Every blank once, in reading order; where a question is asked twice, its plainest words count. */
export function listBlanks(draft: Draft): Draft['blanks'] {
  const found = new Map<string, Draft['blanks'][number]>();
  const add = (inlines: readonly Inline[], section: string) => {
    for (const inline of inlines) {
      if (inline.type !== 'blank') continue;
      const { id, label } = inline;
      found.set(id, { id, label, section: found.get(id)?.section ?? section });
    }
  };
  add(draft.letterhead.number, LETTERHEAD_SECTION);
  add(draft.letterhead.placeAndDate, LETTERHEAD_SECTION);
  add(draft.letterhead.to, LETTERHEAD_SECTION);
  for (const block of [...draft.blocks, ...draft.annexes.flat()])
    for (const run of inlineRuns(block)) add(run, block.section);
  add(draft.signature.name, SIGNATURE_SECTION);
  return [...found.values()];
}

/** Every run of inlines in a block, in reading order. */
export function inlineRuns(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
      return [block.inlines];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flatMap((row) => row.map((cell) => cell.inlines));
  }
}
