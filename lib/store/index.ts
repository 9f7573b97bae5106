/**
 * The store as the extension's own pages and the background see it. The portal page never
 * touches it: it asks the background by message.
 */
export {
  beginCapture,
  currentOf,
  deleteCapture,
  getCapture,
  getReadings,
  listCaptures,
  listScopes,
  listUnfinished,
  readScope,
  storeFiles,
  storePage,
  updateCapture,
} from './captures.ts';
export { StoreError } from './errors.ts';
export * from './items.ts';
export { managed } from './managed.ts';
export { sessionNote } from './session.ts';
export type * from './types.ts';
export { applyRetention, eraseEverything, storedBytes } from './upkeep.ts';
