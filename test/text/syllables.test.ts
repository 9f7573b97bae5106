import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable, withToneInPlace } from '../../lib/text/syllables.ts';
import { CLEAN } from '../proof/passages/clean.ts';
import { VARIED } from '../proof/passages/varied.ts';

const fixtures = new URL('../proof/fixtures/', import.meta.url);
const reports = readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures), 'utf8'));
/** Every small-letter word with Vietnamese letters of the reports and passages. */
const written = [
  ...new Set(
    [...reports, ...CLEAN.map((c) => c.text), ...VARIED]
      .join('\n')
      .normalize('NFC')
      .match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?!\p{L})/gu),
  ),
].filter((w) => /[^a-z]/u.test(w));

const anyWritten = fc.constantFrom(...written);
const TONES = {
  ngang: '',
  huyền: '\u0300',
  sắc: '\u0301',
  hỏi: '\u0309',
  ngã: '\u0303',
  nặng: '\u0323',
};

describe('Âm tiết viết đúng', () => {
  it('mọi chữ thường trong báo cáo 802, các báo cáo công khai và đoạn văn sạch', () => {
    expect(written.length).toBeGreaterThan(400);
    expect(written.filter((w) => !isSyllable(w))).toEqual([]);
  });

  it.each([
    'hoá hóa hoà hòa thuỷ thủy khoẻ khỏe uỷ ủy luỹ lũy',
    'kỹ kĩ lý lí mỹ mĩ sỹ sĩ tỷ tỉ quý quí hỷ ý',
    'gì gìn giếng giềng giết giữa giấy già giỗ giễu gỉ',
    'quốc quyết quyền quỳnh quạnh quắp quẻ quện quở quýt quặng',
    'nghĩa nghề nghiệp nguyễn ngoài ngoặc ngành ghế ghềnh gỗ kế cỗ cuốc',
    'yên yêu yết ỉa ưu uyển oán oằn ướt ước ăn âu',
    'thuở khuỷu ngoéo xoáy khuếch huỳnh tuýp khuyết xoóng noãn loăng chuếnh',
    'xe buýt ôtô vắcxin phôtô',
  ])('%s', (words) => {
    expect(words.split(' ').filter((w) => !isSyllable(w))).toEqual([]);
  });

  it('viết rời dấu hay viết hoa thì vẫn vậy', () => {
    fc.assert(
      fc.property(anyWritten, (word) => {
        expect(isSyllable(word.normalize('NFD'))).toBe(true);
        expect(isSyllable(word.toUpperCase())).toBe(true);
        expect(withToneInPlace(word)).toBeNull();
      }),
    );
  });
});

describe('Không phải âm tiết', () => {
  it.each([
    'nhiêmj đơnn ghềnhh hồo sơw',
    'thựchiện giảiquyết hànhchính',
    'ngiệp nghành ngề gế ghà cế kà cỹ qán ngĩa nghà',
    'quyêt thưc đăc gỉac đêp nươc',
    'túch đăo tĩênh bôu triễnn pgòng',
  ])('%s', (words) => {
    expect(words.split(' ').filter(isSyllable)).toEqual([]);
  });

  it('gõ thừa phụ âm cuối, hay dính hai chữ có dấu', () => {
    fc.assert(
      fc.property(anyWritten, anyWritten, (word, other) => {
        const last = word.at(-1) as string;
        if (/[bcdđghklmnpqrstvx]/u.test(last)) expect(isSyllable(word + last)).toBe(false);
        if (hasTone(word) && hasTone(other)) expect(isSyllable(word + other)).toBe(false);
      }),
    );
  });

  it('vần đóng bằng p, t, c, ch chỉ mang sắc hoặc nặng', () => {
    const closed = fc.constantFrom('ap', 'ot', 'ươc', 'êch', 'iêt', 'uôc', 'oat', 'up');
    const onset = fc.constantFrom('b', 'đ', 'h', 'l', 'th', 'tr', 'x');
    fc.assert(
      fc.property(
        onset,
        closed,
        fc.constantFrom(...Object.entries(TONES)),
        (o, rime, [name, mark]) => {
          fc.pre(!(o === 'b' && rime === 'oat'));
          const at = rime.search(/[pt]$|ch?$/u);
          const word = `${o}${rime.slice(0, at)}${mark}${rime.slice(at)}`;
          expect(isSyllable(word)).toBe(name === 'sắc' || name === 'nặng');
        },
      ),
    );
  });

  it.each([
    ['đựơc', 'được'],
    ['hòan', 'hoàn'],
    ['tóan', 'toán'],
    ['qúy', 'quý'],
    ['gía', 'giá'],
    ['nghiã', 'nghĩa'],
    ['cuả', 'của'],
    ['hịên', 'hiện'],
  ])('%s đặt dấu sai chỗ, đúng là %s', (wrong, right) => {
    expect(isSyllable(wrong)).toBe(false);
    expect(withToneInPlace(wrong)).toBe(right);
  });

  it('chữ không thể sửa bằng cách dời dấu thì không đề nghị gì', () => {
    for (const word of ['nghành', 'quyêt', 'thựchiện', ''])
      expect(withToneInPlace(word)).toBeNull();
  });
});

function hasTone(word: string): boolean {
  return /[\u0300\u0301\u0303\u0309\u0323]/u.test(word.normalize('NFD'));
}
