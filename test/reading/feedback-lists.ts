/** Invented phản ánh, kiến nghị (PAKN), and lists that print them the way portals do. */
import fc from 'fast-check';
import { type Day, dayOf, formatDay } from '../../lib/calendar/day.ts';
import type { FeedbackItem, FeedbackState } from '../../lib/dossier/feedback.ts';
import { PEOPLE, PHONES } from './dossiers.ts';
import { tableHtml } from './heads.ts';

/** What a portal holds of one PAKN, the texts and persons it prints included. */
export interface PrintedFeedback
  extends Pick<
    FeedbackItem,
    'received' | 'due' | 'finished' | 'state' | 'statusText' | 'subject' | 'published'
  > {
  code: string;
  content: string;
  person: string;
  phone: string;
  unit: string;
  field: string;
}

export const CONTENTS = [
  'Cán bộ một cửa hẹn lại nhiều lần',
  'Đề nghị bỏ giấy xác nhận tạm trú trong hồ sơ',
  'Đường vào trụ sở bị ngập',
  'Mẫu đơn trên cổng không tải được',
];
const UNITS = ['UBND xã Thí Dụ', 'Phòng Văn hóa – Xã hội xã Thí Dụ'];
const FIELDS = ['Hộ tịch', 'Đất đai', 'Chứng thực'];
export const SUBJECT_WORDS = {
  conduct: 'Hành vi hành chính',
  regulation: 'Quy định hành chính',
  both: 'Cả hai nội dung',
} as const;
const STATUS_WORDS: Record<Exclude<FeedbackState, 'unknown'>, string[]> = {
  processing: ['Mới tiếp nhận', 'Đang xử lý', 'Chờ xử lý'],
  processed: ['Đã xử lý', 'Đã trả lời', 'Đã xử lý xong'],
  transferred: ['Đã chuyển xử lý', 'Chuyển cơ quan khác'],
  notAccepted: ['Từ chối tiếp nhận', 'Không tiếp nhận', 'Không thuộc thẩm quyền'],
};
const FIRST = dayOf(2024, 5, 20) as Day;

const one = fc
  .record({
    content: fc.constantFrom(...CONTENTS),
    person: fc.constantFrom(...PEOPLE),
    phone: fc.constantFrom(...PHONES),
    unit: fc.constantFrom(...UNITS),
    field: fc.constantFrom(...FIELDS),
    subject: fc.constantFrom(...(['conduct', 'regulation', 'both', null] as const)),
    state: fc.constantFrom(...(['processing', 'processed', 'transferred', 'notAccepted'] as const)),
    word: fc.nat({ max: 11 }),
    start: fc.nat({ max: 130 }),
    term: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 6 }),
    took: fc.nat({ max: 30 }),
  })
  .map(({ state, word, start, term, took, ...rest }): Omit<PrintedFeedback, 'code'> => {
    const received = FIRST + start;
    const words = STATUS_WORDS[state];
    return {
      ...rest,
      received,
      due: term === null ? null : received + term,
      finished: state === 'processed' ? received + took : null,
      state,
      statusText: words[word % words.length] as string,
      published: null,
    };
  });

export const printedFeedback: fc.Arbitrary<PrintedFeedback[]> = fc
  .array(one, { minLength: 1, maxLength: 14 })
  .map((list) =>
    list.map((item, i) => ({ ...item, code: `PAKN-2024-${String(i + 1).padStart(4, '0')}` })),
  );

const print = (day: Day | null) => (day === null ? '' : formatDay(day));

/** A column: the headings it goes by, and what stands in it. */
interface Column {
  headings: string[];
  cell(item: PrintedFeedback, ordinal: number): string;
}

/** In the order in which they are printed here; a list may leave some out. */
export const COLUMNS = {
  ordinal: { headings: ['STT', 'TT'], cell: (_, ordinal) => String(ordinal) },
  code: {
    headings: ['Mã phản ánh', 'Mã PAKN', 'Số phản ánh', 'Mã số', 'Mã phản ánh, kiến nghị'],
    cell: ({ code }) => code,
  },
  content: {
    headings: ['Nội dung', 'Nội dung phản ánh', 'Tiêu đề', 'Nội dung phản ánh, kiến nghị'],
    cell: ({ content }) => content,
  },
  person: {
    headings: ['Người phản ánh', 'Người gửi', 'Người kiến nghị', 'Họ tên người phản ánh'],
    cell: ({ person, phone }) => `${person}<br>${phone}`,
  },
  received: {
    headings: ['Ngày tiếp nhận', 'Ngày gửi', 'Ngày phản ánh', 'Thời gian gửi phản ánh'],
    cell: ({ received }) => print(received),
  },
  due: {
    headings: ['Hạn xử lý', 'Thời hạn xử lý', 'Hạn trả lời', 'Hạn xử lý phản ánh'],
    cell: ({ due }) => print(due),
  },
  unit: {
    headings: ['Cơ quan xử lý', 'Đơn vị xử lý', 'Đơn vị giải quyết'],
    cell: ({ unit }) => unit,
  },
  field: { headings: ['Lĩnh vực', 'Lĩnh vực phản ánh'], cell: ({ field }) => field },
  finished: {
    headings: ['Ngày trả lời', 'Ngày xử lý xong', 'Ngày phản hồi', 'Ngày hoàn thành'],
    cell: ({ finished }) => print(finished),
  },
  status: {
    headings: ['Tình trạng xử lý', 'Trạng thái', 'Kết quả xử lý', 'Tình trạng'],
    cell: ({ statusText }) => statusText,
  },
  subject: {
    headings: ['Loại (hành vi / quy định)', 'Phân loại', 'Loại phản ánh', 'Loại PAKN'],
    cell: ({ subject }) => (subject === null ? '' : SUBJECT_WORDS[subject]),
  },
} satisfies Record<string, Column>;
export type FeedbackColumn = keyof typeof COLUMNS;

/** Which heading each column goes by. */
export type Headings = Record<FeedbackColumn, number>;

export const anyHeadings: fc.Arbitrary<Headings> = fc.record(
  Object.fromEntries(
    Object.entries(COLUMNS).map(([id, { headings }]) => [id, fc.nat({ max: headings.length - 1 })]),
  ) as Record<FeedbackColumn, fc.Arbitrary<number>>,
);

export interface ListNotes {
  headings?: Partial<Headings>;
  without?: readonly FeedbackColumn[];
  title?: string;
  below?: string;
}

export function feedbackRows(
  items: readonly PrintedFeedback[],
  { headings = {}, without = [] }: ListNotes = {},
): { heads: string[]; body: string[][] } {
  const columns = (Object.entries(COLUMNS) as [FeedbackColumn, Column][]).filter(
    ([id]) => !without.includes(id),
  );
  return {
    heads: columns.map(([id, column]) => column.headings[headings[id] ?? 0] as string),
    body: items.map((item, i) => columns.map(([, column]) => column.cell(item, i + 1))),
  };
}

/** The list as a page prints it. */
export function feedbackListHtml(items: readonly PrintedFeedback[], notes: ListNotes = {}): string {
  const { title = 'Danh sách phản ánh, kiến nghị', below = '' } = notes;
  const html = tableHtml({ ...feedbackRows(items, notes), above: `<h2>${title}</h2>` });
  return html.replace('</body>', `${below}</body>`);
}

/** What must be read of an item printed in every column. */
export function expectedItem(item: PrintedFeedback, index: number): FeedbackItem {
  const { code, received, due, finished, state, statusText, subject, published, field, unit } =
    item;
  return {
    code,
    mark: null,
    received,
    due,
    finished,
    state,
    statusText,
    subject,
    published,
    field,
    unit,
    source: 0,
    row: index + 1,
  };
}

/** One PAKN of 1 August 2024, answered on the 9th, unless a case says otherwise. */
export function feedbackItem(notes: Partial<FeedbackItem> = {}): FeedbackItem {
  const received = dayOf(2024, 8, 1) as Day;
  return {
    code: 'PAKN-2024-0001',
    mark: null,
    received,
    due: received + 14,
    finished: received + 8,
    state: 'processed',
    statusText: 'Đã trả lời',
    subject: 'conduct',
    published: null,
    field: 'Hộ tịch',
    unit: null,
    source: 0,
    row: 1,
    ...notes,
  };
}
