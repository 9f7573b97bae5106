/** The two things one can do to an entry of one's own. */
import { texts } from '../texts.ts';

/** "Sửa · Xóa" */
export function EditRemove(props: { onEdit: () => void; onRemove: () => void }) {
  const t = texts().common;
  return (
    <span class="row">
      <button type="button" class="link" onClick={props.onEdit}>
        {t.edit}
      </button>
      <button type="button" class="link bad" onClick={props.onRemove}>
        {t.remove}
      </button>
    </span>
  );
}
