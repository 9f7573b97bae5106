/**
 * What is worth saying of a list that was read. Apart from the reading itself, because
 * marking rows in the page needs none of these words.
 */
import type { Dossier } from '../dossier/types.ts';
import type { ListReading } from './list.ts';

/** Sentences about columns that were guessed, words that are not known, days in an odd order. */
export function notesOf({ notes: ofColumns, tally, dossiers }: ListReading): string[] {
  const notes = [...ofColumns];
  if (tally.unknownCodes > 0) {
    notes.push(`${tally.unknownCodes} mã hồ sơ có dạng chưa biết, vẫn được đọc.`);
  }
  for (const [word, count] of tally.unknownStatuses) {
    notes.push(`Trạng thái “${word}” chưa biết nghĩa: ${count} dòng, xếp theo ngày kết thúc.`);
  }
  for (const [word, count] of tally.unknownChannels) {
    notes.push(`Hình thức nộp “${word}” chưa biết: ${count} dòng, coi như ô trống.`);
  }
  if (tally.dueBeforeReceived > 0) {
    notes.push(`${tally.dueBeforeReceived} dòng có ngày hẹn trả trước ngày tiếp nhận.`);
  }
  if (tally.finishedBeforeReceived > 0) {
    notes.push(`${tally.finishedBeforeReceived} dòng có ngày kết thúc trước ngày tiếp nhận.`);
  }
  if (tally.unreadableExtras > 0) {
    notes.push(
      `${tally.unreadableExtras} ngày phụ (ngày nộp, hạn tiếp nhận…) không đọc được, đã bỏ qua.`,
    );
  }
  const openEnded = dossiers.filter(isOpenButFinished).length;
  if (openEnded > 0) {
    notes.push(`${openEnded} dòng đang xử lý nhưng đã có ngày kết thúc.`);
  }
  return notes;
}

function isOpenButFinished(dossier: Dossier): boolean {
  return dossier.status === 'processing' && dossier.finished !== null;
}
