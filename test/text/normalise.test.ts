import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, fold, foldWords } from '../../lib/text/normalise.ts';

describe('clean: one line of text, as it is shown', () => {
  it('composes decomposed Vietnamese', () => {
    expect(clean('Hộ tịch'.normalize('NFD'))).toBe('Hộ tịch');
  });

  it('folds non-breaking, thin and repeated blanks, tabs and line ends into one blank', () => {
    expect(clean('Số hóa\u00A0hồ sơ\u2009TTHC \n khi tiếp nhận\t')).toBe(
      'Số hóa hồ sơ TTHC khi tiếp nhận',
    );
  });

  it('drops zero-width, direction and soft-hyphen marks inside a code', () => {
    expect(clean('H37.21\u200B-24\u00AD0915\u202E-0003\uFEFF')).toBe('H37.21-240915-0003');
  });

  it('never changes a text that is already clean', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => clean(clean(s)) === clean(s)));
  });
});

describe('fold: words compared without accents or case', () => {
  it('meets all ways to write one heading', () => {
    const spellings = ['Đúng hạn', 'ĐÚNG HẠN', 'đúng  hạn'.normalize('NFD'), 'Dung han'];
    expect(new Set(spellings.map(fold))).toEqual(new Set(['dung han']));
  });

  it('keeps signs, while foldWords keeps only letters and digits', () => {
    expect(fold('Trả lại/ Rút HS')).toBe('tra lai/ rut hs');
    expect(foldWords('Trả lại/ Rút HS')).toBe('tra lai rut hs');
    expect(foldWords('(3 = 4 + 5)')).toBe('3 4 5');
  });

  it('gives the same words for the composed and the decomposed form of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (s) => fold(s.normalize('NFD')) === fold(s.normalize('NFC')),
      ),
    );
  });
});
