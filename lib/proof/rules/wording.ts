/**
 * Slips of writing: words said twice, a document's symbol cut short, common misspellings
 * of the genre, two spellings of one word, syllables that are none.
 */
import data from '../../../assets/proofing/misspellings.json' with { type: 'json' };
import { isSyllable, withToneInPlace } from '../../text/syllables.ts';
import { z } from '../../zod.ts';
import type { Collector, Span } from '../collector.ts';
import type { Block } from '../structure.ts';

const Misspellings = z.object({
  entries: z.array(
    z.object({
      pattern: z.string(),
      right: z.string(),
      message: z.string().optional(),
      outcome: z.enum(['violation', 'needs-review']),
    }),
  ),
  doubled: z.string(),
  /** Two-syllable words whose second syllable may meet its like: "tồn tại tại các xã". */
  compounds: z.string(),
});

const parsed = Misspellings.parse(data);
const ENTRIES = parsed.entries.map((e) => ({
  ...e,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${e.pattern})(?![\\p{L}])`, 'giu'),
}));
/** Single words that never stand twice in a row in Vietnamese prose. */
const NEVER_TWICE = new Set(parsed.doubled.split(' '));
const COMPOUNDS = new Set(parsed.compounds.split('|'));

export function checkWording(text: string, blocks: Block[], out: Collector): void {
  const told = checkMisspellings(text, out);
  checkSymbols(text, out);
  checkStops(text, out);
  checkSpellings(text, out);
  for (const block of blocks) {
    if (block.kind === 'row') continue;
    checkDoubledWords(block, out);
    checkRepeatedPhrase(block, out);
  }
  checkSyllables(text, told, out);
}

/** Returns the words it spoke of. */
function checkMisspellings(text: string, out: Collector): Set<string> {
  const told = new Set<string>();
  for (const entry of ENTRIES)
    for (const m of text.matchAll(entry.pattern)) {
      const at = spanOf(m);
      for (const word of m[0].split(/\s+/u)) told.add(word);
      out.review({
        rule: 'wording',
        message: `“${out.words(at)}” có thể viết sai${entry.message ? ` (${entry.message})` : ''}; đúng là “${entry.right}”.`,
        at: [at],
        suggestion: entry.right,
      });
    }
  return told;
}

/** "104/2022/NĐ" lacks "-CP": since 1997 every decree's symbol ends in it. */
function checkSymbols(text: string, out: Collector): void {
  for (const m of text.matchAll(
    /(?<![\p{L}\d/])(\d{1,4}\/(?:19|20)\d{2}\/NĐ)(?![\p{L}\d-]|\s?[-–]\s?CP)/gu,
  )) {
    const at = spanOf(m);
    out.violation({
      rule: 'wording',
      message: `Ký hiệu nghị định “${m[1]}” thiếu “-CP”.`,
      at: [at],
      suggestion: `${m[1]}-CP`,
    });
  }
}

/** A small letter after a full stop: a comma was meant, or a capital is missing. */
function checkStops(text: string, out: Collector): void {
  for (const m of text.matchAll(
    /(?<=\p{Ll}{2}|%|\d)\.[ \n](?=(?:không|có|trong|đã|và|số|các|đang|tỷ|hồ|riêng|với|còn|đạt|chiếm|tiếp)\s)/gu,
  )) {
    const before = text.slice(Math.max(0, m.index - 80), m.index).match(/\S+\s\S+$/u)?.[0] ?? '';
    const after =
      text.slice(m.index + m[0].length, m.index + 80).match(/^\p{L}+\s\p{L}+/u)?.[0] ?? '';
    if (/(?:v\.v|TP|TT|Tr|tr)$/u.test(before)) continue;
    const at = { start: m.index - before.length, end: m.index + m[0].length + after.length };
    out.review({
      rule: 'wording',
      message: `Sau dấu chấm là chữ thường: “${out.words(at)}”; có lẽ là dấu phẩy, hoặc cần viết hoa.`,
      at: [at],
      suggestion: `${before}, ${after}`,
    });
  }
}

/** hóa and hoá: one document should keep to one way. */
function checkSpellings(text: string, out: Collector): void {
  const newer = [...text.matchAll(/(?<!\p{L})h(oá)(?!\p{L})/giu)];
  const older = [...text.matchAll(/(?<!\p{L})h(óa)(?!\p{L})/giu)];
  if (newer.length === 0 || older.length === 0) return;
  const fewer = newer.length <= older.length ? newer : older;
  const [rare, usual] = fewer === newer ? ['hoá', 'hóa'] : ['hóa', 'hoá'];
  out.review({
    rule: 'wording',
    message: `Viết lẫn hai cách đặt dấu “${rare}” và “${usual}”; nên dùng thống nhất một cách.`,
    at: fewer.slice(0, 5).map(spanOf),
    suggestion: usual,
  });
}

interface Word extends Span {
  text: string;
  /** Only blanks stand between it and the next word. */
  joined: boolean;
}

function wordsOf(block: Block): Word[] {
  const words: Word[] = [];
  for (const m of block.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const last = words.at(-1);
    if (last) last.joined = /^ +$/u.test(block.text.slice(last.end - block.start, m.index));
    words.push({
      text: m[0],
      start: block.start + m.index,
      end: block.start + m.index + m[0].length,
      joined: false,
    });
  }
  return words;
}

/** "hồ sơ hồ sơ", "của của": the same one, two or three words twice in a row. */
function checkDoubledWords(block: Block, out: Collector): void {
  const words = wordsOf(block);
  for (let i = 0; i + 1 < words.length; i++)
    for (const n of [3, 2, 1]) {
      const first = words.slice(i, i + n);
      const second = words.slice(i + n, i + 2 * n);
      if (second.length < n || !isSame(first, second)) continue;
      const said = first.map((w) => w.text).join(' ');
      if (!isSlip(said, n) || isCompound(said, words[i - 1], words[i + 2 * n])) continue;
      const at = { start: (first[0] as Word).start, end: (second.at(-1) as Word).end };
      out.violation({
        rule: 'wording',
        message: `Lặp từ: “${out.words(at)}”.`,
        at: [at],
        suggestion: said,
      });
      i += 2 * n - 2;
      break;
    }
}

function isSame(first: Word[], second: Word[]): boolean {
  return (
    first.every((w, k) => w.joined && w.text === second[k]?.text) &&
    second.slice(0, -1).every((w) => w.joined)
  );
}

// "từng bước từng bước", "ngày càng ngày càng" are figures of speech, not slips.
const FIGURES_OF_SPEECH = /^(?:từng|rất|mãi|dần|ngày|đời|càng)(?:\s|$)/u;

function isSlip(said: string, words: number): boolean {
  if (/\d|^\p{Lu}/u.test(said) || FIGURES_OF_SPEECH.test(said)) return false;
  if (words === 1) return NEVER_TWICE.has(said) && said !== 'hồ' && said !== 'công';
  return said.split(' ').every((w) => w.length > 1) && new Set(said.split(' ')).size > 1;
}

/** The two words belong to different compounds: "tồn tại | tại các xã", "một cửa | một cửa liên thông". */
function isCompound(said: string, before: Word | undefined, after: Word | undefined): boolean {
  if (COMPOUNDS.has(`${before?.text ?? ''} ${said}`.toLowerCase())) return true;
  if (COMPOUNDS.has(`${said} ${said}`)) return true;
  // "người người, nhà nhà"
  if (said === 'người') return !/^(?:dân|nộp|lao|đứng|yêu)$/u.test(after?.text ?? '');
  if (said === 'cấp') return /^(?:lại|đổi|mới|phép|tốc|dưỡng)$/u.test(after?.text ?? '');
  return said === 'một cửa' && after?.text === 'liên';
}

/** The same six or more words twice in one sentence: a phrase pasted twice. */
function checkRepeatedPhrase(block: Block, out: Collector): void {
  if (block.kind === 'heading') return;
  const length = 7;
  let from = 0;
  const sentences = block.text.split(/(?<=[.;!?])\s/u);
  for (const sentence of sentences) {
    const start = block.start + block.text.indexOf(sentence, from);
    from = start - block.start + sentence.length;
    const words = [...sentence.matchAll(/[\p{L}\p{N}/-]+/gu)];
    const seen = new Map<string, number>();
    for (let i = 0; i + length <= words.length; i++) {
      const key = words
        .slice(i, i + length)
        .map((w) => w[0].toLowerCase())
        .join(' ');
      const first = seen.get(key);
      if (
        first !== undefined &&
        i - first >= length &&
        i - first < 30 &&
        i + length >= words.length &&
        !/\d/u.test(key) &&
        !/[“"]/u.test(sentence)
      ) {
        const a = words[first] as RegExpExecArray;
        const b = words[i] as RegExpExecArray;
        const last = words[i + length - 1] as RegExpExecArray;
        const lastA = words[first + length - 1] as RegExpExecArray;
        out.review({
          rule: 'wording',
          message: `Một cụm từ viết hai lần trong câu: “${key}…”.`,
          at: [
            { start: start + a.index, end: start + lastA.index + lastA[0].length },
            { start: start + b.index, end: start + last.index + last[0].length },
          ],
        });
        break;
      }
      if (first === undefined) seen.set(key, i);
    }
  }
}

// Letters a Vietnamese keyboard gives; other letters make a foreign word, vowels none an abbreviation.
const TYPED = /^[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/u;
const CONSONANTS = /^[bcdđfghjklmnpqrstvwxz]+$/u;

/** Small-letter words with Vietnamese letters that are no syllable; those already told are left out. */
function checkSyllables(text: string, told: Set<string>, out: Collector): void {
  for (const m of text.matchAll(/(?<![\p{L}\p{N}.@/-])\p{Ll}{2,}(?![\p{L}\p{N}@-]|\.\p{Ll})/gu)) {
    const word = m[0];
    if (!/[^a-z]/u.test(word) || !TYPED.test(word) || CONSONANTS.test(word)) continue;
    if (told.has(word) || isSyllable(word)) continue;
    told.add(word);
    const right = withToneInPlace(word);
    out.review({
      rule: 'wording',
      message: right
        ? `“${word}” đặt dấu sai chỗ; đúng là “${right}”.`
        : `“${word}” không phải là âm tiết tiếng Việt; có thể gõ sai.`,
      at: [spanOf(m)],
      suggestion: right,
    });
  }
}

function spanOf(m: RegExpExecArray | RegExpMatchArray): Span {
  const start = m.index ?? 0;
  return { start, end: start + m[0].length };
}
