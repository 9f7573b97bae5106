/**
 * Phản ánh, kiến nghị of the sample office: a few from before the quarter, most within it,
 * one that nobody received.
 */
import type { Day } from '../../../lib/calendar/day.ts';
import { ownerOf } from './people.ts';
import { Random } from './random.ts';
import type { DataSet, Owner } from './types.ts';
import { addWorkdays, workdaysBetween } from './workdays.ts';

export interface FeedbackFile {
  code: string;
  content: string;
  sender: Owner;
  received: Day;
  due: Day;
  answered: Day | null;
  status:
    | 'Mới tiếp nhận'
    | 'Đang xử lý'
    | 'Đã trả lời'
    | 'Chuyển cơ quan khác'
    | 'Từ chối tiếp nhận';
  subject: 'Hành vi hành chính' | 'Quy định hành chính';
  field: string;
}

/** What none of the tool's stores and outputs may hold. */
export const CONTENTS = [
  'Quầy số 2 hẹn trả nhiều lần',
  'Đề nghị bỏ bản sao có chứng thực',
  'Không được hướng dẫn kê khai',
  'Tờ khai yêu cầu thông tin đã có trong cơ sở dữ liệu',
] as const;
const FIELDS = ['Hộ tịch', 'Đất đai', 'Chứng thực'] as const;
/** Working days in which an answer is due. */
const TERM = 5;
const COUNT = 23;

/** In the order of the list, the latest first; the same for the same data set. */
export function feedbackFiles({ period, printedOn }: DataSet): FeedbackFile[] {
  const random = new Random(2008);
  const last = Math.min(period.to, printedOn);
  const within = random.shuffle(workdaysBetween(period.from, last)).slice(0, COUNT - 3);
  const before = [-9, -6, -3].map((gap) => addWorkdays(period.from, gap));
  const days = [...before, ...within].sort((a, b) => a - b);
  return days.map((received, i) => fileOf(i, received, last, random)).reverse();
}

function fileOf(index: number, received: Day, last: Day, random: Random): FeedbackFile {
  const due = addWorkdays(received, TERM);
  const end = addWorkdays(received, random.between(2, 9));
  const status = statusOf(index, end, last, random);
  return {
    code: `PAKN-${String(20_240 + index)}-${String(index + 1).padStart(3, '0')}`,
    content: random.pick(CONTENTS),
    sender: ownerOf(9000 + index),
    received,
    due,
    answered: status === 'Đã trả lời' ? end : null,
    status,
    subject: random.pick(['Hành vi hành chính', 'Quy định hành chính'] as const),
    field: random.pick(FIELDS),
  };
}

function statusOf(index: number, end: Day, last: Day, random: Random): FeedbackFile['status'] {
  if (index === 8) return 'Từ chối tiếp nhận';
  if (index === 12) return 'Chuyển cơ quan khác';
  if (end <= last && index !== 5) return 'Đã trả lời';
  return random.pick(['Mới tiếp nhận', 'Đang xử lý'] as const);
}
