import { practice } from '../lib/check/bases.ts';
import { defineRule } from '../lib/check/rule.ts';
import { z } from '../lib/zod.ts';

export const rowsRefused = defineRule({
  id: 'rows-refused',
  version: '1.0.0',
  title: 'Dòng không đọc được',
  group: 'data',
  severity: 'high',
  basis: [practice('Không dòng nào bị bỏ qua lặng lẽ')],
  needs: [],
  overDossiers: false,
  speaksFor: 'rows',
  never: {
    violation: 'Dòng không đọc được cần người xem, chưa phải vi phạm.',
    'not-applicable': 'Đã đọc trang thì luôn biết có dòng nào bị từ chối.',
  },
  params: z.strictObject({}),
  messages: {
    none: 'Đọc được mọi dòng.',
    some: 'Có {n} dòng không đọc được nên chưa tính vào số liệu: {first}{more}.',
    noTable: 'Không nhận ra bảng nào trong các trang đã đọc.',
  },
  check({ dataset }) {
    const tables = dataset.sources.flatMap(({ file, tables }) =>
      tables.map((table) => ({ file, table })),
    );
    const refused = tables.flatMap(({ file, table }) =>
      table.refused.map(({ row, reason }) => ({ file, row, reason })),
    );
    if (tables.every(({ table }) => table.kind === 'unknown'))
      return [{ outcome: 'needs-review', message: 'noTable' }];
    const first = refused[0];
    if (!first) return [{ outcome: 'pass', message: 'none' }];
    const reason = first.reason.replace(/^Dòng \d+:\s*/, '').replace(/[.\s]+$/, '');
    return [
      {
        outcome: 'needs-review',
        message: 'some',
        data: {
          n: refused.length,
          first: `${first.file} dòng ${first.row} – ${reason}`,
          more: refused.length > 1 ? '; các dòng khác xem ở phần nguồn' : '',
        },
        total: refused.length,
      },
    ];
  },
});
