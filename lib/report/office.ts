/**
 * Names of offices: from "UBND huyện Chi Lăng" to every form a report needs, and the
 * level of government that a name speaks of.
 */
import type { UnitLevel } from '../check/types.ts';
import { clean } from '../text/normalise.ts';

export interface OfficeNames {
  /** "Ủy ban nhân dân huyện Chi Lăng" */
  full: string;
  /** "UBND huyện Chi Lăng" */
  short: string;
  /** "huyện Chi Lăng" */
  area: string;
  /** "Chi Lăng" */
  place: string;
  /** Lines of the letterhead: "ỦY BAN NHÂN DÂN", "HUYỆN CHI LĂNG". */
  letterhead: string[];
  /** A people's committee signs "TM. ỦY BAN NHÂN DÂN"; other offices do not. */
  committee: boolean;
}

const COMMITTEE = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu;
const AREA =
  /(?:^|\s)((?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+.+)$/iu;
const PLACE = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+/iu;

/** All forms of an office's name; null when the name is empty. */
export function officeNames(name: string): OfficeNames | null {
  const text = clean(name);
  if (text === '') return null;
  const committee = COMMITTEE.test(text) || PLACE.test(text);
  const area = (committee ? text.replace(COMMITTEE, '') : (AREA.exec(text)?.[1] ?? text)).trim();
  const local = area.split(',')[0]?.trim() ?? area;
  return {
    full: committee ? `Ủy ban nhân dân ${local}` : text,
    short: committee ? `UBND ${local}` : text,
    area: local,
    place: local.replace(PLACE, ''),
    letterhead: committee
      ? ['ỦY BAN NHÂN DÂN', local.toLocaleUpperCase('vi')]
      : [text.toLocaleUpperCase('vi')],
    committee,
  };
}

/**
 * Words that tell a level, the longest first: "thị xã" is a district, "xã" a commune. A
 * city is a district's equal, save the six that are run by the centre. Accents matter:
 * "quản lý" is no "quận", "xã hội" no "xã", "cơ sở" no "sở".
 */
const LEVEL_WORDS: [RegExp, UnitLevel][] = (
  [
    ['(?:thành phố|tp\\.?) (?:hà nội|hải phòng|đà nẵng|cần thơ|huế|hồ chí minh)', 'province'],
    ['thị trấn', 'commune'],
    ['thị xã|huyện|quận', 'district'],
    ['(?<!hợp tác )xã(?! hội)|phường|đặc khu', 'commune'],
    ['thành phố|tp\\.?', 'district'],
    ['tỉnh|(?<!cơ )sở|ban quản lý', 'province'],
  ] as const
).map(([words, level]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu'), level]);

/**
 * The level a unit's name speaks of: the first telling word decides, so "UBND xã Vân
 * Thủy, huyện Chi Lăng" is a commune and "Phòng Tư pháp huyện Chi Lăng" a district office.
 */
export function levelOfUnit(name: string | null): UnitLevel | null {
  if (name === null) return null;
  let text = clean(name).toLocaleLowerCase('vi');
  let best: { at: number; level: UnitLevel } | null = null;
  for (const [word, level] of LEVEL_WORDS) {
    // A longer word must not be met again as a part of itself ("thị xã" holds "xã").
    text = text.replace(word, (hit: string, ...rest: unknown[]) => {
      const at = rest.find((part) => typeof part === 'number') as number;
      if (best === null || at < best.at) best = { at, level };
      return '#'.repeat(hit.length);
    });
  }
  return (best as { level: UnitLevel } | null)?.level ?? null;
}

/** "UBND huyện", "UBND cấp xã", "các sở, ban, ngành": how a report names the offices of a level. */
export function levelOffice(
  level: UnitLevel,
  own: OfficeNames | null,
  isReporter: boolean,
): string {
  if (level === 'province') return 'các sở, ban, ngành cấp tỉnh';
  if (!isReporter) return level === 'district' ? 'UBND cấp huyện' : 'UBND cấp xã';
  return own?.short ?? (level === 'district' ? 'UBND huyện' : 'UBND cấp xã');
}

/** "Các đơn vị cấp xã của huyện Chi Lăng": lower units counted together under their superior. */
export function lowerUnits(level: UnitLevel, superior: string): string {
  const area = officeNames(superior)?.area;
  return `Các đơn vị ${levelName(level)}${area ? ` của ${area}` : ''}`;
}

/** "cấp xã" */
export function levelName(level: UnitLevel): string {
  return { commune: 'cấp xã', district: 'cấp huyện', province: 'cấp tỉnh' }[level];
}
