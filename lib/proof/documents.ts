/**
 * Files that can be proof-read: .txt .md .html .docx. Readers load when they are needed.
 */

/** A file that cannot be read; the message is a Vietnamese sentence for the user. */
export class DocumentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DocumentError';
  }
}

/** 40 MB of text is far beyond any report; a larger file is a mistake. */
const LARGEST = 40_000_000;

/**
 * The plain text of a file. For .txt and .md it is the file itself; for .html and .docx
 * paragraphs are lines and table cells are parted by tabs. Throws DocumentError.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<{ text: string }> {
  const extension = /\.([^.\\/]+)$/u.exec(name.toLowerCase())?.[1] ?? '';
  if (bytes.length === 0) throw new DocumentError(`Tệp “${name}” rỗng.`);
  if (bytes.length > LARGEST) throw new DocumentError(`Tệp “${name}” quá lớn (trên 40 MB).`);
  const text = await readAs(extension, name, bytes);
  if (text.trim() === '')
    throw new DocumentError(
      `Tệp “${name}” không có chữ nào (có thể là bản quét ảnh); hãy dùng bản có chữ.`,
    );
  return { text };
}

async function readAs(extension: string, name: string, bytes: Uint8Array): Promise<string> {
  switch (extension) {
    case 'txt':
    case 'md':
    case 'markdown':
      return decode(name, bytes);
    case 'html':
    case 'htm': {
      const { htmlToText } = await import('./html-text.ts');
      return htmlToText(decode(name, bytes));
    }
    case 'docx':
      return readDocx(name, bytes);
    case 'doc':
      throw new DocumentError(`Tệp “${name}” là Word 97–2003; hãy mở và lưu lại thành .docx.`);
    case 'pdf':
      throw new DocumentError(
        `Tệp “${name}” là PDF; hãy chép phần chữ vào tệp .txt hoặc dùng bản .docx.`,
      );
    default:
      throw new DocumentError(`Không đọc được tệp “${name}”: chỉ nhận .txt, .md, .html và .docx.`);
  }
}

function decode(name: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0))
    throw new DocumentError(`Tệp “${name}” không phải là văn bản (có dữ liệu nhị phân).`);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DocumentError(
      `Tệp “${name}” không phải mã hóa UTF-8; hãy lưu lại với mã Unicode UTF-8.`,
    );
  }
}

async function readDocx(name: string, bytes: Uint8Array): Promise<string> {
  // A .docx is a ZIP archive: "PK".
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new DocumentError(`Tệp “${name}” không phải là tệp Word .docx.`);
  const [{ default: mammoth }, { htmlToText }] = await Promise.all([
    import('mammoth'),
    import('./html-text.ts'),
  ]);
  const arrayBuffer = bytes.slice().buffer;
  try {
    // In Node mammoth takes `buffer`, in a browser `arrayBuffer`: each ignores the other.
    const input = { arrayBuffer, buffer: arrayBuffer };
    const { value } = await mammoth.convertToHtml(input as never, {
      convertImage: noImage(mammoth),
    });
    return htmlToText(value);
  } catch {
    throw new DocumentError(`Tệp “${name}” bị hỏng hoặc không phải là tệp Word .docx.`);
  }
}

/** Pictures say nothing here and would only fill memory. */
function noImage(mammoth: typeof import('mammoth')): ReturnType<typeof mammoth.images.imgElement> {
  return mammoth.images.imgElement(async () => ({ src: '' }));
}
