/** The method annex: sources, counting rules, rule versions, findings set aside. */
import { rules } from '../../rules/index.ts';
import { formatReportDay, fromIso } from '../calendar/day.ts';
import { formatSpan } from '../calendar/period.ts';
import { describePolicy } from '../dossier/policy.ts';
import { officeOf, type ReportContext } from './context.ts';
import { text } from './figure.ts';
import { formatMoment } from './level.ts';
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
    ...section('Cách đếm hồ sơ:', describePolicy(context.policy)),
    ...section('Phiên bản quy tắc kiểm tra:', ruleVersions(context)),
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
  return context.input.profile.setAside.map(({ rule, dossier, reason, until }) => {
    const day = fromIso(until);
    return `${titleOf(rule)}${dossier ? ` (${dossier})` : ''}: ${reason || 'không ghi lý do'}${day === null ? '' : `; đến ngày ${formatReportDay(day)}`}.`;
  });
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
