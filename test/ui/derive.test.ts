import '../store/environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { vietnamDay } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import type { UnitLevel } from '../../lib/check/types.ts';
import { draftText } from '../../lib/report/text.ts';
import { writeUnitFile } from '../../lib/statistics/unit-file.ts';
import * as store from '../../lib/store/index.ts';
import { deriveScope } from '../../lib/ui/face/derive.ts';
import { unitOf } from '../report/unit-samples.ts';
import { dossier, fakeBrowser, page } from '../store/environment.ts';

const PERIOD = '2024-Q3';
const NOW = Date.parse('2024-09-18T08:00:00Z');

/** Captures `count` online dossiers of a unit, all finished on their due day. */
async function captured(
  unit: string,
  level: UnitLevel,
  count: number,
  receivers: readonly string[] = [unit],
): Promise<void> {
  const { from } = parsePeriod(PERIOD);
  const reading = page(1, 0, 1);
  reading.source.rowsTotal = count;
  reading.source.tables = reading.source.tables.map((table) => ({
    ...table,
    rows: count,
    read: count,
    refused: [],
    columns: ['code', 'procedure', 'unit', 'channel', 'received', 'due', 'finished', 'status'],
  }));
  reading.dossiers = Array.from({ length: count }, (_, i) =>
    dossier(i + 1, {
      code: `H37.${level}-${unit.length}-${i}`,
      procedure: `Thủ tục ${i % 3}`,
      unit: receivers[i % receivers.length] as string,
      received: from + 3,
      due: from + 10,
      finished: from + 10,
      status: 'finished',
      statusText: 'Đã trả kết quả',
    }),
  );
  await store.storeFiles([reading], { unit, level, periodId: PERIOD, system: 'mẫu' });
}

const derived = (unit: string) => deriveScope(unit, PERIOD, NOW, vietnamDay(NOW));

async function textOf(unit: string): Promise<string> {
  const view = await derived(unit);
  return view ? draftText(view.draft) : '';
}

async function typed(unit: string, online: number): Promise<void> {
  await store.manualCounts.update((all) => [
    ...all,
    {
      id: `${all.length}`,
      unit,
      periodId: PERIOD,
      system: 'Phần mềm hộ tịch',
      field: 'Hộ tịch',
      counts: { 'received.online': online, 'resolved.onTime': online },
      note: `sổ của ${unit}`,
      updatedAt: '',
    },
  ]);
}

async function keptFile(unit: string, level: UnitLevel, n: number): Promise<void> {
  const text = await writeUnitFile(unitOf(unit, level, n, PERIOD));
  await store.unitFiles.update((value) => [
    ...(Array.isArray(value) ? value : []),
    { name: `${n}.soat.json`, periodId: PERIOD, text },
  ]);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await store.eraseEverything();
});

describe('dự thảo của một đơn vị từ những gì đã lưu', () => {
  test('huyện: trang của huyện và của xã, mỗi cấp một mục; dịch vụ công chung không cộng hai lần', async () => {
    await captured('UBND huyện Mẫu', 'district', 6);
    await captured('UBND xã Mẫu 01', 'commune', 9);
    const text = await textOf('UBND huyện Mẫu');
    expect(text).toMatch(/5\.1\. .*UBND huyện Mẫu\nTổng số hồ sơ tiếp nhận là 06 hồ sơ/);
    expect(text).toMatch(/5\.2\. .*UBND cấp xã\nTổng số hồ sơ tiếp nhận là 09 hồ sơ/);
    expect(text).toContain('toàn địa bàn 03/03 dịch vụ công');
  });

  test('xã chỉ báo cáo phần mình: không lấy trang, tệp, số nhập tay của xã khác', async () => {
    await captured('UBND xã Mẫu 01', 'commune', 9);
    await captured('UBND xã Mẫu 02', 'commune', 5);
    await keptFile('UBND xã Mẫu 03', 'commune', 3);
    await typed('UBND xã Mẫu 02', 4);
    const text = await textOf('UBND xã Mẫu 01');
    expect(text).toContain('Tổng số hồ sơ tiếp nhận là 09 hồ sơ');
    expect(text).not.toMatch(/nhập tay|Mẫu 0[23]/);
  });

  test('tệp của chính xã đã có trang không cộng thêm lần nữa, và được nói ra', async () => {
    await captured('UBND xã Mẫu 01', 'commune', 9);
    await keptFile('UBND xã Mẫu 01', 'commune', 1);
    const view = await derived('UBND xã Mẫu 01');
    expect(view && draftText(view.draft)).toContain('Tổng số hồ sơ tiếp nhận là 09 hồ sơ');
    expect(view?.draft.notices?.join(' ')).toContain('chỉ tính một lần, theo trang đã đọc');
  });

  test('huyện gộp tệp của xã, nêu xã còn thiếu theo danh sách đã giữ', async () => {
    await captured('UBND huyện Mẫu', 'district', 6);
    await keptFile('UBND xã Mẫu 01', 'commune', 1);
    await store.expectedUnits.set(['UBND xã Mẫu 01', 'UBND xã Mẫu 02']);
    const view = await derived('UBND huyện Mẫu');
    expect(view && draftText(view.draft)).toMatch(
      /UBND cấp xã\nTổng số hồ sơ tiếp nhận là 119 hồ sơ/,
    );
    expect(view?.draft.notices?.join(' ')).toContain(
      'Chưa có số liệu của 1 đơn vị: UBND xã Mẫu 02.',
    );
  });

  test('danh sách của nhiều xã: cảnh báo nêu xã phải có mà chưa đọc, trừ xã đã gửi tệp', async () => {
    await captured('Các xã', 'commune', 8, ['UBND xã Mẫu 01', 'UBND xã Mẫu 02']);
    await keptFile('UBND xã Mẫu 03', 'commune', 3);
    await store.expectedUnits.set(
      ['01', '02', '03', '04'].map((number) => `UBND xã Mẫu ${number}`),
    );
    const finding = (await derived('Các xã'))?.findings.find(
      (judged) => judged.finding.rule === 'unit-missing',
    )?.finding;
    expect(finding?.outcome).toBe('needs-review');
    expect(finding?.message).toContain('UBND xã Mẫu 04');
    expect(finding?.message).not.toContain('Mẫu 01');
  });

  test('tệp hỏng không làm mất số liệu đã đọc: báo ra, lập dự thảo với phần còn lại', async () => {
    await captured('UBND huyện Mẫu', 'district', 6);
    await store.unitFiles.set([{ name: 'hỏng.soat.json', periodId: PERIOD, text: '{' }]);
    const view = await derived('UBND huyện Mẫu');
    expect(view && draftText(view.draft)).toContain('Tổng số hồ sơ tiếp nhận là 06 hồ sơ');
    expect(view?.draft.notices?.join(' ')).toContain('tệp bị hỏng hoặc bị cắt cụt');
  });

  test('câu cán bộ sửa ở hai cửa sổ cùng đứng trong dự thảo', async () => {
    await captured('UBND xã Mẫu 01', 'commune', 9);
    const base = { unit: 'UBND xã Mẫu 01', periodId: PERIOD, blanks: {}, texts: {}, updatedAt: '' };
    const edit = (part: string, text: string) => ({ part, base: [], text });
    await store.drafts.set([
      {
        ...base,
        edits: [edit('proposals', 'Kiến nghị một.'), edit('communication', 'Đã phát thanh.')],
      },
    ]);
    const view = await derived('UBND xã Mẫu 01');
    const text = view ? draftText(view.draft) : '';
    expect(text).toContain('Kiến nghị một.');
    expect(text).toContain('Đã phát thanh.');
  });
});
