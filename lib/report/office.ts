/**
 * Names of offices: from "UBND huyện Chi Lăng" to every form a report needs, and the
 * level of government that a name speaks of.
 */
import type { UnitLevel } from '../check/types.ts';
import { clean, fold } from '../text/normalise.ts';

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
 * city is a district's equal, save the six that are run by the centre.
 */
const LEVEL_WORDS: [RegExp, UnitLevel][] = [
  [/\b(?:thanh pho|tp) (?:ha noi|hai phong|da nang|can tho|hue|ho chi minh)\b/, 'province'],
  [/\b(?:thi tran)\b/, 'commune'],
  [/\b(?:thi xa|huyen|quan)\b/, 'district'],
  [/\b(?:cap xa|xa|phuong|dac khu)\b/, 'commune'],
  [/\b(?:thanh pho|tp)\b/, 'district'],
  [/\b(?:tinh|so|ban quan ly|van phong ubnd tinh|cap tinh|nganh)\b/, 'province'],
];

/**
 * The level a unit's name speaks of: the first telling word decides, so "UBND xã Vân
 * Thủy, huyện Chi Lăng" is a commune and "Phòng Tư pháp huyện Chi Lăng" a district office.
 */
export function levelOfUnit(name: string | null): UnitLevel | null {
  if (name === null) return null;
  let text = fold(name);
  let best: { at: number; level: UnitLevel } | null = null;
  for (const [word, level] of LEVEL_WORDS) {
    const found = word.exec(text);
    if (!found) continue;
    if (best === null || found.index < best.at) best = { at: found.index, level };
    // A longer word must not be met again as a part of itself ("thi xa" holds "xa").
    text = text.replace(new RegExp(word.source, 'g'), (hit) => '#'.repeat(hit.length));
  }
  return best?.level ?? null;
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

/** "cấp xã" */
export function levelName(level: UnitLevel): string {
  return { commune: 'cấp xã', district: 'cấp huyện', province: 'cấp tỉnh' }[level];
}
