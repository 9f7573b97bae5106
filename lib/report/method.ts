/** The method annex: sources, counting rules, rule versions, findings set aside. */
import { rules } from '../../rules/index.ts';
import { formatReportDay, fromIso } from '../calendar/day.ts';
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

const TITLES: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));

function titleOf(rule: string): string {
  return TITLES.get(rule) ?? rule;
}

/** "35 quy tắc, phiên bản 1.0.0; riêng “…” phiên bản 1.0.1": the version most rules have, then the others. */
function ruleVersions(context: ReportContext): string[] {
  const versions = new Map(context.findings.map((f) => [f.rule, f.version]));
  if (versions.size === 0) return [];
  const counts = new Map<string, number>();
  for (const version of versions.values()) counts.set(version, (counts.get(version) ?? 0) + 1);
  const usual = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const others = [...versions]
    .filter(([, version]) => version !== usual)
    .map(([rule, version]) => `“${titleOf(rule)}” phiên bản ${version}`);
  const apart = others.length > 0 ? `; riêng ${others.join(', ')}` : '';
  return [`${versions.size} quy tắc, phiên bản ${usual}${apart}.`];
}

function setAside(context: ReportContext): string[] {
  return context.input.profile.setAside.map((entry) => {
    const { rule, dossier, reason, until } = entry;
    const about = `${titleOf(rule)}${dossier ? ` (${dossier})` : ''}: ${reason || 'không ghi lý do'}`;
    const day = fromIso(until);
    const term = day === null ? [] : [`đến ngày ${formatReportDay(day)}`];
    return `${[about, ...term, ...stateOf(entry)].join('; ')}.`;
  });
}

function stateOf({ state, count }: SetAside): string[] {
  if (state === 'used') return [`bỏ qua ${formatCount(count)} trường hợp`];
  if (state === 'unneeded') return ['không còn cần vì không còn cảnh báo này'];
  return state === 'expired' ? ['đã hết hiệu lực nên cảnh báo hiện lại'] : [];
}

function disabledRules({ input }: ReportContext): string[] {
  const titles = (input.disabledRules ?? []).map(titleOf).sort((a, b) => a.localeCompare(b, 'vi'));
  return titles.length > 0 ? [`${titles.join(', ')}.`] : [];
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
