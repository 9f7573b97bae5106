/** Where the cells of a table with spans stand. */
import type { TableCell } from './types.ts';

/** The grid column of every cell, counting those that spans above cover. */
export function cellPlaces(rows: readonly (readonly TableCell[])[]): number[][] {
  const covered: boolean[][] = rows.map(() => []);
  return rows.map((row, y) => {
    let x = 0;
    return row.map((cell) => {
      while (covered[y]?.[x]) x++;
      const place = x;
      const { colspan = 1, rowspan = 1 } = cell;
      for (let dy = 1; dy < rowspan; dy++)
        for (let dx = 0; dx < colspan; dx++) {
          const below = covered[y + dy];
          if (below) below[place + dx] = true;
        }
      x += colspan;
      return place;
    });
  });
}
