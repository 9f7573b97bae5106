/** Where issued documents can be listed: the parts of the outline in force that ask for them. */
import { type Period, previousPeriod } from '../../calendar/period.ts';
import { headingNumber, type OutlineSection, outlineFor } from '../../report/outline.ts';
import { carryDocuments } from '../../report/profile.ts';
import type { RegisterEntry } from '../../store/types.ts';

export interface RegisterPart {
  part: string;
  /** "I.1 Ban hành văn bản chỉ đạo, triển khai thực hiện" */
  label: string;
}

/** The parts of the period’s report that cite documents, with their number and title. */
export function registerParts(period: Period): RegisterPart[] {
  const sections = outlineFor(period).sections.filter((section) => section.title !== null);
  return sections.flatMap((section, i) => partsIn(section, [i + 1]));
}

function partsIn(section: OutlineSection, path: number[]): RegisterPart[] {
  const lists = section.content?.some((content) => 'documents' in content) ?? false;
  const place = [headingNumber(path.slice(0, 1)), ...path.slice(1)].join('.');
  const own = lists ? [{ part: section.part, label: `${place} ${section.title ?? ''}` }] : [];
  const below = section.sections?.flatMap((child, i) => partsIn(child, [...path, i + 1])) ?? [];
  return [...own, ...below];
}

/** The register with the documents that go on guiding brought over from the period before. */
export function broughtOver(register: RegisterEntry[], period: Period): RegisterEntry[] {
  const before = previousPeriod(period);
  return before ? carryDocuments(register, before.id, period.id) : register;
}

/** A document can be cited only with its number, its date and what it is about. */
export function isCitable(entry: Pick<RegisterEntry, 'number' | 'date' | 'title'>): boolean {
  const { number, date, title } = entry;
  return number.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(date) && title.trim() !== '';
}
