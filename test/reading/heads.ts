/** Tables with grouped headings, written as a tree and printed with their spans. */
export type Head = string | [title: string, parts: Head[]];

const leaves = (head: Head): number =>
  typeof head === 'string' ? 1 : head[1].reduce((sum, part) => sum + leaves(part), 0);
const depth = (head: Head): number =>
  typeof head === 'string' ? 1 : 1 + Math.max(...head[1].map(depth));

function headRows(heads: readonly Head[], tag: string): string[] {
  const height = Math.max(...heads.map(depth));
  const rows: string[] = Array.from({ length: height }, () => '');
  const place = (head: Head, level: number): void => {
    const title = typeof head === 'string' ? head : head[0];
    const parts = typeof head === 'string' ? [] : head[1];
    const rowspan = parts.length === 0 ? height - level : 1;
    rows[level] +=
      `<${tag}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}${parts.length > 0 ? ` colspan="${leaves(head)}"` : ''}>${title}</${tag}>`;
    for (const part of parts) place(part, level + 1);
  };
  for (const head of heads) place(head, 0);
  return rows;
}

/** A row of cells; `[text, span]` spans columns. */
export type Cells = (string | number | [string, number])[];

const bodyRow = (row: Cells): string =>
  `<tr>${row.map((c) => (Array.isArray(c) ? `<td colspan="${c[1]}">${c[0]}</td>` : `<td>${c}</td>`)).join('')}</tr>`;

export interface Printed {
  heads: Head[];
  body: Cells[];
  foot?: Cells[];
  above?: string;
  thead?: boolean;
}

export function tableHtml({ heads, body, foot, above = '', thead = true }: Printed): string {
  const rows = headRows(heads, thead ? 'th' : 'td')
    .map((r) => `<tr>${r}</tr>`)
    .join('');
  const head = thead ? `<thead>${rows}</thead><tbody>` : rows;
  const tail = `${thead ? '</tbody>' : ''}${foot ? `<tfoot>${foot.map(bodyRow).join('')}</tfoot>` : ''}`;
  return `<!doctype html><meta charset="utf-8"><body>${above}<table>${head}${body.map(bodyRow).join('')}${tail}</table></body>`;
}
