import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../lib/proof/doubts.ts';
import { proofread, readDocument } from '../../lib/proof/index.ts';
import { readSource } from '../../lib/proof/source.ts';

const fixtures = readdirSync(new URL('fixtures', import.meta.url)).map((name) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'),
);
const SENTENCE =
  'Tổng số hồ sơ tiếp nhận trong kỳ là 1.121 hồ sơ, đã giải quyết trước hạn 483 hồ sơ của huyện.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same words as old fonts keep them: one byte a sign. */
const TCVN3 = latin1(
  'Tæng sè hå s¬ tiÕp nhËn trong kú lµ 1.121 hå s¬, ®· gi¶i quyÕt tr\u00adíc h¹n 483 hå s¬ cña huyÖn.',
);
const VNI = latin1(
  'Toång soá hoà sô tieáp nhaän trong kyø laø 1.121 hoà sô, ñaõ giaûi quyeát tröôùc haïn 483 hoà sô cuûa huyeän.',
);

function latin1(text: string): Uint8Array {
  return Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
}

/** windows-1258: vowels with their shape, tones as marks of their own. */
function windows1258(text: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    table.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  const bytes: number[] = [];
  for (const sign of text.normalize('NFC')) {
    const [base = '', ...tones] = table.has(sign) ? [sign] : [...sign.normalize('NFD')];
    const shape = tones.find((mark) => /[\u0302\u0306\u031B]/.test(mark)) ?? '';
    const tone = tones.filter((mark) => mark !== shape);
    for (const piece of [`${base}${shape}`.normalize('NFC'), ...tone])
      bytes.push(table.get(piece) ?? 0x3f);
  }
  return Uint8Array.from(bytes);
}

describe('Bảng mã của tệp .txt', () => {
  it('UTF-16 có dấu và không dấu đầu tệp, windows-1258: đọc được', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le'));
    const swapped = new Uint8Array(Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le').swap16());
    for (const bytes of [utf16, swapped])
      expect((await readDocument('a.txt', bytes)).text).toBe(`\uFEFF${SENTENCE}`);
    const bare = new Uint8Array(Buffer.from('a,b;c 1.121 ho so; '.repeat(20), 'utf16le'));
    expect((await readDocument('a.txt', bare)).text).toMatch(/^a,b;c/);
    const { text } = await readDocument('a.txt', windows1258(SENTENCE));
    expect(text.normalize('NFC')).toBe(SENTENCE);
  });

  it('UTF-8 đọc thành chữ Tây Âu: một câu nói rõ bảng mã và cách chuyển', async () => {
    const bytes = utf8(new TextDecoder('windows-1252').decode(utf8(SENTENCE)));
    await expect(readDocument('cu.txt', bytes)).rejects.toThrow(/cu\.txt.*sai bảng mã/);
  });

  it('chữ Unicode lẫn chữ TCVN3: không đoán, nói cách chuyển', async () => {
    const mixed = utf8(`${SENTENCE}\n${new TextDecoder('latin1').decode(TCVN3)}`);
    await expect(readDocument('cu.txt', mixed)).rejects.toThrow(/TCVN3.*Unicode/);
  });

  it.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
    ['TCVN3 đã thành UTF-8 khi chép', utf8(new TextDecoder('latin1').decode(TCVN3))],
    ['VNI đã thành UTF-8 khi chép', utf8(new TextDecoder('latin1').decode(VNI))],
  ])('%s: đọc được như Unicode', async (_, bytes) => {
    const { text } = await readDocument('cu.txt', bytes);
    expect(readSource(text).text).toBe(SENTENCE);
    expect(proofread(text).doubts.join(' ')).toContain('bảng mã cũ');
  });

  it.each([
    [
      'TCVN3',
      'Tæng sè hå s¬ tiÕp nhËn lµ 100 hå s¬, gåm: trùc tuyÕn 90 hå s¬, trùc tiÕp 11 hå s¬; ®· gi¶i quyÕt ®óng h¹n 95 hå s¬.',
    ],
    [
      'VNI',
      'Toång soá hoà sô tieáp nhaän laø 100 hoà sô, goàm: tröïc tuyeán 90 hoà sô, tröïc tieáp 11 hoà sô; ñaõ giaûi quyeát ñuùng haïn 95 hoà sô.',
    ],
  ])('%s: soát được, trích dẫn trỏ đúng chỗ trong văn bản đưa vào', (_, text) => {
    const { findings } = proofread(text);
    expect(findings.map((f) => f.arithmetic)).toEqual(['90 + 11 = 101 ≠ 100']);
    for (const { text: quoted, start, end } of findings.flatMap((f) => f.quotes))
      expect(text.slice(start, end)).toBe(quoted);
    expect(findings[0]?.quotes[0]?.text.startsWith('100 h')).toBe(true);
  });

  it('phông chữ hoa của TCVN3, mọi dấu của VNI', () => {
    const capitals = 'UBND X· MINH HäA b¸o c¸o. CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM, §éc lËp';
    expect(readSource(capitals).text).toBe(
      'UBND Xã MINH HỌA báo cáo. CỘNG HÒA Xã HỘI CHỦ NGHĨA VIỆT NAM, Độc lập',
    );
    const vni =
      'COÄNG HOØA XAÕ HOÄI, Ñoäc laäp, töï do, haïnh phuùc, naêm nay, yù kieán, nghóa vuï, kyõ thuaät';
    expect(readSource(vni).text).toBe(
      'CỘNG HÒA XÃ HỘI, Độc lập, tự do, hạnh phúc, năm nay, ý kiến, nghĩa vụ, kỹ thuật',
    );
  });

  it('tiếng Đức, tiếng Pháp không bị coi là phông chữ cũ', async () => {
    const western =
      'Größe und Übung für die Behörde, schöne Grüße. Le développement a été présenté à la fenêtre.';
    expect((await readDocument('de.txt', utf8(western))).text).toBe(western);
  });
});

describe('Văn bản không giống một báo cáo', () => {
  const english =
    'The department received one hundred and twenty applications in the third quarter of this year, and almost all of them were handled on time, which is an excellent result for everyone.';

  it.each([
    ['tiếng Anh', english, /không phải tiếng Việt/],
    [
      'không dấu',
      SENTENCE.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').repeat(3),
      /không dấu/,
    ],
    ['nửa báo cáo', `${SENTENCE}\n${SENTENCE} Trong đó cấp huyện tiếp nhận`, /bị cắt/],
    [
      'chuyện khác',
      'Hôm nay trời nắng đẹp, cả nhà cùng nhau ra đồng gặt lúa từ sáng sớm đến chiều tối mới về nghỉ ngơi bên bếp lửa.',
      /không giống báo cáo/,
    ],
  ])('%s: nói rõ', (_, text, words) => {
    expect(doubtsOf(text).join(' ')).toMatch(words);
  });

  it('báo cáo thật, một câu dán vội: không nghi ngờ gì', () => {
    expect(fixtures.flatMap(doubtsOf)).toEqual([]);
    expect(doubtsOf('Tiếp nhận 3 hồ sơ.')).toEqual([]);
  });
});
