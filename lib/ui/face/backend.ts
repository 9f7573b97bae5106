/**
 * What the faces need from the rest of the extension. Components know only this; the
 * live one talks to the store and the portal page, the gallery's keeps all in memory.
 */
import type { CommandResult, PageStatus, WalkProgress } from '../../browser/messages.ts';
import type { Day } from '../../calendar/day.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import type { Forecast } from '../../check/forecast.ts';
import type { CheckResult } from '../../check/run.ts';
import type { Dataset, Finding, UnitLevel } from '../../check/types.ts';
import type { PageReading } from '../../portal/types.ts';
import type { ProofResult } from '../../proof/types.ts';
import type { EditConflict } from '../../report/edits.ts';
import type { DraftCheck } from '../../report/self-check.ts';
import type { Draft } from '../../report/types.ts';
import type { Form06 } from '../../statistics/types.ts';
import type {
  Baseline,
  Capture,
  Dismissal,
  FollowedItem,
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
import type { ProofAgainst } from './proof-data.ts';

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
  unitFiles: StoredItem<JsonValue>;
  /** What an administrator deployed; see lib/check/managed.ts. */
  managed: FollowedItem<Record<string, JsonValue>>;
  expectedUnits: StoredItem<string[]>;
}

/** Everything computed for one unit and period. */
export interface ScopeView {
  captures: Capture[];
  dataset: Dataset;
  findings: JudgedFinding[];
  /** As the rules gave it, for the baseline. */
  checked: CheckResult;
  /** The days off it was judged by. */
  calendar: WorkCalendar;
  /** When all was last marked as seen; null when it never was. */
  baselineAt: string | null;
  /** null where there is no dossier list or the period is over. */
  forecast: Forecast | null;
  setAside: SetAside[];
  draft: Draft;
  editing: Editing;
}

/** The draft on its way to paper: what the figures gave, and what the official made of it. */
export interface Editing {
  generated: Draft;
  /** With the official's edits, without the text added to a part's end. */
  edited: Draft;
  /** Places where an edit and the figures read since differ. */
  conflicts: EditConflict[];
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

export type DownloadKind = 'docx' | 'xlsx' | 'html' | 'txt' | 'soat';

/** A unit's `.soat.json` kept for merging: its name and its text, checksum and all. */
export interface UnitFile {
  name: string;
  periodId: string;
  text: string;
}

/** What merging the kept unit files of a period gives. */
export interface MergeOutcome {
  units: { name: string; level: UnitLevel; form06: Form06 | null; files: string[] }[];
  missing: string[];
  remarks: string[];
  /** Why nothing can be merged; null when it can. */
  problem: string | null;
}

export interface ProofOutcome {
  name: string;
  text: string;
  /** Findings against the data read stand among its findings. */
  result: ProofResult | null;
  /** Vietnamese sentence when the file could not be read. */
  problem: string | null;
  /** How many figures were held against the data, or why none; null when it was not asked for. */
  comparison: { compared: number; reason: string | null } | null;
}

/** How a text is to be proof-read. */
export interface ProofRequest {
  /** The period the report must be about; null: any. */
  periodId: string | null;
  /** Whose data to hold the figures against; null: none. */
  against: ProofAgainst | null;
  /** From 0 to 1. */
  onProgress?: (done: number) => void;
  /** Cancels the reading, which then rejects with an AbortError. */
  signal?: AbortSignal;
}

/** What the browser keeps until it is closed, in memory alone. */
export interface SessionNote {
  read(): Promise<unknown>;
  write(value: JsonValue): Promise<void>;
}

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
  /** Files a capture under another unit or period. */
  moveCapture(id: string, to: { unit: string; periodId: string }): Promise<void>;
  /** Unit files dropped in the workspace: kept when they prove genuine, else named with the reason. */
  addUnitFiles(files: readonly File[]): Promise<{ name: string; problem: string | null }[]>;
  mergeUnits(periodId: string, expected: readonly string[]): Promise<MergeOutcome>;
  proofText(name: string, text: string, request: ProofRequest): Promise<ProofOutcome>;
  proofFile(file: File, request: ProofRequest): Promise<ProofOutcome>;
  /** Texts being proof-read may hold personal data: they never reach a disk. */
  proofSession: SessionNote;
  /** Remembers the findings of this view: from now on only others count as new. */
  markSeen(view: ScopeView): Promise<void>;
  /** text/html and text/plain of the report, both ready before the click's permission ends. */
  clipboard(view: ScopeView): Promise<{ html: string; text: string }>;
  /** What proof-reading and the draft's own checks find in it. */
  contradictions(view: ScopeView): Promise<DraftCheck[]>;
  file(
    view: ScopeView,
    kind: DownloadKind,
    options?: { codes?: boolean },
  ): Promise<{ name: string; bytes: Blob }>;
  openWorkspace(view: string): void;
  openOptions(): void;
  onWalk(listen: (progress: WalkProgress) => void): () => void;
  onCaptures(listen: () => void): () => void;
}
