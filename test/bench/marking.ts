/** What marking a page of 10,000 rows costs the person looking at it. */
import { markLongList } from '../overlay/long-list.ts';
import { openStage } from '../overlay/stage.ts';
import type { Row } from './row.ts';

export async function benchMarking(): Promise<Row[]> {
  const stage = await openStage();
  try {
    const { tasks, shifts } = await markLongList(stage);
    return [
      {
        work: 'đánh dấu 10.000 dòng: tác vụ dài nhất',
        measured: Math.max(...tasks),
        budget: 50,
        unit: 'ms',
        detail: `${tasks.length} tác vụ, ${shifts.length} lần xê dịch`,
      },
    ];
  } finally {
    await stage.close();
  }
}
