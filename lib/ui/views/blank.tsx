/** Filling a blank: one question, kept for later drafts, then the next blank. */
import { useEffect, useState } from 'preact/hooks';
import { Dialog, Field } from '../components/basics.tsx';
import type { Face } from '../face/face.ts';
import { type Blank, earlierAnswer, nextBlank } from '../models/blanks.ts';
import { texts } from '../texts.ts';

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
  const [earlier, setEarlier] = useState<string | null>(null);
  useEffect(() => {
    let open = true;
    setValue(face.words.value.blanks[blank.id] ?? '');
    setEarlier(null);
    void face.backend.items.drafts.get().then((drafts) => {
      if (open) setEarlier(earlierAnswer(drafts, face.words.value, blank.id));
    });
    return () => {
      open = false;
    };
  }, [blank.id, face]);
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
        {earlier !== null && value === '' && (
          <button type="button" class="link" onClick={() => setValue(earlier)}>
            {t.blankEarlier(earlier)}
          </button>
        )}
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

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
