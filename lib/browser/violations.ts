/**
 * How many violations stand in what is stored for a unit and period.
 */
import { readScope } from '../store/index.ts';

export async function countViolations(unit: string, periodId: string): Promise<number> {
  const { readings } = await readScope(unit, periodId);
  return readings.length;
}
