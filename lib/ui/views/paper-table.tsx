/** A table of the draft; wide forms scroll inside their own box. */

import type { Block } from '../../report/types.ts';
import { numbered } from '../models/numbered.ts';
import { Inlines, type PaperActions } from './paper.tsx';

type TableBlock = Extract<Block, { type: 'table' }>;

export function PaperTable(props: { table: TableBlock; actions: PaperActions }) {
  const { table, actions } = props;
  const cells = (row: TableBlock['rows'][number]) =>
    numbered(row).map(({ id, item: cell }) => {
      const Tag = cell.heading ? 'th' : 'td';
      return (
        <Tag
          key={id}
          colSpan={cell.colspan ?? 1}
          rowSpan={cell.rowspan ?? 1}
          style={{ textAlign: cell.align ?? 'left' }}
        >
          <Inlines inlines={cell.inlines} actions={actions} />
        </Tag>
      );
    });
  const rows = numbered(table.rows).map(({ id, item }) => <tr key={id}>{cells(item)}</tr>);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section class="wide" aria-label={table.title} tabIndex={0}>
      <table>
        {table.title && <caption>{table.title}</caption>}
        <colgroup>
          {numbered(table.widths).map(({ id, item }) => (
            <col key={id} style={{ width: `${item}%` }} />
          ))}
        </colgroup>
        <thead>{rows.slice(0, table.headerRows)}</thead>
        <tbody>{rows.slice(table.headerRows)}</tbody>
      </table>
    </section>
  );
}
