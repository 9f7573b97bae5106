/**
 * Vietnamese syllables by the rules of the writing: onset × rime × tone. A word that no rule
 * can build is a slip of the keyboard ("nghành", "đơnn", "giải quyêt"); a word that the rules
 * build may still be the wrong one, which is not told here.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** Rimes after any onset that its letters allow. */
const RIMES = wordSet(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu
  o oc oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơng ơp ơt
  u ua uc ui um un ung up ut
  uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu
  ươc ươi ươm ươn ương ươp ươt ươu
`);
/** Written iê after an onset, yê without one: "hiện", but "yên". */
const IE_RIMES = wordSet('iêc iêm iên iêng iêp iêt iêu');
const YE_RIMES = wordSet('yêm yên yêng yêt yêu');
/** Rimes that begin with a glide, written o or u; after q the glide is the u of "qu". */
const GLIDE_RIMES = wordSet(`
  oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăt
  oe oem oen oeo oet
  uân uâng uât uây
  uê uêch uên uênh uêt uêu
  uơ uơt
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt
`);
const QU_RIMES = wordSet(`
  a ac ach ai an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc ân âng âp ât âu ây
  e em en eo et
  ê êch ên ênh êt êu
  i in it
  ôc ông
  ơ ơi ơn ơt
  y ych yên yêt yn ynh yp yt
`);
/** The i of "gi" and the i of the rime fall together: "gì", "gìn", "giếng". */
const GI_RIMES = wordSet('i ich im in ip it iêc iêng iêt');
/** Onsets after which a lone i may be written y: "kỹ", "lý", "mỹ", "sỹ", "tỷ". */
const BEFORE_Y = wordSet('h k l m s t v');
/** Lips leave no room for a glide, but for a few borrowed words. */
const LABIALS = wordSet('b m p ph v');
const BORROWED_GLIDES = wordSet('buyt phuy phuyp voan moay puy');
/** Borrowed words that are written in one piece. */
const BORROWED = wordSet(
  'ôtô môtô phôtô vắcxin vácxin ácquy ắcquy ôxy ôxi cácbon ápphích bêtông rơmoóc viđeo rađiô sêri môđun lôgic lôgích lôgô rôbốt xàphòng càphê caosu kilôgam kilômét axít ôzôn prôtêin côngtenơ',
);

const FRONT = /^[eêiy]/u;
const STOP = /(?:[pt]|ch?)$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;
const VOWELS = /^[aăâeêioôơuưy]+/u;
const SHAPED = /[ăâêôơư]/gu;

/**
 * Whether a word can be a Vietnamese syllable, in small or capital letters, composed or not.
 * Both ways of placing the tone are right: "hóa" and "hoá", "thủy" and "thuỷ".
 */
export function isSyllable(word: string): boolean {
  if (BORROWED.has(word.toLowerCase().normalize('NFC'))) return true;
  const read = readTone(word);
  if (!read) return false;
  return rimesOf(read.bare).some(
    ({ start, rime }) =>
      toneFits(rime, read.tone) && (read.at === null || tonePlaces(rime).includes(read.at - start)),
  );
}

/** The syllable with its tone where it belongs ("hòan" → "hoàn"), or null when that does not mend it. */
export function withToneInPlace(word: string): string | null {
  const read = readTone(word);
  if (!read || read.at === null || isSyllable(word)) return null;
  for (const { start, rime } of rimesOf(read.bare)) {
    const place = tonePlaces(rime).at(-1);
    if (place === undefined || !toneFits(rime, read.tone)) continue;
    const end = start + place + 1;
    return `${read.bare.slice(0, end)}${read.tone}${read.bare.slice(end)}`.normalize('NFC');
  }
  return null;
}

interface Toned {
  /** The word without its tone, shapes of vowels kept: "được" → "đươc". */
  bare: string;
  /** The combining mark, or nothing. */
  tone: string;
  /** Which letter bears it. */
  at: number | null;
}

/** Null when there are two tones, as in two words run together. */
function readTone(word: string): Toned | null {
  const apart = word.toLowerCase().normalize('NFD');
  const marks = [...apart.matchAll(TONES)];
  if (marks.length > 1) return null;
  const [mark] = marks;
  return {
    bare: apart.replace(TONES, '').normalize('NFC'),
    tone: mark?.[0] ?? '',
    at: mark ? apart.slice(0, mark.index).normalize('NFC').length - 1 : null,
  };
}

/** Every way to read a toneless syllable as onset and rime; none when the spelling is wrong. */
function rimesOf(bare: string): { start: number; rime: string }[] {
  return ['', ...ONSETS]
    .filter((onset) => bare.startsWith(onset) && isRimeAfter(onset, bare.slice(onset.length)))
    .map((onset) => ({ start: onset.length, rime: bare.slice(onset.length) }));
}

function isRimeAfter(onset: string, rime: string): boolean {
  if (onset === '')
    return RIMES.has(rime) || GLIDE_RIMES.has(rime) || YE_RIMES.has(rime) || rime === 'y';
  if (onset === 'qu') return QU_RIMES.has(rime);
  if (onset === 'g' && FRONT.test(rime)) return GI_RIMES.has(rime);
  if (onset === 'gi' && rime.startsWith('i')) return false;
  if (rime === 'y') return BEFORE_Y.has(onset);
  if (FRONT.test(rime) ? isBackOnly(onset) : isFrontOnly(onset)) return false;
  if (GLIDE_RIMES.has(rime)) return mayGlide(onset, rime);
  return RIMES.has(rime) || IE_RIMES.has(rime);
}

/** c, g and ng stand before back vowels; k, gh and ngh before e, ê, i. */
function isBackOnly(onset: string): boolean {
  return onset === 'c' || onset === 'ng';
}

function isFrontOnly(onset: string): boolean {
  return onset === 'k' || onset === 'gh' || onset === 'ngh';
}

function mayGlide(onset: string, rime: string): boolean {
  if (LABIALS.has(onset)) return BORROWED_GLIDES.has(onset + rime);
  return onset !== 'c';
}

/** A syllable closed by p, t, c or ch has the tone sắc or nặng, nothing else. */
function toneFits(rime: string, tone: string): boolean {
  return !STOP.test(rime) || ACUTE_OR_DOT.test(tone);
}

/** The letters of a rime that may bear the tone. */
function tonePlaces(rime: string): number[] {
  const vowels = VOWELS.exec(rime)?.[0] ?? '';
  const shaped = [...vowels.matchAll(SHAPED)].at(-1);
  if (shaped) return [shaped.index];
  if (/^(?:oa|oe|uy)$/u.test(rime)) return [0, 1];
  return [/^(?:o[aeo]|uy)/u.test(rime) ? 1 : 0];
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
