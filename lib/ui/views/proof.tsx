/** Soát văn bản: paste or drop a report; its findings stand beside the text, quotes lit up. */
import { useState } from 'preact/hooks';
import { formatCount } from '../../text/numbers.ts';
import { Check } from '../components/basics.tsx';
import { DropZone } from '../components/drop.tsx';
import type { ProofOutcome } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';
import { ProofReader } from './proof-reader.tsx';

export function ProofView(props: { face: Face }) {
  const { face } = props;
  const t = texts().proof;
  const [outcomes, setOutcomes] = useState<ProofOutcome[]>([]);
  const [open, setOpen] = useState<number | null>(null);
  const [pasted, setPasted] = useState('');
  const [inPeriod, setInPeriod] = useState(false);
  const [busy, setBusy] = useState(false);
  const period = inPeriod ? face.periodId.value : null;
  const run = async (work: () => Promise<ProofOutcome[]>) => {
    setBusy(true);
    const found = await face.attempt(work);
    setBusy(false);
    if (!found) return;
    setOutcomes(found);
    setOpen(found.length === 1 && found[0]?.result ? 0 : null);
  };
  const take = (files: File[]) =>
    run(async () => {
      const all: ProofOutcome[] = [];
      for (const file of files) all.push(await face.backend.proofFile(file, period));
      return all;
    });
  const check = () => {
    if (pasted.trim() === '') face.say(t.empty);
    else void run(async () => [await face.backend.proofText(t.pasted, pasted, period)]);
  };
  const shown = open === null ? null : outcomes[open];
  if (shown?.result)
    return (
      <ProofReader
        face={face}
        outcome={shown}
        result={shown.result}
        onBack={() => (outcomes.length > 1 ? setOpen(null) : setOutcomes([]))}
      />
    );
  return (
    <div class="stack">
      <p class="lead">{t.intro}</p>
      <Check label={t.inPeriod} checked={inPeriod} onChange={setInPeriod} />
      <DropZone
        title={t.drop}
        hint={t.dropHint}
        accept=".docx,.html,.htm,.txt,.md"
        busy={busy ? t.running : null}
        onFiles={(files) => void take(files)}
      />
      {outcomes.length > 0 ? (
        <BatchTable outcomes={outcomes} onOpen={setOpen} />
      ) : (
        <>
          <label class="field">
            <span>{t.paste}</span>
            <textarea
              class="textarea"
              rows={10}
              placeholder={t.pastePlaceholder}
              value={pasted}
              onInput={(e) => setPasted(e.currentTarget.value)}
            />
          </label>
          <div class="row">
            <button type="button" class="button primary" disabled={busy} onClick={check}>
              {t.check}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** One line a file: what was found, or why it could not be read. */
function BatchTable(props: { outcomes: ProofOutcome[]; onOpen: (index: number) => void }) {
  const t = texts().proof;
  return (
    <section class="card" aria-label={t.batch}>
      <div class="card-head">
        <h2>{t.batch}</h2>
      </div>
      <div class="table-wrap">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.file}</th>
              <th scope="col" class="number">
                {t.figures}
              </th>
              <th scope="col" class="number">
                {t.violations}
              </th>
              <th scope="col" class="number">
                {t.reviews}
              </th>
              <th scope="col">
                <span class="unseen">{t.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.outcomes.map((outcome, index) => (
              <tr key={outcome.name}>
                <th scope="row">
                  {outcome.name}
                  {outcome.problem && <div class="bad small">{outcome.problem}</div>}
                </th>
                <td class="number">{outcome.result ? formatCount(outcome.result.figures) : '–'}</td>
                <td class="number bad">{countOf(outcome, 'violation')}</td>
                <td class="number warn">{countOf(outcome, 'needs-review')}</td>
                <td class="number">
                  {outcome.result && (
                    <button type="button" class="link" onClick={() => props.onOpen(index)}>
                      {t.open}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function countOf({ result }: ProofOutcome, outcome: 'violation' | 'needs-review'): string {
  if (!result) return '–';
  return formatCount(result.findings.filter((f) => f.outcome === outcome).length);
}
