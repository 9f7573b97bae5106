import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitLevel } from '../../lib/check/types.ts';
import { cellOf, FORM06_CELLS, type Form06Cell } from '../../lib/report/figure.ts';
import { draftHtml } from '../../lib/report/html.ts';
import { checkDraft } from '../../lib/report/self-check.ts';
import { draftText } from '../../lib/report/text.ts';
import type { Form06 } from '../../lib/statistics/types.ts';
import { dataset, draftOf, form, printedFigures } from './support.ts';

const small = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 60_000 }));

/** Any form whose identities hold. */
const anyForm = fc
  .record({
    online: small,
    direct: small,
    carriedOver: small,
    cut: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100)),
  })
  .map(({ online, direct, carriedOver, cut }) => {
    let left = online + direct + carriedOver;
    const take = (share: number) => {
      const part = Math.floor((left * share) / 100);
      left -= part;
      return part;
    };
    const [early, onTime, late, inTime] = cut.map(take) as [number, number, number, number];
    return form({ online, direct, carriedOver, early, onTime, late, inTime, overdue: left });
  });

/** As a reader reads it: the number of digits printed, or none. */
function readNumber(text: string): number {
  if (/^không có/iu.test(text)) return 0;
  return Number(text.replaceAll('.', ''));
}

/** What a sentence of II.5 says, and the column of form II.06 that prints the same. */
const SENTENCES: [RegExp, number][] = [
  [/Tổng số hồ sơ tiếp nhận là ([\d.]+) hồ sơ|Không có hồ sơ tiếp nhận trong kỳ/, 3],
  [/trực tuyến ([\d.]+) hồ sơ|không có hồ sơ trực tuyến/, 4],
  [/bưu chính công ích ([\d.]+) hồ sơ|không có hồ sơ trực tiếp, bưu chính/, 5],
  [/kỳ trước chuyển qua ([\d.]+) hồ sơ|không có hồ sơ kỳ trước chuyển qua/, 6],
  [/đã giải quyết là ([\d.]+) hồ sơ|Không có hồ sơ đã giải quyết/, 7],
  [/trả trước hạn ([\d.]+) hồ sơ|không có hồ sơ trả trước hạn/, 8],
  [/trả đúng hạn ([\d.]+) hồ sơ|không có hồ sơ trả đúng hạn/, 9],
  [/trả quá hạn ([\d.]+) hồ sơ|không có hồ sơ trả quá hạn/, 10],
  [/đang giải quyết là ([\d.]+) hồ sơ|Không có hồ sơ đang giải quyết/, 11],
  [/\(trong hạn ([\d.]+) hồ sơ|\(không có hồ sơ trong hạn/, 12],
  [/; quá hạn ([\d.]+) hồ sơ\)|không có hồ sơ quá hạn\)/, 13],
];

/** The row of form II.06 of an office as the text prints it: column number → count. */
function printedRow(text: string, office: string): number[] {
  const row = text.split('\n').find((line) => line.split('\t')[1] === office) ?? '';
  return ['', ...row.split('\t')].map(readNumber);
}

/** The paragraphs under a heading. */
function sectionOf(text: string, heading: string): string {
  const after = text.slice(text.indexOf(heading) + heading.length);
  return after.slice(0, after.search(/\n\n|\nĐơn vị giải quyết/));
}

describe('mọi số trong lời văn là số của biểu', () => {
  test('với số liệu bất kỳ, mỗi số nhắc tới một ô bằng đúng ô đó', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (district, commune) => {
        const draft = draftOf({
          datasets: [dataset('district', district), dataset('commune', commune)],
          whole: undefined,
        });
        const forms = new Map<UnitLevel, Form06>([
          ['district', district],
          ['commune', commune],
        ]);
        let seen = 0;
        for (const { figure, text } of printedFigures(draft)) {
          const m = /^form06\.([A-Za-z.]+)@(district|commune)$/.exec(figure.id);
          if (!m) continue;
          seen++;
          const expected = cellOf(forms.get(m[2] as UnitLevel) as Form06, m[1] as Form06Cell);
          expect(readNumber(text)).toBe(expected);
        }
        expect(seen).toBeGreaterThan(2 * FORM06_CELLS.length);
      }),
      { numRuns: 150 },
    );
  });

  test('đọc lại văn bản bằng mắt người: mỗi câu nêu đúng ô của biểu II.06 in kèm', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (district, commune) => {
        const draft = draftOf({
          datasets: [dataset('district', district), dataset('commune', commune)],
          whole: undefined,
        });
        const text = draftText(draft);
        let read = 0;
        for (const office of ['UBND huyện Chi Lăng', 'UBND cấp xã']) {
          const row = printedRow(text, office);
          const prose = sectionOf(text, `Kết quả giải quyết TTHC tại ${office}`);
          for (const [pattern, column] of SENTENCES) {
            const said = pattern.exec(prose);
            if (!said) continue;
            read++;
            expect(readNumber(said[1] ?? 'không có'), `${office}: ${said[0]}`).toBe(row[column]);
          }
        }
        expect(read).toBeGreaterThan(5);
      }),
      { numRuns: 150 },
    );
  });

  test('văn bản và HTML in cùng các số; dự thảo không tự mâu thuẫn', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (district, commune) => {
        const draft = draftOf({
          datasets: [dataset('district', district), dataset('commune', commune)],
          whole: undefined,
        });
        const digits = (s: string) => s.match(/\d[\d.,]*/g)?.sort();
        const visible = draftHtml(draft)
          .replace(/<[^>]*>/g, ' ')
          .replace(/&[^;]+;/g, ' ');
        expect(digits(visible)).toEqual(digits(draftText(draft)));
        expect(checkDraft(draft).filter((c) => c.outcome === 'violation')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('không khen khi có hồ sơ quá hạn', () => {
    fc.assert(
      fc.property(anyForm, (f) => {
        fc.pre((f.resolved.late ?? 0) + (f.pending.overdue ?? 0) > 0);
        const draft = draftOf({ datasets: [dataset('district', f)], whole: undefined });
        const praise = draftText(draft).match(/toàn bộ .* đều trước hạn/g);
        expect(praise).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
