/** What the built extension costs the person looking at a page of 10,000 rows, and what a page has to load. */
import { type LongListMarked, markLongList, readLongList } from '../overlay/long-list.ts';
import { openStage } from '../overlay/stage.ts';
import { contentScriptFiles, firstLoad, gzipKb } from '../support/weight.ts';
import { ensureBuilt } from '../tools/build.ts';
import type { Row } from './row.ts';

/** Longer tasks are felt: the browser itself calls them long. */
const LONG_TASK = 50;
/** A neighbour's noise may stretch one task of hundreds: the better of two runs counts. */
const RUNS = 2;

/** Tasks of the page's main thread in processor time, and layout shifts, while marking and while reading. */
export async function benchLongList(): Promise<Row[]> {
  const marked: LongListMarked[] = [];
  const read: number[][] = [];
  const stage = await openStage();
  try {
    for (let run = 0; run < RUNS; run++) {
      marked.push(await markLongList(stage));
      read.push(await readLongList(stage));
    }
  } finally {
    await stage.close();
  }
  return [
    longestTask(
      'đánh dấu 10.000 dòng: tác vụ dài nhất',
      marked.map(({ tasks }) => tasks),
    ),
    {
      work: 'đánh dấu 10.000 dòng: số lần xê dịch trang',
      measured: Math.max(...marked.map(({ shifts }) => shifts.length)),
      budget: 0,
      bound: 'at-most',
      unit: 'count',
      spread: null,
      detail: `${marked[0]?.marked ?? 0} dòng được tô`,
    },
    longestTask('đọc và lưu 10.000 dòng đang mở: tác vụ dài nhất', read),
  ];
}

function longestTask(work: string, runs: readonly number[][]): Row {
  const longest = runs.map((tasks) => Math.max(...tasks));
  return {
    work,
    measured: Math.min(...longest),
    budget: LONG_TASK,
    bound: 'at-most',
    unit: 'ms',
    spread: [Math.min(...longest), Math.max(...longest)],
    detail: `${runs[0]?.length ?? 0} tác vụ`,
  };
}

export async function benchWeight(): Promise<Row[]> {
  await ensureBuilt(['chrome-mv3']);
  const row = (work: string, files: readonly string[], budget: number): Row => ({
    work,
    measured: gzipKb('chrome-mv3', files),
    budget,
    bound: 'at-most',
    unit: 'kB',
    spread: null,
    detail: `${files.length} tệp`,
  });
  return [
    row('mã có sẵn trong trang cổng, sau gzip', contentScriptFiles('chrome-mv3'), 45),
    row('popup nạp lần đầu, sau gzip', firstLoad('chrome-mv3', 'popup.html'), 60),
  ];
}
