/** What the tests call inside a page: the library as the content script uses it. */
import { findPager, recognise } from '../../lib/portal/platforms/index.ts';

const bridge = {
  probe() {
    const table = [
      ...document.querySelectorAll('table, [role=grid], [role=treegrid], mat-table, .tabulator'),
    ]
      .filter((t) => t.checkVisibility())
      .at(-1);
    const platform = recognise(document, table ?? null);
    const pager = table ? findPager(platform, document, table) : null;
    return {
      platform: platform.id,
      table: table?.outerHTML.slice(0, 300),
      busy: table ? platform.isBusy(document, table) : null,
      empty: platform.isEmpty(document, table ?? null),
      expired: platform.isExpired(document),
      pager: pager && {
        ...pager,
        roots: pager.roots.map((r) => (r as HTMLElement).innerText),
        next: pager.next && {
          kind: pager.next.kind,
          html: pager.next.element.outerHTML.slice(0, 150),
        },
        first: pager.first?.kind,
      },
    };
  },
};

export type Bridge = typeof bridge;
Object.assign(globalThis, { soat: bridge });
