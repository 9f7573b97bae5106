/** The holiday tables that ship with the tool. */
import year2024 from '../../assets/holidays/2024.json' with { type: 'json' };
import year2025 from '../../assets/holidays/2025.json' with { type: 'json' };
import year2026 from '../../assets/holidays/2026.json' with { type: 'json' };
import year2027 from '../../assets/holidays/2027.json' with { type: 'json' };
import { type HolidayYear, parseHolidayYears } from './holidays.ts';
import { makeCalendar, type WorkCalendar } from './working-days.ts';

export const bundledYears: readonly HolidayYear[] = parseHolidayYears([
  year2024,
  year2025,
  year2026,
  year2027,
]);

export const bundledCalendar: WorkCalendar = makeCalendar(bundledYears);
