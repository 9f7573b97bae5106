/**
 * Rows of form II.06: levels, then sources (systems read, systems typed in), then fields
 * or units; totals know which rows they add up.
 */
import type { Form06 } from '../statistics/types.ts';
import { officeOf, type ReportContext, upperFirst } from './context.ts';
import type { Group } from './evidence.ts';
import { CELL_FORMULAS, cellOf, FORM06_CELLS, type Form06Cell, sumForms } from './figure.ts';
import type { FormTemplate } from './form-profile.ts';
import { cutCodes, type LevelFigures, manualForm } from './level.ts';
import type { ManualCount } from './profile.ts';
import type { Figure, FormCell, FormRow } from './types.ts';

/** A node of the form: a row with counts, and the rows it adds up. */
interface Node {
  name: string;
  id: string;
  form: Form06;
  origin: string;
  manual: boolean;
  codes: (cell: Form06Cell) => string[];
  children: Node[];
}

/** By level and field. */
export function resultRows(context: ReportContext, template: FormTemplate): FormRow[] {
  const nodes = levelNodes(context, fieldNodes);
  return nodes.length === 0 ? [] : printed(template, nodes, 'TỔNG CỘNG');
}

/** By level and unit; empty where no level names more than one unit. */
export function unitRows(context: ReportContext, template: FormTemplate): FormRow[] {
  if (![...context.byLevel.values()].some((f) => f.dataset.byUnit.length > 1)) return [];
  const nodes = levelNodes(context, unitNodes);
  return nodes.length === 0 ? [] : printed(template, nodes, 'TỔNG CỘNG');
}

function levelNodes(
  context: ReportContext,
  inner: (context: ReportContext, figures: LevelFigures) => Node[],
): Node[] {
  const levels = context.levels.flatMap((level) => {
    const figures = context.byLevel.get(level);
    return figures ? [{ level, figures }] : [];
  });
  return levels.map(({ level, figures }) => {
    const read: Node = {
      name: figures.manual.length > 0 ? 'Trên Hệ thống thông tin giải quyết TTHC của tỉnh' : '',
      id: `${level}/read`,
      form: figures.read,
      origin: figures.origin,
      manual: false,
      codes: (cell) => context.dossiersOf(figures.dataset, cell),
      children: inner(context, figures),
    };
    const office = upperFirst(officeOf(context, level));
    if (figures.manual.length === 0) return { ...read, name: office, id: level };
    const typed = figures.manual.map((entry, i) => manualNode(entry, `${level}/manual-${i}`));
    const others: Node = {
      ...read,
      name: 'Trên hệ thống của các Bộ, hệ thống khác (nhập tay)',
      id: `${level}/manual`,
      form: sumForms(typed.map((node) => node.form)),
      origin: 'Nhập tay',
      manual: true,
      codes: () => [],
      children: typed,
    };
    return {
      ...read,
      name: office,
      id: level,
      form: figures.total,
      origin: `${figures.origin}; cộng số nhập tay`,
      manual: true,
      children: [others, read],
    };
  });
}

/** A single part that is the whole itself says nothing new. */
function unlessAlone(nodes: Node[]): Node[] {
  return nodes.length > 1 ? nodes : [];
}

function fieldNodes(context: ReportContext, figures: LevelFigures): Node[] {
  return figures.dataset.byField.map(({ field, form06 }) =>
    partNode(context, figures, field, form06, { field }),
  );
}

function unitNodes(context: ReportContext, figures: LevelFigures): Node[] {
  return unlessAlone(
    figures.dataset.byUnit.map(({ unit, form06 }) =>
      partNode(context, figures, unit, form06, { unit }),
    ),
  );
}

function partNode(
  context: ReportContext,
  figures: LevelFigures,
  name: string,
  form: Form06,
  group: Group,
): Node {
  return {
    name,
    id: `${figures.level}/${name}`,
    form,
    origin: figures.origin,
    manual: false,
    codes: (cell) => context.dossiersOf(figures.dataset, cell, group),
    children: [],
  };
}

function manualNode(entry: ManualCount, id: string): Node {
  return {
    name: `${[entry.field, entry.system].filter(Boolean).join(' – ')} (nhập tay)`,
    id,
    form: manualForm(entry),
    origin: `Nhập tay: ${entry.note || entry.system}`,
    manual: true,
    codes: () => [],
    children: [],
  };
}

/** The tree as rows, depth first; a lone top node gives its rows straight to the grand total. */
function printed(template: FormTemplate, nodes: Node[], totalName: string): FormRow[] {
  const rows: FormRow[] = [];
  const lone = nodes.length === 1 ? (nodes[0] as Node) : null;
  const top = lone ? (lone.children.length > 0 ? lone.children : [lone]) : nodes;
  const nested = top.some((node) => node.children.length > 0);
  const indexes = top.map((node, i) => push(template, rows, node, nested ? 0 : 2, i));
  const form = lone ? lone.form : sumForms(nodes.map((node) => node.form));
  const total: Node = {
    name: totalName,
    id: 'total',
    form,
    origin: lone ? lone.origin : 'Cộng các cấp của báo cáo',
    manual: nodes.some((node) => node.manual),
    codes: lone ? lone.codes : () => [],
    children: [],
  };
  rows.push({ kind: 'total', cells: cells(template, total, ''), sumOf: indexes });
  return rows;
}

const ORDINALS = [
  (i: number) => String.fromCharCode(65 + i),
  (i: number) => ['I', 'II', 'III', 'IV', 'V'][i] ?? String(i + 1),
  (i: number) => String(i + 1),
];

function push(
  template: FormTemplate,
  rows: FormRow[],
  node: Node,
  depth: number,
  at: number,
): number {
  const index = rows.length;
  const ordinal = (ORDINALS[depth] ?? ORDINALS[2])?.(at) ?? '';
  const row: FormRow = {
    kind: node.children.length > 0 || depth < 2 ? 'subtotal' : 'data',
    cells: cells(template, node, ordinal),
  };
  rows.push(row);
  const grand = node.children.some((child) => child.children.length > 0);
  const sums = node.children.map((child, i) => push(template, rows, child, grand ? 1 : 2, i));
  if (sums.length > 0) row.sumOf = sums;
  return index;
}

function cells(template: FormTemplate, node: Node, ordinal: string): FormCell[] {
  return template.columns.map(({ fill }): FormCell => {
    if (fill === 'ordinal') return ordinal ? { text: ordinal } : null;
    if (fill === 'name') return { text: node.name };
    const cell = FORM06_CELLS.find((known) => known === fill);
    return cell ? { figure: figureOf(node, cell) } : null;
  });
}

function figureOf(node: Node, cell: Form06Cell): Figure {
  return {
    id: `form06.${cell}@${node.id}`,
    value: cellOf(node.form, cell),
    kind: 'count',
    formula: CELL_FORMULAS[cell],
    origin: node.origin,
    ...cutCodes(node.codes(cell)),
    ...(node.manual ? { manual: true } : {}),
  };
}
