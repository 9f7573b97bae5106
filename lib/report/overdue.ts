/**
 * Annexes PL I and PL II: overdue dossiers, by code only. Nothing about a person can
 * appear here, because a dossier has no field for one.
 */
import { type Day, formatDay } from '../calendar/day.ts';
import { type Delay, delayBetween } from '../calendar/delay.ts';
import { countSpanOf } from '../check/dataset.ts';
import type { Dossier } from '../dossier/types.ts';
import { finishDay, isCounted, stateOf } from '../statistics/form06.ts';
import { formatCount } from '../text/numbers.ts';
import type { ReportContext } from './context.ts';
import type { FilledForm, FormColumn, FormRow } from './types.ts';

interface Overdue {
  dossier: Dossier;
  finished: Day | null;
  delay: Delay;
}

/** The two lists; a list with nothing in it is left out. */
export function overdueForms(context: ReportContext): FilledForm[] {
  const late = overdue(context, 'late');
  const open = overdue(context, 'overdue');
  const forms: FilledForm[] = [];
  if (late.length > 0)
    forms.push({
      ...shared(context, late),
      id: 'PL-I',
      sheet: 'PL I',
      title: 'Phụ lục I. Danh sách hồ sơ đã giải quyết quá hạn',
      columns: columns('Ngày có kết quả'),
    });
  if (open.length > 0)
    forms.push({
      ...shared(context, open),
      id: 'PL-II',
      sheet: 'PL II',
      title: 'Phụ lục II. Danh sách hồ sơ đang giải quyết quá hạn',
      columns: columns('Ngày có kết quả').filter((c) => c.path[0] !== 'Ngày có kết quả'),
      rows: shared(context, open).rows.map((row) => ({
        ...row,
        cells: row.cells.filter((_, i) => i !== FINISHED_AT),
      })),
    });
  return forms.map((form) => ({ ...form, columns: spread(form.columns) }));
}

const FINISHED_AT = 4;

/** What the number of days does not say by itself. */
function remarkOn({ days, unknownYear }: Overdue['delay']): string {
  if (unknownYear !== null) return `Tính cả ngày nghỉ: chưa có lịch nghỉ năm ${unknownYear}`;
  return days === 0 ? 'Chỉ quá hạn vào ngày nghỉ' : '';
}

function shared(
  context: ReportContext,
  list: Overdue[],
): Omit<FilledForm, 'id' | 'sheet' | 'title'> {
  return {
    code: '',
    lines: [`Kỳ báo cáo: ${context.period.label}`],
    unitLine: `Tổng số: ${formatCount(list.length)} hồ sơ`,
    columns: [],
    rows: list.map(({ dossier, finished, delay }, i): FormRow => {
      const cells = [
        String(i + 1),
        dossier.code,
        day(dossier.received),
        day(dossier.due),
        day(finished),
        dossier.unit ?? '',
        formatCount(delay.days),
        remarkOn(delay),
      ];
      return { kind: 'data', cells: cells.map((text) => ({ text })) };
    }),
    notes: ['Số ngày quá hạn là số ngày làm việc sau ngày hẹn trả.'],
  };
}

function columns(finished: string): FormColumn[] {
  const make = (name: string, width: number, align: FormColumn['align']): FormColumn => ({
    path: [name],
    number: '',
    width,
    align,
  });
  return [
    make('TT', 5, 'center'),
    make('Mã hồ sơ', 20, 'left'),
    make('Ngày tiếp nhận', 11, 'center'),
    make('Ngày hẹn trả', 11, 'center'),
    make(finished, 11, 'center'),
    make('Đơn vị giải quyết', 22, 'left'),
    make('Số ngày quá hạn', 8, 'right'),
    make('Ghi chú', 12, 'left'),
  ];
}

/** Widths that fill the line again after a column was left out. */
function spread(list: FormColumn[]): FormColumn[] {
  const sum = list.reduce((total, column) => total + column.width, 0);
  return list.map((column) => ({ ...column, width: (column.width * 100) / sum }));
}

function overdue(context: ReportContext, state: 'late' | 'overdue'): Overdue[] {
  const out: Overdue[] = [];
  for (const { dataset } of context.byLevel.values()) {
    const span = countSpanOf(dataset);
    for (const dossier of dataset.dossiers) {
      if (dossier.due === null || !isCounted(dossier, span, context.policy)) continue;
      if (stateOf(dossier, span, context.policy) !== state) continue;
      const finished = state === 'late' ? finishDay(dossier, context.policy) : null;
      const delay = delayBetween(context.calendar, dossier.due, finished ?? span.asOf);
      out.push({ dossier, finished, delay });
    }
  }
  return out.sort(
    (a, b) => b.delay.days - a.delay.days || a.dossier.code.localeCompare(b.dossier.code),
  );
}

function day(value: Day | null): string {
  return value === null ? '' : formatDay(value);
}
