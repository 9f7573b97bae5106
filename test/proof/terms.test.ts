import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

/** A report on a time, drawn up with a tool that prints the day of printing at its end. */
const said = (about: string, head = ''): string[] =>
  proofread(
    `${head}BÁO CÁO\nKết quả kiểm soát thủ tục hành chính ${about}\n\nI. KẾT QUẢ\nCăn cứ Quyết định số 1380/QĐ-UBND ngày 25/3/2024 của UBND huyện Chi Lăng, xã đã tiếp nhận 120 hồ sơ.\n\nDự thảo lập ngày 26/11/2026.\n`,
  ).findings.map((f) => `${f.outcome} ${f.rule}`);

describe('Thuật ngữ đã bỏ tính theo kỳ mà văn bản báo cáo', () => {
  it.each([
    'quý III năm 2024',
    'năm 2024',
    'năm 2024 và phương hướng, nhiệm vụ năm 2026',
    'kỳ từ 15/6/2024 đến 14/9/2024',
    'từ ngày 15 tháng 6 năm 2024 đến ngày 14 tháng 9 năm 2024',
    'tháng 8 năm 2024',
  ])('cấp huyện còn trong kỳ %s', (about) => {
    expect(said(about)).toEqual([]);
  });

  it.each(['quý IV năm 2025', 'năm 2026', 'kỳ từ 15/9/2025 đến 14/12/2025'])(
    'cấp huyện đã bỏ trong kỳ %s',
    (about) => {
      expect(said(about)).toEqual(['needs-review obsolete-term']);
    },
  );

  it('ngày ký quyết định trước hết', () => {
    expect(said('năm 2024', 'Chi Lăng, ngày 18 tháng 12 năm 2025\n\n')).toEqual([
      'needs-review obsolete-term',
    ]);
  });
});
