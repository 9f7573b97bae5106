/** Is a grid a statistics table, and of which kind? */
import words from '../../assets/words/statistics-headers.json' with { type: 'json' };
import { foldCell } from '../grid/cell-text.ts';
import type { Grid } from '../grid/types.ts';
import type { StatisticsTable } from '../statistics/types.ts';
import type { Measure } from './measures.ts';
import type { StatisticsPlan } from './statistics-columns.ts';

const FORM_06: readonly Measure[] = [
  'received.total',
  'received.online',
  'received.carried',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
];

export function kindOf(grid: Grid, plan: StatisticsPlan): StatisticsTable['kind'] | null {
  if (grid.headerRows === 0 || plan.at.size + plan.others.size < 2) return null;
  const heads = grid.columns.map((c) => foldCell(c.path.join(' '))).join(' | ');
  const dossiers = [...plan.at.keys()].filter((m) =>
    /^(received|resolved|pending)\./.test(m),
  ).length;
  if (says(heads, words.topics.feedback) || isAboutFeedback(grid, heads)) return 'feedback';
  if (dossiers < 2 && says(heads, words.topics.procedures)) return 'procedures';
  const direct = plan.at.has('received.direct') || plan.at.has('received.directAndPostal');
  if (direct && FORM_06.every((m) => plan.at.has(m))) return 'form-06';
  if (dossiers >= 2 || (dossiers === 1 && hasRate(heads))) return 'statistics';
  if (plan.name < 0) return null;
  return hasRate(heads) &&
    /\b(?:ho so|so hoa|thanh toan|truc tuyen|tthc|dvc|dich vu cong|hai long|tu so)\b/.test(heads)
    ? 'statistics'
    : null;
}

/**
 * The title nearest the table speaks of feedback and the headings speak of no dossiers:
 * "Tiếp nhận", "Đã xử lý" then count what citizens said, not what they filed.
 */
function isAboutFeedback(grid: Grid, heads: string): boolean {
  if (says(heads, words.topics.dossiers)) return false;
  const near = grid.titles.slice(-8).map((title) => foldCell(title.slice(0, 400)));
  const title = near.findLast(
    (t) => says(t, words.topics.feedback) || says(t, words.topics.dossiers),
  );
  return title !== undefined && says(title, words.topics.feedback);
}

function hasRate(heads: string): boolean {
  return /\b(?:ty le|ti le|so hoa|thanh toan truc tuyen)\b/.test(heads);
}

function says(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => new RegExp(`\\b${foldCell(phrase)}\\b`).test(text));
}
