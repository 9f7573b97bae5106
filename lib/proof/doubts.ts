/** What makes a text doubtful as a report: its language, its subject, an end that is missing. */
import { markedShare, vietnameseShare } from './encodings.ts';

/** Words without which no report on one-stop work is written. */
const SUBJECT =
  /(?<![\p{L}])(?:hồ sơ|thủ tục|TTHC|báo cáo|dịch vụ công|một cửa|tiếp nhận|giải quyết)(?![\p{L}])/iu;
const FEW_WORDS = 25;

/** Vietnamese sentences for the reader; none for an ordinary report. */
export function doubtsOf(text: string): string[] {
  const plain = text.normalize('NFC');
  if ((plain.match(/\p{L}{2,}/gu)?.length ?? 0) < FEW_WORDS) return [];
  const share = vietnameseShare(plain);
  const marked = markedShare(plain);
  if (marked < 0.1)
    return [
      share > 0.6
        ? 'Văn bản viết không dấu nên hầu như không soát được; hãy dùng bản có dấu.'
        : 'Văn bản không phải tiếng Việt, không giống một báo cáo nên không có gì để soát.',
    ];
  const doubts: string[] = [];
  if (share < 0.75)
    doubts.push(
      'Nhiều chữ không đọc được (có thể là bản quét nhận dạng chữ chưa sạch); kết quả soát có thể thiếu.',
    );
  if (!SUBJECT.test(plain))
    doubts.push('Văn bản không giống báo cáo về thủ tục hành chính, hồ sơ.');
  if (endsMidSentence(plain))
    doubts.push('Văn bản có vẻ bị cắt: dòng cuối chưa hết câu; phần sau chưa được soát.');
  return doubts;
}

/** A long last line that stops on a word or a comma, as in half a report. */
function endsMidSentence(text: string): boolean {
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return last.length > 80 && !last.includes('\t') && /[\p{L}\d,(–-]$/u.test(last);
}
