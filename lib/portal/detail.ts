/**
 * Label–value tables ("Mã hồ sơ: | H37… | Ngày tiếp nhận: | …"): one dossier's page. The
 * table is turned into one composite cell, which is read by its labels.
 */
import type { Grid, GridRow } from '../grid/types.ts';
import { labelId } from './labels.ts';
import type { ListCandidate } from './list.ts';
import type { ColumnId } from './types.ts';

const NEEDED: readonly ColumnId[] = ['received', 'due', 'status'];

/** null when the grid is no such table, or names no code. */
export function asDetail(grid: Grid): ListCandidate | null {
  if (grid.headerRows > 0 || grid.width > 8) return null;
  const found = new Set<ColumnId>();
  const lines: string[] = [];
  for (const row of grid.rows) collect(row, found, lines);
  if (!found.has('code') || !NEEDED.some((id) => found.has(id))) return null;
  const row: GridRow = {
    kind: 'data',
    cells: [lines.join('\n')],
    position: 1,
    ragged: false,
    rawIndex: grid.rows[0]?.rawIndex ?? 0,
  };
  return {
    plan: { ids: ['composite'], at: new Map([['composite', 0]]), notes: [], unsure: null },
    data: [row],
  };
}

function collect(row: GridRow, found: Set<ColumnId>, lines: string[]): void {
  for (let i = 0; i < row.cells.length; i++) {
    const text = row.cells[i] as string;
    const id = text.length <= 60 ? labelId(text) : null;
    if (!id) continue;
    const value = row.cells[i + 1] ?? '';
    if (value === '' || value === text) continue;
    if (!found.has(id))
      lines.push(`${text.replace(/[\s:：]+$/, '')}: ${value.replace(/\n/g, ' ')}`);
    found.add(id);
    i++;
  }
}
