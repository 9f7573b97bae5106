/**
 * The draft: an outline filled with figures, generated sentences, registered documents
 * and blanks. Pure: the same input gives the same draft.
 */
import { formatReportDay } from '../calendar/day.ts';
import { listBlanks } from './blocks.ts';
import {
  type DraftInput,
  endedWithin,
  officeOf,
  type ReportContext,
  reportContext,
  upperFirst,
} from './context.ts';
import { text } from './figure.ts';
import { buildForms, formAnnexes, formCode } from './forms.ts';
import { achievements, difficulties, tasks } from './generate/assessment.ts';
import { documents } from './generate/documents.ts';
import { digitised, feedback } from './generate/feedback.ts';
import { rates, targets } from './generate/rates.ts';
import { results, resultsTotal, windowLine } from './generate/results.ts';
import { letterhead, recipients, signature } from './letterhead.ts';
import { methodAnnex } from './method.ts';
import { notices } from './notices.ts';
import {
  type GeneratorName,
  headingNumber,
  type OutlineContent,
  type OutlineSection,
  placeOf,
} from './outline.ts';
import { fillTemplate, fillText, typedLines } from './template.ts';
import type { Block, BlockBody, Draft, FilledForm } from './types.ts';

export type { DraftInput, EarlierPeriod } from './context.ts';

const OPENING_SECTION = 'Mở đầu';
const CLOSING_SECTION = 'Kết';

/**
 * Makes the draft. Throws a RangeError with a Vietnamese sentence when there is no
 * dataset, or when the datasets do not belong into one report.
 */
export function buildDraft(input: DraftInput): Draft {
  const context = reportContext(input);
  const forms = buildForms(context);
  const blocks = [...sections(context, forms), closing(context)];
  const head = letterhead(context);
  const sign = signature(context);
  const annexes = [...formAnnexes(forms), methodAnnex(context)];
  const draft: Draft = {
    title: 'BÁO CÁO',
    unit: context.office?.full ?? '',
    periodId: context.period.id,
    letterhead: head,
    blocks,
    recipients: recipients(context),
    signature: sign,
    annexes,
    blanks: [],
    notices: notices(context),
    forms,
  };
  return { ...draft, blanks: listBlanks(draft) };
}

function sections(context: ReportContext, forms: FilledForm[]): Block[] {
  const out: Block[] = [];
  let number = 0;
  for (const section of context.outline.sections) {
    if (!applies(section, context)) continue;
    if (section.title === null) {
      const place = { section: OPENING_SECTION, part: section.part };
      out.push(
        ...contents(context, forms, section.content, section.part).map(
          (b) => ({ ...b, ...place }) as Block,
        ),
      );
    } else {
      number++;
      out.push(...sectionBlocks(context, forms, section, [number]));
    }
  }
  return out;
}

function sectionBlocks(
  context: ReportContext,
  forms: FilledForm[],
  section: OutlineSection,
  path: number[],
): Block[] {
  const place = { section: placeOf(path), part: section.part };
  const put = (bodies: BlockBody[]): Block[] => bodies.map((b) => ({ ...b, ...place }) as Block);
  const children = (section.sections ?? []).filter((child) => applies(child, context));
  return [
    heading(context, section.title ?? '', path, section.part),
    ...put(contents(context, forms, section.content, section.part)),
    ...levelBlocks(context, section, path),
    ...put(contents(context, forms, section.after, section.part)),
    ...children.flatMap((child, i) => sectionBlocks(context, forms, child, [...path, i + 1])),
  ];
}

/** One subsection a level; straight under the heading where the report has one level. */
function levelBlocks(context: ReportContext, section: OutlineSection, path: number[]): Block[] {
  if (!section.levels) return [];
  const { title } = section.levels;
  const single = context.levels.length === 1;
  return context.levels.flatMap((level, i) => {
    const at = single ? path : [...path, i + 1];
    const part = `${section.part}.${level}`;
    const end = endedWithin(context, level);
    const office = `${officeOf(context, level)}${end === null ? '' : ` (đến ngày ${formatReportDay(end)})`}`;
    const named = title.replace('{levelOffice}', office);
    const bodies = results(context, level).map(
      (b) => ({ ...b, section: placeOf(at), part }) as Block,
    );
    return single ? bodies : [heading(context, named, at, part), ...bodies];
  });
}

function heading(context: ReportContext, title: string, path: number[], part: string): Block {
  const level = Math.min(path.length, 3) as 1 | 2 | 3;
  return {
    type: 'heading',
    level,
    number: headingNumber(path),
    text: upperFirst(fillText(title, context.template)),
    section: placeOf(path),
    part,
  };
}

function applies(item: { for?: string[] | undefined }, context: ReportContext): boolean {
  return item.for === undefined || item.for.includes(context.reporter);
}

function contents(
  context: ReportContext,
  forms: FilledForm[],
  items: readonly OutlineContent[] | undefined,
  part: string,
): BlockBody[] {
  return (items ?? [])
    .filter((item) => applies(item, context))
    .flatMap((item) => content(context, forms, item, part))
    .flatMap(lineByLine)
    .reduce(joinLists, []);
}

/** An answer typed in several lines is as many paragraphs or list items. */
function lineByLine(block: BlockBody): BlockBody[] {
  if (block.type === 'list') return [{ ...block, items: block.items.flatMap(typedLines) }];
  if (block.type !== 'paragraph') return [block];
  return typedLines(block.inlines).map((inlines) => ({ ...block, inlines }));
}

/** Lists that follow each other are one. */
function joinLists(blocks: BlockBody[], block: BlockBody): BlockBody[] {
  const last = blocks.at(-1);
  if (block.type !== 'list' || last?.type !== 'list') return [...blocks, block];
  return [...blocks.slice(0, -1), { type: 'list', items: [...last.items, ...block.items] }];
}

function content(
  context: ReportContext,
  forms: FilledForm[],
  item: OutlineContent,
  part: string,
): BlockBody[] {
  if ('text' in item)
    return [{ type: 'paragraph', inlines: fillTemplate(item.text, context.template) }];
  if ('documents' in item) return documents(context, part, item.documents, item.blank);
  if ('form' in item) return reference(forms, item.form);
  if ('items' in item)
    return [
      { type: 'list', items: item.items.map((line) => fillTemplate(line, context.template)) },
    ];
  return GENERATE[item.generate](context);
}

const GENERATE: Record<GeneratorName, (context: ReportContext) => BlockBody[]> = {
  window: windowLine,
  'results-total': resultsTotal,
  feedback,
  digitised,
  targets,
  rates,
  achievements,
  difficulties,
  tasks,
};

function reference(forms: FilledForm[], family: string): BlockBody[] {
  const code = formCode(forms, family);
  if (!code) return [];
  return [
    {
      type: 'paragraph',
      style: 'reference',
      inlines: [text(`(Chi tiết theo ${code} kèm theo)`, { italic: true })],
    },
  ];
}

function closing(context: ReportContext): Block {
  const inlines = fillTemplate(context.outline.closing, context.template);
  return {
    type: 'paragraph',
    style: 'closing',
    inlines,
    section: CLOSING_SECTION,
    part: 'closing',
  };
}
