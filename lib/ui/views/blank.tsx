/** Filling a blank: one question, kept for later drafts, then the next blank. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog, Field } from '../components/basics.tsx';
import type { Face } from '../face/face.ts';
import { type Blank, earlierAnswer, nextBlank } from '../models/blanks.ts';
import { texts } from '../texts.ts';

interface BlankProps {
  face: Face;
  blanks: readonly (Blank & { section: string })[];
  blank: Blank;
  onMove: (blank: Blank) => void;
  onClose: () => void;
}

export function BlankDialog(props: BlankProps) {
  return (
    <Dialog title={texts().report.fill} onClose={props.onClose}>
      <BlankForm key={props.blank.id} {...props} />
    </Dialog>
  );
}

function BlankForm(props: BlankProps) {
  const { face, blank, blanks } = props;
  const t = texts().report;
  const [value, setValue] = useState(face.words.value.blanks[blank.id] ?? '');
  const earlier = useEarlierAnswer(face, blank.id);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const next = nextBlank(blanks, blank.id);
  const fill = async (move: boolean) => {
    if (value.trim() !== '') await face.attempt(() => face.writeBlank(blank.id, value));
    if (move && next) props.onMove(next);
    else props.onClose();
  };
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(e) => {
        e.preventDefault();
        void fill(false);
      }}
    >
      <Field
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
  );
}

/** What this unit answered in another period; null while looking and when there is nothing. */
function useEarlierAnswer(face: Face, id: string): string | null {
  const [earlier, setEarlier] = useState<string | null>(null);
  useEffect(() => {
    let open = true;
    void face.backend.items.drafts.get().then((drafts) => {
      if (open) setEarlier(earlierAnswer(drafts, face.words.value, id));
    });
    return () => {
      open = false;
    };
  }, [face, id]);
  return earlier;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
