/** "Toàn bộ hồ sơ được giải quyết đúng hạn": words that leave no dossier late. */
import type { Span } from './collector.ts';
import { sentenceStart } from './phrases.ts';
import type { Block } from './structure.ts';

export interface OnTimeClaim extends Span {
  /** The sentence up to the claim, and the claim itself. */
  words: string;
}

const ALL_ON_TIME =
  /(?<!\p{L})(?:toàn\s+bộ|tất\s+cả)(?:\s+(?:các|số|những))?\s+(?:hồ\s+sơ|HS)(?:\s+(?:TTHC|thủ\s+tục\s+hành\s+chính|đã|đều|được|tiếp\s+nhận|giải\s+quyết|xử\s+lý|hoàn\s+thành|và|trả(?:\s+kết\s+quả)?|bảo\s+đảm|đảm\s+bảo|trong\s+(?:kỳ|quý|tháng)))*\s+(?:(?:trước|đúng)(?:\s+(?:và|hoặc)\s+(?:trước|đúng))?|trước,\s+đúng|đúng,\s+trước)\s+(?:thời\s+)?hạn(?!\p{L})/giu;

/** The claims of a block; those told as a task or a wish are none. */
export function readOnTimeClaims(block: Block): OnTimeClaim[] {
  const text = block.text.replace(/\n/gu, ' ');
  return [...text.matchAll(ALL_ON_TIME)].flatMap((m) => {
    const end = m.index + m[0].length;
    const words = text.slice(sentenceStart(text, m.index, block.body), end);
    const place = { start: block.start + m.index, end: block.start + end };
    return TASK.test(words) ? [] : [{ ...place, words }];
  });
}

const TASK =
  /(?<!\p{L})(?:phấn\s+đấu|mục\s+tiêu|yêu\s+cầu|nhằm|phải|cần|tiếp\s+tục|đề\s+nghị|chỉ\s+đạo|để|sẽ|chưa|không)(?!\p{L})/iu;
