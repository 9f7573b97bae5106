/** The rows of the bench as lines of text. */
import { isMet, type Row } from './row.ts';

export function headLine(): string {
  return line('Kết quả', 'Đo được', 'Ngân sách', 'Các lượt', 'Việc (số đo gốc)');
}

export function lineOf(row: Row): string {
  const { measured, budget, bound, unit, spread, work, detail } = row;
  const shown = (value: number) => formatValue(value, unit);
  return line(
    isMet(row) ? 'đạt' : 'KHÔNG ĐẠT',
    shown(measured),
    `${bound === 'at-most' ? '≤' : '≥'} ${shown(budget)}`,
    spread ? `${shown(spread[0])} – ${shown(spread[1])}` : '',
    `${work} (${detail})`,
  );
}

function line(...[met, measured, budget, spread, work]: [string, string, string, string, string]) {
  return [
    met.padEnd(10),
    measured.padStart(9),
    budget.padStart(10),
    spread.padStart(19),
    ` ${work}`,
  ].join(' ');
}

function formatValue(value: number, unit: Row['unit']): string {
  switch (unit) {
    case 'ratio':
      return `${value.toFixed(2)} ×`;
    case 'bytes':
      return `${Math.round(value)} byte`;
    case 'ms':
      return `${Math.round(value)} ms`;
    case 'kB':
      return `${value.toFixed(1)} kB`;
    default:
      return String(value);
  }
}
