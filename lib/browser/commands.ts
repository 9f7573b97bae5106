/**
 * What the portal page answers to the popup and the background.
 */
import type { Session } from '../ui/overlay/session.ts';
import { onMessage } from './messages.ts';

/** Listens until the signal ends it. */
export function answerCommands(session: Session, signal: AbortSignal): void {
  const stops = [
    onMessage('pageStatus', () => session.status()),
    onMessage('readThisPage', () => session.readThisPage()),
    onMessage('startWalk', () => session.startWalk()),
    onMessage('pauseWalk', () => session.pauseWalk()),
    onMessage('resumeWalk', () => session.resumeWalk()),
    onMessage('cancelWalk', () => session.cancelWalk()),
    onMessage('highlight', ({ code }) => session.highlight(code)),
    onMessage('startTeach', () => session.startTeach()),
    onMessage('describeStructure', () => session.describeStructure()),
    onMessage('setOverlay', ({ on }) => session.setOverlay(on)),
  ];
  Object.assign(globalThis, { soatDvcPresent: true });
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}
