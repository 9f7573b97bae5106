/** What the tests of the rate rules have in common: a quarter, a target, the figures of a finding. */

/** The third quarter of 2024, as messages print it. */
export const SPAN = 'từ ngày 15/6/2024 đến ngày 14/9/2024';

/** A message of a yearly target where dossiers from 1 January on were not all read. */
export const YEAR =
  ' Chỉ tiêu tính theo năm; chưa đọc đủ hồ sơ từ 01/01 nên xét theo số liệu trong kỳ.';

/** One row of evidence: the ratio against its target; nothing missing unless said. */
export function rateFigures(
  numerator: number,
  denominator: number,
  judged: { percent: number; target: number; missing?: number; moreNeeded?: number },
) {
  const window = { from: '2024-06-15', to: '2024-09-14' };
  return { numerator, denominator, missing: 0, moreNeeded: 0, ...judged, ...window };
}
