/**
 * Files that can be proof-read: .txt .md .html .docx .odt. What a file is, its first bytes
 * say; its name only where they do not. Readers load when they are needed.
 */
import { decodeText, startsWith } from '../text/encoding.ts';
import { htmlOfMhtml } from '../text/mhtml.ts';
import { decodeReport, type ForeignCode, foreignCode } from './encodings.ts';
import { fromLegacy } from './legacy-codes.ts';

/** A file that cannot be read; the message is a Vietnamese sentence for the user. */
export class DocumentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DocumentError';
  }
}

/** 40 MB of text is far beyond any report; a larger file is a mistake. */
const LARGEST = 40_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Word 97–2003 files and of encrypted ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Signatures of files that are no text, with what to do about them. */
const REFUSED: [readonly number[], string][] = [
  [ascii('%PDF'), 'là PDF; hãy chép phần chữ vào tệp .txt hoặc dùng bản .docx'],
  [ascii('{\\rtf'), 'là RTF; hãy mở bằng Word và lưu lại thành .docx'],
  [[0x89, 0x50, 0x4e, 0x47], 'là ảnh, không phải là văn bản; hãy dùng bản có chữ (.docx)'],
  [[0xff, 0xd8, 0xff], 'là ảnh, không phải là văn bản; hãy dùng bản có chữ (.docx)'],
  [ascii('Rar!'), 'là tệp nén RAR; hãy giải nén rồi chọn văn bản bên trong'],
  [ascii('7z\xbc\xaf'), 'là tệp nén 7z; hãy giải nén rồi chọn văn bản bên trong'],
];

const CODES: Record<ForeignCode, string> = {
  TCVN3: 'bảng mã cũ TCVN3 (ABC, phông .VnTime)',
  VNI: 'bảng mã cũ VNI',
  'UTF-8': 'chữ UTF-8 bị lưu sai bảng mã',
};

/**
 * The plain text of a file. For .txt and .md it is the file itself; for .html, .docx and
 * .odt paragraphs are lines and table cells are parted by tabs. Throws DocumentError.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<{ text: string }> {
  if (bytes.length === 0) throw new DocumentError(`Tệp “${name}” rỗng.`);
  if (bytes.length > LARGEST) throw new DocumentError(`Tệp “${name}” quá lớn (trên 40 MB).`);
  const text = await readAs(name, bytes);
  if (text.trim() === '')
    throw new DocumentError(
      `Tệp “${name}” không có chữ nào (có thể là bản quét ảnh); hãy dùng bản có chữ.`,
    );
  const problem = textProblem(`Tệp “${name}”`, text);
  if (problem) throw new DocumentError(problem);
  return { text };
}

/** Why a text cannot be proof-read as it stands, as one sentence about `subject`; null when it can. */
export function textProblem(subject: string, text: string): string | null {
  const code = foreignCode(text);
  if (code === null || fromLegacy(text)) return null;
  return `${subject} dùng ${CODES[code]}; hãy chuyển sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey) rồi soát lại.`;
}

async function readAs(name: string, bytes: Uint8Array): Promise<string> {
  const extension = /\.([^.\\/]+)$/u.exec(name.toLowerCase())?.[1] ?? '';
  const refused = REFUSED.find(([signature]) => startsWith(bytes, signature));
  if (refused) throw new DocumentError(`Tệp “${name}” ${refused[1]}.`);
  if (startsWith(bytes, COMPOUND)) throw new DocumentError(compoundProblem(name, bytes));
  if (startsWith(bytes, ZIP)) return readPackage(name, bytes);
  switch (extension) {
    case 'txt':
    case 'md':
    case 'markdown':
      return decode(name, bytes);
    case 'html':
    case 'htm':
    case 'mht':
    case 'mhtml':
      return readHtml(name, bytes);
    case 'docx':
    case 'odt':
    case 'doc':
      // One-stop systems export pages under Word's name.
      if (looksLikeHtml(bytes)) return readHtml(name, bytes);
      throw new DocumentError(`Tệp “${name}” không phải là tệp Word ${extensionFor(extension)}.`);
    case 'pdf':
      throw new DocumentError(
        `Tệp “${name}” không phải là PDF đọc được; hãy dùng bản .docx của văn bản.`,
      );
    default:
      throw new DocumentError(
        `Không đọc được tệp “${name}”: chỉ nhận .txt, .md, .html, .docx và .odt.`,
      );
  }
}

function extensionFor(extension: string): string {
  return extension === 'doc' ? 'nào đọc được; hãy mở và lưu lại thành .docx' : `.${extension}`;
}

function decode(name: string, bytes: Uint8Array): string {
  const text = decodeReport(bytes);
  if (text !== null) return text;
  throw new DocumentError(
    bytes.subarray(0, 4096).includes(0)
      ? `Tệp “${name}” không phải là văn bản (có dữ liệu nhị phân).`
      : `Tệp “${name}” không phải mã hóa UTF-8; hãy lưu lại với mã Unicode UTF-8.`,
  );
}

async function readHtml(name: string, bytes: Uint8Array): Promise<string> {
  const { htmlToText } = await import('./html-text.ts');
  const html = htmlOfMhtml(bytes)?.[0] ?? decodeText(bytes);
  if (html.slice(0, 4096).includes('\0'))
    throw new DocumentError(`Tệp “${name}” không phải là văn bản (có dữ liệu nhị phân).`);
  return htmlToText(html);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('iso-8859-1').decode(bytes.subarray(0, 2000));
  return /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)|^MIME-Version:/i.test(
    head.replace(/^(?:ï»¿)/, ''),
  );
}

/** Word and OpenDocument files are ZIP archives. */
async function readPackage(name: string, bytes: Uint8Array): Promise<string> {
  const [{ docxToText }, { odtToText }] = await Promise.all([
    import('./word/docx.ts'),
    import('./word/odt.ts'),
  ]);
  let text: string | null;
  try {
    text = docxToText(bytes) ?? odtToText(bytes);
  } catch (error) {
    throw new DocumentError(
      error instanceof RangeError
        ? `Tệp “${name}” giải nén ra quá lớn; hãy lưu lại bằng Word rồi thử lại.`
        : `Tệp “${name}” bị hỏng hoặc không phải là tệp Word .docx.`,
    );
  }
  if (text === null)
    throw new DocumentError(
      `Tệp “${name}” không phải là tệp Word .docx (có thể là bảng tính hoặc tệp nén).`,
    );
  return text;
}

/** An encrypted .docx stands in the container of the old format under this name. */
function compoundProblem(name: string, bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage')
    ? `Tệp “${name}” được đặt mật khẩu; hãy bỏ mật khẩu trong Word rồi chọn lại.`
    : `Tệp “${name}” là Word 97–2003; hãy mở và lưu lại thành .docx.`;
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}
