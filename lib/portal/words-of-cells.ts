/** Words of single cells: channel, service level, yes/no marks, payment, satisfaction. */
import type { Channel, DossierExtra, ServiceLevel } from '../dossier/types.ts';
import { foldCell } from '../grid/cell-text.ts';

const CHANNELS = new Map<string, Channel | null>();
const LEVELS = new Map<string, ServiceLevel | null>();

/** The same few words stand in thousands of rows. */
function recall<T>(memory: Map<string, T>, text: string, read: (text: string) => T): T {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const value = read(text);
  if (memory.size < 500) memory.set(text, value);
  return value;
}

/** null when the text is empty or names no channel. */
export function readChannel(text: string): Channel | null {
  return recall(CHANNELS, text, channelOf);
}

function channelOf(text: string): Channel | null {
  const words = foldCell(text);
  if (
    /\b(?:truc tuyen|online|qua mang|vneid|cong dvc\w*|cong dich vu cong|dvc quoc gia|dvcqg|dvctt|internet|ung dung|mobile(?: app)?)\b/.test(
      words,
    )
  ) {
    return /\b(?:khong truc tuyen|truc tiep)\b/.test(words) ? null : 'online';
  }
  // "Trực tiếp, dịch vụ bưu chính" is one merged channel, counted as direct by the form.
  if (/\b(?:truc tiep|mot cua|tai quay|tai bo phan|tai trung tam|offline|ho so giay)\b/.test(words))
    return 'direct';
  return /\b(?:buu chinh|bcci|buu dien|buu cuc)\b/.test(words) ? 'postal' : null;
}

/** "Toàn trình", "Một phần", "Dịch vụ cung cấp thông tin", and the old "Mức độ 2/3/4". */
export function readServiceLevel(text: string): ServiceLevel | null {
  return recall(LEVELS, text, levelOf);
}

function levelOf(text: string): ServiceLevel | null {
  const words = foldCell(text);
  if (/\btoan trinh\b/.test(words)) return 'full';
  if (/\bmot phan\b/.test(words)) return 'partial';
  if (/\bcung cap thong tin\b/.test(words)) return 'information';
  const level =
    /^(?:dvc |dich vu cong )?(?:truc tuyen )?(?:muc(?: do)? )?([1-4])(?: ([1-4]))?$/.exec(
      words,
    )?.[1];
  if (level === '4') return 'full';
  if (level === '3') return 'partial';
  return level === undefined ? null : 'information';
}

/** A tick or a word for yes or no; null when the cell says neither. */
export function readMark(text: string): boolean | null {
  if (/[✓✔☑]/.test(text)) return true;
  if (/[✗✘✕☒]/.test(text)) return false;
  const words = foldCell(text);
  if (words === '') return null;
  if (/^(?:x|co|da(?: \w+)*|yes|true|1|roi|day du)$/.test(words)) return true;
  return /^(?:khong(?: \w+)*|chua(?: \w+)*|no|false|0)$/.test(words) ? false : null;
}

export function readPayment(text: string): DossierExtra['payment'] | null {
  const words = foldCell(text);
  if (words === '') return null;
  if (/\b(?:mien phi|khong thu|khong co phi|khong phai nop|khong phat sinh)\b/.test(words))
    return 'none';
  if (/\b(?:chua|cho|huy|hoan)\b/.test(words)) return null;
  if (/\b(?:truc tuyen|online|qr|vnpt pay|payment platform|chuyen khoan)\b/.test(words))
    return 'online';
  return /\b(?:truc tiep|tien mat|tai quay|offline)\b/.test(words) ? 'offline' : null;
}

export function readSatisfaction(text: string): boolean | null {
  const words = foldCell(text);
  if (/\b(?:khong|chua) hai long\b/.test(words)) return false;
  return /\bhai long\b/.test(words) ? true : null;
}
