/**
 * What a page says of itself beside the rows: period, unit, "1 – 50 của 253", "Trang
 * 3/41", and the filters that were on. Only sentences of known shapes are believed.
 */
import type { Day } from '../calendar/day.ts';
import { parsePeriod } from '../calendar/period.ts';
import type { FormField } from '../grid/read-tree.ts';
import { readPortalDate } from '../text/dates.ts';
import { clean, fold } from '../text/normalise.ts';
import { readCounts } from './platforms/counts.ts';
import type { Filter } from './types.ts';

export interface PageFacts {
  period: { from: Day; to: Day } | null;
  unit: string | null;
  page: number | null;
  pagesTotal: number | null;
  rowsTotal: number | null;
  filters: Filter[];
}

const DATE = '(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})';
const PERIOD = new RegExp(
  `\\b(?:tu|ngay|thoi gian|giai doan|ky bao cao|ky)\\s*:?\\s*(?:ngay\\s*:?\\s*)?${DATE}\\s*(?:h\\S* )?(?:-|–|den|toi|~|->)\\s*(?:het\\s*)?(?:ngay\\s*:?\\s*)?${DATE}`,
);

/** "15 tháng 6 năm 2024" */
const SPELLED = /(\d{1,2}) thang (\d{1,2}) nam (\d{4})/g;

/** The one period printed; null when none is, or when two differ. */
export function printedPeriod(lines: readonly string[]): { from: Day; to: Day } | null {
  let found: { from: Day; to: Day } | null = null;
  for (const line of lines) {
    if (line.length > 400) continue;
    const m = PERIOD.exec(fold(line).replace(SPELLED, '$1/$2/$3'));
    if (!m) continue;
    const span = spanOf(m[1] as string, m[2] as string);
    if (!span) continue;
    if (found && (found.from !== span.from || found.to !== span.to)) return null;
    found = span;
  }
  return found;
}

const NAMED: readonly [RegExp, (m: RegExpExecArray) => string][] = [
  [
    /\bquy (i{1,3}|iv|[1-4])\b[\s,/-]*(?:nam )?(20\d{2})/g,
    (m) => `${m[2]}-Q${quarterOf(m[1] as string)}`,
  ],
  [
    /(?<!\d )\bthang (\d{1,2})[\s,/-]*(?:nam )?(20\d{2})/g,
    (m) => `${m[2]}-${m[1]?.padStart(2, '0')}`,
  ],
  [/\b(?:6|sau) thang dau nam (20\d{2})/g, (m) => `${m[1]}-H1`],
  [/\b(?:9|chin) thang(?: dau)? nam (20\d{2})/g, (m) => `${m[1]}-9M`],
];

function quarterOf(text: string): number {
  return Number(text) || ['i', 'ii', 'iii', 'iv'].indexOf(text) + 1;
}

/**
 * The one reporting period called by its name ("Quý II/2024") in a table's title, by the
 * days of NĐ 09/2019/NĐ-CP; so that another quarter's table is not taken for the asked one.
 */
export function namedPeriod(titles: readonly string[]): { from: Day; to: Day } | null {
  const ids = new Set<string>();
  for (const title of titles) {
    const words = fold(title.slice(0, 400));
    for (const [pattern, idOf] of NAMED) {
      for (const m of words.matchAll(pattern)) ids.add(idOf(m));
    }
  }
  const [id] = ids;
  if (id === undefined || ids.size > 1) return null;
  try {
    const { from, to } = parsePeriod(id);
    return { from, to };
  } catch {
    // "Tháng 13": no period of that name.
    return null;
  }
}

function spanOf(from: string, to: string): { from: Day; to: Day } | null {
  const a = readPortalDate(from);
  const b = readPortalDate(to);
  return a.kind === 'day' && b.kind === 'day' && a.day <= b.day ? { from: a.day, to: b.day } : null;
}

const UNIT =
  /^\s*(?:Tên\s+)?(?:Đơn vị báo cáo|Đơn vị tổng hợp|Cơ quan báo cáo|Đơn vị|Cơ quan|Cơ quan,? đơn vị)\s*[:：]\s*(.+)$/iu;
const UNIT_WORDS =
  /^(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Trung tâm|Ban|Chi cục|Cục|Văn phòng|Bộ phận|Xã|Phường|Thị trấn|Huyện|Thành phố|Thị xã|Tỉnh|Công an|Chi nhánh|Bộ|Tổng cục|Hội|Thanh tra|Kho bạc|Đặc khu)(?=\s)/iu;

/** "UBND xã …", "Sở Tư pháp": begins like the name of an office. */
export function isUnitName(text: string): boolean {
  return UNIT_WORDS.test(text);
}

/** "Đơn vị báo cáo: UBND xã …"; never "Đơn vị tính" and never what is not a unit's name. */
export function printedUnit(lines: readonly string[]): string | null {
  for (const line of lines) {
    for (const part of clean(line).split(/\s{2,}|\||;|\t|(?=Đơn vị nhận báo cáo)/u)) {
      const name =
        UNIT.exec(part)?.[1]
          ?.replace(/[….]{2,}|…/g, '')
          .trim() ?? '';
      if (UNIT_WORDS.test(name) && name.length <= 120) return name;
    }
  }
  return null;
}

const RANGE =
  /\d\s*(?:-|–|—|den|toi|to)\s*[\d.,]+\s*(?:cua|of|trong(?: tong)?(?: so)?|tren(?: tong)?(?: so)?|\/)\s*(?:tong\s*(?:so)?\s*)?\d/;
const PAGE_OF = /(?:^|\s)(?:trang|page)\s*:?\s*\d+\s*(?:\/|cua|tren|of)\s*(?:tong (?:so )?)?\d+/;
const TOTAL =
  /^(?:tong(?: so| cong)?(?: co)?|tim thay|co|(?:dang )?hien thi [\d.,]+ ?(?:\/|tren) ?)(?: ho so| ban ghi| ket qua)?\s*:?\s*\(?[\d.,]+\)?\s*(?:ho so|ban ghi|muc|dong|ket qua|phan tu|du lieu)?\.?$/;
/** "Trang: 1 2 3 … 85" */
const NUMBERED = /^trang\s*:?(?:\s*\d+\b)+\s*(?:\.{2,}|…)?\s*(\d+)$/;
const EMPTY = /^0\s*(?:-\s*0\s*)?(?:cua|of)\s*0$/;

export interface StatedPlace {
  page: number | null;
  pagesTotal: number | null;
  rowsTotal: number | null;
  /** "(được lọc từ N mục)" */
  unfiltered: number | null;
}

/** What the pagers of the page state. */
export function statedPlace(lines: readonly string[]): StatedPlace {
  const place: StatedPlace = { page: null, pagesTotal: null, rowsTotal: null, unfiltered: null };
  for (const line of lines) {
    if (line.length > 200) continue;
    const words = fold(line);
    const last = NUMBERED.exec(words)?.[1];
    if (last !== undefined) place.pagesTotal ??= Number(last);
    if (!RANGE.test(words) && !PAGE_OF.test(words) && !TOTAL.test(words) && !EMPTY.test(words))
      continue;
    const counts = readCounts(line);
    place.rowsTotal ??= counts.rowsTotal;
    place.page ??= counts.current;
    place.pagesTotal ??= counts.pages;
    place.unfiltered ??= counts.unfilteredTotal;
    if (counts.range && counts.rowsTotal !== null) fromRange(place, counts.range, counts.rowsTotal);
  }
  return place;
}

/** "51 – 100 của 253" is page 2 of 6: a full page tells the page size. */
function fromRange(place: StatedPlace, range: { from: number; to: number }, total: number): void {
  const size = range.to - range.from + 1;
  if (range.from === 1 && range.to === total) {
    place.page ??= 1;
    place.pagesTotal ??= 1;
  } else if (range.to < total && size > 0 && (range.from - 1) % size === 0) {
    place.page ??= (range.from - 1) / size + 1;
    place.pagesTotal ??= Math.ceil(total / size);
  }
}

const KEPT =
  /\b(?:tu ngay|den ngay|tu|den|ngay|thoi gian|ky|quy|thang|nam|trang thai|tinh trang|don vi|co quan|phong ban|linh vuc|thu tuc|hinh thuc|kenh|muc do|loai ho so|cap|nhom du lieu)\b/;
const PERSON =
  /\b(?:nguoi|chu ho so|ho ten|ho va ten|cong dan|can bo|chuyen vien|dien thoai|cccd|cmnd|can cuoc|sinh|dia chi|email|tu khoa)\b/;
const NO_CHOICE =
  /^(?:-+ ?)?(?:tat ca|chon|toan bo|all|select|khong chon|vui long chon)\b|^[-.…\s]*$/;

/** Filters of a saved page. Only fields that never name a person are kept at all. */
export function filtersOf(fields: readonly FormField[]): Filter[] {
  const filters: Filter[] = [];
  for (const { label, value } of fields) {
    const words = fold(label);
    if (label === '' || label.length > 80 || !KEPT.test(words) || PERSON.test(words)) continue;
    if (NO_CHOICE.test(fold(value)) || value.length > 120) continue;
    const name = label.replace(/\s*[:*]+\s*$/u, '');
    if (!filters.some((f) => f.label === name)) filters.push({ label: name, value });
  }
  return filters;
}

/** From–to of the search fields, for pages of statistics that print their period nowhere else. */
export function chosenPeriod(fields: readonly FormField[]): { from: Day; to: Day } | null {
  const from = fields.find((f) => /^tu(?: ngay)?\b/.test(fold(f.label)));
  const to = fields.find((f) => /^den(?: ngay)?\b/.test(fold(f.label)));
  return from && to ? spanOf(from.value, to.value) : null;
}

export function chosenUnit(fields: readonly FormField[]): string | null {
  const field = fields.find((f) => /^(?:don vi|co quan)\b/.test(fold(f.label)));
  return field && UNIT_WORDS.test(field.value) ? field.value : null;
}
