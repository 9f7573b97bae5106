/** Soát văn bản: paste or drop reports; one opens beside its remarks, many give a summary. */
import { parsePeriod } from '../../calendar/period.ts';
import { Check } from '../components/basics.tsx';
import { DropZone } from '../components/drop.tsx';
import type { Face } from '../face/face.ts';
import { shortLabel } from '../models/periods.ts';
import { hasData, type ProofDesk, proofDesk, type Running } from '../models/proof-desk.ts';
import { texts } from '../texts.ts';
import { ProofBatch } from './proof-batch.tsx';
import { ProofReader } from './proof-reader.tsx';

const ACCEPT = '.docx,.odt,.html,.htm,.mht,.mhtml,.txt,.md,.doc,.pdf,.rtf';

export function ProofView(props: { face: Face }) {
  const { face } = props;
  const desk = proofDesk(face);
  const index = desk.open.value;
  const shown = index === null ? undefined : desk.outcomes.value[index];
  if (index !== null && shown?.result)
    return (
      <ProofReader key={index} face={face} desk={desk} outcome={shown} result={shown.result} />
    );
  const running = desk.running.value;
  return (
    <div class="stack proof-start">
      <p class="lead">{texts().proof.intro}</p>
      {running && <RunningCard desk={desk} running={running} />}
      {desk.outcomes.value.length > 0 && <ProofBatch face={face} desk={desk} />}
      {!running && desk.outcomes.value.length === 0 && <ProofForm face={face} desk={desk} />}
    </div>
  );
}

function RunningCard(props: { desk: ProofDesk; running: Running }) {
  const t = texts().proof;
  const { name, at, total, done } = props.running;
  return (
    <section class="card running" aria-busy="true">
      <p role="status">{total > 1 ? t.runningMany(name, at + 1, total) : t.running(name)}</p>
      <progress class="progress" max={1} value={(at + done) / total} aria-label={t.running(name)} />
      <button type="button" class="button" onClick={props.desk.cancel}>
        {t.stop}
      </button>
    </section>
  );
}

function ProofForm(props: { face: Face; desk: ProofDesk }) {
  const t = texts().proof;
  const { face, desk } = props;
  return (
    <div class="proof-form">
      <section class="card stack">
        <label class="field">
          <span>{t.paste}</span>
          <textarea
            class="textarea"
            rows={14}
            placeholder={t.pastePlaceholder}
            value={desk.pasted.value}
            onInput={(e) => {
              desk.pasted.value = e.currentTarget.value;
            }}
          />
        </label>
        <div class="row">
          <button type="button" class="button primary" onClick={() => void desk.readText()}>
            {t.check}
          </button>
        </div>
      </section>
      <div class="stack">
        <DropZone
          title={t.drop}
          hint={t.dropHint}
          accept={ACCEPT}
          busy={null}
          onFiles={(files) => void desk.readFiles(files)}
        />
        <ProofOptions face={face} desk={desk} />
      </div>
    </div>
  );
}

function ProofOptions(props: { face: Face; desk: ProofDesk }) {
  const t = texts().proof;
  const { face, desk } = props;
  const period = shortLabel(parsePeriod(face.periodId.value));
  const unit = face.unit.value || texts().common.unnamedUnit;
  return (
    <fieldset class="card stack">
      <legend class="unseen">{t.howTo}</legend>
      <Check
        label={t.inPeriod(period)}
        checked={desk.inPeriod.value}
        onChange={(checked) => {
          desk.inPeriod.value = checked;
        }}
      />
      {hasData(face, desk) ? (
        <>
          <Check
            label={t.against(unit, period)}
            checked={desk.against.value}
            onChange={(checked) => {
              desk.against.value = checked;
            }}
          />
          <p class="hint indent">{t.againstHint}</p>
        </>
      ) : (
        <p class="hint indent">{t.againstNone(period)}</p>
      )}
    </fieldset>
  );
}
