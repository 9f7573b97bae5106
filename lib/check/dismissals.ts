/**
 * Living with findings: one dossier under a rule, or a whole rule for a unit, can be set
 * aside with a reason and an expiry. Nothing vanishes: what was set aside is counted,
 * listed, and reported when it is no longer needed.
 */
import { type Day, fromIso } from '../calendar/day.ts';
import type { Dossier } from '../dossier/types.ts';
import { unitKey } from '../dossier/units.ts';
import { z } from '../zod.ts';
import type { Dataset, Finding } from './types.ts';

const isoDate = z.string().refine((text) => fromIso(text) !== null, 'ngày viết dạng NNNN-TT-NN');

export const dismissalSchema = z.strictObject({
  id: z.string().min(1),
  rule: z.string().min(1),
  /** One dossier; null sets the whole rule aside. */
  code: z.string().min(1).nullable(),
  /** The unit it was agreed for; null for any. */
  unit: z.string().min(1).nullable(),
  reason: z.string().trim().min(5, 'lý do cần ít nhất 5 ký tự'),
  created: isoDate,
  /** Last day on which it holds. */
  expires: isoDate,
});

export type Dismissal = z.infer<typeof dismissalSchema>;

export interface DismissalReport {
  /** Dismissals that set something aside, with how many dossiers or findings. */
  used: { dismissal: Dismissal; count: number }[];
  /** In force, for this unit, but nothing was found: no longer needed. */
  unneeded: Dismissal[];
  expired: Dismissal[];
}

export class DismissalBook {
  private readonly active: Dismissal[];
  private readonly expired: Dismissal[];
  private readonly counts = new Map<string, number>();

  constructor(dismissals: readonly Dismissal[], dataset: Pick<Dataset, 'today' | 'unit'>) {
    const mine = dismissals.filter((dismissal) => concerns(dismissal, dataset.unit));
    this.active = mine.filter((dismissal) => inForce(dismissal, dataset.today));
    this.expired = mine.filter((dismissal) => !inForce(dismissal, dataset.today));
  }

  /** The dossiers that are not set aside for a rule. */
  keep(rule: string, dossiers: Dossier[]): Dossier[] {
    const codes = new Map<string, Dismissal>();
    for (const dismissal of this.active) {
      if (dismissal.rule === rule && dismissal.code !== null)
        codes.set(dismissal.code.toUpperCase(), dismissal);
    }
    if (codes.size === 0) return dossiers;
    return dossiers.filter((dossier) => {
      const dismissal = codes.get(dossier.code.toUpperCase());
      if (dismissal) this.count(dismissal);
      return !dismissal;
    });
  }

  /** Whether a finding is set aside with its whole rule; passes are left alone. */
  takesFinding(rule: string, finding: Finding): boolean {
    if (finding.outcome !== 'violation' && finding.outcome !== 'needs-review') return false;
    const dismissal = this.active.find((d) => d.rule === rule && d.code === null);
    if (!dismissal) return false;
    this.count(dismissal);
    return true;
  }

  report(): DismissalReport {
    const used = this.active.filter((dismissal) => this.counts.has(dismissal.id));
    return {
      used: used.map((dismissal) => ({
        dismissal,
        count: this.counts.get(dismissal.id) as number,
      })),
      unneeded: this.active.filter((dismissal) => !this.counts.has(dismissal.id)),
      expired: this.expired,
    };
  }

  private count({ id }: Dismissal): void {
    this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
  }
}

function concerns(dismissal: Dismissal, unit: string | null): boolean {
  if (dismissal.unit === null) return true;
  return unit !== null && unitKey(dismissal.unit) === unitKey(unit);
}

function inForce(dismissal: Dismissal, today: Day): boolean {
  return (fromIso(dismissal.expires) as Day) >= today;
}
