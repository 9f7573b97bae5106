import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseView, printView } from '../../lib/ui/face/view-state.ts';

test('a view comes back exactly as it was left', () => {
  fc.assert(
    fc.property(
      fc.record({
        tab: fc.constantFrom('overview', 'warnings', 'report', 'proof'),
        finding: fc.option(fc.string({ minLength: 1 }), { nil: null }),
        page: fc.nat({ max: 9_999 }),
        onlyNew: fc.boolean(),
        scroll: fc.nat({ max: 100_000 }),
      }),
      (view) => {
        expect(parseView(printView(view))).toEqual(view);
      },
    ),
  );
});

test('damaged text opens the overview', () => {
  for (const text of ['', '<script>', 'warnings/../x', '?page=3'])
    expect(parseView(text)).toMatchObject({ tab: 'overview', finding: null, page: 0, scroll: 0 });
  expect(parseView('warnings?page=-1&scroll=abc')).toMatchObject({ page: 0, scroll: 0 });
});
