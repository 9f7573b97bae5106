/** Well-known signs that an element is not displayed, for where no browser can be asked. */

export const NO_DISPLAY = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

const HIDDEN_CLASS =
  /(?:^|\s)(?:d-none|hidden|hide|ng-hide|is-hidden|sr-only|visually-hidden|cdk-visually-hidden|ant-table-measure-row)(?=\s|$)/;
/** Texts for screen readers: displayed by the browser's account, seen by nobody. */
const SCREEN_READER =
  /(?:^|\s)(?:sr-only|visually-hidden|cdk-visually-hidden|screen-reader-text)(?=\s|$)/;
/** "d-none d-md-table-cell", "hidden md:block": shown on the wide screens of an office. */
const SHOWN_WIDE =
  /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-(?!none)\S+|(?:sm|md|lg|xl):(?!hidden)\S+)(?=\s|$)/;

export function hiddenByClass(css: string): boolean {
  return HIDDEN_CLASS.test(css) && !SHOWN_WIDE.test(css);
}

export function isForScreenReaders(css: string): boolean {
  return SCREEN_READER.test(css);
}
