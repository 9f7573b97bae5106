/** What the official wrote in a draft: kept at once, computed with when the typing pauses. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SectionEdit } from '../../report/edits.ts';
import type { StoredDraft } from '../../store/types.ts';
import type { Backend } from './backend.ts';

const TYPING_PAUSE = 400;

export interface Words {
  words: Signal<StoredDraft>;
  writeBlank(id: string, value: string): Promise<void>;
  writeText(section: string, value: string): Promise<void>;
  /** Keeps the rewritten sentences of a part; null goes back to the generated ones. */
  writeEdit(part: string, edit: SectionEdit | null): Promise<void>;
  /** Takes what was stored, unless something was typed since `before` was shown. */
  adopt(stored: readonly StoredDraft[], before: StoredDraft): void;
}

/** The words of whatever unit and period are chosen; `changed` is called after each pause. */
export function createWords(
  backend: Backend,
  chosen: { unit: ReadonlySignal<string>; periodId: ReadonlySignal<string> },
  changed: () => void,
): Words {
  const words = signal<StoredDraft>(emptyWords('', ''));
  let timer: ReturnType<typeof setTimeout> | undefined;

  function isChosen(draft: StoredDraft): boolean {
    return draft.unit === chosen.unit.value && draft.periodId === chosen.periodId.value;
  }

  /** On top of what another window may have kept since. */
  async function write(change: (draft: StoredDraft) => StoredDraft): Promise<void> {
    const updatedAt = new Date(backend.now()).toISOString();
    const [unit, periodId] = [chosen.unit.value, chosen.periodId.value];
    words.value = { ...change(words.value), updatedAt };
    await backend.items.drafts.update((all) => {
      const isMine = (draft: StoredDraft) => draft.unit === unit && draft.periodId === periodId;
      const held = all.find(isMine) ?? emptyWords(unit, periodId);
      return [...all.filter((draft) => !isMine(draft)), { ...change(held), updatedAt }];
    });
    clearTimeout(timer);
    timer = setTimeout(changed, TYPING_PAUSE);
  }

  return {
    words,
    writeBlank: (id, value) =>
      write((draft) => ({ ...draft, blanks: withEntry(draft.blanks, id, value) })),
    writeText: (section, value) =>
      write((draft) => ({ ...draft, texts: withEntry(draft.texts, section, value) })),
    writeEdit: (part, edit) =>
      write((draft) => {
        const others = draft.edits.filter((other) => other.part !== part);
        return { ...draft, edits: edit ? [...others, edit] : others };
      }),
    adopt(stored, before) {
      // What was typed meanwhile is newer than what was stored when the reading began.
      if (words.value !== before && isChosen(words.value)) return;
      words.value = stored.find(isChosen) ?? emptyWords(chosen.unit.value, chosen.periodId.value);
    },
  };
}

function emptyWords(unit: string, periodId: string): StoredDraft {
  return { unit, periodId, blanks: {}, texts: {}, edits: [], updatedAt: '' };
}

/** A record with one entry set, or taken away when its value is blank. */
function withEntry(record: Record<string, string>, key: string, value: string) {
  const { [key]: _, ...rest } = record;
  return value.trim() === '' ? rest : { ...rest, [key]: value };
}
