/** Whose report a text is: the offices its letterhead and title name. */
import { foldWords } from '../text/normalise.ts';

const AREA =
  /(?<![\p{L}])(tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(?=\p{Lu})/giu;
const TITLE = /^[\s#*_]*BÁO CÁO(?![\p{L}])/mu;
const OFFICE = /^(?:ubnd|uy ban nhan dan)\s+/;

const RANK: Record<string, number> = {
  tinh: 0,
  'thanh pho': 1,
  tp: 1,
  huyen: 1,
  quan: 1,
  'thi xa': 1,
  'thi tran': 2,
  xa: 2,
  phuong: 2,
  'dac khu': 2,
};

/**
 * Whether the text is this unit's report: `yes` when its head names the unit and no lower
 * one, `no` when it names only others, `unsaid` when it names none.
 */
export function speaksFor(text: string, unit: string): 'yes' | 'no' | 'unsaid' {
  const head = headOf(text);
  const named = [...head.matchAll(AREA)].map((m) => ({
    rank: RANK[foldWords(m[1] as string)] ?? 0,
    words: foldWords(head.slice(m.index, m.index + 60)),
  }));
  const name = foldWords(unit).replace(OFFICE, '');
  const isNamed = name !== '' && ` ${foldWords(head)} `.includes(` ${name} `);
  const own = named.filter(({ words }) => words === name || words.startsWith(`${name} `));
  const rank = Math.max(...own.map((a) => a.rank), -1);
  // The superior stands above the issuer in the letterhead: the lowest name is whose it is.
  const isLowest = named.every((a) => a.rank <= rank || own.includes(a)) || own.length === 0;
  if (isNamed) return isLowest ? 'yes' : 'no';
  return named.length > 0 ? 'no' : 'unsaid';
}

/** Letterhead and title; the opening lines where there is no title. */
function headOf(text: string): string {
  const start = text.slice(0, 2_500).normalize('NFC');
  const title = TITLE.exec(start);
  return title ? start.slice(0, title.index + 400) : start.slice(0, 600);
}
