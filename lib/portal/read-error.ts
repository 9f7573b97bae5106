/** A file that cannot be read: one Vietnamese sentence that names it and says what to do. */
export class ReadError extends Error {
  override name = 'ReadError';
}
