import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const RESOLVED =
  'Số hồ sơ đã giải quyết là 320.579 hồ sơ, trong đó: trả trước hạn 155.907 hồ sơ; trả đúng hạn 123.370 hồ sơ; trả quá hạn 29.420 hồ sơ.';
const said = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule}`);

describe('Chênh lệch mà văn bản tự nêu', () => {
  it('không nêu thì tổng sai là vi phạm', () => {
    expect(said(`${RESOLVED}\n`)).toEqual(['violation sum']);
  });

  it.each([
    'Số liệu trên Hệ thống không khớp: đã giải quyết = trước hạn + đúng hạn + quá hạn (320.579 ≠ 155.907 + 123.370 + 29.420; lệch 11.882).',
    'Ghi chú về số liệu.\n\n2. Đối chiếu\nTổng 320.579 hồ sơ chênh lệch 11.882 hồ sơ so với các phần do hồ sơ trả lại nằm ở cột riêng.',
  ])('đã nêu tổng và mức lệch thì cần xem lại trước khi ký: %s', (remark) => {
    const [found, ...others] = proofread(`${RESOLVED}\n${remark}\n`).findings;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'sum', outcome: 'needs-review' });
    expect(found?.message).toMatch(/tự nêu là không khớp; cần đối chiếu/u);
  });

  it.each([
    'Số liệu trên Hệ thống không khớp, đang đối chiếu.',
    'Số liệu lĩnh vực Hộ tịch không khớp: 1.106 ≠ 483 + 605 + 8; lệch 10.',
    'Tổng 320.579 hồ sơ chênh lệch 118 hồ sơ so với các phần.',
  ])('nêu chung chung hoặc nêu số khác thì vẫn là vi phạm: %s', (remark) => {
    expect(said(`${RESOLVED}\n${remark}\n`)).toEqual(['violation sum']);
  });
});
