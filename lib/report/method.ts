/** The method annex: sources, counting rules, rule versions, findings set aside. */
import { formatSpan } from '../calendar/period.ts';
import { describePolicy, FIXED_POINTS } from '../dossier/policy.ts';
import { formatCount } from '../text/numbers.ts';
import { officeOf, type ReportContext } from './context.ts';
import { text } from './figure.ts';
import { formatMoment } from './level.ts';
import type { SetAside } from './profile.ts';
import type { Block, BlockBody } from './types.ts';

const SECTION = 'Phụ lục phương pháp';

export function methodAnnex(context: ReportContext): Block[] {
  const bodies: BlockBody[] = [
    { type: 'paragraph', style: 'title', inlines: [text('THUYẾT MINH SỐ LIỆU', { bold: true })] },
    paragraph(`Kỳ báo cáo: ${context.period.label} (${formatSpan(context.period)}).`),
    paragraph(
      `Dự thảo lập lúc ${formatMoment(Date.parse(context.input.readAt))} theo ${context.outline.title} (${context.outline.basis}).`,
    ),
    ...(context.outline.note ? [paragraph(context.outline.note)] : []),
    paragraph('Nguồn số liệu:'),
    ...list(sources(context)),
    ...section('Cách đếm hồ sơ:', [...describePolicy(context.policy), ...FIXED_POINTS]),
    ...section('Phiên bản quy tắc kiểm tra:', ruleVersions(context)),
    ...section('Quy tắc đã tắt, không kiểm tra:', disabledRules(context)),
    ...section('Cảnh báo đã bỏ qua, kèm lý do:', setAside(context)),
  ];
  return bodies.map((body) => ({ ...body, section: SECTION, part: 'method' }) as Block);
}

function sources(context: ReportContext): string[] {
  return context.levels.map((level) => {
    const figures = context.byLevel.get(level);
    const manual = figures?.manual.map(
      (m) => `nhập tay – ${m.system}${m.note ? ` (${m.note})` : ''}`,
    );
    return figures
      ? `${officeOf(context, level)}: ${[figures.origin, ...(manual ?? [])].join('; ')}.`
      : `${officeOf(context, level)}: chưa có số liệu.`;
  });
}

function ruleVersions(context: ReportContext): string[] {
  const versions = new Map(context.findings.map((f) => [f.rule, f.version]));
  const names = [...versions].map(([rule, version]) => `${rule} ${version}`).sort();
  return names.length > 0 ? [`${names.join(', ')}.`] : [];
}

function setAside(context: ReportContext): string[] {
  return context.input.profile.setAside.map((entry) => {
    const { rule, dossier, reason, until } = entry;
    const about = `${rule}${dossier ? ` (${dossier})` : ''}: ${reason || 'không ghi lý do'}`;
    return `${[about, ...(until ? [`đến ${until}`] : []), ...stateOf(entry)].join('; ')}.`;
  });
}

function stateOf({ state, count }: SetAside): string[] {
  if (state === 'used') return [`bỏ qua ${formatCount(count)} trường hợp`];
  if (state === 'unneeded') return ['không còn cần vì không còn cảnh báo này'];
  return state === 'expired' ? ['đã hết hiệu lực nên cảnh báo hiện lại'] : [];
}

function disabledRules({ input }: ReportContext): string[] {
  const ids = [...(input.disabledRules ?? [])].sort();
  return ids.length > 0 ? [`${ids.join(', ')}.`] : [];
}

function section(lead: string, lines: readonly string[]): BlockBody[] {
  return lines.length > 0 ? [paragraph(lead), ...list(lines)] : [];
}

function paragraph(words: string): BlockBody {
  return { type: 'paragraph', style: 'note', inlines: [text(words)] };
}

function list(lines: readonly string[]): BlockBody[] {
  return lines.map((line) => paragraph(`- ${line}`));
}
