/** Sổ văn bản: documents issued in the period, cited in their part of the report. */
import { useState } from 'preact/hooks';
import { formatReportDay, fromIso } from '../../calendar/day.ts';
import { parsePeriod } from '../../calendar/period.ts';
import type { RegisterEntry } from '../../store/types.ts';
import { Check, Dialog, Empty, Field, Select } from '../components/basics.tsx';
import { EditRemove } from '../components/edit-remove.tsx';
import { PagesIcon } from '../components/icons.tsx';
import type { Face } from '../face/face.ts';
import { broughtOver, isCitable, registerParts } from '../models/register.ts';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

export function RegisterView(props: { face: Face }) {
  const { face } = props;
  const t = texts().workspace;
  const { register } = face.backend.items;
  const all = useItem(register) ?? [];
  const [editing, setEditing] = useState<RegisterEntry | 'new' | null>(null);
  const period = parsePeriod(face.periodId.value);
  const parts = registerParts(period);
  const mine = all.filter((entry) => entry.periodId === period.id);
  const waiting = broughtOver(all, period).length - all.length;
  const change = (to: (list: RegisterEntry[]) => RegisterEntry[]) =>
    face.attempt(() => register.update(to));
  const ways = (
    <>
      <button type="button" class="button primary" onClick={() => setEditing('new')}>
        {t.registerAdd}
      </button>
      {waiting > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => void change((list) => broughtOver(list, period))}
        >
          {t.registerBring} ({waiting})
        </button>
      )}
    </>
  );
  return (
    <div class="stack">
      {mine.length === 0 ? (
        <Empty icon={<PagesIcon />} title={t.registerEmpty} actions={ways}>
          <p>{t.registerIntro}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{t.registerIntro}</p>
          <div class="row">{ways}</div>
        </>
      )}
      {parts.map(({ part, label }) => {
        const entries = mine.filter((entry) => entry.section === part);
        if (entries.length === 0) return null;
        return (
          <section key={part} class="card" aria-label={label}>
            <div class="card-head">
              <h2>{label}</h2>
            </div>
            <ul class="lines">
              {entries.map((entry) => (
                <EntryLine
                  key={entry.id}
                  entry={entry}
                  onEdit={() => setEditing(entry)}
                  onRemove={() => void change((list) => list.filter((e) => e.id !== entry.id))}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {editing && (
        <RegisterDialog
          entry={editing === 'new' ? null : editing}
          parts={parts.map(({ part, label }) => ({ value: part, label }))}
          periodId={period.id}
          onSave={(saved) =>
            change((list) => [...list.filter((entry) => entry.id !== saved.id), saved])
          }
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function EntryLine(props: { entry: RegisterEntry; onEdit: () => void; onRemove: () => void }) {
  const t = texts();
  const { entry } = props;
  return (
    <li class="row spread">
      <span class="grow">
        <strong>{entry.number}</strong> {dateText(entry.date)} {entry.title}
        {entry.issuer && <span class="faint"> · {entry.issuer}</span>}{' '}
        {entry.carriedOver && <span class="badge">{t.workspace.registerCarried}</span>}
      </span>
      <EditRemove onEdit={props.onEdit} onRemove={props.onRemove} />
    </li>
  );
}

function dateText(iso: string): string {
  const day = fromIso(iso);
  return day === null ? '' : texts().workspace.registerDated(formatReportDay(day));
}

function RegisterDialog(props: {
  entry: RegisterEntry | null;
  parts: { value: string; label: string }[];
  periodId: string;
  onSave: (entry: RegisterEntry) => Promise<unknown>;
  onClose: () => void;
}) {
  const t = texts().workspace;
  const [entry, setEntry] = useState<RegisterEntry>(
    props.entry ?? {
      id: crypto.randomUUID(),
      section: props.parts[0]?.value ?? '',
      number: '',
      date: '',
      title: '',
      issuer: '',
      periodId: props.periodId,
      carriedOver: false,
    },
  );
  const [tried, setTried] = useState(false);
  const set = (change: Partial<RegisterEntry>) => setEntry({ ...entry, ...change });
  const submit = async (e: Event) => {
    e.preventDefault();
    setTried(true);
    if (!isCitable(entry)) return;
    await props.onSave(entry);
    props.onClose();
  };
  return (
    <Dialog title={props.entry ? t.registerEdit : t.registerAdd} onClose={props.onClose}>
      <form class="stack" onSubmit={(e) => void submit(e)}>
        <Select
          label={t.registerSection}
          value={entry.section}
          choices={props.parts}
          onChange={(section) => set({ section })}
        />
        <div class="grid-form">
          <Field
            label={t.registerNumber}
            placeholder={t.registerNumberExample}
            value={entry.number}
            onInput={(number) => set({ number })}
          />
          <Field
            label={t.registerDate}
            type="date"
            value={entry.date}
            onInput={(date) => set({ date })}
          />
        </div>
        <Field
          label={t.registerTitle}
          lines={2}
          value={entry.title}
          onInput={(title) => set({ title })}
        />
        <Field
          label={t.registerIssuer}
          value={entry.issuer}
          onInput={(issuer) => set({ issuer })}
        />
        <Check
          label={t.registerCarry}
          checked={entry.carriedOver}
          onChange={(carriedOver) => set({ carriedOver })}
        />
        {tried && !isCitable(entry) && (
          <p class="error" role="alert">
            {t.registerNeeds}
          </p>
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
