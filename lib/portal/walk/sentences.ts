/**
 * What the user is told when a walk ends: what happened, how much was read, what to do.
 */
import { formatCount } from '../../text/numbers.ts';
import type { Verdict } from './state.ts';
import type { WalkEnd } from './types.ts';

export interface EndFacts {
  rowsRead: number;
  rowsTotal: number | null;
  pagesRead: number;
  /** Page on which the walk ended. */
  page: number;
  /** What the rows are: "hồ sơ". */
  things: string;
  /** Why, in a few words, where the end needs it. */
  reason?: string;
  verdict?: Verdict;
}

export function sentenceOf(end: WalkEnd, facts: EndFacts): string {
  return `${happened(end, facts)} ${amount(end, facts)}`.trim();
}

function happened(end: WalkEnd, facts: EndFacts): string {
  switch (end) {
    case 'complete':
      return complete(facts);
    case 'short':
      return short(facts);
    case 'cancelled':
      return 'Đã dừng theo yêu cầu.';
    case 'paused':
      return 'Đã tạm dừng; bấm “Đọc tiếp” để đọc các trang còn lại.';
    case 'expired':
      return `Phiên đăng nhập đã hết ở trang ${facts.page}; hãy đăng nhập lại rồi bấm “Đọc tiếp”.`;
    case 'blocked':
      return `Dừng ở trang ${facts.page} vì ${facts.reason ?? 'cổng từ chối'}; không thử lại tự động.`;
    case 'repeated':
      return `Cổng trả lại trang đã đọc khi sang trang ${facts.page}; hãy tải lại danh sách rồi đọc từ đầu.`;
    case 'shrunk':
      return `Danh sách ngắn đi trong lúc đọc (${facts.reason ?? `có ${facts.things} vừa rời danh sách`}), nên có thể sót ${facts.things}; hãy đọc lại từ đầu.`;
    case 'moved':
      return `Dừng ở trang ${facts.page} vì ${facts.reason ?? 'danh sách bị đổi trong lúc đọc'}; bấm "Tiếp tục" để đọc nốt, hoặc bỏ phần đang dở rồi đọc lại từ đầu.`;
    case 'failed-page':
      return `Không đọc được trang ${facts.page}: ${facts.reason ?? 'trang không tải xong'}; bấm “Đọc tiếp” để thử lại từ trang này.`;
  }
}

function complete(facts: EndFacts): string {
  if (facts.rowsRead === 0) return `Cổng cho biết danh sách không có ${facts.things} nào.`;
  if (facts.verdict?.kind === 'complete' && !facts.verdict.verified) {
    return `Đã đọc đến trang cuối; trang không nêu tổng số ${facts.things} nên không đối chiếu được là đã đủ.`;
  }
  return 'Đã đọc đủ danh sách.';
}

function short(facts: EndFacts): string {
  const gap = facts.verdict?.kind === 'short' ? facts.verdict.gap : 'rows';
  if (gap === 'moved') {
    return `Đã đến trang cuối nhưng danh sách đã đổi trong lúc đọc và trang không nêu tổng số để đối chiếu, nên có thể sót ${facts.things}; hãy đọc lại.`;
  }
  if (gap === 'pages') {
    return 'Đã đến trang cuối nhưng chưa đọc các trang ở giữa hoặc ở đầu; hãy về trang 1 rồi đọc lại.';
  }
  return `Đã đến trang cuối nhưng còn thiếu ${facts.things} so với tổng số cổng nêu; danh sách có thể đã đổi trong lúc đọc, hãy đọc lại.`;
}

function amount(end: WalkEnd, facts: EndFacts): string {
  if (facts.rowsRead === 0) return end === 'complete' ? '' : `Chưa đọc được ${facts.things} nào.`;
  const read = `${formatCount(facts.rowsRead)}`;
  const pages = `${formatCount(facts.pagesRead)} trang`;
  if (facts.rowsTotal === null) return `Đã đọc ${read} ${facts.things} ở ${pages}.`;
  return `Đã đọc ${read}/${formatCount(facts.rowsTotal)} ${facts.things} ở ${pages}.`;
}
