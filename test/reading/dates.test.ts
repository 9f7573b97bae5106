import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, partsOf } from '../../lib/calendar/day.ts';
import { readPortalDate } from '../../lib/text/dates.ts';

const DAY = dayOf(2024, 9, 14);
const anyDay = fc.integer({ min: dayOf(1995, 1, 1) as number, max: dayOf(2090, 1, 1) as number });

describe('days as portals print them', () => {
  it.each([
    ['14/09/2024', null],
    ['14/9/2024', null],
    ['14/09/2024 08:05', 485],
    ['14/09/2024 08:05:59', 485],
    ['08:05, 14/09/2024', 485],
    ['08 giờ 05 phút, ngày 14/09/2024', 485],
    ['17 giờ, 14/09/2024', 1020],
    ['14/09/2024 Từ 07:30 đến 11:30', 450],
    ['2024-09-14T10:00:00.000+0700', 600],
    ['2024-09-14T10:00:00+07:00', 600],
    ['2024-09-14', null],
    ['14-09-2024', null],
    ['14.09.2024', null],
    ['Thứ bảy, 14/09/2024', null],
    ['ngày 14 tháng 9 năm 2024', null],
    ['14/09/2024\n(Còn 2 ngày)', null],
    ['14/09/2024 08:05 SA', 485],
    ['14/09/2024 02:30 CH', 870],
    ['2 giờ 30 chiều, ngày 14/09/2024', 870],
    ['14/09/2024 14:30 CH', 870],
    ['  14/09/2024 ', null],
  ])('%s', (text, minute) => {
    expect(readPortalDate(text)).toEqual({ kind: 'day', day: DAY, minute });
  });

  it('shifts a stamp of another zone to Vietnam', () => {
    expect(readPortalDate('2024-09-13T17:30:00.000Z')).toMatchObject({ day: DAY, minute: 30 });
  });

  it.each(['', '-', '--', '…', 'Chưa có', 'N/A', 'null', '01/01/0001', '__/__/____'])(
    '“%s” prints no day',
    (text) => expect(readPortalDate(text)).toEqual({ kind: 'empty' }),
  );

  it.each([
    ['14/09/24', /bốn chữ số/],
    ['1/2/24', /bốn chữ số/],
    ['09/14/2024', /tháng\/ngày\/năm/],
    ['9/14/2024 3:05 PM', /AM\/PM|tháng\/ngày\/năm/],
    ['03/04/2024 3:05 PM', /AM\/PM/],
    ['13/25/2024', /không tồn tại/],
    ['31/02/2024', /không tồn tại/],
    ['29/02/2023', /không tồn tại/],
    ['00/09/2024', /không tồn tại/],
    ['14/09/1024', /không|hợp lý/],
    ['45550', /không phải là ngày/],
    ['3 ngày làm việc', /không phải là ngày/],
    ['14/09/2024 - 20/09/2024', /nhiều ngày/],
    ['Sep 14, 2024', /không phải là ngày/],
  ])('%s is refused with its reason', (text, reason) => {
    const reading = readPortalDate(text);
    expect(reading.kind).toBe('refused');
    if (reading.kind === 'refused') expect(reading.reason).toMatch(reason);
  });

  it('never quotes what may be a name', () => {
    const reading = readPortalDate('Nguyễn Văn Mẫu 0900000001');
    expect(JSON.stringify(reading)).not.toMatch(/Mẫu|0900/);
  });

  it('gives every printed day back, and never a day of another month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(readPortalDate(formatDay(day))).toEqual({ kind: 'day', day, minute: null });
        const { year, month, date } = partsOf(day);
        const american = `${month}/${date}/${year}`;
        const reading = readPortalDate(american);
        if (date > 12)
          expect(reading).toMatchObject({ kind: 'refused', monthFirst: month !== date });
        else expect(reading).toMatchObject({ day: dayOf(year, date, month) });
      }),
    );
  });
});
