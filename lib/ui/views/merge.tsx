/** Gộp đơn vị: this unit's file for its superior, and the files that lower units sent. */
import { useEffect, useState } from 'preact/hooks';
import { formatCount } from '../../text/numbers.ts';
import { Check, Field } from '../components/basics.tsx';
import { DropZone } from '../components/drop.tsx';
import type { MergeOutcome, ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { countText } from '../models/overview.ts';
import { texts } from '../texts.ts';
import { download } from './actions.tsx';
import { useItem } from './use-item.ts';

export function MergeView(props: { face: Face }) {
  const { face } = props;
  const t = texts().workspace;
  const view = face.data.value;
  const [problems, setProblems] = useState<{ name: string; problem: string | null }[]>([]);
  const take = (files: File[]) =>
    face.attempt(async () => setProblems(await face.backend.addUnitFiles(files)));
  return (
    <div class="stack">
      <p class="lead">{t.mergeIntro}</p>
      {view && <ExportCard face={face} view={view} />}
      <DropZone
        title={texts().sources.drop}
        hint=".soat.json"
        accept=".json"
        busy={null}
        onFiles={(files) => void take(files)}
      />
      {problems.map(({ name, problem }) => (
        <p key={name} class={problem ? 'notice bad' : 'notice good'} role="status">
          {problem ? t.mergeDamaged(name, problem) : name}
        </p>
      ))}
      <Merged face={face} />
    </div>
  );
}

function ExportCard(props: { face: Face; view: ScopeView }) {
  const t = texts().workspace;
  const [codes, setCodes] = useState(false);
  const save = () =>
    props.face.attempt(async () => {
      const { name, bytes } = await props.face.backend.file(props.view, 'soat', { codes });
      download(name, bytes);
    });
  return (
    <section class="card" aria-label={t.mergeExportTitle}>
      <div class="card-head">
        <h2>{t.mergeExportTitle}</h2>
      </div>
      <div class="row spread">
        <div>
          <Check label={t.mergeExportCodes} checked={codes} onChange={setCodes} />
          <p class="hint">{t.mergeExportHint}</p>
        </div>
        <button type="button" class="button primary" onClick={() => void save()}>
          {t.mergeExport}
        </button>
      </div>
    </section>
  );
}

/** The kept files of the period, who is missing, and what does not agree. */
function Merged(props: { face: Face }) {
  const { face } = props;
  const t = texts().workspace;
  const kept = useItem(face.backend.items.unitFiles);
  const names = useItem(face.backend.items.expectedUnits);
  const [typed, setTyped] = useState<string | null>(null);
  const expected = typed ?? names?.join('\n') ?? '';
  const [merged, setMerged] = useState<MergeOutcome | null>(null);
  const periodId = face.periodId.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept files are read by the merge itself.
  useEffect(() => {
    let current = true;
    void face.attempt(async () => {
      const outcome = await face.backend.mergeUnits(periodId, namesIn(expected));
      if (current) setMerged(outcome);
    });
    return () => {
      current = false;
    };
  }, [kept, expected, periodId, face]);
  if (!merged) return null;
  const { units, missing, remarks, problem } = merged;
  return (
    <>
      {problem && <p class="notice bad">{problem}</p>}
      {missing.length > 0 ? (
        <p class="notice">{t.mergeMissing(missing.join(', '))}</p>
      ) : (
        expected.trim() !== '' &&
        units.length > 0 && <p class="notice good">{t.mergeComplete(units.length)}</p>
      )}
      {remarks.length > 0 && (
        <section class="card" aria-label={t.mergeRemarks}>
          <div class="card-head">
            <h2>{t.mergeRemarks}</h2>
          </div>
          <ul class="lines">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      {units.length === 0 ? (
        <p class="soft">{t.mergeEmpty}</p>
      ) : (
        <UnitTable face={face} units={units} />
      )}
      <Field
        label={t.mergeExpected}
        hint={t.mergeExpectedHint}
        lines={4}
        value={expected}
        onInput={(value) => {
          setTyped(value);
          void face.attempt(() => face.backend.items.expectedUnits.set(namesIn(value)));
        }}
      />
    </>
  );
}

/** One name a line, each once. */
function namesIn(lines: string): string[] {
  return [...new Set(lines.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : [])))];
}

function UnitTable(props: { face: Face; units: MergeOutcome['units'] }) {
  const t = texts();
  const { face } = props;
  const forget = (names: readonly string[]) =>
    face.attempt(() =>
      face.backend.items.unitFiles.update((value) =>
        Array.isArray(value)
          ? value.filter((held) => !names.some((name) => isFile(held, name)))
          : value,
      ),
    );
  return (
    <section class="card" aria-label={t.workspace.mergeFiles(props.units.length)}>
      <div class="card-head">
        <h2>{t.workspace.mergeFiles(props.units.length)}</h2>
        <button type="button" class="link" onClick={() => face.show({ tab: 'report' })}>
          {t.workspace.mergeDo}
        </button>
      </div>
      <div class="table-wrap">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.common.unit}</th>
              <th scope="col" class="number">
                {t.overview.received}
              </th>
              <th scope="col" class="number">
                {t.overview.resolved}
              </th>
              <th scope="col" class="number">
                {t.overview.pending}
              </th>
              <th scope="col">
                <span class="unseen">{t.workspace.mergeForget}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.units.map(({ name, form06, files, level }) => (
              <tr key={`${level}${name}`}>
                <th scope="row">
                  {name} <span class="faint small">{t.common.level[level]}</span>
                </th>
                <td class="number">{countText(form06?.received.total ?? null)}</td>
                <td class="number">{countText(form06?.resolved.total ?? null)}</td>
                <td class="number">{countText(form06?.pending.total ?? null)}</td>
                <td class="number">
                  <button type="button" class="link bad" onClick={() => void forget(files)}>
                    {t.workspace.mergeForget}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr class="total">
              <th scope="row">{t.workspace.mergeTotal}</th>
              <td class="number">{sumText(props.units, (u) => u.form06?.received.total)}</td>
              <td class="number">{sumText(props.units, (u) => u.form06?.resolved.total)}</td>
              <td class="number">{sumText(props.units, (u) => u.form06?.pending.total)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

/** The sum of a column; a dash when one unit's number is not known. */
function sumText(
  units: MergeOutcome['units'],
  pick: (unit: MergeOutcome['units'][number]) => number | null | undefined,
): string {
  const values = units.map(pick);
  if (values.some((value) => value === null || value === undefined)) return countText(null);
  return formatCount(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

function isFile(held: unknown, name: string): boolean {
  return typeof held === 'object' && held !== null && 'name' in held && held.name === name;
}
