/** Invented dossiers, as a portal would hold them before it prints them. */
import fc from 'fast-check';
import { type Day, dayOf, formatDay } from '../../lib/calendar/day.ts';

export interface Printed {
  code: string;
  procedure: string;
  field: string;
  unit: string;
  level: string;
  channel: string;
  received: Day;
  due: Day | null;
  finished: Day | null;
  status: string;
  person: string;
  phone: string;
}

export const PEOPLE = [
  'Nguyễn Văn Mẫu',
  'Trần Thị Thí Dụ',
  'Lê Văn Tưởng Tượng',
  'Phạm Thị Không Có',
];
export const PHONES = ['0900000001', '0900000002', '0900000003'];
const FIELDS = ['Hộ tịch', 'Đất đai', 'Chứng thực', 'Bảo trợ xã hội'];
const PROCEDURES = [
  'Đăng ký khai sinh',
  'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  'Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan có thẩm quyền của Việt Nam cấp',
];
const UNITS = ['UBND xã Thí Dụ', 'UBND phường Ví Dụ', 'Trung tâm Phục vụ hành chính công xã Ví Dụ'];
const LEVELS = ['Toàn trình', 'Một phần', 'Dịch vụ cung cấp thông tin'];
const CHANNELS = ['Trực tuyến', 'Trực tiếp', 'Qua BCCI'];

const FIRST = dayOf(2024, 6, 1) as Day;

/** A dossier whose days and status agree with each other. */
export const printedDossier: fc.Arbitrary<Omit<Printed, 'code'>> = fc
  .record({
    procedure: fc.constantFrom(...PROCEDURES),
    field: fc.constantFrom(...FIELDS),
    unit: fc.constantFrom(...UNITS),
    level: fc.constantFrom(...LEVELS),
    channel: fc.constantFrom(...CHANNELS),
    person: fc.constantFrom(...PEOPLE),
    phone: fc.constantFrom(...PHONES),
    start: fc.integer({ min: 0, max: 100 }),
    term: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 8 }),
    took: fc.integer({ min: 0, max: 40 }),
    state: fc.constantFrom('open', 'paused', 'done', 'returned', 'withdrawn'),
  })
  .map(({ start, term, took, state, ...rest }) => {
    const received = FIRST + start;
    const ended = state === 'done' || state === 'returned';
    return {
      ...rest,
      received,
      due: term === null ? null : received + term,
      finished: ended ? received + took : null,
      status: {
        open: 'Đang xử lý',
        paused: 'Yêu cầu bổ sung giấy tờ',
        done: 'Đã xử lý xong',
        returned: 'Đã trả kết quả',
        withdrawn: 'Công dân yêu cầu rút hồ sơ',
      }[state],
    };
  });

export const printedDossiers: fc.Arbitrary<Printed[]> = fc
  .array(printedDossier, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((d, i) => ({ ...d, code: codeFor(d.received, i) })));

export function codeFor(received: Day, index: number): string {
  const [date = '', month = '', year = ''] = formatDay(received).split('/');
  return `H37.21-${year.slice(2)}${month}${date}-${String(index + 1).padStart(4, '0')}`;
}

/** A fixed set for tests that look at single values. */
export function sampleDossiers(count: number): Printed[] {
  return fc
    .sample(fc.array(printedDossier, { minLength: count, maxLength: count }), {
      numRuns: 1,
      seed: 7,
    })
    .flat()
    .map((d, i) => ({ ...d, code: codeFor(d.received, i) }));
}
