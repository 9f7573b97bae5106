/**
 * What the browser keeps: captures (readings of portal pages, in IndexedDB) and small
 * items (settings, texts, mappings, in extension storage). Nothing here has a field for a
 * person other than the official's own profile.
 */
import type { UnitLevel } from '../check/types.ts';
import type { ColumnMapping } from '../portal/mapping.ts';
import type { Filter, PageReading } from '../portal/types.ts';
import type { WalkState } from '../portal/walk/types.ts';
import type { SectionEdit } from '../report/edits.ts';

/** How far a capture has come. Only `complete` claims every page the portal states. */
export type CaptureState = 'reading' | 'paused' | 'stopped' | 'complete' | 'partial';

/** One reading of one list or table: by walking its pages, one page alone, or files. */
export interface Capture {
  id: string;
  /** Unit the pages are about, as the portal or the user names it; "" when unknown. */
  unit: string;
  level: UnitLevel | null;
  /** Period id, see lib/calendar/period.ts. */
  periodId: string;
  /** Host name, or the label given to imported files. */
  system: string;
  /** Address (path and search) the walk began at, to go on with it; "" for files. */
  address: string;
  /** Search filters that were on. */
  filters: Filter[];
  from: 'walk' | 'page' | 'file';
  /** Lists phản ánh, kiến nghị; absent where it is about dossiers, or about figures. */
  about?: 'feedback' | undefined;
  state: CaptureState;
  /** Vietnamese sentence saying why it stands where it stands; null when there is nothing to say. */
  sentence: string | null;
  /** ISO moments. */
  startedAt: string;
  updatedAt: string;
  pagesRead: number;
  pagesTotal: number | null;
  rowsRead: number;
  rowsTotal: number | null;
  refused: number;
}

/** What is known when a capture begins. */
export type NewCapture = Pick<
  Capture,
  'unit' | 'level' | 'periodId' | 'system' | 'address' | 'filters' | 'from' | 'about'
>;

/** A walk cut short, with all it needs to go on. */
export interface UnfinishedWalk {
  capture: Capture;
  state: WalkState;
}

/** A unit and period with at least one capture, for the selectors of popup and workspace. */
export interface Scope {
  unit: string;
  level: UnitLevel | null;
  periodId: string;
  captures: number;
  updatedAt: string;
}

/** The captures that count now for a scope, and their pages. */
export interface ScopeReadings {
  /** The latest capture of each system and filter, newest first. */
  captures: Capture[];
  /** Their pages in reading order (oldest capture first, so that the later reading wins). */
  readings: PageReading[];
}

/** Columns the official pointed at, kept per site and header signature. */
export type StoredMapping = ColumnMapping;

export interface Settings {
  language: 'vi' | 'en';
  /** Regime of the periods offered, see assets/periods.json. */
  regime: string;
  /** Warn this many working days before the due day. */
  dueSoonDays: number;
  /** Marks and bar shown in portal pages. */
  overlay: boolean;
  /** Hosts where the official switched the overlay off. */
  mutedHosts: string[];
  /** Milliseconds between two pages of a walk, never below 400. */
  paceMs: number;
  /** Captures older than this are deleted. */
  retentionDays: number;
  /** Rules switched off by the user. */
  disabledRules: string[];
  /** Parameters of rules changed by the user: rule id → parameter → value. */
  ruleParameters: Record<string, Record<string, JsonValue>>;
}

/** What the popup last showed, so that it opens there again. */
export interface Selection {
  unit: string;
  periodId: string;
  view: string;
}

/** The official's own office, asked once and printed in reports. */
export interface Profile {
  unit: string;
  level: UnitLevel | null;
  superior: string;
  province: string;
  place: string;
  symbol: string;
  signerTitle: string;
  signerName: string;
  oneStopAddress: string;
  recipients: string[];
  formProfile: string;
}

/** An issued document kept for the report's sections. */
export interface RegisterEntry {
  id: string;
  section: string;
  number: string;
  date: string;
  title: string;
  issuer: string;
  periodId: string;
  /** Still listed in the next quarter. */
  carriedOver: boolean;
}

/** The official's words in one draft; never overwritten by a new reading. */
export interface StoredDraft {
  unit: string;
  periodId: string;
  /** Blank id → what was filled in. */
  blanks: Record<string, string>;
  /** Section or block id → free text of the official. */
  texts: Record<string, string>;
  /** Generated sentences that the official rewrote, one entry a part. */
  edits: SectionEdit[];
  updatedAt: string;
}

/** Counts typed in for systems that cannot be read. */
export interface ManualCount {
  id: string;
  unit: string;
  periodId: string;
  system: string;
  field: string;
  /** Dotted path in Form06 → count. */
  counts: Record<string, number>;
  note: string;
  updatedAt: string;
}

/** A finding the official set aside, with a reason and an end. */
export interface Dismissal {
  id: string;
  rule: string;
  unit: string;
  /** One dossier, or null for the whole rule in this unit. */
  dossier: string | null;
  reason: string;
  createdAt: string;
  /** ISO day after which it no longer counts. */
  until: string;
}

/** Findings already known at a moment: "chỉ những gì mới từ lần trước". */
export interface Baseline {
  unit: string;
  periodId: string;
  takenAt: string;
  /** "rule|dossier code" or "rule|". */
  keys: string[];
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/** One value in extension storage, checked by its schema on every read. */
/** A value that is read and followed, but not written here. */
export type FollowedItem<T> = Pick<StoredItem<T>, 'get' | 'watch'>;

export interface StoredItem<T> {
  /** The value, or the fallback when nothing (or nothing readable) is stored. */
  get(): Promise<T>;
  /** The value together with what is wrong with the stored one, as a Vietnamese sentence. */
  read(): Promise<{ value: T; problem: string | null }>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes; changes of one context run one after another. */
  update(change: (value: T) => T): Promise<T>;
  reset(): Promise<void>;
  /** Calls back on changes made in any context; returns the way to stop. */
  watch(onChange: (value: T) => void): () => void;
}
