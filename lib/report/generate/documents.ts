/** Lists of issued documents from the register, in the order of their dates. */
import { formatReportDay, fromIso } from '../../calendar/day.ts';
import type { ReportContext } from '../context.ts';
import { blank, text } from '../figure.ts';
import type { RegisterEntry } from '../profile.ts';
import { fillTemplate } from '../template.ts';
import type { BlockBody } from '../types.ts';

/** Symbols of documents and what they are called in prose. */
const KINDS: [RegExp, string][] = [
  [/\/(?:\d{4}\/)?QĐ/u, 'Quyết định'],
  [/\/KH/u, 'Kế hoạch'],
  [/\/BC/u, 'Báo cáo'],
  [/\/TB/u, 'Thông báo'],
  [/\/TTr/u, 'Tờ trình'],
  [/\/CT/u, 'Chỉ thị'],
  [/\/NQ/u, 'Nghị quyết'],
  [/\/(?:UBND|VP|STP|PTP|CV)/u, 'Công văn'],
];

/** The documents of a part for this period, or a blank that asks for them. */
export function documents(
  context: ReportContext,
  part: string,
  lead: string,
  label: string,
): BlockBody[] {
  const entries = context.input.profile.documents
    .filter((entry) => entry.section === part && belongs(entry, context.period.id))
    .sort((a, b) => a.date.localeCompare(b.date) || a.number.localeCompare(b.number, 'vi'));
  const leading = fillTemplate(lead, context.template);
  if (entries.length > 0)
    return [
      { type: 'paragraph', inlines: leading },
      { type: 'list', items: entries.map((entry) => [text(`${documentText(entry)}.`)]) },
    ];
  // Words typed instead of documents stand for the list ("không ban hành văn bản mới").
  const answer = context.template.answers[`documents.${part}`]?.trim();
  const rest = answer ? text(answer) : blank(`documents.${part}`, label);
  return [{ type: 'paragraph', inlines: [...leading, text(' '), rest, text('.')] }];
}

function belongs(entry: RegisterEntry, periodId: string): boolean {
  return entry.periodId === '' || entry.periodId === periodId;
}

/** "Kế hoạch số 11/KH-UBND ngày 10/01/2024 của UBND huyện Chi Lăng về …" */
function documentText(entry: RegisterEntry): string {
  const kind = KINDS.find(([pattern]) => pattern.test(entry.number))?.[1] ?? 'Văn bản';
  const day = fromIso(entry.date);
  return [
    `${kind} số ${entry.number}`,
    ...(day === null ? [] : [`ngày ${formatReportDay(day)}`]),
    ...(entry.issuer ? [`của ${entry.issuer}`] : []),
    ...(entry.title ? [/^về\s/iu.test(entry.title) ? entry.title : `về ${entry.title}`] : []),
  ]
    .join(' ')
    .replace(/\.$/, '');
}
