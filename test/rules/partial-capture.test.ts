import { partialCapture } from '../../rules/partial-capture.ts';
import { dossier, feedbackPage, type PageNotes, page, tablePage } from '../check/build.ts';
import { feedbackItem } from '../reading/feedback-lists.ts';
import { testRule } from './tester.ts';

const pages = (...notes: PageNotes[]) => notes.map((note) => page([dossier(), dossier()], note));
const numbered = (
  page: number,
  pagesTotal: number | null = null,
  rowsTotal: number | null = null,
) => ({
  file: `trang-${page}.html`,
  page,
  pagesTotal,
  rowsTotal,
});

testRule(partialCapture, {
  pass: [
    {
      name: 'hồ sơ đủ, danh sách phản ánh, kiến nghị đọc dở',
      readings: [
        ...pages(numbered(1, 2, 4), numbered(2, 2, 4)),
        feedbackPage([feedbackItem()], { file: 'pakn.html', page: 1, pagesTotal: 2, rowsTotal: 3 }),
      ],
      says: [
        'Đã đọc đủ 4 dòng trên 2 trang như cổng nêu.',
        'Danh sách phản ánh, kiến nghị chưa đọc hết (1 dòng trên 1 trang); số liệu biểu II.05 chưa đủ, hãy đọc nốt các trang còn lại.',
      ],
      also: ['needs-review'],
    },
    {
      name: 'đủ hai trang, đủ bốn dòng',
      figures: { pagesRead: 2, pagesTotal: 2, rowsRead: 4, rowsTotal: 4 },
      readings: pages(numbered(1, 2, 4), numbered(2, 2, 4)),
      says: 'Đã đọc đủ 4 dòng trên 2 trang như cổng nêu.',
    },
    {
      name: 'danh sách của hai đơn vị, mỗi danh sách một trang',
      figures: { pagesRead: 2, pagesTotal: 2, rowsRead: 4, rowsTotal: 4 },
      readings: pages(
        { ...numbered(1, 1, 2), statedUnit: 'UBND xã Mẫu 01' },
        { ...numbered(1, 1, 2), statedUnit: 'UBND xã Mẫu 02' },
      ),
      says: 'Đã đọc đủ 4 dòng trên 2 trang như cổng nêu.',
    },
    {
      name: 'tổng nhích lên vài dòng trong lúc đọc',
      figures: { pagesRead: 2, pagesTotal: 2, rowsRead: 4, rowsTotal: 4 },
      readings: pages(numbered(1, 2, 3), numbered(2, 2, 4)),
      says: 'Đã đọc đủ 4 dòng trên 2 trang như cổng nêu.',
    },
    {
      name: 'chỉ nêu tổng số dòng, hay chỉ nêu số trang, cũng đủ để biết',
      readings: pages(numbered(1, null, 4), numbered(2, null, 4)),
      says: 'Đã đọc đủ 4 dòng trên 2 trang như cổng nêu.',
    },
    {
      name: 'chỉ nêu số trang và đã đọc hết',
      readings: pages(numbered(1, 2), numbered(2, 2)),
      says: 'Đã đọc đủ 4 dòng trên 2 trang như cổng nêu.',
    },
    {
      name: 'cùng một trang đọc hai lần vẫn là một trang',
      readings: pages(numbered(1, 1, 2), numbered(1, 1, 2)),
      says: 'Đã đọc đủ 2 dòng trên 1 trang như cổng nêu.',
    },
  ],
  'needs-review': [
    {
      name: 'một hồ sơ trôi sang trang sau được đọc hai lần, che một hồ sơ chưa đọc',
      readings: [
        page([dossier(), dossier({ code: 'H37.21-240801-9001' })], numbered(1, 2, 4)),
        page([dossier({ code: 'H37.21-240801-9001' }), dossier()], numbered(2, 2, 4)),
      ],
      says: 'Mới đọc 3/4 dòng (2 trang); còn thiếu 1 dòng, số liệu chưa đủ.',
    },
    {
      name: 'thiếu dòng so với tổng cổng nêu',
      readings: pages(numbered(1, 3, 6), numbered(2, 3, 6)),
      says: 'Mới đọc 4/6 dòng (2 trang); còn thiếu 2 dòng, số liệu chưa đủ.',
    },
    {
      name: 'chỉ biết số trang',
      figures: { pagesRead: 2, pagesTotal: 3, rowsRead: 4, rowsTotal: null },
      total: 1,
      readings: pages(numbered(1, 3), numbered(2, 3)),
      says: 'Mới đọc 2/3 trang; số liệu chưa đủ, hãy đọc nốt các trang còn lại.',
    },
    {
      name: 'có trang 1 và 3 mà không có trang 2',
      readings: pages(numbered(1), numbered(3)),
      says: 'Trong các trang đã đọc có trang bị bỏ qua; số liệu chưa đủ, hãy đọc lại các trang còn thiếu.',
    },
  ],
  'not-applicable': [
    {
      name: 'trang không nêu tổng số',
      dossiers: [{}],
      says: 'Trang không nêu tổng số hồ sơ nên không biết đã đủ hay chưa.',
    },
    {
      name: 'chỉ có bảng thống kê',
      readings: [tablePage([])],
      says: 'Không có danh sách hồ sơ nào trong các trang đã đọc.',
    },
  ],
});
