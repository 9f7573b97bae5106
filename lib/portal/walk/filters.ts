/**
 * The search filters that are on while a list is read. A figure from a filtered list is
 * true only of that filter, so unit, days and status go with every page. Words typed
 * into a search box may be a person's name: only that there are some is kept.
 */
import { clean, fold } from '../../text/normalise.ts';
import { isShown, TABLE_LIKE, textOf } from '../platforms/dom.ts';
import type { Filter } from '../types.ts';

/** Filters whose value may be kept: it never names a person. */
const KEPT =
  /\b(?:tu ngay|den ngay|tu|den|ngay|thoi gian|ky|quy|thang|nam|trang thai|tinh trang|don vi|co quan|phong ban|linh vuc|thu tuc|hinh thuc|kenh|muc do|loai ho so|cap|dia ban|nhom du lieu)\b/;
/** Labels that look like the above but ask for a person. */
const PERSON = /\b(?:nguoi|chu ho so|ho ten|ten cong dan|dien thoai|cccd|cmnd|can cuoc|sinh)\b/;
/** A choice that filters nothing. */
const NO_CHOICE =
  /^(?:-+ ?)?(?:tat ca|chon|toan bo|all|select|khong chon|vui long chon)\b|^[-.…\s]*$/;
const FIELDS =
  'input, select, textarea, .ant-select, mat-select, .mat-mdc-select, .mat-select, .v-select, .select2-container';

/** Filters found around the list, in page order. Page-size boxes and pagers are not filters. */
export function readFilters(doc: Document): Filter[] {
  const filters: Filter[] = [];
  for (const [label, value] of fieldValues(doc, [])) {
    if (value === '') continue;
    const words = fold(label);
    const keep = KEPT.test(words) && !PERSON.test(words);
    filters.push({ label, value: keep ? value : 'có nhập (không lưu nội dung)' });
  }
  return filters;
}

/**
 * What each search field holds, by its label; '' where it filters nothing. May hold a
 * person's name: for comparing within the page, never to be kept.
 * @param besides elements whose fields are not meant: the list's own pager
 */
export function fieldValues(doc: Document, besides: readonly Element[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const field of doc.querySelectorAll(FIELDS)) {
    if (!isFilterField(field) || besides.some((element) => element.contains(field))) continue;
    const label = labelOf(field);
    const chosen = chosenValue(field) ?? '';
    const value = NO_CHOICE.test(fold(chosen)) ? '' : chosen;
    // Of several fields with one name the first that filters speaks.
    if (label !== '' && (values.get(label) ?? '') === '') values.set(label, value);
  }
  return values;
}

/** Boxes that say which page is shown, or how many rows: the walk itself changes them. */
const PAGING = /(?<!tinh )\btrang\b(?! thai)|\bpage\b/;

/** The first field that holds something else than before; fields that came or went tell nothing. */
export function changedField(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string | null {
  for (const [label, value] of now) {
    const then = before.get(label);
    if (then !== undefined && then !== value && !PAGING.test(fold(label))) return label;
  }
  return null;
}

const PAGER =
  '[class*="pagination" i], [class*="paginator" i], [class*="paging" i], .dataTables_length, .dt-length, .v-data-table-footer, .v-datatable__actions';

function isFilterField(field: Element): boolean {
  if (
    field.closest(
      `${PAGER}, ${TABLE_LIKE.split(', ')
        .map((list) => `${list} tbody`)
        .join(', ')}`,
    )
  ) {
    return false;
  }
  // A drawn select holds an input of its own; the drawn one is met as well.
  const drawn = field.parentElement?.closest(
    '.ant-select, mat-select, .v-select, .select2-container',
  );
  return drawn === null || drawn === undefined ? isShown(field) : false;
}

function chosenValue(field: Element): string | null {
  if (field instanceof HTMLSelectElement) {
    if (field.selectedIndex <= 0 && field.value === '') return null;
    return clean(field.options[field.selectedIndex]?.text ?? '') || null;
  }
  if (field instanceof HTMLInputElement) return inputValue(field);
  if (field instanceof HTMLTextAreaElement) return clean(field.value) || null;
  const chosen = field.querySelector(
    '.ant-select-selection-item, .ant-select-content-value, .mat-mdc-select-value-text, .mat-select-value-text, .v-select__selection, .select2-selection__rendered',
  );
  return chosen === null ? null : clean(chosen.getAttribute('title') ?? textOf(chosen)) || null;
}

function inputValue(field: HTMLInputElement): string | null {
  if (field.type === 'radio' || field.type === 'checkbox') {
    return field.checked ? 'có chọn' : null;
  }
  if (/^(?:hidden|password|submit|button|reset|file|image)$/.test(field.type)) return null;
  return clean(field.value) || null;
}

/** What a field is called on the page: its label, else its name for screen readers, else its hint. */
function labelOf(field: Element): string {
  const own = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  const described = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const candidates = [
    own.map((label) => wordsBeside(label, field)).join(' '),
    described.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '').join(' '),
    field.getAttribute('aria-label') ?? '',
    textOfFirst(
      field.closest('.ant-form-item, mat-form-field, .mat-mdc-form-field, .v-input, .form-group'),
      'label, mat-label, .v-label, .ant-form-item-label',
    ),
    field.getAttribute('placeholder') ?? '',
    textBefore(field),
  ];
  const found = candidates.map(clean).find((label) => label !== '') ?? '';
  return found.replace(/\s*[:*]+\s*$/u, '').slice(0, 80);
}

/** A label may be wrapped around its field: the field's own options are no part of its name. */
function wordsBeside(label: Element, field: Element): string {
  if (!label.contains(field)) return textOf(label);
  const bare = label.cloneNode(true) as Element;
  for (const inner of bare.querySelectorAll('select, input, textarea')) inner.remove();
  return textOf(bare);
}

function textOfFirst(root: Element | null, selector: string): string {
  const found = root?.querySelector(selector);
  return found == null ? '' : textOf(found);
}

/** "Từ ngày: [____]" without a label element. */
function textBefore(field: Element): string {
  const previous = field.previousSibling ?? field.parentElement?.previousElementSibling ?? null;
  const text = clean(previous?.textContent ?? '');
  return text.length <= 60 ? text : '';
}
