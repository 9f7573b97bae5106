import { describe, expect, it } from 'vitest';
import { decideNumberStyle, readCount, readPercent } from '../../lib/text/portal-numbers.ts';

const read = (cells: string[]) => {
  const style = decideNumberStyle(cells);
  return cells.map((c) => readCount(c, style));
};

describe('counts of one table', () => {
  it('reads dots as thousands where nothing speaks against it', () => {
    expect(read(['1.121', '951', '07', '0', '-', '', '268763'])).toEqual([
      1121,
      951,
      7,
      0,
      0,
      null,
      268763,
    ]);
  });
  it('reads commas as thousands', () => expect(read(['8,000', '12'])).toEqual([8000, 12]));
  it('leaves doubtful cells unknown where styles contradict', () => {
    expect(read(['1.121', '1,121', '5'])).toEqual([null, null, 5]);
    expect(read(['1.121', '1.5', '5'])).toEqual([null, null, 5]);
    expect(read(['1,121', '1,5'])).toEqual([null, null]);
  });
  it('takes percents apart', () => {
    expect(decideNumberStyle(['48.6%', '1.121'])).toBe('dot');
    expect(['48,6%', '40%', '98.32', 'Đạt'].map(readPercent)).toEqual([48.6, 40, 98.32, null]);
  });
  it('never reads a text or a negative number as a count', () => {
    expect(read(['12 lượt gọi', '-5', '1e3'])).toEqual([null, null, null]);
  });
});
