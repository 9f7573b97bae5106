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
