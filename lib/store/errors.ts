/** A failure of the store, as a Vietnamese sentence the user can act on. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** Runs a write; a full disk becomes a sentence. */
export async function storing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError')
      throw new StoreError(
        'Trình duyệt hết chỗ lưu nên trang vừa đọc chưa được giữ; hãy xóa bớt lần đọc cũ rồi đọc tiếp.',
      );
    throw error;
  }
}
