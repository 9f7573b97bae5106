/**
 * What the portal page needs from the rest of the extension. The content script gives the
 * live one (messages to the background), tests their own.
 */
import type { PageSettings, WalkProgress } from '../../browser/messages.ts';
import type { PageReading } from '../../portal/types.ts';
import type { WalkState } from '../../portal/walk/types.ts';
import type { Capture, CaptureState, NewCapture, StoredMapping } from '../../store/types.ts';

export interface OverlayBackend {
  /** Loads the larger half into this page. */
  loadReader(): Promise<void>;
  settings(host: string): Promise<PageSettings>;
  beginCapture(draft: NewCapture): Promise<Capture>;
  storePage(captureId: string, reading: PageReading, walk?: WalkState): Promise<Capture>;
  endCapture(captureId: string, state: CaptureState, sentence: string | null): Promise<Capture>;
  saveMapping(mapping: StoredMapping): Promise<void>;
  mute(host: string, muted: boolean): Promise<void>;
  /** Tells the popup and the workspace; nobody listening is no failure. */
  report(progress: WalkProgress): void;
}
