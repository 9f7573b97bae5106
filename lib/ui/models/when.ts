/** Moments in the words of the faces; always Vietnam's clock, whatever the computer's. */
import { formatReportDay, vietnamDay } from '../../calendar/day.ts';

/** "16:20 hôm nay", "16:20 ngày 18/9/2024"; "" for something that is no moment. */
export function moment(iso: string, now: number, today: (time: string) => string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  const day = vietnamDay(at);
  return day === vietnamDay(now) ? today(clock(at)) : `${clock(at)} ${formatReportDay(day)}`;
}

/** "16:20" */
export function clock(epochMs: number): string {
  const local = new Date(epochMs + 7 * 3_600_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}
