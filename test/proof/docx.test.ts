import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';
import { docxToText } from '../../lib/proof/word/docx.ts';
import {
  abstractList,
  cell,
  item,
  level,
  list,
  paragraph,
  restart,
  row,
  run,
  table,
  type WordSource,
  wordFile,
} from './word.ts';

/** Blocks of the text, blank lines left out. */
function blocks(source: WordSource): string[] {
  return (docxToText(wordFile(source)) ?? '').split('\n\n');
}

const OUTLINE = abstractList(
  0,
  level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'decimal', '%2.%3.') +
    level(3, 'lowerLetter', '%4)'),
);

describe('Số thứ tự tự động của Word', () => {
  it('La Mã, Ả Rập, nhiều cấp và chữ cái: như Word in ra', () => {
    const body = [
      item('TÌNH HÌNH', 1),
      item('Tiếp nhận hồ sơ', 1, 1),
      item('Cấp huyện', 1, 2),
      item('Trực tuyến', 1, 3),
      item('Trực tiếp', 1, 3),
      item('Cấp xã', 1, 2),
      item('Giải quyết hồ sơ', 1, 1),
      item('KẾT QUẢ', 1),
      item('Rà soát', 1, 1),
    ];
    expect(blocks({ body: body.join(''), numbering: OUTLINE + list(1, 0) })).toEqual([
      'I. TÌNH HÌNH',
      '1. Tiếp nhận hồ sơ',
      '1.1. Cấp huyện',
      'a) Trực tuyến',
      'b) Trực tiếp',
      '1.2. Cấp xã',
      '2. Giải quyết hồ sơ',
      'II. KẾT QUẢ',
      '1. Rà soát',
    ]);
  });

  it('hai danh sách cùng một định nghĩa đếm tiếp; danh sách có “bắt đầu lại” thì đếm lại', () => {
    const numbering = abstractList(0, level(0, 'decimal', '%1.'));
    const body = [item('Một', 1), item('Hai', 2), item('Lại một', 3), item('Lại hai', 3)].join('');
    const lists = list(1, 0) + list(2, 0) + list(3, 0, restart(0, 1));
    expect(blocks({ body, numbering: numbering + lists })).toEqual([
      '1. Một',
      '2. Hai',
      '1. Lại một',
      '2. Lại hai',
    ]);
  });

  it('cấp bị bỏ qua coi như đã bắt đầu', () => {
    const body = [item('Mồ côi', 1, 2), item('Sau', 1, 1)].join('');
    expect(blocks({ body, numbering: OUTLINE + list(1, 0) })).toEqual(['1.1. Mồ côi', '2. Sau']);
  });

  it('cấp không đếm lại theo cấp trên, số Ả Rập theo kiểu pháp lý, số có hai chữ số', () => {
    const numbering =
      abstractList(
        0,
        level(0, 'upperRoman', 'Phần %1.') +
          level(1, 'decimalZero', '%1.%2.', '<w:lvlRestart w:val="0"/><w:isLgl/>'),
      ) + list(1, 0);
    const body = [item('Đầu', 1), item('A', 1, 1), item('Sau', 1), item('B', 1, 1)].join('');
    expect(blocks({ body, numbering })).toEqual([
      'Phần I. Đầu',
      '1.1. A',
      'Phần II. Sau',
      '2.2. B',
    ]);
  });

  it('số của kiểu đề mục, kế thừa từ kiểu gốc; đoạn tắt số thì không có số', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="MucTo"><w:name w:val="Mục to"/><w:basedOn w:val="Muc1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstractList(
        0,
        level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc1"/>') +
          level(1, 'decimal', '%2.', '<w:pStyle w:val="Muc2"/>'),
      ) + list(1, 0);
    const styled = (text: string, style: string, more = '') =>
      paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      styled('Tình hình', 'Muc1'),
      styled('Tiếp nhận', 'Muc2'),
      styled('Không số', 'Muc2', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('Kết quả', 'MucTo'),
      styled('Giải quyết', 'Muc2'),
    ].join('');
    expect(blocks({ body, numbering, styles })).toEqual([
      'I. Tình hình',
      '1. Tiếp nhận',
      'Không số',
      'II. Kết quả',
      '1. Giải quyết',
    ]);
  });

  it('dấu đầu dòng: dấu của phông ký hiệu thành gạch, cộng, chấm theo cấp', () => {
    const numbering =
      abstractList(
        0,
        level(0, 'bullet', '\uF0B7') + level(1, 'bullet', '\uF0A7') + level(2, 'bullet', '•'),
      ) + list(1, 0);
    const body = [item('Tỉnh', 1), item('Huyện', 1, 1), item('Xã', 1, 2)].join('');
    expect(blocks({ body, numbering })).toEqual(['- Tỉnh', '+ Huyện', '• Xã']);
  });

  it('quy tắc đánh số bắt lỗi trên số tự động: hai phần III', () => {
    const numbering = OUTLINE + list(1, 0) + list(2, 0, restart(0, 3));
    const body = [
      item('TÌNH HÌNH', 1),
      item('KẾT QUẢ', 1),
      item('ĐÁNH GIÁ', 1),
      item('KIẾN NGHỊ', 2),
    ].join('');
    const text = docxToText(wordFile({ body, numbering })) ?? '';
    expect(proofread(text).findings).toMatchObject([
      { rule: 'numbering', outcome: 'violation', message: expect.stringContaining('hai phần III') },
    ]);
  });
});

describe('Chữ của một đoạn', () => {
  it('chữ đã xóa không đọc, chữ chèn có đọc; đoạn bị xóa dấu hết đoạn nối với đoạn sau', () => {
    const body =
      paragraph(
        `${run('Tiếp nhận ')}<w:del>${run('1.120').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('1.121')}</w:ins>${run(' hồ sơ')}`,
        '<w:rPr><w:del/></w:rPr>',
      ) + paragraph(', đạt 100%.');
    expect(blocks({ body })).toEqual(['Tiếp nhận 1.121 hồ sơ, đạt 100%.']);
  });

  it('chuyển chỗ có theo dõi: chỗ cũ mất, chỗ mới còn; dòng bảng bị xóa thì mất', () => {
    const body =
      `<w:p><w:moveFrom>${run('Cũ')}</w:moveFrom></w:p><w:p><w:moveTo>${run('Mới')}</w:moveTo></w:p>` +
      table(row([cell('A'), cell('1')]), row([cell('B'), cell('2')], '<w:del/>'));
    expect(blocks({ body })).toEqual(['Mới', 'A\t1']);
  });

  it('trường: đọc kết quả, không đọc mã; liên kết, gạch nối mềm, chữ ẩn, ngắt dòng', () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const body = paragraph(
      [
        run('Tổng '),
        field('begin'),
        '<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>',
        field('separate'),
        run('1.121'),
        field('end'),
        `<w:hyperlink>${run(' hồ')}</w:hyperlink>`,
        '<w:r><w:softHyphen/><w:br/><w:t>sơ</w:t><w:noBreakHyphen/><w:t>một cửa</w:t></w:r>',
        run('ẩn', '<w:vanish/>'),
        `<w:sdt><w:sdtContent>${run('.')}</w:sdtContent></w:sdt>`,
      ].join(''),
    );
    expect(blocks({ body })).toEqual(['Tổng 1.121 hồ\nsơ-một cửa.']);
  });

  it('hộp chữ đọc một lần dù Word ghi hai bản', () => {
    const box = `<w:txbxContent>${paragraph('Số: 12/BC-UBND')}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(blocks({ body: `<w:p>${drawing}</w:p>${paragraph('BÁO CÁO')}` })).toEqual([
      'Số: 12/BC-UBND',
      'BÁO CÁO',
    ]);
  });

  it('mục lục và đầu trang không phải nội dung; chú thích đứng cuối, mục riêng', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const footnotes =
      `<w:footnote w:type="separator" w:id="-1">${paragraph('–')}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Gồm 7 hồ sơ kỳ trước.')}`)}</w:footnote>`;
    const body =
      paragraph('I. TÌNH HÌNH 2', '<w:pStyle w:val="TOC1"/>') +
      paragraph('I. TÌNH HÌNH') +
      paragraph(
        `${run('Tiếp nhận 1.121')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' hồ sơ.')}`,
      );
    const header = paragraph('Trang 1');
    expect(blocks({ body, styles, footnotes, header })).toEqual([
      'I. TÌNH HÌNH',
      'Tiếp nhận 1.121 hồ sơ.',
      'CHÚ THÍCH',
      'Gồm 7 hồ sơ kỳ trước.',
    ]);
  });
});

describe('Bảng', () => {
  it('ô gộp ngang và dọc giữ đúng cột; bảng lồng thành chữ của ô', () => {
    const body = table(
      row([
        cell('Lĩnh vực', '<w:vMerge w:val="restart"/>'),
        cell('Tiếp nhận', '<w:gridSpan w:val="2"/>'),
        cell('Ghi chú'),
      ]),
      row([cell('', '<w:vMerge/>'), cell('Trực tuyến'), cell('Trực tiếp'), cell('')]),
      row([cell('Đất đai'), cell('310'), cell('20'), cell(table(row([cell('a'), cell('b')])))]),
    );
    expect(blocks({ body })).toEqual([
      'Lĩnh vực\tTiếp nhận\t\tGhi chú\n\tTrực tuyến\tTrực tiếp\t\nĐất đai\t310\t20\ta b',
    ]);
  });

  it('cột thứ tự tự động có số; bảng một ô là đoạn văn', () => {
    const numbering = abstractList(0, level(0, 'decimal', '%1')) + list(1, 0);
    const body =
      table(row([cell(item('', 1)), cell('Đất đai')]), row([cell(item('', 1)), cell('Hộ tịch')])) +
      table(row([cell(paragraph('Nơi nhận:') + paragraph('Như trên'))]));
    expect(blocks({ body, numbering })).toEqual([
      '1\tĐất đai\n2\tHộ tịch',
      'Nơi nhận:',
      'Như trên',
    ]);
  });
});
