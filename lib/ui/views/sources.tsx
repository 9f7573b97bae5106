/** Nguồn số liệu: files dropped in, what each capture read and refused, columns that were taught. */
import { useState } from 'preact/hooks';
import type { PageReading } from '../../portal/types.ts';
import type { Capture } from '../../store/types.ts';
import { formatCount } from '../../text/numbers.ts';
import { DropZone } from '../components/drop.tsx';
import type { FileOutcome } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { moment } from '../models/when.ts';
import { texts } from '../texts.ts';
import { Mappings } from './mappings.tsx';
import { MoveCapture } from './move-capture.tsx';

export function SourcesView(props: { face: Face }) {
  const { face } = props;
  const t = texts().sources;
  const [busy, setBusy] = useState<string | null>(null);
  const [outcomes, setOutcomes] = useState<FileOutcome[]>([]);
  const take = async (files: File[]) => {
    const units = files.filter((f) => /\.soat\.json$/i.test(f.name));
    const pages = files.filter((f) => !units.includes(f));
    await face.attempt(async () => {
      setBusy(t.readingFile(files.map((f) => f.name).join(', ')));
      const read = await face.backend.readFiles(pages);
      const sent = await face.backend.addUnitFiles(units);
      setOutcomes([...read, ...sent.map((s) => ({ ...s, readings: [] }))]);
      await keep(face, read);
    });
    setBusy(null);
  };
  const captures = face.data.value?.captures ?? [];
  return (
    <div class="stack">
      <DropZone
        title={t.drop}
        hint={t.dropBody}
        accept=".html,.htm,.mht,.mhtml,.xls,.xlsx,.csv,.json"
        busy={busy}
        onFiles={(files) => void take(files)}
      />
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
      <section class="card" aria-label={t.list}>
        <div class="card-head">
          <h2>{t.list}</h2>
        </div>
        {captures.length === 0 ? (
          <p class="soft">{t.listEmpty}</p>
        ) : (
          <CaptureTable face={face} captures={captures} />
        )}
      </section>
      <Refusals face={face} />
      <Mappings mappings={face.backend.items.mappings} />
    </div>
  );
}

/** Files become one capture of the unit they name, else of the chosen one. */
async function keep(face: Face, outcomes: readonly FileOutcome[]): Promise<void> {
  const readings = outcomes.flatMap((o) => o.readings);
  if (readings.length === 0) return;
  const unit = statedUnit(readings) ?? face.unit.value;
  const periodId = face.periodId.value;
  const system = texts().sources.fileSystem;
  await face.backend.storeFiles(readings, { unit, level: null, periodId, system });
  if (unit !== face.unit.value) face.chooseUnit(unit);
  else await face.reload();
}

/** The one unit that all files agree on, when there is one and none is chosen yet. */
function statedUnit(readings: readonly PageReading[]): string | null {
  const named = new Set(readings.map((r) => r.source.statedUnit).filter((u) => u !== null));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function Outcomes(props: { outcomes: FileOutcome[] }) {
  const t = texts().sources;
  return (
    <ul class="stack" role="status">
      {props.outcomes.map(({ name, problem, readings }) => (
        <li key={name} class={problem ? 'notice bad' : 'notice good'}>
          {problem ? t.fileUnread(name, problem) : t.fileRead(name, rowsOf(readings))}
        </li>
      ))}
    </ul>
  );
}

function rowsOf(readings: readonly PageReading[]): number {
  return readings.flatMap((r) => r.source.tables).reduce((sum, table) => sum + table.read, 0);
}

function CaptureTable(props: { face: Face; captures: readonly Capture[] }) {
  const t = texts().sources;
  const { face } = props;
  const [moving, setMoving] = useState<Capture | null>(null);
  const forget = (id: string) => {
    if (!confirm(t.forgetAsk)) return;
    void face.attempt(async () => {
      await face.backend.forgetCapture(id);
      await face.reload();
    });
  };
  return (
    <div class="table-wrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t.system}</th>
            <th scope="col">{t.readAt}</th>
            <th scope="col" class="number">
              {t.pages}
            </th>
            <th scope="col" class="number">
              {t.rows}
            </th>
            <th scope="col">
              <span class="unseen">{t.forget}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.captures.map((capture) => (
            <tr key={capture.id}>
              <th scope="row">
                {capture.system}
                <CaptureNotes capture={capture} />
              </th>
              <td>{moment(capture.updatedAt, face.backend.now(), texts().overview.today)}</td>
              <td class="number">{ratio(capture.pagesRead, capture.pagesTotal)}</td>
              <td class="number">{ratio(capture.rowsRead, capture.rowsTotal)}</td>
              <td class="number">
                <button type="button" class="link" onClick={() => setMoving(capture)}>
                  {t.move}
                </button>
                <span class="faint"> · </span>
                <button type="button" class="link bad" onClick={() => forget(capture.id)}>
                  {t.forget}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moving && <MoveCapture face={face} capture={moving} onClose={() => setMoving(null)} />}
    </div>
  );
}

function CaptureNotes(props: { capture: Capture }) {
  const { filters, refused, sentence } = props.capture;
  const t = texts();
  return (
    <>
      {filters.length > 0 && (
        <div class="hint">
          {t.overview.filters(filters.map((f) => `${f.label}: ${f.value}`).join('; '))}
        </div>
      )}
      {refused > 0 && <div class="warn small">{t.sources.refused(refused)}</div>}
      {sentence && <div class="warn small">{sentence}</div>}
    </>
  );
}

function ratio(read: number, total: number | null): string {
  return total === null ? formatCount(read) : `${formatCount(read)}/${formatCount(total)}`;
}

/** Every row that could not be read, with its page and reason. */
function Refusals(props: { face: Face }) {
  const t = texts().sources;
  const sources = props.face.data.value?.dataset.sources ?? [];
  const rows = sources.flatMap((source) =>
    source.tables.flatMap((table) =>
      table.refused.map(({ row, reason }) => ({
        key: `${source.file}|${source.page ?? ''}|${row}`,
        file: source.file,
        text: t.refusedRow(row, reason),
      })),
    ),
  );
  if (rows.length === 0) return null;
  return (
    <section class="card" aria-label={t.refused(rows.length)}>
      <div class="card-head">
        <h2>{t.refused(rows.length)}</h2>
      </div>
      <ul class="lines">
        {rows.slice(0, 200).map(({ key, file, text }) => (
          <li key={key}>
            <span class="faint small">{file}</span>
            <br />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
