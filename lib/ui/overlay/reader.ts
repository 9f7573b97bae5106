/**
 * The larger half of the tool in the page, loaded when it is first needed: reads whole
 * pages as they are stored, walks the list, reads figures, teaches columns, explains.
 */
import type { PageStatus, TableStatus } from '../../browser/messages.ts';
import { vietnamDay } from '../../calendar/day.ts';
import { buildGrid } from '../../grid/build.ts';
import { type DomPage, readDomPage } from '../../grid/dom.ts';
import { joinSplitTables } from '../../grid/join.ts';
import { findCards } from '../../portal/cards.ts';
import { describeStructure } from '../../portal/mapping/structure.ts';
import { readPage } from '../../portal/page.ts';
import { findPager, recognise } from '../../portal/platforms/index.ts';
import type { PageReading } from '../../portal/types.ts';
import { beyondGlance, type ListSource } from '../../portal/walk/find-list.ts';
import { breathe, createListReader, listKeyOf, readFilters } from '../../portal/walk/index.ts';
import type { PageFacts } from '../../portal/walk/types.ts';
import type { NewCapture, StoredMapping } from '../../store/types.ts';
import { Capturing } from './capturing.ts';
import { explain } from './explain.ts';
import type { Face } from './face.tsx';
import { type PageScope, scopeOf } from './scope.ts';
import { type LiveTable, liveTable } from './tables.ts';
import { Teach } from './teach.ts';
import { english, type OverlayTexts } from './texts.ts';
import type { Tools } from './tools.ts';
import { startWalking, type Walking, type WalkRequest } from './walking.ts';

/** What the small half tells the larger one for a walk. */
export type WalkOrder = Pick<
  WalkRequest,
  'resume' | 'backend' | 'texts' | 'signal' | 'onProgress'
> & {
  signature: string;
  paceMs: number;
};

export class PageReader {
  /** The words of those who chose English; pages in Vietnamese never load them. */
  readonly english: OverlayTexts = english;
  readonly #doc: Document;
  readonly #system: string;
  #mappings: readonly StoredMapping[] = [];
  #defaultUnit = '';

  constructor(doc: Document, system: string) {
    this.#doc = doc;
    this.#system = system;
  }

  configure(mappings: readonly StoredMapping[], defaultUnit: string): void {
    this.#mappings = mappings;
    this.#defaultUnit = defaultUnit;
  }

  /** What keeps this page, or walks its list. */
  capturing(tools: Tools, face: Face): Capturing {
    return new Capturing(tools, face);
  }

  /** Every table worth a word, by a glance at its first rows. */
  tables(): LiveTable[] {
    return this.#tablesOf(readDomPage(this.#doc, beyondGlance(), findCards));
  }

  /** The first table of figures on the page; null when there is none. */
  figures(): LiveTable | null {
    const known = this.tables().filter((t) => t.kind !== 'unknown' && t.kind !== 'dossier-list');
    return known[0] ?? null;
  }

  /** What the popup says of the page, beside counts of the list. */
  status(texts: OverlayTexts): Pick<PageStatus, 'tables' | 'explanation' | 'unit' | 'periodId'> {
    const tables = this.tables();
    const known = tables.some((table) => table.kind !== 'unknown' && table.unsure === null);
    return {
      tables: tables.map(statusOf),
      explanation: known ? null : explain(tables, texts),
      ...this.scope(),
    };
  }

  explanation(texts: OverlayTexts): string {
    return explain(this.tables(), texts);
  }

  /** The tables' structure in words, without any data. */
  structure(): string {
    return describeStructure(
      this.#tablesOf(readDomPage(this.#doc)).map(({ raw, grid, ids, unsure }) => ({
        raw,
        grid,
        columns: ids,
        ...(unsure !== null && { reason: unsure }),
      })),
    );
  }

  /** A lesson about the list that is not sure, else about the largest table. */
  teach(changed: () => void): Teach | null {
    const tables = this.tables().sort((a, b) => b.rowElements.length - a.rowElements.length);
    const table = tables.find((t) => t.unsure !== null) ?? tables[0];
    return table ? new Teach(table, changed) : null;
  }

  /** Unit and period a reading of this page is filed under. */
  scope(filters = readFilters(this.#doc)): PageScope {
    const { source } = this.#read(readDomPage(this.#doc, beyondGlance()), null);
    return scopeOf({
      filters,
      statedUnit: source.statedUnit,
      statedPeriod: source.statedPeriod,
      defaultUnit: this.#defaultUnit,
      today: vietnamDay(Date.now()),
    });
  }

  /** Header of the list of phản ánh, kiến nghị that the page shows where it lists no dossiers. */
  #feedbackList(): string | null {
    const tables = this.tables();
    if (tables.some(({ kind }) => kind === 'dossier-list')) return null;
    return tables.find(({ feedbackList }) => feedbackList !== null)?.feedbackList ?? null;
  }

  draft(from: NewCapture['from']): NewCapture {
    const filters = readFilters(this.#doc);
    return {
      about: this.#feedbackList() === null ? undefined : 'feedback',
      ...this.scope(filters),
      level: null,
      system: this.#system,
      address: location.pathname + location.search,
      filters,
      from,
    };
  }

  /** Reads this one page whole: its list in pieces, or its tables of figures. */
  async readWhole(): Promise<PageReading> {
    const signature = this.#feedbackList();
    const source = { ...this.#source(), ...(signature !== null && { signature }) };
    const view = createListReader(source).find(this.#doc);
    if (view) {
      await breathe();
      const facts = this.#facts(view.table);
      await breathe();
      return view.read(0, facts);
    }
    return this.#read(readDomPage(this.#doc, undefined, findCards), null);
  }

  listKey(signature: string): string {
    return listKeyOf(location.href, signature, readFilters(this.#doc));
  }

  /** Begins to walk the list of this signature. */
  walk(order: WalkOrder): Promise<Walking> {
    const { signature, paceMs, resume } = order;
    const listKey = this.listKey(signature);
    return startWalking({
      ...order,
      options: {
        doc: this.#doc,
        reader: createListReader({ ...this.#source(), signature }),
        listKey,
        filters: readFilters(this.#doc),
        paceMs,
      },
      draft: this.draft('walk'),
      resume: resume?.state.listKey === listKey ? resume : null,
    });
  }

  #source(): ListSource {
    return { system: this.#system, mappings: this.#mappings };
  }

  #tablesOf(dom: DomPage): LiveTable[] {
    const grids = joinSplitTables(dom.tables.map((raw) => ({ raw, grid: buildGrid(raw) })));
    return grids.flatMap((entry, index) => {
      const source = dom.tables[index];
      if (!entry || !source || source.hidden) return [];
      return liveTable(entry.grid, source, this.#mappings, this.#system) ?? [];
    });
  }

  #facts(table: Element): PageFacts {
    const pager = findPager(recognise(this.#doc, table), this.#doc, table);
    return {
      page: pager?.current ?? null,
      pagesTotal: pager?.pages ?? null,
      rowsTotal: pager?.rowsTotal ?? null,
      filters: readFilters(this.#doc),
    };
  }

  #read(dom: DomPage, facts: PageFacts | null): PageReading {
    return readPage(dom.tables, {
      file: `${dom.title} (${location.pathname})`,
      system: this.#system,
      readAt: new Date().toISOString(),
      text: dom.text,
      fields: dom.fields,
      mappings: this.#mappings,
      ...facts,
    });
  }
}

function statusOf(table: LiveTable): TableStatus {
  return {
    kind: table.unsure === null ? table.kind : 'unknown',
    platform: table.platform,
    rows: table.rows,
    read: 0,
    refused: [],
    overdue: 0,
    dueSoon: 0,
    missing: table.unsure === null ? [] : [table.unsure],
    pages: table.kind === 'dossier-list' || table.feedbackList !== null,
    headers: table.headers,
  };
}
