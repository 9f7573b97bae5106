/**
 * The typed protocol between the portal page (content script), the background and the
 * extension's own pages. Only plain data without personal details crosses.
 */
import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Day } from '../calendar/day.ts';
import type { PageReading, Refusal, TableKind } from '../portal/types.ts';
import type { WalkState } from '../portal/walk/types.ts';
import type {
  Capture,
  CaptureState,
  NewCapture,
  Settings,
  StoredMapping,
  UnfinishedWalk,
} from '../store/types.ts';
import type { PagePiece } from './long-pages.ts';

/** What the page showed when it was looked at: popup says it in words. */
export interface PageStatus {
  host: string;
  title: string;
  tables: TableStatus[];
  /** Sentence for an unrecognised page: what was looked for, what was found. */
  explanation: string | null;
  /** Unit and period a capture of this page would be filed under. */
  unit: string;
  periodId: string;
  /** Overlay shown on this page. */
  overlay: boolean;
  walk: WalkProgress | null;
  /** An unfinished capture of this list that can be gone on with. */
  unfinished: Capture | null;
}

export interface TableStatus {
  kind: TableKind;
  platform: string;
  rows: number;
  read: number;
  refused: Refusal[];
  overdue: number;
  dueSoon: number;
  /** Needed columns that could not be told with certainty. */
  missing: string[];
  headers: string[];
  /** A list that can be read page by page. */
  pages: boolean;
}

export interface WalkProgress {
  captureId: string;
  state: CaptureState;
  page: number;
  pagesTotal: number | null;
  rows: number;
  rowsTotal: number | null;
  refused: number;
  /** "Đang đọc: trang 41/174, 2.050/8.692 hồ sơ" */
  sentence: string;
}

/** What the content script needs to know of the user's settings; parsed in the background. */
export interface PageSettings {
  overlay: boolean;
  language: Settings['language'];
  dueSoonDays: number;
  paceMs: number;
  daysOff: DaysOff;
  mappings: StoredMapping[];
  /** Unit to file captures under when the page does not name one. */
  defaultUnit: string;
  unfinished: UnfinishedWalk[];
}

/** Days off in a window of known years, shipped and user's tables together. */
export interface DaysOff {
  from: Day;
  to: Day;
  /** Ascending. */
  off: Day[];
}

/** Answers to commands sent to a page: done, or a Vietnamese sentence why not. */
export type CommandResult = { ok: true } | { ok: false; sentence: string };

export interface ProtocolMap {
  // Extension page or background → the portal page in a tab.
  pageStatus(): PageStatus;
  readThisPage(): CommandResult;
  startWalk(): CommandResult;
  pauseWalk(): CommandResult;
  resumeWalk(): CommandResult;
  cancelWalk(): CommandResult;
  /** Scrolls to a dossier and lights it up. */
  highlight(data: { code: string }): CommandResult;
  startTeach(): CommandResult;
  /** The table's structure without any data, ready to copy. */
  describeStructure(): string;
  setOverlay(data: { on: boolean }): CommandResult;

  // Portal page → background.
  /** Puts the larger half of the tool into the sender's page. */
  loadReader(): void;
  pageSettings(data: { host: string }): PageSettings;
  beginCapture(data: NewCapture): Capture;
  /** Dossiers of a long page, sent ahead of `storePage`. */
  holdPiece(data: { captureId: string; piece: PagePiece }): void;
  /** `from`: dossiers of the page that were sent ahead; the reading carries the others. */
  storePage(data: {
    captureId: string;
    reading: PageReading;
    from?: number;
    walk?: WalkState | undefined;
  }): Capture;
  endCapture(data: { captureId: string; state: CaptureState; sentence: string | null }): Capture;
  dropCapture(data: { captureId: string }): void;
  saveMapping(data: StoredMapping): void;
  muteHost(data: { host: string; muted: boolean }): void;
  openWorkspace(data: { view: string }): void;

  // Portal page → background and every open extension page.
  walkProgress(data: WalkProgress): void;

  // Whoever changed captures → background (badge) and every open extension page.
  capturesChanged(): void;
}

const messaging = defineExtensionMessaging<ProtocolMap>();

export const sendMessage = messaging.sendMessage;

/** Listens for one kind of message; messages that are not from this extension are refused. */
export function onMessage<K extends keyof ProtocolMap>(
  type: K,
  handler: (
    data: Parameters<ProtocolMap[K]>[0],
    sender: ExtensionMessage['sender'],
  ) => ReturnType<ProtocolMap[K]> | Promise<ReturnType<ProtocolMap[K]>>,
): () => void {
  return messaging.onMessage(type, ((message: {
    data: Parameters<ProtocolMap[K]>[0];
    sender: ExtensionMessage['sender'];
  }) => {
    if (message.sender.id !== browser.runtime.id) throw new Error('Foreign sender');
    return handler(message.data, message.sender);
  }) as Parameters<typeof messaging.onMessage<K>>[1]);
}
