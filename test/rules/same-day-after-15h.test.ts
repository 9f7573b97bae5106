import { sameDayAfter15h } from '../../rules/same-day-after-15h.ts';
import { noList, without } from './common.ts';
import { testRule } from './tester.ts';

const sameDay = (code: string, minute: number, finished: string | null) => ({
  code,
  received: '2024-08-01',
  due: '2024-08-01',
  finished,
  extra: { receivedMinute: minute },
});

testRule(sameDayAfter15h, {
  pass: [
    {
      name: 'nhận đúng 15 giờ, hoặc nhận muộn nhưng xong trong ngày',
      dossiers: [
        sameDay('A', 15 * 60, '2024-08-02'),
        sameDay('B', 16 * 60, '2024-08-01'),
        { due: '2024-08-02', finished: '2024-08-05', extra: { receivedMinute: 960 } },
      ],
      says: 'Không có hồ sơ nào nhận sau 15 giờ, hẹn trả trong ngày mà không xong trong ngày.',
    },
  ],
  'needs-review': [
    {
      name: 'nhận 15 giờ 01, hẹn trong ngày, xong hôm sau hoặc chưa xong',
      figures: { hour: 15 },
      dossiers: [sameDay('A', 15 * 60 + 1, '2024-08-02'), sameDay('B', 16 * 60, null)],
      says: 'Có 2 hồ sơ nhận sau 15 giờ, hẹn trả trong ngày và không xong trong ngày (trước hết là A); ngày hẹn có thể phải là ngày làm việc tiếp theo.',
      codes: ['A', 'B'],
    },
    {
      name: 'mốc giờ do người dùng đặt',
      figures: { hour: 14 },
      dossiers: [sameDay('A', 14 * 60 + 1, '2024-08-02')],
      params: { hour: 14 },
      says: 'Có 1 hồ sơ nhận sau 14 giờ, hẹn trả trong ngày và không xong trong ngày (trước hết là A); ngày hẹn có thể phải là ngày làm việc tiếp theo.',
      codes: ['A'],
    },
    without('due', 'Ngày hẹn trả', { due: null }),
  ],
  'not-applicable': [
    {
      name: 'trang không ghi giờ',
      dossiers: [{}],
      says: 'Trang không ghi giờ tiếp nhận nên không xét.',
    },
    noList,
  ],
});
