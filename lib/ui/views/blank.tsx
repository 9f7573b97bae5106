/** Filling a blank: one question, kept for later drafts, then the next blank. */
import { useEffect, useState } from 'preact/hooks';
import { Dialog, Field } from '../components/basics.tsx';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';

export interface Blank {
  id: string;
  label: string;
}

export function BlankDialog(props: {
  face: Face;
  blanks: readonly (Blank & { section: string })[];
  blank: Blank;
  onMove: (blank: Blank) => void;
  onClose: () => void;
}) {
  const { face, blank, blanks } = props;
  const t = texts().report;
  const [value, setValue] = useState('');
  useEffect(() => setValue(face.words.value.blanks[blank.id] ?? ''), [blank.id, face]);
  const next = nextBlank(blanks, blank.id);
  const fill = async (move: boolean) => {
    if (value.trim() !== '') await face.attempt(() => face.writeBlank(blank.id, value));
    if (move && next) props.onMove(next);
    else props.onClose();
  };
  return (
    <Dialog title={t.fill} onClose={props.onClose}>
      <form
        class="stack"
        onSubmit={(e) => {
          e.preventDefault();
          void fill(false);
        }}
      >
        <Field
          key={blank.id}
          label={upperFirst(blank.label)}
          hint={t.blankHint}
          lines={3}
          value={value}
          onInput={setValue}
        />
        <div class="dialog-foot">
          {next && (
            <button type="button" class="button" onClick={() => void fill(true)}>
              {t.nextBlank}
            </button>
          )}
          <button type="submit" class="button primary">
            {texts().common.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The blank after this one in reading order, round to the first; null when it is the only one. */
export function nextBlank<T extends Blank>(blanks: readonly T[], id: string): T | null {
  const different = blanks.filter((b) => b.id !== id);
  const at = blanks.findIndex((b) => b.id === id);
  const after = blanks.slice(at + 1).find((b) => b.id !== id);
  return after ?? different[0] ?? null;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
