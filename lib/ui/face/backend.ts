/**
 * What the faces need from the rest of the extension. Components know only this; the
 * live one talks to the store and the portal page, the gallery's keeps all in memory.
 */
import type { CommandResult, PageStatus, WalkProgress } from '../../browser/messages.ts';
import type { Day } from '../../calendar/day.ts';
import type { Dataset, Finding, UnitLevel } from '../../check/types.ts';
import type { PageReading } from '../../portal/types.ts';
import type { Draft } from '../../report/types.ts';
import type {
  Baseline,
  Capture,
  Dismissal,
  JsonValue,
  ManualCount,
  Profile,
  RegisterEntry,
  Scope,
  Selection,
  Settings,
  StoredDraft,
  StoredItem,
  StoredMapping,
} from '../../store/types.ts';

/** The small values that faces show and change. */
export interface Items {
  settings: StoredItem<Settings>;
  selection: StoredItem<Selection>;
  profile: StoredItem<Profile>;
  register: StoredItem<RegisterEntry[]>;
  drafts: StoredItem<StoredDraft[]>;
  manualCounts: StoredItem<ManualCount[]>;
  dismissals: StoredItem<Dismissal[]>;
  baselines: StoredItem<Baseline[]>;
  mappings: StoredItem<StoredMapping[]>;
  targets: StoredItem<JsonValue>;
  policy: StoredItem<JsonValue>;
  daysOff: StoredItem<JsonValue>;
}

/** Everything computed for one unit and period. */
export interface ScopeView {
  captures: Capture[];
  dataset: Dataset;
  findings: JudgedFinding[];
  /** Every dossier code behind a rule's findings, for the baseline. */
  codes: ReadonlyMap<string, readonly string[]>;
  setAside: SetAside[];
  draft: Draft;
}

/** A finding as the official sees it. */
export interface JudgedFinding {
  finding: Finding;
  title: string;
  /** Holds something that was not there when all was last marked as seen. */
  fresh: boolean;
}

/** A dismissal and what became of it. */
export interface SetAside {
  dismissal: Dismissal;
  title: string;
  state: 'used' | 'unneeded' | 'expired';
  /** Dossiers or findings it sets aside. */
  count: number;
}

/** What is behind the popup: a portal page, a page not enabled, or nothing readable. */
export type PageState =
  | { kind: 'portal'; tabId: number; status: PageStatus }
  | { kind: 'dormant'; tabId: number; host: string; address: string }
  | { kind: 'none' };

export type PageCommand =
  | 'readThisPage'
  | 'startWalk'
  | 'pauseWalk'
  | 'resumeWalk'
  | 'cancelWalk'
  | 'startTeach';

export type DownloadKind = 'html' | 'txt';

/** One file dropped in the workspace, and what became of it. */
export interface FileOutcome {
  name: string;
  readings: PageReading[];
  /** Vietnamese sentence when it could not be read. */
  problem: string | null;
}

export interface Backend {
  items: Items;
  now(): number;
  today(): Day;
  scopes(): Promise<Scope[]>;
  /** null: nothing captured or typed in for this unit and period. */
  load(unit: string, periodId: string): Promise<ScopeView | null>;
  page(): Promise<PageState>;
  command(tabId: number, command: PageCommand): Promise<CommandResult>;
  highlight(code: string): Promise<CommandResult>;
  structure(tabId: number): Promise<string>;
  /** Asks the browser for the site; must be called straight from the user's click. */
  enableSite(address: string): Promise<boolean>;
  /** Puts the reader into this page alone; the page then answers as a portal page. */
  readOnce(tabId: number): Promise<PageState>;
  readFiles(files: readonly File[]): Promise<FileOutcome[]>;
  storeFiles(
    readings: PageReading[],
    about: { unit: string; level: UnitLevel | null; periodId: string; system: string },
  ): Promise<void>;
  forgetCapture(id: string): Promise<void>;
  /** Remembers the findings of this view: from now on only others count as new. */
  markSeen(view: ScopeView): Promise<void>;
  /** text/html and text/plain of the report, both ready before the click's permission ends. */
  clipboard(view: ScopeView): Promise<{ html: string; text: string }>;
  /** Contradictions that proof-reading finds in the draft itself, as sentences. */
  contradictions(view: ScopeView): Promise<string[]>;
  file(view: ScopeView, kind: DownloadKind): Promise<{ name: string; bytes: Blob }>;
  openWorkspace(view: string): void;
  openOptions(): void;
  onWalk(listen: (progress: WalkProgress) => void): () => void;
  onCaptures(listen: () => void): () => void;
}
