/** The official's own words for a part of the draft; kept apart from what is generated. */
import { useState } from 'preact/hooks';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';

export function FreeText(props: { face: Face; part: string; title: string }) {
  const t = texts().report;
  const { face, part } = props;
  const written = face.words.value.texts[part] ?? '';
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <button
        type="button"
        class={written === '' ? 'link add-text' : 'link add-text kept'}
        aria-label={`${t.freeTextAdd}: ${props.title}`}
        onClick={() => setOpen(true)}
      >
        {written === '' ? t.freeTextAdd : t.freeTextEdit}
      </button>
    );
  return (
    <label class="field own-text">
      <span class="unseen">{`${t.freeTextAdd}: ${props.title}`}</span>
      <textarea
        class="textarea"
        rows={4}
        ref={(element) => element?.focus()}
        value={written}
        onInput={(e) => void face.attempt(() => face.writeText(part, e.currentTarget.value))}
        onBlur={() => setOpen(false)}
      />
      <span class="hint">{t.freeTextHint}</span>
    </label>
  );
}
