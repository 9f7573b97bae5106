import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const TITLE =
  'BÁO CÁO\nCông tác kiểm soát thủ tục hành chính quý II năm 2026 của UBND phường An Lạc';

const said = (first: string, last: string): string[] =>
  proofread(
    `${TITLE}\n1. ${first}\n2. Công tác tuyên truyền được duy trì.\n3. ${last}`,
  ).findings.map((f) => `${f.outcome} ${f.rule} ${f.arithmetic}`);

const RECEIVED = 'UBND phường tiếp nhận tổng số 2.204 hồ sơ.';
const AGAIN = 'Đánh giá chung: tổng số hồ sơ tiếp nhận là 2.240 hồ sơ, tăng so với quý trước.';

it('tên báo cáo viết hoa cũng là tên đơn vị', () => {
  const text = `${TITLE.toUpperCase()}\n1. Trong quý, UBND phường An Lạc tiếp nhận 2.204 hồ sơ.\n2. ${AGAIN}`;
  expect(proofread(text).findings.map((f) => f.rule)).toEqual(['repeat']);
});

describe('Tổng số nhắc lại ở ý đánh giá', () => {
  it.each([
    [RECEIVED, AGAIN],
    ['Trong quý II năm 2026, UBND phường An Lạc tiếp nhận 2.204 hồ sơ.', AGAIN],
    ['Tổng số hồ sơ tiếp nhận trong quý là 2.204 hồ sơ.', AGAIN],
    [RECEIVED, 'Nhìn chung, trong quý II/2026, UBND phường đã tiếp nhận 2.240 hồ sơ.'],
    ['Trong quý, UBND phường An Lạc tiếp nhận 2.204 hồ sơ.', AGAIN],
  ])('hai giá trị: %s … %s', (first, last) => {
    expect(said(first, last)).toEqual(['needs-review repeat 2.204 ≠ 2.240']);
  });

  it.each([
    [RECEIVED, AGAIN.replace('2.240', '2.204')],
    [RECEIVED, 'Đánh giá chung: tổng số hồ sơ tiếp nhận trực tuyến là 2.100 hồ sơ.'],
    [RECEIVED, 'Đánh giá chung: từ đầu năm, tổng số hồ sơ tiếp nhận là 4.120 hồ sơ.'],
    [RECEIVED, 'Đánh giá chung: 6 tháng đầu năm 2026 tiếp nhận 4.120 hồ sơ.'],
    [RECEIVED, 'Đánh giá chung: UBND phường tiếp nhận, giải quyết 2.180 hồ sơ.'],
    [RECEIVED, 'Đánh giá chung: lĩnh vực đất đai tiếp nhận 240 hồ sơ.'],
    ['UBND phường Hòa Bình tiếp nhận tổng số 2.204 hồ sơ.', AGAIN],
    ['Tổng số hồ sơ tiếp nhận là 2.204 hồ sơ; kỳ trước chuyển sang 36 hồ sơ.', AGAIN],
    ['Tháng 4 tiếp nhận 704 hồ sơ.', AGAIN],
  ])('một phần, lúc khác, cách đếm khác hoặc nhắc đúng thì không sao: %s … %s', (first, last) => {
    expect(said(first, last)).toEqual([]);
  });
});
