/** The common end of a rule that lists dossiers: none found, or these. */
import type { Dossier } from '../dossier/types.ts';
import type { Outcome } from '../statistics/types.ts';
import { formatCount } from '../text/numbers.ts';
import type { MessageData } from './message.ts';
import type { Report } from './rule.ts';

interface Listing {
  outcome: Extract<Outcome, 'violation' | 'needs-review'>;
  /** Data of both sentences; `n` and `code` (the first dossier) are added. */
  data?: MessageData;
  figures?: Report['figures'];
}

/** The first names of a list and how many more there are: "Mẫu 1, Mẫu 2 và 6 xã khác". */
export function firstNames(names: readonly string[], shown: number, noun: string): string {
  const rest = names.length - shown;
  const first = names.slice(0, shown).join(', ');
  return rest > 0 ? `${first} và ${formatCount(rest)} ${noun} khác` : first;
}

/** "none" as a pass, or "some" with the number, the first code and all dossiers. */
export function listing(
  found: readonly Dossier[],
  { outcome, data = {}, figures = {} }: Listing,
): Report<'none' | 'some'>[] {
  const first = found[0];
  if (!first) return [{ outcome: 'pass', message: 'none', data }];
  return [
    {
      outcome,
      message: 'some',
      data: { ...data, n: found.length, code: first.code },
      dossiers: found,
      figures,
    },
  ];
}
