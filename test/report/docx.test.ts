import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { draftDocx } from '../../lib/report/docx.ts';
import { dataset, draftOf, form, profile } from './support.ts';

interface Node {
  name?: string;
  children?: Node[];
  data?: string;
  attribs?: Record<string, string>;
}

/** Order of children that WordprocessingML (ECMA-376, part 1, annex A) prescribes. */
const ORDER: Record<string, string> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  'w:tc': 'tcPr p tbl',
};

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

async function parts(draft = draftOf()): Promise<Record<string, string>> {
  const files = unzipSync(await draftDocx(draft));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const parse = (xml: string) =>
  parseDocument(xml, { xmlMode: true, decodeEntities: true }) as unknown as Node;

describe('bao-cao.docx', () => {
  test('thứ tự phần tử theo lược đồ OOXML ở mọi phần', async () => {
    for (const [name, xml] of Object.entries(await parts())) {
      if (!name.startsWith('word/')) continue;
      walk(parse(xml), (node) => {
        const order = ORDER[node.name ?? '']?.split(' ');
        if (!order) return;
        const places = (node.children ?? [])
          .filter((child) => child.name)
          .map((child) => order.indexOf((child.name as string).replace('w:', '')));
        expect(places, `${name}: ${node.name}`).not.toContain(-1);
        if (node.name !== 'w:tc' && node.name !== 'w:tbl')
          expect(places, `${name}: ${node.name}`).toEqual([...places].sort((a, b) => a - b));
      });
    }
  });

  test('mỗi ô kết thúc bằng một đoạn, mỗi hàng phủ đủ lưới', async () => {
    const document = (await parts())['word/document.xml'] as string;
    walk(parse(document), (node) => {
      if (node.name === 'w:tc') expect(node.children?.at(-1)?.name).toBe('w:p');
      if (node.name !== 'w:tbl') return;
      const grid = node.children?.find((c) => c.name === 'w:tblGrid')?.children?.length;
      for (const row of node.children?.filter((c) => c.name === 'w:tr') ?? []) {
        const width = (row.children ?? [])
          .filter((c) => c.name === 'w:tc')
          .reduce((sum, cell) => {
            const span = cell.children?.[0]?.children?.find((c) => c.name === 'w:gridSpan');
            return sum + Number(span?.attribs?.['w:val'] ?? 1);
          }, 0);
        expect(width).toBe(grid);
      }
    });
  });

  test('A4, lề 20/20/30/15 mm, chữ Times New Roman 14, biểu nằm ngang', async () => {
    const files = await parts();
    const sections =
      (files['word/document.xml'] as string).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections[0]).toContain('w:w="11906" w:h="16838" w:orient="portrait"');
    expect(sections[0]).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(
      sections.filter((s) => s.includes('w:w="16838" w:h="11906" w:orient="landscape"')),
    ).toHaveLength(3);
    expect(files['word/styles.xml']).toContain('Times New Roman');
    expect(files['word/styles.xml']).toContain('<w:sz w:val="28"/>');
  });

  test('số trang ở giữa lề trên, trang đầu không có', async () => {
    const files = await parts();
    const headers = Object.entries(files).filter(([name]) => /word\/header\d+\.xml/.test(name));
    expect(
      headers.some(([, xml]) => xml.includes('PAGE') && xml.includes('w:jc w:val="center"')),
    ).toBe(true);
    expect(headers.some(([, xml]) => !xml.includes('PAGE'))).toBe(true);
  });

  test('mục ký kết thúc bằng dấu đoạn cao 1 pt: bảng ký đầy trang không đẻ ra trang trắng', async () => {
    const xml = (await parts())['word/document.xml'] as string;
    const ends = xml.match(/<w:p>(?:(?!<w:p>).)*?<w:sectPr\b/gs) ?? [];
    const afterTable = ends.filter((end) => !end.includes('<w:t '));
    expect(afterTable[0]).toMatch(/<w:spacing[^>]*w:line="20"[^>]*w:lineRule="exact"/);
    expect(xml).not.toMatch(/<\/w:tbl><w:p><w:pPr><w:sectPr/);
  });

  test('"(Chi tiết theo Biểu số …)" không đứng một mình đầu trang', async () => {
    const xml = (await parts())['word/document.xml'] as string;
    const before = xml.slice(0, xml.indexOf('(Chi tiết theo Biểu số II.05'));
    const paragraphs = before.split('<w:p>');
    expect(paragraphs.at(-2)).toContain('<w:keepNext/>');
  });

  test('tên có ký tự đặc biệt và điều khiển vẫn ra tệp đọc được', async () => {
    const odd = `<Nguyễn> & "Mẫu"\u0001\u000B`;
    const xml = (await parts(draftOf({ profile: profile({ signerName: odd }) })))[
      'word/document.xml'
    ] as string;
    let text = '';
    walk(parse(xml), (node) => {
      if (node.data !== undefined) text += node.data;
    });
    expect(text.includes('<Nguyễn> & "Mẫu"')).toBe(true);
    expect(text.includes('\u0001') || text.includes('\u000B')).toBe(false);
  });

  test('300 lĩnh vực, tên rất dài', async () => {
    const one = form({
      online: 1,
      direct: 0,
      carriedOver: 0,
      early: 1,
      onTime: 0,
      late: 0,
      inTime: 0,
      overdue: 0,
    });
    const whole = form({
      online: 300,
      direct: 0,
      carriedOver: 0,
      early: 300,
      onTime: 0,
      late: 0,
      inTime: 0,
      overdue: 0,
    });
    const byField = Array.from({ length: 300 }, (_, i) => ({
      field: `Lĩnh vực ${i} ${'rất dài '.repeat(30)}`,
      form06: one,
    }));
    const draft = draftOf({
      datasets: [dataset('commune', whole, { byField })],
      whole: undefined,
      profile: profile({ unit: 'UBND xã Mẫu', level: 'commune' }),
    });
    expect(draft.forms?.find((f) => f.id === 'II.06a')?.rows).toHaveLength(301);
    expect((await parts(draft))['word/document.xml']).toContain('Lĩnh vực 299');
  });
});
