/**
 * A commune of today (two tiers, after 1/7/2025) in the running quarter IV/2026, seen on
 * 23/11/2026: 1.204 rows with troubles of every kind, each planted by hand and listed in
 * `seededTroubles`. Everything else is in order.
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
import { COMMUNE_PROCEDURES, offersOnlineForm } from './procedures.ts';
import { Random } from './random.ts';
import type { CaseFile, ChannelName, DataSet, Moment, Office, Procedure, Repeat } from './types.ts';
import { addWorkdays, workdaysBetween } from './workdays.ts';

const day = (text: string): Day => fromIso(text) as Day;

const FROM = day('2026-09-15');
const TO = day('2026-12-14');
/** The day on which the troubles are what the manifest says. */
export const MINH_HOA_AS_OF = day('2026-11-23');

const OFFICE: Office = { name: 'UBND xã Minh Họa', group: 'commune', agencyCode: 'H37.21' };

export type TroubleKind =
  | 'overdue-pending'
  | 'overdue-resolved'
  | 'due-today'
  | 'due-soon'
  | 'paused'
  | 'withdrawn'
  | 'no-due-day'
  | 'no-finish-day'
  | 'no-channel'
  | 'unknown-status'
  | 'not-received'
  | 'repeated'
  | 'no-code'
  | 'impossible-date';

/** Which dossiers stand behind a trouble; codes empty where the row has none. */
export interface Trouble {
  kind: TroubleKind;
  codes: string[];
  rows: number;
}

/** How the quarter's online rate stands against the 90 % that communes had in 2025. */
export interface MissedTarget {
  online: number;
  /** New dossiers of procedures that offer an online form. */
  eligible: number;
  /** All new dossiers. */
  all: number;
  target: number;
  missing: number;
}

interface Draft extends NewCase {
  trouble?: TroubleKind;
}

const NAMES = new Map(COMMUNE_PROCEDURES.map((procedure) => [procedure.name, procedure]));

function named(name: string): Procedure {
  const procedure = NAMES.get(name);
  if (!procedure) throw new Error(`No procedure “${name}”.`);
  return procedure;
}

const HOUSING = named('Trợ giúp xã hội đột xuất về hỗ trợ làm nhà ở, sửa chữa nhà ở');
const LAND = named('Xác nhận hiện trạng sử dụng đất');
const POOR = named('Công nhận hộ nghèo, hộ cận nghèo phát sinh trong năm');
const BIRTH = named('Đăng ký lại khai sinh');
const COPY = named('Cấp bản sao trích lục hộ tịch');
const MARRIAGE = named('Đăng ký lại kết hôn');

class Desk {
  readonly random = new Random(2026);
  readonly cases: Draft[] = [];

  /** A dossier with hand-set days; the troubles are made of these. */
  plant(
    trouble: TroubleKind | undefined,
    procedure: Procedure,
    received: string | null,
    due: string | null,
    finished: string | null,
    more: Partial<Draft> = {},
  ): void {
    const at = received === null ? null : receptionAt(day(received), this.random, procedure);
    this.cases.push({
      procedure,
      office: OFFICE,
      channel: 'Trực tuyến',
      received: at,
      due: due === null ? null : dueAt(day(due)),
      finished: finished === null ? null : this.finish(day(finished), at),
      status: finished === null ? 'Đang xử lý' : 'Đã trả kết quả',
      ...(trouble && { trouble }),
      ...more,
    });
  }

  /** Settled early or on time between two days. */
  settled(procedure: Procedure, channel: ChannelName, from: Day, to: Day): void {
    const received = this.random.pick(
      workdaysBetween(from, addWorkdays(to + 1, -1 - procedure.term)),
    );
    const due = addWorkdays(received, procedure.term);
    const early = procedure.term > 0 && this.random.next() < 0.58;
    const finished = early ? this.random.pick(workdaysBetween(received, due - 1)) : due;
    const at = receptionAt(received, this.random, procedure);
    this.cases.push({
      procedure,
      office: OFFICE,
      channel,
      received: at,
      due: dueAt(due),
      finished: this.finish(finished, at),
      status: this.random.next() < 0.06 ? 'Đã xử lý xong' : 'Đã trả kết quả',
    });
  }

  /** Open with at least seven working days to go. */
  open(procedure: Procedure, channel: ChannelName): void {
    const spare = procedure.term - 8;
    const received = addWorkdays(MINH_HOA_AS_OF, -this.random.between(0, spare));
    this.cases.push({
      procedure,
      office: OFFICE,
      channel,
      received: receptionAt(received, this.random, procedure),
      due: dueAt(addWorkdays(received, procedure.term)),
      finished: null,
      status: 'Đang xử lý',
    });
  }

  private finish(finished: Day, received: Moment | null): Moment {
    return finishAt(finished, this.random, received ?? { day: finished, minute: 480 });
  }
}

function plantTroubles(desk: Desk): void {
  const direct = { channel: 'Trực tiếp' } as const;
  desk.plant('overdue-pending', LAND, '2026-10-05', '2026-10-12', null, direct);
  desk.plant('overdue-pending', BIRTH, '2026-11-02', '2026-11-09', null);
  desk.plant('overdue-pending', POOR, '2026-10-26', '2026-11-16', null);
  desk.plant('overdue-pending', MARRIAGE, '2026-11-12', '2026-11-19', null);
  desk.plant('overdue-pending', LAND, '2026-11-13', '2026-11-20', null, direct);

  desk.plant('overdue-resolved', LAND, '2026-09-21', '2026-09-28', '2026-09-30');
  desk.plant('overdue-resolved', BIRTH, '2026-09-28', '2026-10-05', '2026-10-06');
  desk.plant('overdue-resolved', POOR, '2026-09-16', '2026-10-07', '2026-10-09');
  desk.plant('overdue-resolved', HOUSING, '2026-10-08', '2026-10-22', '2026-10-23', direct);
  desk.plant('overdue-resolved', LAND, '2026-10-20', '2026-10-27', '2026-11-03');
  desk.plant('overdue-resolved', MARRIAGE, '2026-11-05', '2026-11-12', '2026-11-13');

  desk.plant('due-today', BIRTH, '2026-11-16', '2026-11-23', null);
  desk.plant('due-soon', LAND, '2026-11-17', '2026-11-25', null);
  desk.plant('due-soon', MARRIAGE, '2026-11-17', '2026-11-25', null);
  desk.plant('due-soon', BIRTH, '2026-11-17', '2026-11-25', null, direct);

  const waiting = { status: 'Yêu cầu bổ sung giấy tờ' } as const;
  desk.plant('paused', POOR, '2026-10-19', '2026-11-09', null, waiting);
  desk.plant('paused', HOUSING, '2026-11-04', '2026-11-18', null, waiting);
  desk.plant('paused', POOR, '2026-11-16', '2026-12-08', null, waiting);
  desk.plant('paused', POOR, '2026-11-18', '2026-12-10', null, { status: 'Dừng xử lý' });

  const withdrawn = { status: 'Công dân yêu cầu rút hồ sơ' } as const;
  desk.plant('withdrawn', LAND, '2026-09-24', '2026-10-01', '2026-09-29', withdrawn);
  desk.plant('withdrawn', HOUSING, '2026-10-12', '2026-10-26', '2026-10-14', withdrawn);
  desk.plant('withdrawn', BIRTH, '2026-11-09', '2026-11-16', '2026-11-11', withdrawn);

  desk.plant('no-due-day', LAND, '2026-11-10', null, null);
  desk.plant('no-due-day', COPY, '2026-10-15', null, '2026-10-16');
  desk.plant('no-finish-day', COPY, '2026-10-27', '2026-10-28', null, { status: 'Đã trả kết quả' });
  desk.plant('no-channel', COPY, '2026-11-03', '2026-11-04', '2026-11-04', { channel: '' });
  const foreign = { status: 'Chuyển theo dõi riêng' } as const;
  desk.plant('unknown-status', HOUSING, '2026-11-19', '2026-12-04', null, foreign);
  desk.plant('unknown-status', BIRTH, '2026-10-13', '2026-10-20', '2026-10-19', foreign);

  const registered = { status: 'Mới đăng ký' } as const;
  for (let i = 0; i < 3; i++) desk.plant('not-received', COPY, null, null, null, registered);

  const noCode = { printed: { code: '' } } as const;
  desk.plant('no-code', COPY, '2026-09-22', '2026-09-23', '2026-09-23', noCode);
  desk.plant('no-code', COPY, '2026-10-29', '2026-10-30', '2026-10-30', noCode);
  const noDay = (text: string) => ({ printed: { received: text } });
  desk.plant(
    'impossible-date',
    COPY,
    '2026-10-01',
    '2026-10-02',
    '2026-10-02',
    noDay('31/09/2026 08:15'),
  );
  desk.plant(
    'impossible-date',
    COPY,
    '2026-11-06',
    '2026-11-09',
    '2026-11-09',
    noDay('00/11/2026 09:40'),
  );
}

const TOTAL_ROWS = 1204;
const CARRIED = 13;
const OPEN = 50;
const TARGET_PERCENT = 90;
/** New, readable dossiers handed in at the desk: of procedures with an online form, and without. */
const DIRECT_ELIGIBLE = 120;
const DIRECT_OTHER = 12;

function fill(desk: Desk): void {
  const { random } = desk;
  for (let i = 0; i < CARRIED; i++) {
    const received = addWorkdays(FROM, -random.between(1, 4));
    const due = addWorkdays(received, POOR.term);
    const at = receptionAt(received, random, POOR);
    const channel = i % 4 === 0 ? 'Trực tiếp' : 'Trực tuyến';
    const finished = addWorkdays(FROM, random.between(1, 5));
    desk.cases.push({
      procedure: POOR,
      office: OFFICE,
      channel,
      received: at,
      due: dueAt(due),
      finished: finishAt(finished, random, at),
      status: 'Đã trả kết quả',
    });
  }
  const weight = ({ weight }: Procedure): number => weight;
  const eligible = COMMUNE_PROCEDURES.filter(offersOnlineForm);
  const long = eligible.filter(({ term }) => term >= 10);
  const other = COMMUNE_PROCEDURES.filter((procedure) => !offersOnlineForm(procedure));
  for (let i = 0; i < OPEN; i++) desk.open(random.weighted(long, weight), 'Trực tuyến');
  const direct = desk.cases.filter(isReadableNew).filter(({ channel }) => channel !== 'Trực tuyến');
  const settle = (procedure: Procedure, channel: ChannelName): void =>
    desk.settled(procedure, channel, FROM, MINH_HOA_AS_OF - 1);
  for (let i = direct.length; i < DIRECT_ELIGIBLE; i++)
    settle(random.weighted(eligible, weight), i % 9 === 0 ? 'Bưu chính công ích' : 'Trực tiếp');
  for (let i = 0; i < DIRECT_OTHER; i++) settle(random.weighted(other, weight), 'Trực tiếp');
  for (let i = 0; desk.cases.length < TOTAL_ROWS; i++)
    settle(eligible[i] ?? random.weighted(eligible, weight), 'Trực tuyến');
}

function isReadableNew(entry: NewCase): boolean {
  return !entry.printed && entry.received !== null && entry.received.day >= FROM;
}

interface Made {
  data: DataSet;
  troubles: Trouble[];
  target: MissedTarget;
}

let made: Made | null = null;

function make(): Made {
  if (made) return made;
  const desk = new Desk();
  plantTroubles(desk);
  fill(desk);
  const numbered = numberCases(desk.cases, MINH_HOA_AS_OF) as (CaseFile & Draft)[];
  const cases = inListOrder(numbered);
  const repeats = repeatsOf(cases);
  made = {
    data: {
      id: 'commune-2026-q4',
      home: OFFICE,
      offices: [OFFICE],
      user: {
        login: 'minhhoa',
        name: 'Cán bộ Thử Nghiệm',
        title: 'Trung tâm Phục vụ hành chính công',
      },
      period: { from: FROM, to: TO },
      yearFrom: day('2026-01-01'),
      printedOn: MINH_HOA_AS_OF,
      cases,
      repeats,
    },
    troubles: troublesOf(numbered, repeats),
    target: targetOf(numbered),
  };
  return made;
}

/**
 * The last dossiers of three pages come again at the head of the next one; the last of
 * them as it stood before it was finished.
 */
function repeatsOf(cases: readonly CaseFile[]): Repeat[] {
  return [3, 9, 17].map((page, index) => {
    const caseFile = cases[page * 50 - 1] as CaseFile;
    const before = { ...caseFile, finished: null, status: 'Đang xử lý' };
    return { caseFile: index === 2 ? before : caseFile, onPage: page + 1 };
  });
}

function troublesOf(cases: readonly (CaseFile & Draft)[], repeats: readonly Repeat[]): Trouble[] {
  const troubles = new Map<TroubleKind, Trouble>();
  const add = (kind: TroubleKind, code: string): void => {
    const trouble = troubles.get(kind) ?? { kind, codes: [], rows: 0 };
    trouble.rows++;
    if (code !== '') trouble.codes.push(code);
    troubles.set(kind, trouble);
  };
  for (const { trouble, code, printed } of cases) if (trouble) add(trouble, printed?.code ?? code);
  for (const { caseFile } of repeats) add('repeated', caseFile.code);
  return [...troubles.values()].map((trouble) => ({ ...trouble, codes: trouble.codes.sort() }));
}

function targetOf(cases: readonly CaseFile[]): MissedTarget {
  const fresh = cases.filter(isReadableNew);
  const eligible = fresh.filter(({ procedure }) => offersOnlineForm(procedure));
  const online = eligible.filter(({ channel }) => channel === 'Trực tuyến').length;
  const needed = Math.ceil((eligible.length * TARGET_PERCENT) / 100);
  return {
    online,
    eligible: eligible.length,
    all: fresh.length,
    target: TARGET_PERCENT,
    missing: needed - online,
  };
}

/** The data set `commune-2026-q4`; made once. */
export function minhHoa(): DataSet {
  return make().data;
}

/** Every trouble planted in `commune-2026-q4`, as it stands on 23/11/2026. */
export function seededTroubles(): Trouble[] {
  return make().troubles;
}

/** The target that `commune-2026-q4` misses by a few dossiers. */
export function missedTarget(): MissedTarget {
  return make().target;
}
