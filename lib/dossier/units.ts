/**
 * Unit names as different pages write them: "UBND xã Mẫu", "Uỷ ban nhân dân Xã Mẫu" and
 * "Bộ phận Một cửa xã Mẫu" are one unit; "xã Mẫu" and "thị trấn Mẫu" are two.
 */
import { foldWords } from '../text/normalise.ts';

const OFFICE_WORDS =
  /\b(?:ubnd|uy ban nhan dan|vp hdnd va|van phong hdnd va|hdnd|trung tam phuc vu hanh chinh cong|ttpvhcc|bo phan tiep nhan va tra ket qua|bo phan mot cua|bp mot cua|cua|cap xa)\b/g;

const KIND = /^(?:xa|phuong|thi tran|tt|huyen|quan|thi xa|thanh pho|tp|tinh|dac khu)\b/;
const SUPERIOR_KIND = /^(?:huyen|quan|thi xa|thanh pho|tinh)\b/;
const COMMUNE_KIND = /^(?:xa|phuong|thi tran|tt|dac khu)\b/;

/** What pages print after a name: "… (Từ ngày …)", "… · Quý III". */
const ASIDE = /\s*(?:[(·|]|từ ngày).*$/isu;

/** The name a unit is compared by: folded, without the words for its office. */
export function unitKey(name: string): string {
  const folded = foldWords(name.replace(ASIDE, ''));
  const bare = folded.replace(OFFICE_WORDS, ' ').replace(/\s+/g, ' ').trim();
  return (bare || folded).replace(/^tt /, 'thi tran ').replace(/^tp /, 'thanh pho ');
}

/** Whether a name says that it is a commune-level unit (xã, phường, thị trấn, đặc khu). */
export function isCommuneName(name: string): boolean {
  return COMMUNE_KIND.test(unitKey(name));
}

/**
 * Which of the page's unit names mean the wanted unit: the same name, else the same name
 * where the user left out the kind of unit ("Mẫu" for "xã Mẫu"), else offices of it ("Công
 * an xã Mẫu"). A district or province takes in offices that do not carry its name, so it
 * matches by its own name only.
 */
export function matchingUnits(wanted: string, names: Iterable<string>): Set<string> {
  const key = unitKey(wanted);
  const all = [...names];
  const same = all.filter((name) => unitKey(name) === key);
  if (same.length > 0) return new Set(same);
  if (!KIND.test(key)) {
    const bare = all.filter((name) => unitKey(name).replace(KIND, '').trim() === key);
    if (bare.length > 0) return new Set(bare);
  }
  if (SUPERIOR_KIND.test(key)) return new Set();
  return new Set(all.filter((name) => unitKey(name).endsWith(` ${key}`)));
}

/** The system a page comes from; a saved file that names none gives "", so files are not taken for systems. */
export function systemOf({ system, file }: { system: string; file: string }): string {
  return system === file ? '' : system.toLowerCase();
}
