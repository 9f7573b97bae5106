import type { Policy } from '../dossier/policy.ts';
import type { Dossier, ServiceLevel } from '../dossier/types.ts';
import type { ColumnId } from '../portal/types.ts';
import { foldWords } from '../text/normalise.ts';
import { type CountSpan, isNew } from './form06.ts';
import type { Form06 } from './types.ts';

export interface Ratio {
  numerator: number;
  denominator: number;
  /** The columns of a portal's table that it was read from; a ratio without was counted. */
  columns?: string;
}

/** The ratios of one window; null where the pages do not show what is needed. */
export interface Ratios {
  onlineDossiers: Ratio | null;
  /** Over procedures that offer an online form. */
  onlineDossiersEligible: Ratio | null;
  onlineServices: Ratio | null;
  /** Whether `onlineServices` is over procedures that offer an online form. */
  servicesEligible: boolean;
  onlinePayment: Ratio | null;
  onTime: Ratio | null;
  /** False where no page shows when dossiers were finished, so that none can be seen to be late. */
  finishShown: boolean;
  digitised: Ratio | null;
  digitisedResults: Ratio | null;
  satisfaction: Ratio | null;
  /** New dossiers whose service level is not shown. */
  levelUnknown: number;
  /** New dossiers that name no procedure. */
  procedureUnknown: number;
}

export interface RateOptions {
  span: CountSpan;
  policy: Policy;
  columns: ReadonlySet<ColumnId>;
  /** The user's procedure list: code or folded name → service level. */
  procedureLevels?: ReadonlyMap<string, ServiceLevel>;
}

/** Offers an online form: một phần or toàn trình. */
export function offersOnline(level: ServiceLevel): boolean {
  return level === 'full' || level === 'partial';
}

/** Counts the ratios over dossiers newly received in the window; `onTime` comes from the form. */
export function countRatios(
  dossiers: Iterable<Dossier>,
  form06: Form06,
  options: RateOptions,
): Ratios {
  const count = new RatioCount(options);
  for (const dossier of dossiers) {
    if (isNew(dossier, options.span, options.policy)) count.add(dossier);
  }
  return count.ratios(form06);
}

interface ProcedureUse {
  any: boolean;
  online: boolean;
  eligible: boolean;
}

class RatioCount {
  private readonly options: RateOptions;
  private online = 0;
  private base = 0;
  private channelUnclear = 0;
  private eligibleOnline = 0;
  private eligible = 0;
  private levelUnknown = 0;
  private procedureUnknown = 0;
  private paidOnline = 0;
  private paid = 0;
  private digitised = 0;
  private digitisedKnown = 0;
  private satisfied = 0;
  private judged = 0;
  private readonly procedures = new Map<string, ProcedureUse>();
  private readonly keys = new Map<string, string>();

  constructor(options: RateOptions) {
    this.options = options;
  }

  add(dossier: Dossier): void {
    const online = dossier.channel === 'online';
    if (dossier.channel === null) this.channelUnclear++;
    const level = this.levelOf(dossier);
    if (level === null) this.levelUnknown++;
    const inBase = dossier.channel !== 'postal' || this.options.policy.postal === 'in-base';
    const eligible = level !== null && offersOnline(level);
    if (inBase) {
      this.base++;
      if (online) this.online++;
      if (eligible) {
        this.eligible++;
        if (online) this.eligibleOnline++;
      }
    }
    this.addProcedure(dossier, online, eligible);
    if (dossier.extra) this.addExtra(dossier.extra);
  }

  private addProcedure(dossier: Dossier, online: boolean, eligible: boolean): void {
    const key = this.procedureKey(dossier);
    if (key === null) {
      this.procedureUnknown++;
      return;
    }
    const use = this.procedures.get(key);
    if (use) {
      use.online ||= online;
      use.eligible ||= eligible;
    } else this.procedures.set(key, { any: true, online, eligible });
  }

  private addExtra(extra: NonNullable<Dossier['extra']>): void {
    if (extra.payment === 'online') this.paidOnline++;
    if (extra.payment === 'online' || extra.payment === 'offline') this.paid++;
    if (extra.digitised !== undefined) {
      this.digitisedKnown++;
      if (extra.digitised) this.digitised++;
    }
    if (extra.satisfied !== undefined) {
      this.judged++;
      if (extra.satisfied) this.satisfied++;
    }
  }

  private procedureKey(dossier: Dossier): string | null {
    const code = dossier.extra?.procedureCode;
    if (code) return code;
    return dossier.procedure === null ? null : this.folded(dossier.procedure);
  }

  private folded(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) {
      key = foldWords(name);
      this.keys.set(name, key);
    }
    return key;
  }

  private levelOf(dossier: Dossier): ServiceLevel | null {
    const listed = this.options.procedureLevels;
    if (listed) {
      const code = dossier.extra?.procedureCode;
      const level =
        (code && listed.get(code)) ||
        (dossier.procedure !== null && listed.get(this.folded(dossier.procedure)));
      if (level) return level;
    }
    return dossier.serviceLevel;
  }

  ratios(form06: Form06): Ratios {
    const { columns, policy } = this.options;
    const channelKnown =
      columns.has('channel') && (policy.emptyChannel === 'direct' || this.channelUnclear === 0);
    const levelShown = columns.has('serviceLevel') || this.options.procedureLevels !== undefined;
    const levelKnown = channelKnown && levelShown && this.levelUnknown === 0;
    return {
      onlineDossiers: channelKnown ? ratio(this.online, this.base) : null,
      onlineDossiersEligible: levelKnown ? ratio(this.eligibleOnline, this.eligible) : null,
      onlineServices: channelKnown && columns.has('procedure') ? this.services(levelKnown) : null,
      servicesEligible: levelKnown,
      onlinePayment: columns.has('payment') ? ratio(this.paidOnline, this.paid) : null,
      onTime: onTimeRatio(form06, policy),
      finishShown: columns.has('finished') || columns.has('returned'),
      digitised: columns.has('digitised') ? ratio(this.digitised, this.digitisedKnown) : null,
      digitisedResults: null,
      satisfaction: columns.has('satisfaction') ? ratio(this.satisfied, this.judged) : null,
      levelUnknown: levelShown ? this.levelUnknown : 0,
      procedureUnknown: columns.has('procedure') ? this.procedureUnknown : 0,
    };
  }

  private services(eligibleOnly: boolean): Ratio {
    const uses = [...this.procedures.values()].filter((use) => use.eligible || !eligibleOnly);
    return ratio(uses.filter((use) => use.online).length, uses.length);
  }
}

function ratio(numerator: number, denominator: number): Ratio {
  return { numerator, denominator };
}

/** (trước hạn + đúng hạn) ÷ đã giải quyết, or ÷ tiếp nhận where the policy says so. */
function onTimeRatio(
  form: Form06,
  policy: Policy,
  earlyOrOnTime: number | null = null,
): Ratio | null {
  const { early, onTime, total } = form.resolved;
  const good = early !== null && onTime !== null ? early + onTime : earlyOrOnTime;
  const base = policy.onTimeBase === 'resolved' ? total : form.received.total;
  return good === null || base === null ? null : ratio(good, base);
}

/** The ratios that a statistics table determines. */
export function ratiosOfForm(form: Form06, policy: Policy, earlyOrOnTime: number | null): Ratios {
  const { online, direct } = form.received;
  return {
    ...NO_RATIOS,
    onlineDossiers: online !== null && direct !== null ? ratio(online, online + direct) : null,
    onTime: onTimeRatio(form, policy, earlyOrOnTime),
  };
}

/** Nothing is known. */
export const NO_RATIOS: Ratios = {
  onlineDossiers: null,
  onlineDossiersEligible: null,
  onlineServices: null,
  servicesEligible: false,
  onlinePayment: null,
  onTime: null,
  finishShown: true,
  digitised: null,
  digitisedResults: null,
  satisfaction: null,
  levelUnknown: 0,
  procedureUnknown: 0,
};
