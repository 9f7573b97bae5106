/** What the tab and its proof-reading worker say to each other. */
import type { Comparison, KnownFigures } from '../../proof/compare.ts';
import type { ProofResult } from '../../proof/types.ts';

export type ProofTask =
  | { kind: 'text'; name: string; text: string; periodId: string | null }
  | { kind: 'file'; name: string; bytes: Uint8Array; periodId: string | null }
  | { kind: 'compare'; text: string; figures: KnownFigures[]; chosen: string | null };

export interface ReadText {
  text: string;
  result: ProofResult;
}

/** `problem` is a Vietnamese sentence; `fault` is a defect of ours. */
export type ProofAnswer =
  | { id: number; kind: 'progress'; done: number }
  | { id: number; kind: 'read'; read: ReadText }
  | { id: number; kind: 'compared'; comparison: Comparison }
  | { id: number; kind: 'problem'; problem: string }
  | { id: number; kind: 'fault'; message: string };

export interface ProofOrder {
  id: number;
  task: ProofTask;
}
