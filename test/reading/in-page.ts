/** What the contract test calls inside a real page: the live reader as the content script uses it. */
import { readDomPage } from '../../lib/grid/dom.ts';
import { findCards } from '../../lib/portal/cards.ts';
import { readPage } from '../../lib/portal/page.ts';

const reader = {
  tables() {
    const page = readDomPage(document);
    return {
      text: page.text,
      fields: page.fields,
      tables: page.tables.map(({ element, rowElements, ...table }) => ({
        ...table,
        elementIsTable: element.isConnected,
        rowElements: rowElements.length,
      })),
    };
  },

  read() {
    const page = readDomPage(document, undefined, findCards);
    return readPage(page.tables, {
      file: 'trang.html',
      system: 'trang.html',
      readAt: '2024-09-15T00:00:00.000Z',
      text: page.text,
      fields: page.fields,
    });
  },
};

export type InPageReader = typeof reader;
(globalThis as { soatReader?: InPageReader }).soatReader = reader;
