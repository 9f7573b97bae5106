import { expect, it } from 'vitest';
import { hasDossierList } from '../../lib/check/dataset.ts';
import type { Source } from '../../lib/portal/types.ts';

const page = (read: number, refused: number) =>
  [
    {
      tables: [
        {
          kind: 'dossier-list',
          platform: 'generic',
          rows: read + refused,
          read,
          refused: Array.from({ length: refused }, (_, i) => ({
            row: i + 1,
            reason: 'không có mã',
          })),
          columns: [],
          notes: [],
        },
      ],
    },
  ] as unknown as Source[];

it('a list of which no row could be read says nothing, an empty list says zero', () => {
  expect(hasDossierList(page(0, 3))).toBe(false);
  expect(hasDossierList(page(0, 0))).toBe(true);
  expect(hasDossierList(page(2, 3))).toBe(true);
});
