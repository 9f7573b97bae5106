/**
 * The identities of form II.06 held against a portal's own figures. A broken one is not
 * called wrong: returned, withdrawn or waiting dossiers may stand in a column that the
 * page does not show (portals.md 3.3).
 */
import type { StatisticsRow } from '../statistics/types.ts';
import { formatCount } from '../text/numbers.ts';
import { add } from './statistics-row.ts';

const WHY =
  'không khớp; có thể do cột trả lại/rút không hiển thị, hoặc hồ sơ chờ bổ sung đứng ở cột riêng';

export function disagreementsOf(rows: readonly StatisticsRow[]): string[] {
  return rows.flatMap(ofRow);
}

function ofRow(row: StatisticsRow): string[] {
  const { received: r, resolved: d, pending: p } = row.form06;
  const found: string[] = [];
  const check = (
    what: string,
    whole: number | null,
    parts: string,
    sum: number | null,
    why: string,
  ) => {
    if (whole === null || sum === null || whole === sum) return;
    found.push(
      `“${row.name}”: ${what} ${formatCount(whole)}, còn ${parts} là ${formatCount(sum)}: ${why}.`,
    );
  };
  check(
    'tổng tiếp nhận',
    r.total,
    'trực tuyến + trực tiếp + kỳ trước',
    add(r.online, r.direct, r.carriedOver),
    'không khớp',
  );
  check(
    'tổng đã giải quyết',
    d.total,
    'trước hạn + đúng hạn + quá hạn',
    add(d.early, d.onTime, d.late),
    WHY,
  );
  check(
    'tổng đã giải quyết',
    d.total,
    'trước và đúng hạn + quá hạn',
    add(row.earlyOrOnTime, d.late),
    WHY,
  );
  check('tổng đang giải quyết', p.total, 'trong hạn + quá hạn', add(p.inTime, p.overdue), WHY);
  if (!balanced(row)) {
    check('tổng tiếp nhận', r.total, 'đã giải quyết + đang giải quyết', add(d.total, p.total), WHY);
  }
  return found;
}

/** Received = resolved + pending, with or without the columns kept apart. */
function balanced(row: StatisticsRow): boolean {
  const { received, resolved, pending } = row.form06;
  const base = add(resolved.total, pending.total);
  if (received.total === null || base === null) return true;
  const apart = [0, row.separate.paused ?? 0, row.separate.withdrawn ?? 0];
  const sums = [
    base,
    base + (apart[1] as number),
    base + (apart[2] as number),
    base + (apart[1] as number) + (apart[2] as number),
  ];
  return sums.includes(received.total);
}

/** New receipts that no parts stand for: theirs were compared already. */
function unlessParts({ form06: { received }, newInPeriod }: StatisticsRow): number | null {
  return received.online === null || received.direct === null ? newInPeriod : null;
}

/** The printed total against the sum of the rows it stands under. */
export function totalDisagreements(printed: StatisticsRow, summed: StatisticsRow): string[] {
  const found: string[] = [];
  const cells: [string, number | null, number | null][] = [
    ['tổng tiếp nhận', printed.form06.received.total, summed.form06.received.total],
    ['tiếp nhận trực tuyến', printed.form06.received.online, summed.form06.received.online],
    ['tiếp nhận trực tiếp', printed.form06.received.direct, summed.form06.received.direct],
    ['từ kỳ trước', printed.form06.received.carriedOver, summed.form06.received.carriedOver],
    ['tổng đã giải quyết', printed.form06.resolved.total, summed.form06.resolved.total],
    ['trước hạn', printed.form06.resolved.early, summed.form06.resolved.early],
    ['đúng hạn', printed.form06.resolved.onTime, summed.form06.resolved.onTime],
    ['quá hạn (đã giải quyết)', printed.form06.resolved.late, summed.form06.resolved.late],
    ['tổng đang giải quyết', printed.form06.pending.total, summed.form06.pending.total],
    ['trong hạn (đang giải quyết)', printed.form06.pending.inTime, summed.form06.pending.inTime],
    ['quá hạn (đang giải quyết)', printed.form06.pending.overdue, summed.form06.pending.overdue],
    ['tiếp nhận trong kỳ', unlessParts(printed), unlessParts(summed)],
    ['trước và đúng hạn', printed.earlyOrOnTime, summed.earlyOrOnTime],
    ['tạm dừng, chờ bổ sung', printed.separate.paused, summed.separate.paused],
    ['trả lại, rút', printed.separate.withdrawn, summed.separate.withdrawn],
    ...Object.entries(printed.others).map(
      ([path, total]): [string, number | null, number | null] => [
        `“${path}”`,
        total,
        summed.others[path] ?? null,
      ],
    ),
  ];
  for (const [what, total, sum] of cells) {
    if (total === null || sum === null || total === sum) continue;
    found.push(
      `Dòng tổng: ${what} ghi ${formatCount(total)}, cộng các dòng được ${formatCount(sum)}: không khớp.`,
    );
  }
  return found;
}
