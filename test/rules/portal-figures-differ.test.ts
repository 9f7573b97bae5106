import { portalFiguresDiffer } from '../../rules/portal-figures-differ.ts';
import {
  ALL_COLUMNS,
  day,
  dossier,
  form,
  type PageNotes,
  page,
  statisticsRow,
  statisticsTable,
  tablePage,
} from '../check/build.ts';
import { testRule } from './tester.ts';

const list = (notes: PageNotes = {}) =>
  page([dossier(), dossier({ channel: 'direct', finished: '2024-08-15' })], notes);
const same = form([2, 1, 1, 0], [2, 1, 1, 0], [0, 0, 0]);
const one = (resolved: number) => form([1, 1, 0, 0], [resolved, resolved, 0, 0], [0, 0, 0]);
const differs = form([2, 1, 1, 0], [2, 2, 0, null], [0, 0, 0]);

testRule(portalFiguresDiffer, {
  pass: [
    {
      name: 'hồ sơ không ghi lĩnh vực không thành một lĩnh vực để so',
      readings: [
        page([dossier({ field: null }), dossier({ channel: 'direct', finished: '2024-08-15' })]),
        tablePage([
          statisticsTable(
            [statisticsRow('Hộ tịch', form([1, 0, 1, 0], [1, 0, 1, 0], [0, 0, 0]))],
            same,
          ),
        ]),
      ],
      says: 'Danh sách và bảng thống kê khớp nhau ở 22 ô.',
    },
    {
      name: 'danh sách không có cột lĩnh vực thì chỉ so tổng số',
      readings: [
        page(
          [
            dossier({ field: null }),
            dossier({ field: null, channel: 'direct', finished: '2024-08-15' }),
          ],
          {
            columns: ALL_COLUMNS.filter((id) => id !== 'field'),
          },
        ),
        tablePage([statisticsTable([statisticsRow('Đất đai', same)], same)]),
      ],
      says: 'Danh sách và bảng thống kê khớp nhau ở 11 ô.',
    },
    {
      name: 'bảng không có lĩnh vực nào cùng tên với danh sách thì chỉ so tổng số',
      readings: [list(), tablePage([statisticsTable([statisticsRow('Tất cả', same)], same)])],
      says: 'Danh sách và bảng thống kê khớp nhau ở 11 ô.',
    },
    {
      name: 'mọi ô khớp, cả theo lĩnh vực',
      readings: [list(), tablePage([statisticsTable([statisticsRow('Hộ Tịch', same)], same)])],
      says: 'Danh sách và bảng thống kê khớp nhau ở 22 ô.',
    },
    {
      name: 'cả hai bên ghi cùng một đơn vị: so tổng số và lĩnh vực',
      readings: [
        page([dossier({ unit: 'UBND xã Mẫu 01', code: 'A' })]),
        tablePage([
          statisticsTable(
            [statisticsRow('Hộ tịch', form([1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0]))],
            form([1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0]),
            { statedUnit: 'xã Mẫu 01' },
          ),
        ]),
      ],
      says: 'Danh sách và bảng thống kê khớp nhau ở 22 ô.',
    },
    {
      name: 'ô mà bảng không ghi thì không so',
      readings: [
        list(),
        tablePage([statisticsTable([], form([2, null, null, null], [2, 1, 1, 0], [0, 0, 0]))]),
      ],
      says: 'Danh sách và bảng thống kê khớp nhau ở 8 ô.',
    },
  ],
  'needs-review': [
    {
      name: 'chọn một xã; bảng thống kê ghi đúng xã đó dù viết khác',
      figures: { cell: 'resolved.early', scope: 'tổng số', list: 1, table: 2 },
      readings: [
        list(),
        tablePage([statisticsTable([], differs, { statedUnit: 'Uỷ ban nhân dân xã Mẫu 01' })]),
      ],
      on: { unit: 'UBND xã Mẫu 01' },
      says: [
        'Đã giải quyết – trước hạn (tổng số): đếm từ danh sách là 1, bảng thống kê của cổng ghi 2.',
        'Đã giải quyết – đúng hạn (tổng số): đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
      ],
      also: ['needs-review'],
    },
    {
      name: 'chọn một xã; bảng thống kê không ghi đơn vị là của xã đó',
      readings: [list(), tablePage([statisticsTable([], differs)])],
      on: { unit: 'UBND xã Mẫu 01' },
      says: [
        'Đã giải quyết – trước hạn (tổng số): đếm từ danh sách là 1, bảng thống kê của cổng ghi 2.',
        'Đã giải quyết – đúng hạn (tổng số): đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
      ],
      also: ['needs-review'],
    },
    {
      name: 'danh sách của một xã, bảng của hai xã: chỉ so xã có ở cả hai bên',
      readings: [
        page([dossier({ unit: 'UBND xã Mẫu 01' })]),
        tablePage([
          statisticsTable(
            [statisticsRow('xã Mẫu 01', one(0)), statisticsRow('xã Mẫu 02', one(1))],
            form([2, 2, 0, 0], [1, 1, 0, 0], [0, 0, 0]),
            { by: 'unit' },
          ),
        ]),
      ],
      says: [
        'Đã giải quyết – tổng số (xã Mẫu 01): đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
        'Đã giải quyết – trước hạn (xã Mẫu 01): đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
      ],
      also: ['needs-review'],
    },
    {
      name: 'mỗi ô khác nhau là một kết quả',
      figures: { cell: 'resolved.early', scope: 'tổng số', list: 1, table: 2 },
      total: 1,
      readings: [list(), tablePage([statisticsTable([], differs)])],
      says: [
        'Đã giải quyết – trước hạn (tổng số): đếm từ danh sách là 1, bảng thống kê của cổng ghi 2.',
        'Đã giải quyết – đúng hạn (tổng số): đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
      ],
      also: ['needs-review'],
    },
    {
      name: 'so từng đơn vị khi cả hai bên ghi đơn vị',
      figures: { cell: 'resolved.total', scope: 'xã Mẫu 02', list: 1, table: 0 },
      total: 1,
      readings: [
        page([dossier({ unit: 'UBND xã Mẫu 01' }), dossier({ unit: 'UBND xã Mẫu 02' })]),
        tablePage([
          statisticsTable(
            [
              statisticsRow('xã Mẫu 01', form([1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0])),
              statisticsRow('xã Mẫu 02', form([1, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0])),
            ],
            form([2, 2, 0, 0], [1, 1, 0, 0], [0, 0, 0]),
            { by: 'unit' },
          ),
        ]),
      ],
      says: [
        'Đã giải quyết – tổng số (xã Mẫu 02): đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
        'Đã giải quyết – trước hạn (xã Mẫu 02): đếm từ danh sách là 1, bảng thống kê của cổng ghi 0.',
      ],
      also: ['needs-review'],
    },
    {
      name: 'lĩnh vực chỉ có ở một bên tính là 0; danh sách chưa đọc đủ thì nói thêm',
      figures: { cell: 'received.total', scope: 'lĩnh vực Đất đai', list: 0, table: 1 },
      total: 1,
      readings: [
        list({ refused: [{ row: 3, reason: 'không có mã hồ sơ' }] }),
        tablePage([
          statisticsTable(
            [
              statisticsRow('Hộ tịch', same),
              statisticsRow(
                'Đất đai',
                form([1, null, null, null], [null, null, null, null], [null, null, null]),
              ),
            ],
            same,
          ),
        ]),
      ],
      says: 'Tiếp nhận – tổng số (lĩnh vực Đất đai): đếm từ danh sách là 0, bảng thống kê của cổng ghi 1; danh sách chưa đọc đủ.',
    },
  ],
  'not-applicable': [
    {
      name: 'không có bảng thống kê',
      readings: [list()],
      says: 'Không có đủ cả danh sách và bảng thống kê của cùng đơn vị, cùng kỳ để đối chiếu.',
    },
    {
      name: 'bảng thống kê của kỳ khác',
      readings: [
        list(),
        tablePage([
          statisticsTable([], differs, {
            statedPeriod: { from: day('2024-07-01'), to: day('2024-09-30') },
          }),
        ]),
      ],
      says: 'Không có đủ cả danh sách và bảng thống kê của cùng đơn vị, cùng kỳ để đối chiếu.',
    },
    {
      name: 'bảng thống kê của đơn vị khác',
      readings: [
        list(),
        tablePage([statisticsTable([], differs, { statedUnit: 'UBND xã Mẫu 09' })]),
      ],
      on: { unit: 'UBND xã Mẫu 01' },
      says: 'Không có đủ cả danh sách và bảng thống kê của cùng đơn vị, cùng kỳ để đối chiếu.',
    },
  ],
});
