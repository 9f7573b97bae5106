import { read, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { columnLabel } from '../../lib/report/forms.ts';
import type { Draft, FilledForm } from '../../lib/report/types.ts';
import { address, formsXlsx } from '../../lib/report/xlsx.ts';
import { COMMUNE_FORM, DISTRICT_FORM, dataset, draftOf, form } from './support.ts';

const civil = form({
  online: 900,
  direct: 100,
  carriedOver: 5,
  early: 400,
  onTime: 590,
  late: 0,
  inTime: 15,
  overdue: 0,
});
const land = form({
  online: 51,
  direct: 63,
  carriedOver: 2,
  early: 83,
  onTime: 33,
  late: 0,
  inTime: 0,
  overdue: 0,
});

function sampleDraft(names = ['Hộ tịch', 'Đất đai']): Draft {
  const byField = [civil, land].map((form06, i) => ({ field: names[i] as string, form06 }));
  return draftOf({
    datasets: [dataset('district', DISTRICT_FORM, { byField }), dataset('commune', COMMUNE_FORM)],
    whole: undefined,
  });
}

/** 1-based row of the first body row: after titles, header and column numbers. */
function firstRow(form: FilledForm, sheet: WorkSheet): number {
  const label = columnLabel(form.columns[0] as FilledForm['columns'][number]);
  for (let row = 1; row < 30; row++) if (sheet[`A${row}`]?.v === label) return row + 1;
  throw new Error(`không thấy dòng số cột của ${form.sheet}`);
}

describe('bieu-mau.xlsx đọc lại bằng thư viện khác', () => {
  test('mọi ô bằng mô hình, tổng là công thức mang giá trị', async () => {
    const draft = sampleDraft();
    const book = read(await formsXlsx(draft.forms ?? []), { cellFormula: true });
    expect(book.SheetNames).toEqual(['II.05', 'II.06b', 'II.07b']);
    let formulas = 0;
    for (const filled of draft.forms ?? []) {
      const sheet = book.Sheets[filled.sheet] as WorkSheet;
      const first = firstRow(filled, sheet);
      filled.rows.forEach((row, y) => {
        row.cells.forEach((cell, x) => {
          const at = sheet[address(x, first + y)];
          if (cell && 'figure' in cell && cell.figure.value !== null)
            expect(at?.v).toBe(cell.figure.value);
          if (cell && 'text' in cell && cell.text) expect(at?.v).toBe(cell.text);
          if (at?.f) formulas++;
        });
      });
    }
    expect(formulas).toBeGreaterThan(20);
  });

  test('bảng cổng không khớp: số in ra được giữ, không thay bằng công thức sai', async () => {
    const broken = structuredClone(COMMUNE_FORM);
    broken.received.total = 9000;
    const draft = draftOf({ datasets: [dataset('commune', broken)], whole: undefined });
    const filled = draft.forms?.find((f) => f.id.startsWith('II.06')) as FilledForm;
    const sheet = read(await formsXlsx([filled]), { cellFormula: true }).Sheets[
      filled.sheet
    ] as WorkSheet;
    const cell = sheet[`C${firstRow(filled, sheet)}`];
    expect(cell?.v).toBe(9000);
    expect(cell?.f).toBeUndefined();
  });

  test('tên bắt đầu bằng = + - @ là chữ, không thành công thức', async () => {
    const draft = sampleDraft(['=HYPERLINK("http://mau.invalid")', '@Mẫu & <b>"x"</b>']);
    const filled = draft.forms?.find((f) => f.id === 'II.06b') as FilledForm;
    const sheet = read(await formsXlsx([filled]), { cellFormula: true }).Sheets[
      'II.06b'
    ] as WorkSheet;
    const first = firstRow(filled, sheet);
    expect(sheet[`B${first + 1}`]).toMatchObject({ t: 's', v: '=HYPERLINK("http://mau.invalid")' });
    expect(sheet[`B${first + 1}`]?.f).toBeUndefined();
    expect(sheet[`B${first + 2}`]?.v).toBe('@Mẫu & <b>"x"</b>');
  });

  test('không có biểu nào vẫn là một tệp đọc được', async () => {
    expect(read(await formsXlsx([])).SheetNames).toHaveLength(1);
  });
});
