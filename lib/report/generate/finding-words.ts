/**
 * Findings as sentences of a report: what the office must answer for, without dossier codes
 * and without advice to whoever drafts it.
 */
import type { Finding } from '../../check/types.ts';
import type { ReportContext } from '../context.ts';
import { figureInline, text } from '../figure.ts';
import { cutCodes } from '../level.ts';
import type { Inline } from '../types.ts';

/** Rules that doubt the reading itself: while one of them is open, nothing is praised as a whole. */
export const UNSURE_RULES: ReadonlySet<string> = new Set([
  'partial-capture',
  'rows-refused',
  'portal-figures-differ',
  'identity-broken',
]);

/** Rules told by the figures of the report, or about the reading and not the office's work. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  ...UNSURE_RULES,
  'overdue-pending',
  'overdue-resolved',
  'online-dossiers-rate',
  'online-services-rate',
  'online-payment-rate',
]);

/** What follows "Có 03 hồ sơ": one for every rule whose own sentence names a dossier. */
const WORDS: Readonly<Record<string, string>> = {
  'overdue-without-apology': 'quá hạn chưa có văn bản xin lỗi, hẹn lại ngày trả kết quả',
  'late-acceptance': 'tiếp nhận chậm so với hạn tiếp nhận',
  're-dated': 'bị lùi ngày hẹn trả quá số lần được hẹn lại',
  'paused-too-long': 'chờ bổ sung, tạm dừng quá lâu',
  'due-before-received': 'ghi ngày hẹn trả trước ngày tiếp nhận trên Hệ thống',
  'finish-before-received': 'ghi ngày kết thúc xử lý trước ngày tiếp nhận trên Hệ thống',
  'finish-in-future': 'ghi ngày kết thúc xử lý chưa đến trên Hệ thống',
};

/** One sentence for each rule that found a violation, its dossiers counted over all levels. */
export function findingItems(context: ReportContext): Inline[][] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of context.findings) {
    if (finding.outcome !== 'violation' || TOLD_ELSEWHERE.has(finding.rule)) continue;
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return [...byRule].flatMap(([rule, found]) => {
    const words = WORDS[rule];
    return words === undefined ? found.flatMap(ownWords) : [counted(rule, found, words)];
  });
}

function counted(rule: string, found: readonly Finding[], words: string): Inline[] {
  const figure = {
    id: `finding.${rule}`,
    value: found.reduce((sum, { evidence }) => sum + evidence.total, 0),
    kind: 'count' as const,
    formula: `= hồ sơ ${words}`,
    origin: 'Kết quả kiểm tra danh sách hồ sơ',
    ...cutCodes(found.flatMap(({ evidence }) => evidence.dossiers)),
  };
  return [text('Có '), figureInline(figure), text(` hồ sơ ${words}.`)];
}

/** A rule without words here speaks for itself, unless it names a dossier. */
function ownWords({ message, evidence }: Finding): Inline[][] {
  if (evidence.dossiers.length > 0) return [];
  return [[text(/[.!?…]$/.test(message) ? message : `${message}.`)]];
}
