/**
 * The rates that stand in one optional column – paid online, digitised, satisfied – are
 * judged alike. Here is what each of them must do; the rules' own tests fill in the words.
 */
import type { AnyRule } from '../../lib/check/rule.ts';
import type { DossierExtra } from '../../lib/dossier/types.ts';
import type { ColumnId } from '../../lib/portal/types.ts';
import type { Kpi } from '../../lib/statistics/targets.ts';
import { ALL_COLUMNS, type DossierNotes } from '../check/build.ts';
import { ownTarget } from './own-target.ts';
import { rateFigures, SPAN } from './rate-figures.ts';
import { testRule } from './tester.ts';

export interface ColumnRate {
  kpi: Kpi;
  column: ColumnId;
  /** As messages begin: "Tỷ lệ số hóa hồ sơ". */
  title: string;
  /** What it is computed on: "tính trên hồ sơ mới có đánh giá". */
  base: string;
  /** What one more is: "hồ sơ số hóa". */
  one: string;
  /** The cell of a dossier that counts, and of one that does not. */
  good: DossierExtra;
  bad: DossierExtra;
  /** A dossier that stands outside the rate, and which it is. */
  outside: { which: string; dossier: DossierNotes };
}

/** Every outcome of a rate with 75 % as its target. */
export function testColumnRate(rule: AnyRule, rate: ColumnRate): void {
  const { title, base, one, outside } = rate;
  const page = { columns: [...ALL_COLUMNS, rate.column] };
  const on = { level: 'commune', targets: ownTarget(rate.kpi, 75) } as const;
  const good = { extra: rate.good };
  const bad = { extra: rate.bad };
  testRule(rule, {
    pass: [
      {
        name: `đúng bằng chỉ tiêu; ${outside.which} đứng ngoài`,
        figures: rateFigures(3, 4, { percent: 75, target: 75 }),
        total: 0,
        dossiers: [good, good, good, bad, outside.dossier],
        page,
        on,
        says: `${title} đạt chỉ tiêu 75%: 3/4 = 75% (${SPAN}, ${base}).`,
      },
    ],
    violation: [
      {
        name: 'thiếu một',
        figures: rateFigures(2, 4, { percent: 50, target: 75, missing: 1, moreNeeded: 4 }),
        total: 0,
        dossiers: [good, good, bad, bad],
        page,
        on,
        says: `${title} chưa đạt chỉ tiêu 75%: 2/4 = 50% (${SPAN}, ${base}), còn thiếu 1 ${one}.`,
      },
    ],
    'needs-review': [
      {
        name: 'còn dòng chưa đọc',
        figures: rateFigures(1, 1, { percent: 100, target: 75 }),
        total: 0,
        dossiers: [good],
        page: { ...page, refused: [{ row: 2, reason: 'không có mã hồ sơ' }] },
        on,
        says: `${title} là 1/1 = 100% (${SPAN}, ${base}), chỉ tiêu 75%: còn hồ sơ chưa đọc nên chưa kết luận được.`,
      },
    ],
    'not-applicable': [
      {
        name: 'trang không có cột này',
        dossiers: [good],
        on,
        says: `${title}: trang không có đủ cột để tính.`,
      },
      {
        name: 'chưa có chỉ tiêu',
        dossiers: [good],
        page,
        on: { level: 'commune' },
        says: `${title} là 1/1 = 100% (${SPAN}, ${base}). Chưa có chỉ tiêu cho cấp và năm này.`,
      },
    ],
  });
}
