export { createWalkControl } from './clock.ts';
export { MIN_PACE_MS } from './fetch.ts';
export { readFilters } from './filters.ts';
export type { ListSource } from './find-list.ts';
export { listKeyOf } from './list-key.ts';
export { breathe, createListReader } from './list-reader.ts';
export type {
  WalkCheckpoint,
  WalkControl,
  WalkEnd,
  WalkOutcome,
  WalkProgress,
  WalkState,
} from './types.ts';
export { type WalkOptions, walk } from './walk.ts';
