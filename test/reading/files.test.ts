import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/calendar/day.ts';
import { ReadError, readFile } from '../../lib/portal/file.ts';
import { sampleDossiers } from './dossiers.ts';
import { COLUMNS, LAYOUTS } from './layouts.ts';

const LIST = sampleDossiers(5);
const HEADS = COLUMNS.map(([h]) => h);
const ROWS = LIST.map((d, i) => COLUMNS.map(([, value]) => value(d, i)));
const HTML = (LAYOUTS[0] as (typeof LAYOUTS)[number]).render(LIST);
const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = async (name: string, bytes: Uint8Array) =>
  (await readFile(name, bytes)).dossiers.map((d) => [d.code, d.received, d.status]);
const EXPECTED = (await readFile('t.html', utf8(HTML))).dossiers.map((d) => [
  d.code,
  d.received,
  d.status,
]);

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : '')].concat(text.split('')).map((c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (big ? [u >> 8, u & 255] : [u & 255, u >> 8])));
}

/** windows-1258 writes tones as marks of their own after the letter. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const table = new Map(
    Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i]),
  );
  const bytes: number[] = [];
  for (const char of text) {
    const whole = table.get(char);
    if (whole !== undefined) {
      bytes.push(whole);
      continue;
    }
    const marks = char.normalize('NFD');
    const tone =
      [...marks].find((m) => table.has(m) && '\u0300\u0301\u0303\u0309\u0323'.includes(m)) ?? '';
    const letter = marks.replace(tone, '').normalize('NFC');
    bytes.push(table.get(letter) ?? 63, ...(tone ? [table.get(tone) as number] : []));
  }
  return Uint8Array.from(bytes);
}

const sheet = utils.aoa_to_sheet([['DANH SÁCH HỒ SƠ'], [], HEADS, ...ROWS]);
sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 11 } }];
const book = utils.book_new();
utils.book_append_sheet(book, sheet, 'Danh sách');
const asBook = (bookType: 'xlsx' | 'biff8' | 'xlml') =>
  new Uint8Array(write(book, { type: 'array', bookType }));

describe('the same dossiers from every kind of file', () => {
  const csv = (separator: string) =>
    [HEADS, ...ROWS]
      .map((r) =>
        r.map((c) => (c.includes(separator) || c.includes(',') ? `"${c}"` : c)).join(separator),
      )
      .join('\r\n');
  const cases: [string, string, Uint8Array][] = [
    ['HTML named .xls', 'ds.xls', utf8(HTML)],
    ['UTF-8 with its mark', 'ds.html', utf8(`\uFEFF${HTML}`)],
    ['UTF-16 little end first', 'ds.html', utf16(HTML, false, true)],
    ['UTF-16 big end first', 'ds.html', utf16(HTML, true, true)],
    ['UTF-16 without a mark', 'ds.html', utf16(HTML, false, false)],
    ['windows-1258', 'ds.html', windows1258(HTML.replace('utf-8', 'windows-1258'))],
    ['.xlsx', 'ds.xlsx', asBook('xlsx')],
    ['.xls', 'ds.xls', asBook('biff8')],
    ['SpreadsheetML 2003', 'ds.xls', asBook('xlml')],
    ['CSV with semicolons', 'ds.csv', utf8(`\uFEFF${csv(';')}`)],
    ['CSV with commas', 'ds.csv', utf8(csv(','))],
    ['CSV with tabs, UTF-16', 'ds.csv', utf16(csv('\t'), false, true)],
    ['MHTML, quoted-printable', 'ds.mht', utf8(mhtml(quotedPrintable(HTML), 'quoted-printable'))],
    ['MHTML, base64', 'ds.mhtml', utf8(mhtml(Buffer.from(HTML).toString('base64'), 'base64'))],
  ];
  it.each(cases)('%s', async (_, name, bytes) =>
    expect(await codes(name, bytes)).toEqual(EXPECTED),
  );

  it('days that a workbook keeps as numbers', async () => {
    const typed = utils.aoa_to_sheet([
      ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'],
      ...LIST.map((d) => [d.code, d.received + 25_569, d.received + 25_570.5, d.status]),
    ]);
    for (let r = 1; r <= LIST.length; r++)
      for (const c of ['B', 'C']) (typed[`${c}${r + 1}`] as { z?: string }).z = 'm/d/yy';
    const other = utils.book_new();
    utils.book_append_sheet(other, typed, 'a');
    const { dossiers } = await readFile(
      'a.xlsx',
      new Uint8Array(write(other, { type: 'array', bookType: 'xlsx' })),
    );
    expect(dossiers.map((d) => d.received)).toEqual(LIST.map((d) => d.received));
    expect(dossiers.map((d) => d.due && formatDay(d.due))).toEqual(
      LIST.map((d) => formatDay(d.received + 1)),
    );
  });
});

describe('files that hold no table', () => {
  const cases: [string, string, Uint8Array, RegExp][] = [
    ['empty', 'a.html', new Uint8Array(), /“a.html” trống/],
    ['PDF', 'a.pdf', utf8('%PDF-1.7 …'), /PDF/],
    ['a picture', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), /ảnh/],
    [
      'a broken workbook',
      'a.xlsx',
      Uint8Array.of(0x50, 0x4b, 3, 4, ...utf8('[Content_Types].xml xl/ cụt')),
      /“a.xlsx” không mở được/,
    ],
    [
      'a locked workbook, whole or cut short',
      'a.xlsx',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...utf8([...'EncryptedPackage'].join('\0'))),
      /“a.xlsx” được đặt mật khẩu/,
    ],
    [
      'the first bytes of an old workbook',
      'a.xls',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf8('Báo cáo; quý')),
      /“a.xls” không mở được/,
    ],
    ['other JSON', 'a.json', utf8('{"a":1}'), /JSON/],
    [
      'plain prose',
      'a.txt',
      utf8('Chỉ là một đoạn văn.\nKhông có bảng.'),
      /không phải bảng|không thấy dấu phân cột/,
    ],
    [
      'bytes of no kind',
      'a.bin',
      Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32),
      /không phải/,
    ],
  ];
  it.each(cases)('%s', async (_, name, bytes, sentence) => {
    const error = await readFile(name, bytes).then(
      () => null,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(ReadError);
    expect((error as Error).message).toMatch(sentence);
    expect((error as Error).message).toContain(name);
    expect((error as Error).message).not.toContain('\n');
  });

  it('a piece of a page is a page', async () => {
    const reading = await readFile(
      'a.html',
      utf8('<h3>Không tìm thấy dữ liệu trong hệ thống</h3>'),
    );
    expect(reading.dossiers).toEqual([]);
  });

  it('a log-in page says so', async () => {
    const reading = await readFile(
      'a.html',
      utf8(
        '<html><title>Đăng nhập</title><body><h1>Đăng nhập hệ thống</h1><form><input type=password></form></body></html>',
      ),
    );
    expect(reading.source.tables[0]).toMatchObject({ kind: 'unknown' });
    expect(reading.source.tables[0]?.notes.join()).toMatch(/đăng nhập/);
  });
});

function quotedPrintable(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((b) =>
      b === 10 || (b > 31 && b < 127 && b !== 61)
        ? String.fromCharCode(b)
        : `=${b.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/.{70}(?![0-9A-F]{0,1}$)/g, (m) => (/=[0-9A-F]?$/.test(m) ? m : `${m}=\r\n`));
}

function mhtml(body: string, encoding: string): string {
  return `From: <Saved by Blink>\r\nSubject: t\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x"\r\n\r\n------MultipartBoundary--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://example.test/\r\n\r\n${body}\r\n------MultipartBoundary--x\r\nContent-Type: text/css\r\n\r\na{}\r\n------MultipartBoundary--x--\r\n`;
}
