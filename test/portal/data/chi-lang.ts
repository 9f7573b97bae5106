/**
 * The quarter of report 802/BC-UBND of 18/9/2024 (UBND huyện Chi Lăng, quý III/2024), as
 * dossiers. The report gives totals only; which procedure, day and commune stands behind a
 * number is made up here, as are all people and the names of the communes.
 *
 * Sums that hold (the report's sections II.5.1, II.5.2 and II.6):
 *   district  1.121 = 951 online + 163 direct + 07 carried over; 483 early + 623 on time; 15 pending
 *   communes  8.692 = 7.708 + 915 + 69;                        5.060 + 3.598;           34 pending
 *   1/1–14/9  19.303 online of 19.633 new dossiers of procedures with an online form; 89/89 procedures
 * Direct dossiers of the quarter are mostly of procedures without an online form, else
 * 163 + 915 could not stand beside 19.633 − 19.303 = 330.
 */
import { type Day, fromIso } from '../../../lib/calendar/day.ts';
import {
  dueAt,
  finishAt,
  inListOrder,
  type NewCase,
  numberCases,
  receptionAt,
} from './case-book.ts';
import { COMMUNE_PROCEDURES, DISTRICT_PROCEDURES, offersOnlineForm } from './procedures.ts';
import { Random } from './random.ts';
import type { CaseFile, ChannelName, DataSet, Office, Procedure } from './types.ts';
import { addWorkdays, isWorkday, workdaysBetween } from './workdays.ts';

const YEAR_FROM = fromIso('2024-01-01') as Day;
const FROM = fromIso('2024-06-15') as Day;
const TO = fromIso('2024-09-14') as Day;
const PRINTED_ON = fromIso('2024-09-18') as Day;

const DISTRICT: Office = {
  name: 'UBND huyện Chi Lăng',
  group: 'district',
  agencyCode: '000.00.90.H37',
};

const COMMUNES: Office[] = Array.from({ length: 20 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  return {
    name: `UBND ${index < 18 ? 'xã' : 'thị trấn'} Mẫu ${number}`,
    group: 'commune',
    agencyCode: `000.${number}.90.H37`,
  };
});

/** How many new dossiers of a span came in which way. */
interface Intake {
  online: number;
  /** Direct, of procedures that offer an online form. */
  directEligible: number;
  /** Direct, of procedures without one. */
  directOther: number;
}

interface Plan {
  offices: Office[];
  procedures: readonly Procedure[];
  /** 1/1–14/6/2024. */
  before: Intake;
  /** Of those, still open on 15/6/2024; by outcome in the quarter. */
  carried: { early: number; onTime: number };
  /** 15/6–14/9/2024. */
  quarter: Intake & {
    early: number;
    onTime: number;
    /** Of the ones on time: withdrawn by the citizen. */
    withdrawn: number;
    /** Open on 14/9/2024, by the status that the list shows. */
    open: { processing: number; paused: number; finishedSince: number };
  };
}

const PLANS: Plan[] = [
  {
    offices: [DISTRICT],
    procedures: DISTRICT_PROCEDURES,
    before: { online: 1240, directEligible: 45, directOther: 118 },
    carried: { early: 3, onTime: 4 },
    quarter: {
      online: 951,
      directEligible: 32,
      directOther: 131,
      early: 480,
      onTime: 619,
      withdrawn: 3,
      open: { processing: 9, paused: 2, finishedSince: 4 },
    },
  },
  {
    offices: COMMUNES,
    procedures: COMMUNE_PROCEDURES,
    before: { online: 9404, directEligible: 135, directOther: 1043 },
    carried: { early: 28, onTime: 41 },
    quarter: {
      online: 7708,
      directEligible: 118,
      directOther: 797,
      early: 5032,
      onTime: 3557,
      withdrawn: 11,
      open: { processing: 24, paused: 4, finishedSince: 6 },
    },
  },
];

/** Terms long enough that a dossier can still be open weeks later. */
const LONG_TERM = 10;

interface Slot {
  procedure: Procedure;
  channel: ChannelName;
  office: Office;
}

/** New dossiers of a span; every procedure with an online form gets an online one first. */
function slotsOf(plan: Plan, intake: Intake, random: Random): Slot[] {
  const eligible = plan.procedures.filter(offersOnlineForm);
  const other = plan.procedures.filter((procedure) => !offersOnlineForm(procedure));
  const weight = (procedure: Procedure): number => procedure.weight;
  const slots: Slot[] = [];
  const add = (procedure: Procedure, channel: ChannelName): void => {
    slots.push({ procedure, channel, office: random.pick(plan.offices) });
  };
  for (let i = 0; i < intake.online; i++)
    add(eligible[i] ?? random.weighted(eligible, weight), 'Trực tuyến');
  for (let i = 0; i < intake.directEligible; i++)
    add(random.weighted(eligible, weight), directChannel(random));
  for (let i = 0; i < intake.directOther; i++)
    add(random.weighted(other, weight), directChannel(random));
  return random.shuffle(slots);
}

function directChannel(random: Random): ChannelName {
  return random.next() < 0.12 ? 'Bưu chính công ích' : 'Trực tiếp';
}

/** Takes `count` of the slots that fit out of the list. */
function take(slots: Slot[], count: number, fits: (slot: Slot) => boolean): Slot[] {
  const taken: Slot[] = [];
  for (let i = slots.length - 1; i >= 0 && taken.length < count; i--) {
    if (fits(slots[i] as Slot)) taken.push(...slots.splice(i, 1));
  }
  if (taken.length < count) throw new Error(`Only ${taken.length} of ${count} dossiers fit.`);
  return taken;
}

const isLong = ({ procedure }: Slot): boolean => procedure.term >= LONG_TERM;
const takesDays = ({ procedure }: Slot): boolean => procedure.term >= 1;

class Desk {
  private readonly random: Random;
  readonly cases: NewCase[] = [];

  constructor(random: Random) {
    this.random = random;
  }

  /** Finished before its due day, on a working day of the span. */
  early(slot: Slot, from: Day, to: Day): void {
    const received = this.random.pick(workdaysBetween(from, addWorkdays(to + 1, -2)));
    const due = addWorkdays(received, slot.procedure.term);
    const days = workdaysBetween(received, Math.min(due - 1, to));
    this.close(slot, received, due, this.random.pick(days));
  }

  /** Finished on its due day, within the span. */
  onTime(slot: Slot, from: Day, to: Day): void {
    const latest = addWorkdays(to + 1, -1 - slot.procedure.term);
    const received = this.random.pick(workdaysBetween(from, latest));
    const due = addWorkdays(received, slot.procedure.term);
    this.close(slot, received, due, due);
  }

  /** Taken back by the citizen some days after it was handed in. */
  withdrawn(slot: Slot, from: Day, to: Day): void {
    const received = this.random.pick(workdaysBetween(from, addWorkdays(to, -4)));
    const finished = addWorkdays(received, this.random.between(1, 2));
    const due = addWorkdays(received, slot.procedure.term);
    this.close(slot, received, due, finished, 'Công dân yêu cầu rút hồ sơ');
  }

  /** Received before `border`, due after it. */
  carried(slot: Slot, border: Day, early: boolean): void {
    const received = addWorkdays(border, -this.random.between(1, slot.procedure.term - 3));
    const due = addWorkdays(received, slot.procedure.term);
    const finished = early ? addWorkdays(border - 1, this.random.between(1, 2)) : due;
    this.close(slot, received, due, finished);
  }

  /** Open on the last day, due at least six working days later. */
  open(slot: Slot, to: Day, kind: 'processing' | 'paused' | 'finishedSince'): void {
    const last = addWorkdays(to + 1, -1);
    const spare = slot.procedure.term - 6;
    const received = addWorkdays(last, -this.random.between(0, Math.max(0, spare)));
    const due = addWorkdays(received, slot.procedure.term);
    if (kind === 'finishedSince') {
      this.close(slot, received, due, addWorkdays(to, this.random.between(1, 3)));
      return;
    }
    const status = kind === 'paused' ? 'Yêu cầu bổ sung giấy tờ' : 'Đang xử lý';
    const at = receptionAt(received, this.random, slot.procedure);
    this.cases.push({ ...slot, received: at, due: dueAt(due), finished: null, status });
  }

  private close(slot: Slot, received: Day, due: Day, finished: Day, word?: string): void {
    const at = receptionAt(received, this.random, slot.procedure);
    const status = word ?? (this.random.next() < 0.05 ? 'Đã xử lý xong' : 'Đã trả kết quả');
    this.cases.push({
      ...slot,
      received: at,
      due: dueAt(due),
      finished: finishAt(finished, this.random, at),
      status,
    });
  }
}

function casesOf(plan: Plan, random: Random): NewCase[] {
  const desk = new Desk(random);
  const { carried, quarter } = plan;
  const before = slotsOf(plan, plan.before, random);
  for (const slot of take(before, carried.early, isLong)) desk.carried(slot, FROM, true);
  for (const slot of take(before, carried.onTime, isLong)) desk.carried(slot, FROM, false);
  for (const slot of before) {
    if (takesDays(slot) && random.next() < 0.6) desk.early(slot, YEAR_FROM, FROM - 1);
    else desk.onTime(slot, YEAR_FROM, FROM - 1);
  }
  const slots = slotsOf(plan, quarter, random);
  for (const kind of ['processing', 'paused', 'finishedSince'] as const)
    for (const slot of take(slots, quarter.open[kind], isLong)) desk.open(slot, TO, kind);
  for (const slot of take(slots, quarter.withdrawn, isLong)) desk.withdrawn(slot, FROM, TO);
  for (const slot of take(slots, quarter.early, takesDays)) desk.early(slot, FROM, TO);
  const onTime = take(slots, quarter.onTime - quarter.withdrawn, () => true);
  for (const slot of onTime) desk.onTime(slot, FROM, TO);
  if (slots.length > 0) throw new Error(`${slots.length} dossiers of the plan have no outcome.`);
  return desk.cases;
}

let made: DataSet | null = null;

/** The data set `chi-lang-2024-q3`; made once. */
export function chiLang(): DataSet {
  made ??= makeChiLang();
  return made;
}

function makeChiLang(): DataSet {
  const random = new Random(802);
  const cases: CaseFile[] = numberCases(
    PLANS.flatMap((plan) => casesOf(plan, random)),
    PRINTED_ON,
  );
  if (!cases.every(({ received }) => received !== null && isWorkday(received.day)))
    throw new Error('A dossier was received on a day off.');
  return {
    id: 'chi-lang-2024-q3',
    home: DISTRICT,
    offices: [DISTRICT, ...COMMUNES],
    user: { login: 'chilang', name: 'Cán bộ Mẫu', title: 'Văn phòng HĐND và UBND huyện' },
    period: { from: FROM, to: TO },
    yearFrom: YEAR_FROM,
    printedOn: PRINTED_ON,
    cases: inListOrder(cases),
    repeats: [],
  };
}
