/**
 * The small language of outlines: sentences with names and blanks.
 *   {name}                    a name of the office or the period
 *   {blank:id|label}          words that only the official knows
 *   {count:id|label}          a number typed in; printed as a figure "nhập tay"
 *   {sum:id+id|label}         the sum of numbers typed in; asks for the first that is missing
 * The same id asks once, however often it is printed.
 */
import { blank, figureInline, text } from './figure.ts';
import type { Figure, Inline } from './types.ts';

export interface TemplateContext {
  /** Values of {names}; null or a missing name becomes a blank. */
  names: Readonly<Record<string, string | null>>;
  /** Blank id → what was filled in. */
  answers: Readonly<Record<string, string>>;
}

const TOKEN = /\{(?:(blank|count|sum):([^|{}]+)\|([^{}]*)|([A-Za-z]+))\}/g;

/** What a missing name asks for. */
const NAME_LABELS: Record<string, string> = {
  full: 'tên đơn vị báo cáo',
  Full: 'tên đơn vị báo cáo',
  short: 'tên đơn vị báo cáo',
  area: 'địa bàn báo cáo',
  oneStopAddress: 'địa chỉ bộ phận một cửa',
  place: 'địa danh',
};

/** Turns a template into inlines. Text outside braces is kept as it stands. */
export function fillTemplate(template: string, context: TemplateContext): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (const match of template.matchAll(TOKEN)) {
    if (match.index > at) out.push(text(template.slice(at, match.index)));
    const [whole, kind, id = '', label = '', name = ''] = match;
    if (kind === 'blank') out.push(...answered(id, label, context));
    else if (kind === 'count') out.push(typedCount(id, label, context));
    else if (kind === 'sum') out.push(typedSum(id.split('+'), label, context));
    else out.push(named(name, context));
    at = match.index + whole.length;
  }
  if (at < template.length) out.push(text(template.slice(at)));
  return out;
}

/** A run cut where an answer was typed on a new line; dashes typed before a line are dropped. */
export function typedLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type !== 'text' || !inline.text.includes('\n')) {
      lines.at(-1)?.push(inline);
      continue;
    }
    inline.text.split(/\s*\n\s*(?:[-–+]\s+)?/u).forEach((part, i) => {
      if (i > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ ...inline, text: part });
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** The template as one string, missing names as ‹label›: for titles and subjects. */
export function fillText(template: string, context: TemplateContext): string {
  return fillTemplate(template, context)
    .map((inline) => (inline.type === 'blank' ? `‹${inline.label}›` : inline.text))
    .join('');
}

function named(name: string, context: TemplateContext): Inline {
  const value = context.names[name];
  return value ? text(value) : blank(`name.${name.toLowerCase()}`, NAME_LABELS[name] ?? name);
}

function answered(id: string, label: string, context: TemplateContext): Inline[] {
  const answer = context.answers[id]?.trim().replace(/^[-–+]\s+/u, '');
  return answer ? [text(answer)] : [blank(id, label)];
}

/** Reads a count typed by an official: "1.121", "07", "325"; null for anything else. */
export function typedNumber(answer: string | undefined): number | null {
  const trimmed = answer?.trim() ?? '';
  if (!/^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/.test(trimmed)) return null;
  return Number(trimmed.replaceAll('.', ''));
}

function typedCount(id: string, label: string, context: TemplateContext): Inline {
  const answer = context.answers[id]?.trim();
  if (!answer) return blank(id, label);
  const value = typedNumber(answer);
  // Words instead of a number ("không có") are the official's own and are printed as such.
  return value === null ? text(answer) : figureInline(typedFigure(id, value, `= ${label}`));
}

function typedSum(ids: string[], label: string, context: TemplateContext): Inline {
  const values = ids.map((id) => typedNumber(context.answers[id]));
  const missing = ids.find((_, i) => values[i] === null);
  if (missing !== undefined) return blank(missing, label);
  const total = (values as number[]).reduce((sum, value) => sum + value, 0);
  return figureInline(typedFigure(ids.join('+'), total, `= ${values.join(' + ')}`));
}

function typedFigure(id: string, value: number, formula: string): Figure {
  return {
    id: `typed.${id}`,
    value,
    kind: 'count',
    formula,
    origin: 'Nhập tay',
    dossiers: [],
    manual: true,
  };
}
