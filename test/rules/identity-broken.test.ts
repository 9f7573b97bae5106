import { DEFAULT_POLICY } from '../../lib/dossier/policy.ts';
import { identityBroken } from '../../rules/identity-broken.ts';
import { form, statisticsTable, tablePage } from '../check/build.ts';
import { testRule } from './tester.ts';

const good = form([10, 6, 3, 1], [7, 2, 4, 1], [3, 2, 1]);
testRule(identityBroken, {
  pass: [
    {
      name: 'đếm từ danh sách luôn khớp',
      dossiers: [{}, { finished: null }, { status: 'paused' }],
      says: 'Các đẳng thức của biểu II.06 đều khớp.',
    },
    {
      name: 'cách đếm để riêng hồ sơ chờ vẫn khớp khi cộng phần riêng',
      dossiers: [{}, { status: 'paused' }],
      on: { policy: { ...DEFAULT_POLICY, paused: 'apart' } },
      says: 'Các đẳng thức của biểu II.06 đều khớp.',
    },
    {
      name: 'bảng của cổng khớp',
      readings: [tablePage([statisticsTable([], good)])],
      says: 'Các đẳng thức của biểu II.06 đều khớp.',
    },
  ],
  violation: [
    {
      name: 'số công cụ tự đếm không khớp là lỗi của công cụ',
      figures: { left: 2, right: 1 },
      total: 1,
      dossiers: [{}],
      alter: (data) => ({ ...data, form06: form([2, 1, 0, 1], [1, 1, 0, 0], [0, 0, 0]) }),
      says: 'Lỗi của công cụ: số liệu tự đếm không khớp (Tiếp nhận = đã giải quyết + đang giải quyết: 2 ≠ 1 + 0). Xin báo lại cho người phát triển.',
    },
  ],
  'needs-review': [
    {
      name: 'bảng của cổng không khớp',
      figures: { page: 'trang-1.html' },
      total: 1,
      readings: [
        tablePage([
          statisticsTable([], good, {
            disagreements: ['Dòng “Hộ tịch” không khớp: đã giải quyết 7 ≠ 2 + 3 + 1.'],
          }),
        ]),
      ],
      says: 'Bảng thống kê của cổng: Dòng “Hộ tịch” không khớp: đã giải quyết 7 ≠ 2 + 3 + 1.',
    },
  ],
  'not-applicable': [
    {
      name: 'không có biểu nào',
      readings: [tablePage([])],
      says: 'Không có biểu số liệu nào để đối chiếu.',
    },
  ],
});
