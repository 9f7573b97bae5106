/** File names by office habit: BC-KSTTHC-Q3-2024-chi-lang.docx. */
import type { Period } from '../calendar/period.ts';
import { foldWords } from '../text/normalise.ts';
import { officeNames } from './office.ts';

/** Base name without extension; safe on every file system. */
export function reportFileName(prefix: string, period: Period, unit: string): string {
  const place = officeNames(unit)?.area ?? '';
  const slug = foldWords(place).replace(/ /g, '-').slice(0, 60);
  return [prefix, periodSlug(period), slug].filter((part) => part !== '').join('-');
}

/** "Q3-2024", "6T-dau-2024", "9T-2024", "Nam-2024", "T8-2024", "2024-06-15_2024-09-14" */
function periodSlug(period: Period): string {
  const { year, number } = period;
  switch (period.kind) {
    case 'quarter':
      return `Q${number}-${year}`;
    case 'half':
      return `6T-${number === 1 ? 'dau' : 'cuoi'}-${year}`;
    case 'nine-months':
      return `9T-${year}`;
    case 'month':
      return `T${number}-${year}`;
    case 'year':
      return `Nam-${year}`;
    case 'range':
      return period.id.replace('..', '_');
  }
}
