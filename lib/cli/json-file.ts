/** A JSON file the user names: read, or refused in one sentence. */
import { readFile } from 'node:fs/promises';

/** Throws a RangeError; `what` names the file in it: "tệp chỉ tiêu". */
export async function readJson(file: string, what: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RangeError(`không ${missing ? 'tìm thấy' : 'đọc được'} ${what} này.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new RangeError(`${what} không phải JSON hợp lệ.`);
  }
}
