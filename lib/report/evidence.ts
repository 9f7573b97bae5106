/**
 * The dossiers behind every cell of form II.06: "where does 951 come from?". Counts by the
 * same functions as the form itself, in one pass over the dataset.
 */
import { countSpanOf } from '../check/dataset.ts';
import type { Dataset } from '../check/types.ts';
import type { Policy } from '../dossier/policy.ts';
import {
  isCounted,
  NO_FIELD,
  NO_UNIT,
  originOf,
  type State,
  stateOf,
} from '../statistics/form06.ts';
import { clean } from '../text/normalise.ts';
import type { Form06Cell } from './figure.ts';

/** A part of a dataset: one field or one unit, by the name the form prints. */
export type Group = { field: string } | { unit: string };

/** Codes of the dossiers in a cell of the whole dataset, or of one field or unit. */
export type CellDossiers = (dataset: Dataset, cell: Form06Cell, group?: Group) => string[];

const STATE_CELLS: Record<Exclude<State, 'apart'>, [Form06Cell, Form06Cell]> = {
  early: ['resolved.total', 'resolved.early'],
  onTime: ['resolved.total', 'resolved.onTime'],
  late: ['resolved.total', 'resolved.late'],
  inTime: ['pending.total', 'pending.inTime'],
  overdue: ['pending.total', 'pending.overdue'],
};

/** Looks up codes; each dataset is gone through once, on first use. */
export function cellDossiers(policy: Policy): CellDossiers {
  const known = new WeakMap<Dataset, Map<string, string[]>>();
  return (dataset, cell, group) => {
    let cells = known.get(dataset);
    if (!cells) {
      cells = codesByCell(dataset, policy);
      known.set(dataset, cells);
    }
    return cells.get(key(cell, group)) ?? [];
  };
}

function key(cell: Form06Cell, group?: Group): string {
  if (!group) return cell;
  return 'field' in group ? `${cell}|field|${group.field}` : `${cell}|unit|${group.unit}`;
}

function codesByCell(dataset: Dataset, policy: Policy): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  const add = (at: string, code: string) => {
    const codes = cells.get(at);
    if (codes) codes.push(code);
    else cells.set(at, [code]);
  };
  const span = countSpanOf(dataset);
  for (const dossier of dataset.dossiers) {
    if (!isCounted(dossier, span, policy)) continue;
    const state = stateOf(dossier, span, policy);
    const its: Form06Cell[] = ['received.total', `received.${originOf(dossier, span)}`];
    if (state !== 'apart') its.push(...STATE_CELLS[state]);
    const field = clean(dossier.field ?? NO_FIELD);
    const unit = clean(dossier.unit ?? NO_UNIT);
    for (const cell of its) {
      add(cell, dossier.code);
      add(key(cell, { field }), dossier.code);
      add(key(cell, { unit }), dossier.code);
    }
  }
  return cells;
}
