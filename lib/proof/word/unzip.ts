/** The text files of an office document, which is a ZIP archive. */
import { unzipSync } from 'fflate';

/** A bomb unpacks to far more than any report holds. */
const LARGEST = 400_000_000;

/** The text of those files of a ZIP whose name fits, by name. Throws RangeError on a bomb. */
export function unzipText(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      size += originalSize;
      if (size > LARGEST) throw new RangeError('too large');
      return true;
    },
  });
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(files).map(([name, data]) => [
      name.replaceAll('\\', '/').replace(/^\//, ''),
      decoder.decode(data),
    ]),
  );
}
