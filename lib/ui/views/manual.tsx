/** Nhập tay: counts of systems that cannot be read, held against the form's identities. */
import { useState } from 'preact/hooks';
import type { Form06Cell } from '../../report/figure.ts';
import type { ManualCount } from '../../store/types.ts';
import { formatCount } from '../../text/numbers.ts';
import { Dialog, Empty, Field } from '../components/basics.tsx';
import { EditRemove } from '../components/edit-remove.tsx';
import { PagesIcon } from '../components/icons.tsx';
import type { Face } from '../face/face.ts';
import {
  type ManualProblem,
  manualProblems,
  readCounts,
  type TypedCounts,
} from '../models/manual.ts';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

export function ManualView(props: { face: Face }) {
  const { face } = props;
  const t = texts().workspace;
  const { manualCounts } = face.backend.items;
  const all = useItem(manualCounts) ?? [];
  const [editing, setEditing] = useState<ManualCount | 'new' | null>(null);
  const mine = all.filter(
    (entry) => entry.unit === face.unit.value && entry.periodId === face.periodId.value,
  );
  const remove = (id: string) =>
    face.attempt(() => manualCounts.update((list) => list.filter((entry) => entry.id !== id)));
  const add = (
    <button type="button" class="button primary" onClick={() => setEditing('new')}>
      {t.manualAdd}
    </button>
  );
  return (
    <div class="stack">
      {mine.length === 0 ? (
        <Empty icon={<PagesIcon />} title={t.manualEmpty} actions={add}>
          <p>{t.manualIntro}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{t.manualIntro}</p>
          <div class="row">{add}</div>
          {mine.map((entry) => (
            <ManualCard
              key={entry.id}
              entry={entry}
              onEdit={() => setEditing(entry)}
              onRemove={() => void remove(entry.id)}
            />
          ))}
        </>
      )}
      {editing && (
        <ManualDialog
          face={face}
          entry={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

/** One system's counts, labelled as typed in. */
function ManualCard(props: { entry: ManualCount; onEdit: () => void; onRemove: () => void }) {
  const t = texts();
  const { entry } = props;
  return (
    <article class="card">
      <div class="card-head">
        <h2>
          {entry.system} · {entry.field} <span class="badge brand">{t.workspace.manualTag}</span>
        </h2>
        <EditRemove onEdit={props.onEdit} onRemove={props.onRemove} />
      </div>
      <p>{countsLine(entry)}</p>
      {entry.note && <p class="hint">{entry.note}</p>}
    </article>
  );
}

const ROWS: { group: 'received' | 'resolved' | 'pending'; cells: Form06Cell[] }[] = [
  {
    group: 'received',
    cells: ['received.total', 'received.online', 'received.direct', 'received.carriedOver'],
  },
  {
    group: 'resolved',
    cells: ['resolved.total', 'resolved.early', 'resolved.onTime', 'resolved.late'],
  },
  { group: 'pending', cells: ['pending.total', 'pending.inTime', 'pending.overdue'] },
];

function cellLabel(cell: Form06Cell): string {
  const t = texts().overview;
  const [group, part] = cell.split('.') as ['received' | 'resolved' | 'pending', string];
  return part === 'total' ? t[group] : t[part as 'online' | 'late'];
}

function countsLine(entry: ManualCount): string {
  return ROWS.flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      const count = entry.counts[cell];
      return count === undefined ? [] : [`${cellLabel(cell)} ${formatCount(count)}`];
    })
    .join(' · ');
}

/** What is typed into the dialog, what is wrong with it, and keeping it when nothing is. */
function useManualEntry(face: Face, entry: ManualCount | null, onKept: () => void) {
  const [system, setSystem] = useState(entry?.system ?? '');
  const [field, setField] = useState(entry?.field ?? '');
  const [note, setNote] = useState(entry?.note ?? '');
  const [typed, setTyped] = useState<TypedCounts>(
    Object.fromEntries(Object.entries(entry?.counts ?? {}).map(([k, v]) => [k, formatCount(v)])),
  );
  const [tried, setTried] = useState(false);
  const problems: (ManualProblem | 'system' | 'field')[] = [
    ...(system.trim() === '' ? (['system'] as const) : []),
    ...(field.trim() === '' ? (['field'] as const) : []),
    ...manualProblems(typed),
  ];
  const submit = async (e: Event) => {
    e.preventDefault();
    setTried(true);
    if (problems.length > 0) return;
    const saved: ManualCount = {
      id: entry?.id ?? crypto.randomUUID(),
      unit: face.unit.value,
      periodId: face.periodId.value,
      system: system.trim(),
      field: field.trim(),
      counts: readCounts(typed),
      note: note.trim(),
      updatedAt: new Date(face.backend.now()).toISOString(),
    };
    await face.attempt(() =>
      face.backend.items.manualCounts.update((all) => [
        ...all.filter((other) => other.id !== saved.id),
        saved,
      ]),
    );
    onKept();
  };
  const shown = tried ? problems : [];
  return {
    system,
    setSystem,
    field,
    setField,
    note,
    setNote,
    typed,
    setTyped,
    submit,
    problems: shown,
  };
}

function ManualDialog(props: { face: Face; entry: ManualCount | null; onClose: () => void }) {
  const t = texts().workspace;
  const { entry } = props;
  const { system, setSystem, field, setField, note, setNote, typed, setTyped, submit, problems } =
    useManualEntry(props.face, entry, props.onClose);
  return (
    <Dialog title={entry ? t.manualEdit : t.manualAdd} wide onClose={props.onClose}>
      <form class="stack" onSubmit={(e) => void submit(e)}>
        <div class="grid-form">
          <Field
            label={t.manualSystem}
            placeholder={t.manualSystemExample}
            value={system}
            onInput={setSystem}
          />
          <Field label={t.manualField} value={field} onInput={setField} />
        </div>
        {ROWS.map(({ group, cells }) => (
          <fieldset key={group} class="counts">
            <legend class="unseen">{texts().overview[group]}</legend>
            {cells.map((cell) => (
              <Field
                key={cell}
                label={cellLabel(cell)}
                value={typed[cell] ?? ''}
                onInput={(value) => setTyped({ ...typed, [cell]: value })}
              />
            ))}
          </fieldset>
        ))}
        <Field
          label={t.manualNote}
          placeholder={t.manualNoteExample}
          value={note}
          onInput={setNote}
        />
        {problems.length > 0 && (
          <ul class="error" role="alert">
            {problems.map((problem) => (
              <li key={problem}>{t.manualChecks[problem]}</li>
            ))}
          </ul>
        )}
        <div class="dialog-foot">
          <button type="button" class="button" onClick={props.onClose}>
            {texts().common.cancel}
          </button>
          <button type="submit" class="button primary">
            {texts().common.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
