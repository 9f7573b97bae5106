/** Rewriting the generated sentences of a part, and settling what the figures changed since. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type EditConflict,
  reviseEdit,
  type SectionEdit,
  settleEdit,
  startEdit,
} from '../../report/edits.ts';
import type { Editing } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';

export function EditButton(props: {
  face: Face;
  part: string;
  title: string;
  /** Takes the focus when it comes back in the editor's place. */
  focused: boolean;
  onOpen: () => void;
}) {
  const t = texts().report;
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming back moves the focus.
  useEffect(() => {
    if (props.focused) button.current?.focus();
  }, []);
  const edited = editOf(props.face, props.part) !== undefined;
  const label = edited ? t.editAgain : t.editSection;
  return (
    <button
      ref={button}
      type="button"
      class={edited ? 'link edit-text kept' : 'link edit-text'}
      aria-label={`${label}: ${props.title}`}
      onClick={props.onOpen}
    >
      {label}
    </button>
  );
}

/** Every stroke is kept: a popup closes without asking. “Thôi” brings back what stood before. */
export function SectionEditor(props: {
  face: Face;
  editing: Editing;
  part: string;
  title: string;
  onClose: () => void;
}) {
  const t = texts();
  const { face, part, onClose } = props;
  // Figures may be counted anew while the official types: the text belongs to those it began with.
  const [{ generated, edited }] = useState(props.editing);
  const [before] = useState(() => editOf(face, part) ?? null);
  const [text, setText] = useState(() => startEdit(edited, part).text);
  const keep = (edit: SectionEdit | null) => face.attempt(() => face.writeEdit(part, edit));
  const close = async (edit: SectionEdit | null) => {
    await keep(edit);
    onClose();
  };
  const revised = (typed: string) => reviseEdit(generated, part, typed, before);
  return (
    <form
      class="own-text stack"
      onSubmit={(e) => {
        e.preventDefault();
        void close(revised(text));
      }}
    >
      <label class="field">
        <span class="unseen">{`${t.report.editSection}: ${props.title}`}</span>
        <textarea
          class="textarea"
          rows={Math.min(16, Math.max(4, Math.ceil(text.length / 60)))}
          ref={focusOnce}
          value={text}
          onInput={(e) => {
            setText(e.currentTarget.value);
            void keep(revised(e.currentTarget.value));
          }}
          onKeyDown={(e) => {
            if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) void close(revised(text));
          }}
        />
        <span class="hint">{t.report.editHint}</span>
      </label>
      <div class="row end">
        {before && (
          <button type="button" class="link bad" onClick={() => void dropEdit(face, part, onClose)}>
            {t.report.editDrop}
          </button>
        )}
        <button type="button" class="button" onClick={() => void close(before)}>
          {t.common.cancel}
        </button>
        <button type="submit" class="button primary">
          {t.common.save}
        </button>
      </div>
    </form>
  );
}

/** Every place where an edit and the figures differ, with both texts and a choice. */
export function EditConflicts(props: { face: Face; conflicts: readonly EditConflict[] }) {
  const t = texts().report;
  if (props.conflicts.length === 0) return null;
  return (
    <section class="card" id="edit-conflicts" tabIndex={-1} aria-label={t.editConflicts}>
      <div class="card-head">
        <h2>
          {t.editConflicts} <span class="badge warn">{props.conflicts.length}</span>
        </h2>
      </div>
      <ul class="lines edit-conflicts">
        {props.conflicts.map((conflict) => (
          <Conflict
            key={`${conflict.part} ${conflict.place}`}
            face={props.face}
            conflict={conflict}
          />
        ))}
      </ul>
    </section>
  );
}

function Conflict(props: { face: Face; conflict: EditConflict }) {
  const t = texts().report;
  const { face, conflict } = props;
  const { part, place, kind, yours, computed, section } = conflict;
  const settle = (take: 'yours' | 'computed') => {
    const edit = editOf(face, part);
    if (edit) void face.attempt(() => face.writeEdit(part, settleEdit(edit, conflict, take)));
  };
  return (
    <li>
      {computed === '' && <p>{conflict.message}</p>}
      <dl class="two-texts">
        <dt>
          {section} {t.editYours}
        </dt>
        <dd>{yours || t.editGone}</dd>
        <dt>{t.editComputed}</dt>
        <dd>{computed || t.editGone}</dd>
      </dl>
      <div class="row">
        {place !== '' && (
          <button type="button" class="button small" onClick={() => settle('yours')}>
            {t.editKeep}
          </button>
        )}
        {place !== '' && (kind === 'wording' || computed !== '') && (
          <button type="button" class="button small" onClick={() => settle('computed')}>
            {t.editTake}
          </button>
        )}
        <button type="button" class="link bad" onClick={() => void dropEdit(face, part)}>
          {t.editDrop}
        </button>
      </div>
    </li>
  );
}

async function dropEdit(face: Face, part: string, done?: () => void): Promise<void> {
  await face.attempt(() => face.writeEdit(part, null));
  face.say(texts().report.editDropped);
  done?.();
}

function editOf(face: Face, part: string): SectionEdit | undefined {
  return face.words.value.edits.find((edit) => edit.part === part);
}

function focusOnce(element: HTMLTextAreaElement | null): void {
  element?.focus();
}
