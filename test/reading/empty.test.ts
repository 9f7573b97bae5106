/**
 * A list without rows: zero only where the portal itself says that nothing was found. What
 * is still loading, was refused or failed says nothing, and is never counted as zero.
 */
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDataset } from '../../lib/check/dataset.ts';
import { readFile } from '../../lib/portal/file.ts';
import { tableHtml } from './heads.ts';

const HEADS = ['STT', 'Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Hình thức nộp', 'Trạng thái'];
const period = parsePeriod('2024-Q3');

async function read(html: string) {
  const reading = await readFile('danh-sach.html', new TextEncoder().encode(html));
  const { form06 } = buildDataset([reading], { period, today: period.to });
  return { kind: reading.source.tables[0]?.kind, notes: reading.source.tables[0]?.notes, form06 };
}

const saying = (text: string) => read(tableHtml({ heads: HEADS, body: [[[text, HEADS.length]]] }));
const ZERO = { total: 0, online: 0, direct: 0, carriedOver: 0 };

describe('danh sách rỗng', () => {
  it.each([
    'Không có hồ sơ nào',
    'Không có hồ sơ nào được tìm thấy!',
    'Không tìm thấy hồ sơ thỏa mãn điều kiện',
    'Không có bản ghi nào phù hợp với điều kiện tìm kiếm',
    'Hiện tại chưa có hồ sơ nào cần xử lý',
    'Không phát sinh hồ sơ trong kỳ',
    'Không có hồ sơ nào thuộc đơn vị của bạn',
    'Không có dữ liệu hiển thị',
    'Danh sách trống',
    'Trống',
    '0 hồ sơ',
  ])('«%s» là không có hồ sơ', async (text) => {
    const { kind, form06 } = await saying(text);
    expect(kind).toBe('dossier-list');
    expect(form06?.received).toEqual(ZERO);
  });

  it.each([
    '<div class="mat-paginator-range-label">0 của 0</div>',
    '<p>Tổng số <b>0</b> hồ sơ</p>',
    '<h3>KHÔNG TÌM THẤY DỮ LIỆU TRONG HỆ THỐNG</h3>',
  ])('bảng chỉ có tiêu đề, trang ghi %s', async (above) => {
    const { form06 } = await read(tableHtml({ heads: HEADS, body: [], above }));
    expect(form06?.received).toEqual(ZERO);
  });
});

describe('chưa biết có rỗng không', () => {
  it.each([
    ['Đang xử lý...', 'còn đang tải'],
    ['Đang tải dữ liệu, vui lòng đợi...', 'còn đang tải'],
    ['Vui lòng chờ', 'còn đang tải'],
    ['Có lỗi xảy ra, vui lòng thử lại sau', 'không rõ danh sách có rỗng không'],
    ['Bạn không có quyền xem danh sách này', 'không rõ danh sách có rỗng không'],
    ['Không có quyền xem hồ sơ', 'không rõ danh sách có rỗng không'],
    ['Vui lòng nhập điều kiện tìm kiếm', 'không rõ danh sách có rỗng không'],
  ])('«%s» không phải là số 0', async (text, said) => {
    const { kind, notes, form06 } = await saying(text);
    expect({ kind, form06 }).toEqual({ kind: 'unknown', form06: null });
    expect(notes?.join()).toContain(said);
  });

  it.each([
    ['chỉ có tiêu đề', [], 'không nói là danh sách rỗng'],
    ['dòng trắng', [HEADS.map(() => '&nbsp;'), HEADS.map(() => '&nbsp;')], 'chỉ có các dòng trống'],
  ])('%s', async (_, body, said) => {
    const { kind, notes, form06 } = await read(tableHtml({ heads: HEADS, body }));
    expect({ kind, form06 }).toEqual({ kind: 'unknown', form06: null });
    expect(notes?.join()).toContain(said);
  });

  it('khối giữ chỗ trong từng ô là dòng không đọc được, không phải tên nhóm', async () => {
    const blocks = HEADS.map(() => '█████');
    const { form06 } = await read(tableHtml({ heads: HEADS, body: [blocks, blocks] }));
    expect(form06).toBeNull();
  });
});
