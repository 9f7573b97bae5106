/** A table of the draft; wide forms scroll inside their own box. */

import type { Block } from '../../report/types.ts';
import { numbered } from '../models/numbered.ts';
import { Inlines, type PaperActions } from './paper.tsx';

/** With at most so many columns a table fits the draft's width in the narrowest face. */
const NARROW = 5;

type TableBlock = Extract<Block, { type: 'table' }>;

/** One table; wide ones scroll sideways, others fit the sheet. */
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
  // A scrolling region must be reachable by keyboard.
  const scrolls = table.widths.length > NARROW;
  const rows = numbered(table.rows).map(({ id, item }) => <tr key={id}>{cells(item)}</tr>);
  return (
    <section
      class={scrolls ? 'wide' : undefined}
      aria-label={table.title}
      tabIndex={scrolls ? 0 : undefined}
    >
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
