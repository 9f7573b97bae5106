import { read, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftDocx } from '../../lib/report/docx.ts';
import { draftHtml } from '../../lib/report/html.ts';
import { formsXlsx } from '../../lib/report/xlsx.ts';
import { convert, needOffice, pdfPages } from './soffice.ts';
import { COMMUNE_FORM, DISTRICT_FORM, dataset, draftOf, form } from './support.ts';

beforeAll(needOffice, 1_000_000);

const one = form({
  online: 900,
  direct: 100,
  carriedOver: 5,
  early: 400,
  onTime: 590,
  late: 0,
  inTime: 15,
  overdue: 0,
});
const two = form({
  online: 51,
  direct: 63,
  carriedOver: 2,
  early: 83,
  onTime: 33,
  late: 0,
  inTime: 0,
  overdue: 0,
});
const draft = draftOf({
  datasets: [
    dataset('district', DISTRICT_FORM, {
      byField: [
        { field: 'Hộ tịch', form06: one },
        { field: 'Đất đai', form06: two },
      ],
    }),
    dataset('commune', COMMUNE_FORM),
  ],
  whole: undefined,
});

describe('LibreOffice mở các tệp của báo cáo', () => {
  test('DOCX thành PDF: đủ số liệu, số trang từ trang 2, phần ký cùng trang với lời kết', async () => {
    const pages = await pdfPages(await convert('bao-cao.docx', await draftDocx(draft), 'pdf'));
    const words = pages.map((page) => page.replace(/\s+/g, ' '));
    expect(words.join(' ')).toContain('Tổng số hồ sơ tiếp nhận là 1.121 hồ sơ');
    expect(words.join(' ')).toContain('TM. ỦY BAN NHÂN DÂN');
    for (const [i, page] of words.entries())
      expect(page.trim().startsWith(`${i + 1} `)).toBe(i > 0);
    const signing = words.find((page) => page.includes('Nơi nhận:'));
    expect(signing).toContain('Trên đây là báo cáo');
  });

  test('công thức trong XLSX tính lại bằng đúng giá trị đã in', async () => {
    const bytes = await formsXlsx(draft.forms ?? []);
    const files = unzipSync(bytes);
    const stripped = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        /worksheets\/sheet/.test(name)
          ? strToU8(strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
          : content,
      ]),
    );
    const printed = read(bytes, { cellFormula: true });
    const computed = read(
      await convert('bieu-mau.xlsx', zipSync(stripped), 'xlsx:Calc MS Excel 2007 XML'),
    );
    let compared = 0;
    for (const name of printed.SheetNames) {
      const sheet = printed.Sheets[name] as WorkSheet;
      for (const [at, cell] of Object.entries(sheet)) {
        if (at.startsWith('!') || !cell.f) continue;
        compared++;
        expect(computed.Sheets[name]?.[at]?.v, `${name}!${at}`).toBe(cell.v);
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('HTML của bộ nhớ tạm vào Writer giữ bảng, phông chữ, đường kẻ và thụt dòng', async () => {
    const odt = await convert(
      'dan.html',
      `<meta charset="utf-8">${draftHtml(draft)}`,
      'odt',
      'HTML (StarWriter)',
    );
    const content = strFromU8(unzipSync(odt)['content.xml'] as Uint8Array).normalize('NFC');
    const tables = (draftHtml(draft).match(/<table/g) ?? []).length;
    expect(content.match(/<table:table /g)).toHaveLength(tables);
    expect(content).toContain('Times New Roman');
    expect(content).toMatch(/fo:text-indent="(1\.27|1\.269|0\.5in)/);
    expect(content).toMatch(/fo:border(-left)?="0?\.?\d+pt solid #000000"/);
    expect(content).toMatch(/style:rel-column-width|style:column-width/);
    expect(content).toContain('1.121');
    expect(content).toMatch(/fo:background-color="#fff2a8"/);
  });
});
