/** Status words → the classes of contract §3.3. */
import words from '../../assets/words/statuses.json' with { type: 'json' };
import type { StatusClass } from '../dossier/types.ts';
import { foldCell } from '../grid/cell-text.ts';

type Known = Exclude<StatusClass, 'unknown'>;

const EXACT = new Map<string, Known>();
for (const [name, list] of Object.entries(words.classes)) {
  for (const word of list) EXACT.set(foldCell(word), name as Known);
}

/**
 * For words no list holds, in order: what stops or undoes a dossier weighs more than what
 * merely says that something was done. "Chưa …" and "không …" never count as finished.
 */
const PATTERNS: readonly [RegExp, Known][] = [
  [
    /\b(?:khong (?:duoc )?tiep nhan|tu choi tiep nhan|(?:cho|chua) tiep nhan|dang ky moi|moi dang ky|luu nhap|chua nop|huy dang ky)\b/,
    'notReceived',
  ],
  [
    /\b(?:rut ho so|xin rut|yeu cau rut|da rut|tra lai|tu choi (?:xu ly|giai quyet))\b/,
    'withdrawn',
  ],
  [/\bda bo sung\b/, 'processing'],
  [
    /\b(?:bo sung|nghia vu tai chinh|nvtc|tam dung|dung xu ly|dung giai quyet|(?:yeu cau|cho|chua) (?:nop phi|thanh toan|nop le phi))\b/,
    'paused',
  ],
  [
    /^(?!.*\b(?:chua|khong|dang)\b).*\b(?:da tra(?: ket qua)?|(?:da )?(?:xu ly|giai quyet) xong|hoan thanh|hoan tat|da co ket qua|da ket thuc|cho tra(?: ket qua)?|da giai quyet|cho nhan ket qua)\b/,
    'finished',
  ],
  [
    /\b(?:dang (?:xu ly|giai quyet|thu ly|tham dinh|xac minh|trinh|cho|thuc hien|luan chuyen|phan cong)|da tiep nhan|tiep nhan|thu ly|cho (?:xu ly|ky|duyet|phe duyet|tham dinh|phan cong|ket qua|lien thong)|chuyen (?:xu ly|phong|ho so|tiep)|trinh ky|tham dinh|xac minh|phan cong|lien thong)\b/,
    'processing',
  ],
];

/**
 * The class of a status cell. A cell may hold more than the word (origin, "(Quá hạn 3
 * ngày)", a task's own status on a second line): the part that is a known word decides.
 */
export function classifyStatus(text: string): StatusClass {
  if (text === '') return 'unknown';
  const whole = EXACT.get(foldCell(text));
  if (whole) return whole;
  for (const part of text.split(/\n| - | – |[(;|]/)) {
    const known = EXACT.get(foldCell(part.replace(/^\s*[-•]\s*/, '').replace(/^[^:]*:/, '')));
    if (known) return known;
  }
  const folded = foldCell(text);
  for (const [pattern, name] of PATTERNS) if (pattern.test(folded)) return name;
  return 'unknown';
}
