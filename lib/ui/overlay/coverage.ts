/** How much of a list was read, for the state of a capture and for sentences. */
import type { PageReading } from '../../portal/types.ts';
import type { Capture, CaptureState } from '../../store/types.ts';
import type { OverlayTexts } from './texts.ts';

/** One page of many is part of a list, whatever it shows. */
export function stateOfPage({ source }: PageReading): CaptureState {
  const rows = source.tables.reduce((sum, table) => sum + table.rows, 0);
  const whole =
    (source.pagesTotal ?? 1) <= 1 && (source.rowsTotal === null || rows >= source.rowsTotal);
  return whole ? 'complete' : 'partial';
}

/** "trang 41/174, 2.050/8.692 hồ sơ" */
export function coveredBy(capture: Capture, texts: OverlayTexts): string {
  const { pagesRead, pagesTotal, rowsRead, rowsTotal, about } = capture;
  return `${texts.page(pagesRead, pagesTotal)}, ${texts.rows(rowsRead, rowsTotal, about)}`;
}
