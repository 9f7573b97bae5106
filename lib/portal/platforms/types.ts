/**
 * What differs from one portal software to the next: how it turns its pages and how it
 * says "loading", "nothing found" and "please log in again". What the cells mean does
 * not belong here: that is read from words, the same for every software.
 */

/** One way to the next (or first) part of a list. */
export type Step =
  /** Press this control of the pager; the page replaces its rows in place. */
  | { kind: 'click'; element: HTMLElement }
  /** A plain link: the same address with another page number, to be fetched with GET. */
  | { kind: 'link'; element: HTMLElement; url: string }
  /** Press this control and more rows are added below the ones already there. */
  | { kind: 'more'; element: HTMLElement }
  /** Scroll this element to its end and more rows are added. */
  | { kind: 'scroll'; element: HTMLElement };

/** Where a list stands at the moment of looking; look again after every change. */
export interface Pager {
  /** Elements the pager is made of. Nothing outside them is ever pressed. */
  readonly roots: readonly Element[];
  /** 1-based page shown; null where the page does not say. */
  readonly current: number | null;
  readonly pages: number | null;
  /** Number of rows in the whole list as the portal itself states it. */
  readonly rowsTotal: number | null;
  /** "11 – 20": first and last row shown, as stated. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** "(được lọc từ 500 mục)": rows there would be without the filter. */
  readonly unfilteredTotal: number | null;
  readonly pageSize: number | null;
  /** Page sizes on offer, ascending; empty where they are not in the page. */
  readonly pageSizes: readonly number[];
  /** The step to the following page; null on the last one. */
  readonly next: Step | null;
  /** The step to the first page; null when it is shown already or there is no way. */
  readonly first: Step | null;
  /** Why pages cannot be turned for the user although there are more (Vietnamese), else null. */
  readonly obstacle: string | null;
}

/** What a fetched page's response said of itself. */
export interface ResponseFacts {
  /** Address asked for. */
  asked: string;
  /** Address finally answered. */
  url: string;
  status: number;
}

export interface Platform {
  /** File name; stands in captures and in `check --json`. */
  readonly id: string;
  /** Between equal scores the higher one reads. The generic reader has 0. */
  readonly priority: number;
  /** Class names, element names and roles by which saved pages show the software. */
  readonly signs: RegExp;
  /** 0 = surely not, 1 = surely; looks at the table's surroundings, or the whole page without one. */
  detect(doc: Document, table: Element | null): number;
  findPager(doc: Document, table: Element): Pager | null;
  /** The rows shown are not (yet) the ones asked for. */
  isBusy(doc: Document, table: Element): boolean;
  /** The portal says that nothing was found. `table` is null where it took the table away. */
  isEmpty(doc: Document, table: Element | null): boolean;
  /** The user has to log in again. */
  isExpired(doc: Document, response?: ResponseFacts): boolean;
}
