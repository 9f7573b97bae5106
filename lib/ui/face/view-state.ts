/**
 * Where a face stands, as one short string that can be stored: "warnings?finding=…".
 * Unknown or damaged text opens the overview.
 */
export interface ViewState {
  /** Tab of the popup or part of the workspace. */
  tab: string;
  /** Rule id of the finding whose dossiers are open. */
  finding: string | null;
  /** Page of that list, from 0. */
  page: number;
  onlyNew: boolean;
  /** Scroll position of the panel in pixels. */
  scroll: number;
}

const START: ViewState = { tab: 'overview', finding: null, page: 0, onlyNew: false, scroll: 0 };

/** The view as an address keeps it: "warnings?finding=due-soon&page=2". */
export function printView(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.finding !== null) query.set('finding', view.finding);
  if (view.page > 0) query.set('page', String(view.page));
  if (view.onlyNew) query.set('new', '1');
  if (view.scroll > 0) query.set('scroll', String(Math.round(view.scroll)));
  const tail = query.toString();
  return tail === '' ? view.tab : `${view.tab}?${tail}`;
}

/** The view that an address or the store names; a text that is none gives the overview. */
export function parseView(text: string): ViewState {
  const [tab = '', tail = ''] = text.split('?');
  if (!/^[a-z-]+$/.test(tab)) return { ...START };
  const query = new URLSearchParams(tail);
  return {
    tab,
    finding: query.get('finding'),
    page: wholeNumber(query.get('page')),
    onlyNew: query.get('new') === '1',
    scroll: wholeNumber(query.get('scroll')),
  };
}

function wholeNumber(text: string | null): number {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : 0;
}
