/**
 * The list that a walk goes over, in the live page and in fetched ones, read piece by piece
 * so that the page never stands still.
 */
import { type DomPage, readDomPage } from '../../grid/dom.ts';
import { readPage } from '../page.ts';
import { recognise } from '../platforms/index.ts';
import type { PageReading } from '../types.ts';
import {
  allBut,
  bodyRows,
  type FoundList,
  findList,
  type ListSource,
  spansRows,
} from './find-list.ts';
import { hashText } from './fingerprint.ts';
import { joinReadings } from './join-readings.ts';
import type { ListReader, ListView, PageFacts } from './types.ts';
import { windowOf, windowsOf } from './windowed.ts';

/** Rows read in one go; at twelve columns a few hundredths of a second. */
const SLICE_ROWS = 250;

/** Makes the reader of one list; `signature` of the first page holds for all. */
export function createListReader(source: ListSource): ListReader & { signature(): string | null } {
  const found = new WeakMap<Document, FoundList>();
  let signature = source.signature ?? null;

  function locate(doc: Document): FoundList | null {
    const known = found.get(doc);
    if (known && isOnPage(known.table, doc)) return known;
    const list = findList(doc, source, signature);
    if (list === null) return null;
    signature ??= list.signature;
    found.set(doc, list);
    return list;
  }

  return {
    signature: () => signature,
    find(doc) {
      const list = locate(doc);
      return list === null ? null : viewOf(doc, list, source);
    },
  };
}

/** Still there, and in no frame that has moved on to another page. */
function isOnPage({ isConnected, ownerDocument }: Element, doc: Document): boolean {
  return isConnected && (ownerDocument === doc || ownerDocument.defaultView !== null);
}

function viewOf(doc: Document, list: FoundList, source: ListSource): ListView {
  const rows = (): Element[] => bodyRows(list);
  return {
    table: list.table,
    rows,
    statedRows: list.statedRows,
    read(from, facts, signal) {
      const box = windowOf(list.table, rows());
      return box === null
        ? readRows(doc, list, source, from, facts)
        : readWindows(doc, list, source, box, facts, signal);
    },
  };
}

/** Scrolls through a list that draws only what is in view; each row is read when first met. */
async function readWindows(
  doc: Document,
  list: FoundList,
  source: ListSource,
  box: HTMLElement,
  facts: PageFacts,
  signal: AbortSignal | undefined,
): Promise<PageReading> {
  const readings: PageReading[] = [];
  const met = new Set<string>();
  const platform = recognise(doc, list.table).id;
  for await (const rows of windowsOf(box, () => bodyRows(list), signal)) {
    const before = met.size;
    const fresh = rows.filter((row) => met.size < met.add(wholeText(row)).size);
    if (fresh.length === 0 && readings.length > 0) continue;
    const reading = readSlice(doc, list, source, new Set(fresh), new Set(rows), {
      ...facts,
      platform,
    });
    readings.push(shiftRows(reading, before));
  }
  return joinReadings(readings);
}

/** With its place: two rows may say the same. */
function wholeText(row: Element): string {
  return hashText(`${row.getAttribute('aria-rowindex') ?? ''}|${row.textContent ?? ''}`);
}

async function readRows(
  doc: Document,
  list: FoundList,
  source: ListSource,
  from: number,
  facts: PageFacts,
): Promise<PageReading> {
  const readings: PageReading[] = [];
  const body = bodyRows(list);
  const all = new Set(body);
  const rows = body.slice(from);
  const long = rows.length > SLICE_ROWS;
  // On a long page, even collecting the rows and searching for signs are slices of their own.
  if (long) await breathe();
  const platform = recognise(doc, list.table).id;
  const size = spansRows(list.table) ? Math.max(1, rows.length) : SLICE_ROWS;
  for (let start = 0; start === 0 || start < rows.length; start += size) {
    if (start > 0 || long) await breathe();
    const slice = new Set(rows.slice(start, start + size));
    const reading = readSlice(doc, list, source, slice, all, { ...facts, platform });
    readings.push(shiftRows(reading, from + start));
  }
  return joinReadings(readings);
}

function readSlice(
  doc: Document,
  list: FoundList,
  source: ListSource,
  slice: ReadonlySet<Element>,
  all: ReadonlySet<Element>,
  facts: PageFacts & { platform: string },
): PageReading {
  const dom = readDomPage(doc, allBut(list, slice, all));
  const tables = dom.tables
    .filter(({ element }) => element === list.table || element === list.head)
    // A slice is not the table: what the table says of its rows is for the walk to judge.
    .map(({ inside: _inside, statedRows: _stated, ...table }) => table);
  return readPage(tables, {
    file: fileName(doc, dom),
    system: source.system,
    readAt: new Date().toISOString(),
    text: dom.text,
    fields: dom.fields,
    ...(source.mappings && { mappings: source.mappings }),
    ...facts,
  });
}

function fileName(doc: Document, dom: DomPage): string {
  const base = doc.querySelector<HTMLBaseElement>('base[href]')?.href ?? doc.URL;
  const path = URL.canParse(base) ? new URL(base).pathname : '';
  return `${dom.title} (${path})`;
}

/** Rows are numbered as on the page, not as in the piece. */
function shiftRows(reading: PageReading, by: number): PageReading {
  if (by === 0) return reading;
  return {
    ...reading,
    dossiers: reading.dossiers.map((dossier) => ({ ...dossier, row: dossier.row + by })),
    ...(reading.feedback && {
      feedback: reading.feedback.map((item) => ({ ...item, row: item.row + by })),
    }),
    source: {
      ...reading.source,
      tables: reading.source.tables.map((table) => ({
        ...table,
        refused: table.refused.map(({ row, reason }) => ({
          row: row + by,
          reason: reason.replace(/^Dòng \d+:/, `Dòng ${row + by}:`),
        })),
      })),
    },
  };
}

/** Lets the page draw and answer the user before going on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
