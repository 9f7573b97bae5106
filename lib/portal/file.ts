/**
 * A saved page or an export → a page reading. What a file is, is decided by its bytes: an
 * ".xls" is as often HTML or SpreadsheetML as it is a workbook.
 */
import type { HtmlPage } from '../grid/html.ts';
import type { RawTable } from '../grid/types.ts';
import { decodeText, startsWith } from '../text/encoding.ts';
import { htmlOfMhtml } from '../text/mhtml.ts';
import { fold } from '../text/normalise.ts';
import { findCards } from './cards.ts';
import type { ColumnMapping } from './mapping.ts';
import { readPage } from './page.ts';
import { ReadError } from './read-error.ts';
import type { PageReading } from './types.ts';

export { ReadError } from './read-error.ts';

export interface ReadFileOptions {
  /** ISO moment to record; now by default. */
  readAt?: string;
  /** Columns taught on any site; those of the file's own site hold where it names one. */
  mappings?: readonly ColumnMapping[];
}

interface NotedOptions extends ReadFileOptions {
  /** Host the page was saved from, where the file says so. */
  site?: string | null;
}

const MAX_BYTES = 300 * 1024 * 1024;

/**
 * Reads one file. Throws ReadError, one Vietnamese sentence naming the file, for what no
 * table can be read from: other kinds of files, locked workbooks, empty or broken ones.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadFileOptions = {},
): Promise<PageReading> {
  if (bytes.length === 0) throw new ReadError(`Tệp “${name}” trống, không có gì để đọc.`);
  if (bytes.length > MAX_BYTES) {
    throw new ReadError(`Tệp “${name}” lớn hơn 300 MB; hãy xuất theo từng tháng hoặc từng đơn vị.`);
  }
  refuseOtherKinds(name, bytes);
  if (isZip(bytes) || isCompoundFile(bytes)) return readWorkbook(name, bytes, options);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ReadError(`Tệp “${name}” trống, không có gì để đọc.`);
  return readText(name, text, bytes, options);
}

/** Host that browsers note in what they save ("saved from url=(0042)https://…", MHTML's header). */
const SAVED_FROM =
  /(?:saved from url=\(\d+\)|^(?:Snapshot-Content-Location|Content-Location):\s*)(https?:\/\/[^\s<>]+)/im;

function siteSavedFrom(head: string): string | null {
  const address = SAVED_FROM.exec(head)?.[1] ?? '';
  return URL.canParse(address) ? new URL(address).host : null;
}

function readText(
  name: string,
  text: string,
  bytes: Uint8Array,
  options: ReadFileOptions,
): Promise<PageReading> {
  const head = text.slice(0, 4000);
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && !/<html/i.test(head)) {
    return readWorkbook(name, text, options);
  }
  const noted = { ...options, site: siteSavedFrom(head) };
  const pages = /^(?:[\w-]+:[^\n]*\r?\n)+/.test(head.slice(0, 600)) ? htmlOfMhtml(bytes) : null;
  if (pages) return readPages(name, pages, noted);
  if (isHtml(name, text)) return readPages(name, [text], noted);
  if (/^\s*[{[]/.test(text)) {
    throw new ReadError(
      `Tệp “${name}” là dữ liệu JSON nhưng không phải tệp .soat.json của Soát DVC.`,
    );
  }
  if (looksBinary(text)) {
    throw new ReadError(
      `Tệp “${name}” không phải trang web, bảng tính hay CSV mà Soát DVC đọc được.`,
    );
  }
  return readCsv(name, text, options);
}

/** By its elements; a file called a page may be a piece of one ("<h3>Không có dữ liệu</h3>"). */
function isHtml(name: string, text: string): boolean {
  if (/<(?:!doctype html|html|head|body|table|div|tr|meta|style|mat-table)\b/i.test(text))
    return true;
  return /\.x?html?$/i.test(name) && /<[a-z][^<>]*>/i.test(text) && !looksBinary(text);
}

async function readPages(
  name: string,
  pages: readonly string[],
  options: NotedOptions,
): Promise<PageReading> {
  if (pages.length === 0) throw new ReadError(`Tệp “${name}” không chứa trang web nào.`);
  const { readHtmlTables } = await import('../grid/html.ts');
  const read = pages.map((page) => readHtmlTables(page, findCards));
  const expired = read.length === 1 ? saysLoggedOut(read[0] as HtmlPage) : null;
  const tables: RawTable[] = [];
  for (const page of read) {
    // `inside` counts within its own page.
    const offset = tables.length;
    for (const t of page.tables) {
      tables.push(t.inside === undefined ? t : { ...t, inside: t.inside + offset });
    }
  }
  return readPage(tables, {
    ...infoOf(name, options),
    text: read.map((p) => p.text).join('\n'),
    fields: read.flatMap((p) => p.fields),
    ...(expired && { notes: [expired] }),
  });
}

/** A saved log-in page has no list; saying so spares a search for the reason. */
function saysLoggedOut(page: HtmlPage): string | null {
  if (page.tables.some((t) => t.rows.length > 3)) return null;
  return /\b(?:het phien|phien lam viec|dang nhap)\b/.test(
    fold(`${page.title} ${page.text.slice(0, 3000)}`),
  )
    ? 'Trang lưu là trang đăng nhập hoặc phiên làm việc đã hết; hãy đăng nhập lại rồi lưu trang.'
    : null;
}

async function readCsv(name: string, text: string, options: ReadFileOptions): Promise<PageReading> {
  const { readCsvTable } = await import('../grid/csv.ts');
  const table = readCsvTable(text);
  const widest = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (widest < 2) {
    throw new ReadError(`Tệp “${name}” không phải bảng: không thấy dấu phân cột (; , hoặc tab).`);
  }
  return readPage([table], { ...infoOf(name, options), platform: 'csv' });
}

/** Name of the stream that holds a locked workbook, as compound files write names. */
const LOCKED = [...'EncryptedPackage'].join('\0');

/** The shortest compound file is one sector; a shorter one would be taken for plain text. */
const SECTOR = 512;

function checkCompoundFile(bytes: Uint8Array): void {
  if (new TextDecoder('iso-8859-1').decode(bytes).includes(LOCKED)) throw new Error('password');
  if (bytes.length < SECTOR) throw new Error('cut short');
}

async function readWorkbook(
  name: string,
  data: Uint8Array | string,
  options: ReadFileOptions,
): Promise<PageReading> {
  const { readWorkbookTables } = await import('../grid/workbook.ts');
  let tables: Awaited<ReturnType<typeof readWorkbookTables>>;
  try {
    if (typeof data !== 'string' && isCompoundFile(data)) checkCompoundFile(data);
    tables = readWorkbookTables(data);
  } catch (error) {
    throw new ReadError(workbookProblem(name, error));
  }
  if (tables.every((t) => t.rows.length === 0)) {
    throw new ReadError(`Tệp “${name}” là bảng tính nhưng không có dữ liệu.`);
  }
  return readPage(tables, { ...infoOf(name, options), platform: 'workbook' });
}

function workbookProblem(name: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /password/i.test(message)
    ? `Tệp “${name}” được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.`
    : `Tệp “${name}” không mở được như một bảng tính; tệp có thể bị hỏng hoặc tải chưa xong.`;
}

function infoOf(name: string, options: NotedOptions) {
  return {
    file: name,
    system: name,
    site: options.site ?? null,
    readAt: options.readAt ?? new Date().toISOString(),
    ...(options.mappings && { mappings: options.mappings }),
  };
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

const OTHER_KINDS: readonly [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'tệp PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'ảnh'],
  [[0xff, 0xd8, 0xff], 'ảnh'],
  [[0x47, 0x49, 0x46, 0x38], 'ảnh'],
  [[0x52, 0x61, 0x72, 0x21], 'tệp nén RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'tệp nén 7z'],
  [[0x1f, 0x8b], 'tệp nén'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'văn bản RTF'],
];

function refuseOtherKinds(name: string, bytes: Uint8Array): void {
  for (const [signature, kind] of OTHER_KINDS) {
    if (startsWith(bytes, signature)) {
      throw new ReadError(
        `Tệp “${name}” là ${kind}; hãy đưa trang web đã lưu (.html), bảng tính hoặc CSV.`,
      );
    }
  }
  if (!isZip(bytes)) return;
  const names = new TextDecoder('iso-8859-1').decode(bytes.subarray(0, 65_536));
  const tail = new TextDecoder('iso-8859-1').decode(bytes.subarray(-65_536));
  const all = names + tail;
  if (/word\/document\.xml/.test(all)) {
    throw new ReadError(
      `Tệp “${name}” là văn bản Word; số liệu hãy xuất ra .html, .xlsx hoặc .csv (kiểm tra báo cáo Word bằng lệnh proof).`,
    );
  }
  if (!/xl\/|\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis/.test(all)) {
    throw new ReadError(`Tệp “${name}” là tệp nén; hãy giải nén rồi đưa từng tệp bên trong.`);
  }
}

/** Control characters that no text file has. */
function looksBinary(text: string): boolean {
  let odd = 0;
  const sample = text.slice(0, 4000);
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if ((c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 12) || c === 0xfffd) odd++;
  }
  return odd > sample.length / 50;
}
