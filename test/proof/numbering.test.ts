import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const said = (lines: string[]): string[] =>
  proofread(lines.join('\n'))
    .findings.filter((f) => f.rule === 'numbering')
    .map((f) => `${f.outcome}: ${f.quotes.map((q) => q.text.slice(0, 12)).join(' | ')}`);

const FIRST = '1. UBND phường tiếp nhận 640 hồ sơ, trong đó 600 hồ sơ trực tuyến.';
const SECOND = '2. Đã giải quyết 612 hồ sơ, còn lại 28 hồ sơ đang giải quyết trong hạn.';
const THIRD = '3. Dịch vụ công trực tuyến được đẩy mạnh. Người dân đồng tình, hưởng ứng.';

describe('Các ý đánh số ở đầu dòng', () => {
  it('hai ý liền nhau cùng một số', () => {
    const twin = '3. Công tác tuyên truyền được duy trì thường xuyên trên hệ thống loa.';
    const fourth = '4. Đánh giá chung: kết quả bảo đảm yêu cầu.';
    expect(said([FIRST, SECOND, THIRD, twin, fourth])).toEqual([
      'violation: 3. Dịch vụ c | 3. Công tác ',
    ]);
    expect(said([FIRST, SECOND, SECOND.replace('Đã giải quyết', 'Đã trả')])).toHaveLength(1);
  });

  it('một ý dài thiếu dấu chấm vẫn là một ý', () => {
    const open = '2. Công tác tuyên truyền được duy trì thường xuyên trên hệ thống truyền thanh';
    expect(said([FIRST, SECOND, `${open}.`, THIRD])).toHaveLength(1);
    expect(said([FIRST, SECOND, open, THIRD])).toHaveLength(1);
  });

  it.each([
    ['đúng thứ tự', [FIRST, SECOND, THIRD]],
    ['hai danh sách', ['Ưu điểm:', FIRST, SECOND, 'Hạn chế:', FIRST, SECOND, THIRD]],
    ['hai phần', ['I. KẾT QUẢ', FIRST, SECOND, 'II. NHIỆM VỤ', FIRST, SECOND]],
    ['danh sách trong một ý', [FIRST, '2. Kết quả cụ thể:', FIRST, SECOND, THIRD]],
    ['lời văn được dẫn', [FIRST, '2. Sửa đổi khoản 2 Điều 5 như sau:', SECOND, THIRD]],
    ['mục ngắn rồi đến ý', ['1. Kết quả', FIRST, SECOND, '2. Tồn tại', FIRST, SECOND]],
  ])('%s thì không sao', (_name, lines) => {
    expect(said(lines)).toEqual([]);
  });
});

describe('Dòng đánh số không có dấu chấm cuối', () => {
  const findings = (lines: string[]): string[] =>
    proofread(lines.join('\n')).findings.map((f) => `${f.outcome} ${f.rule}: ${f.arithmetic}`);

  it('là các ý của một danh sách, con số so được với nhau', () => {
    const list = [
      '1. Tổng số hồ sơ tiếp nhận: 640 hồ sơ',
      '2. Đã giải quyết: 612 hồ sơ',
      '3. Số hồ sơ còn lại: 38 hồ sơ đang giải quyết',
    ];
    expect(findings(list)).toEqual(['needs-review sum: 612 + 38 = 650 ≠ 640']);
    expect(findings(list.map((line) => `${line}.`))).toEqual(findings(list));
    expect(findings(list.map((line) => line.replace('38', '28')))).toEqual([]);
  });

  it.each([
    ['gạch chéo', ['1/ ', '2/ ']],
    ['ngoặc đơn', ['1) ', '2) ']],
    ['gạch nối', ['1- ', '2- ']],
    ['chấm liền chữ', ['1.', '2.']],
  ])('đánh số bằng %s vẫn là hai dòng', (_name, [first, second]) => {
    const lines = (late: string): string[] => [
      `${first}tiếp nhận 640 hồ sơ, trong đó trực tuyến 600 hồ sơ, trực tiếp 40 hồ sơ`,
      `${second}giải quyết 612 hồ sơ, trong đó trước hạn 500 hồ sơ, đúng hạn 110 hồ sơ, quá hạn ${late} hồ sơ`,
    ];
    expect(findings(lines('02'))).toEqual([]);
    expect(findings(lines('12'))).toEqual(['violation sum: 500 + 110 + 12 = 622 ≠ 612']);
  });

  it('hai dòng cùng một số', () => {
    expect(said(['1. Ban hành 12 văn bản', '2. Công khai 402 TTHC', '2. Công tác khác'])).toEqual([
      'violation: 2. Công khai | 2. Công tác ',
    ]);
    expect(said(['(1) Tiếp nhận 640 hồ sơ', '(2) Trả 612 hồ sơ', '(2) Tồn 28 hồ sơ'])).toHaveLength(
      1,
    );
    expect(
      said(['1.Tiếp nhận hồ sơ', 'Bảo đảm', '2.Giải quyết', 'Đúng hạn', '2.Kiến nghị']),
    ).toHaveLength(1);
  });

  it('con số đầu dòng không theo thứ tự là số của câu trên', () => {
    const text = 'Thực hiện quy định tại khoản\n1. trong quý, UBND xã niêm yết 402 TTHC.';
    expect(said([text])).toEqual([]);
    expect(findings(['Số hồ sơ quá hạn của xã là', '2/ 640 hồ sơ đã tiếp nhận.'])).toEqual([]);
  });

  it('tên mục ngắn không nuốt dòng dưới nó', () => {
    const lines = [
      '1. Công khai',
      '2. Tình hình tiếp nhận hồ sơ tại Bộ phận Một cửa',
      'Tổng số hồ sơ tiếp nhận là 640 hồ sơ',
      '2. Tình hình giải quyết',
    ];
    const [twins] = proofread(lines.join('\n')).findings;
    expect(twins?.quotes.map((q) => q.text)).toEqual([lines[1], lines[3]]);
  });

  it('mục lục chép lại tên các mục', () => {
    const titles = ['I. KẾT QUẢ', 'II. TỒN TẠI'];
    const contents = titles.map((title) => `${title} .......... 3`);
    expect(said(['MỤC LỤC', ...contents, '', ...titles.flatMap((t) => [t, 'Chưa có.'])])).toEqual(
      [],
    );
  });
});
