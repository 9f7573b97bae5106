/** Is a grid a statistics table, and of which kind? */
import words from '../../assets/words/statistics-headers.json' with { type: 'json' };
import { foldCell } from '../grid/cell-text.ts';
import type { Grid } from '../grid/types.ts';
import type { StatisticsTable } from '../statistics/types.ts';
import type { Measure } from './measures.ts';
import type { StatisticsPlan } from './statistics-columns.ts';
import { isAboutFeedback, namesFeedback } from './topic.ts';

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
  if (namesFeedback(heads) || isAboutFeedback(grid, heads))
    return holdsCounts(grid, plan) ? 'feedback' : null;
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
 * What citizens said, listed in words, is no table of counts even where its days are not
 * known by their headings: nothing of it may be kept as the names of rows.
 */
function holdsCounts(grid: Grid, plan: StatisticsPlan): boolean {
  let counts = 0;
  let texts = 0;
  for (const { kind, cells } of grid.rows) {
    if (kind !== 'data') continue;
    cells.forEach((text, i) => {
      if (i === plan.name || i === plan.ordinal || text === '') return;
      if (/^[-–\d.,\s]+%?$/.test(text) && text.length < 12) counts++;
      else texts++;
    });
  }
  return texts === 0 || counts > texts;
}

function hasRate(heads: string): boolean {
  return /\b(?:ty le|ti le|so hoa|thanh toan truc tuyen)\b/.test(heads);
}

function says(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => new RegExp(`\\b${foldCell(phrase)}\\b`).test(text));
}
