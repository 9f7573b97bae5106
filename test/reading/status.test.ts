import { describe, expect, it } from 'vitest';
import { classifyStatus } from '../../lib/portal/status.ts';

describe('status words', () => {
  it.each([
    ['Mới đăng ký', 'notReceived'],
    ['Không được tiếp nhận', 'notReceived'],
    ['ĐANG XỬ LÝ', 'processing'],
    ['Yêu cầu bổ sung giấy tờ', 'paused'],
    ['Dừng xử lý', 'paused'],
    ['Công dân yêu cầu rút hồ sơ', 'withdrawn'],
    ['Đã xử lý xong', 'finished'],
    ['Đã trả kết quả (Quá hạn 3 ngày)', 'finished'],
    ['Đang xử lý - Nộp qua Cổng DVC Quốc gia', 'processing'],
    ['Đang xử lý tại phòng chuyên môn', 'processing'],
    ['Chờ phê duyệt', 'processing'],
    ['Hoàn thành đúng hạn', 'finished'],
    ['Công dân rút hồ sơ', 'withdrawn'],
  ])('“%s” is %s', (text, expected) => expect(classifyStatus(text)).toBe(expected));

  it.each(['Chuyển liên thông', 'Đã nộp phí', 'Chưa trả kết quả', 'Chuyển theo dõi riêng', ''])(
    '“%s” is no known word, so it is left for review rather than guessed at',
    (text) => expect(classifyStatus(text)).toBe('unknown'),
  );
});
