/** Cảnh báo: findings by outcome, the dossiers behind each, dismissing and the baseline. */
import { useState } from 'preact/hooks';
import { fromIso } from '../../calendar/day.ts';
import { Check, Empty } from '../components/basics.tsx';
import { CheckIcon, ChevronIcon } from '../components/icons.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import type { JudgedFinding, ScopeView, SetAside } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { dayText, dossierIndex, dossierLine, groupFindings, listText } from '../models/findings.ts';
import { texts } from '../texts.ts';
import { copyPlain } from './copy.ts';
import { DismissDialog } from './dismiss.tsx';
import { DossierList } from './dossier-list.tsx';

/** All findings, those that ask for action first. */
export function WarningsView(props: { face: Face; view: ScopeView }) {
  const { face, view } = props;
  const t = texts().warnings;
  const [dismissing, setDismissing] = useState<JudgedFinding | null>(null);
  const { onlyNew } = face.view.value;
  const groups = groupFindings(view.findings, onlyNew);
  const open = groups.violations.length + groups.reviews.length;
  return (
    <div class="stack">
      <Check
        label={t.onlyNew}
        checked={onlyNew}
        onChange={(checked) => face.show({ onlyNew: checked })}
      />
      {open === 0 && (
        <Empty icon={<CheckIcon size={28} />} title={onlyNew ? t.nothingNew : t.noFindings}>
          <p>{t.noFindingsBody}</p>
        </Empty>
      )}
      <Group
        title={t.violations}
        tone="bad"
        findings={groups.violations}
        face={face}
        view={view}
        onDismiss={setDismissing}
      />
      <Group
        title={t.reviews}
        tone="warn"
        findings={groups.reviews}
        face={face}
        view={view}
        onDismiss={setDismissing}
      />
      <Dismissed face={face} setAside={view.setAside} />
      <Quiet title={t.passNote(groups.passes.length)} findings={groups.passes} />
      <Quiet title={t.naNote(groups.notApplicable.length)} findings={groups.notApplicable} />
      {dismissing && (
        <DismissDialog
          face={face}
          view={view}
          judged={dismissing}
          onClose={() => setDismissing(null)}
        />
      )}
    </div>
  );
}

function Group(props: {
  title: string;
  tone: string;
  findings: JudgedFinding[];
  face: Face;
  view: ScopeView;
  onDismiss: (judged: JudgedFinding) => void;
}) {
  if (props.findings.length === 0) return null;
  return (
    <section class="stack" aria-label={props.title}>
      <h2 class="group-head">
        {props.title} <span class={`badge ${props.tone}`}>{props.findings.length}</span>
      </h2>
      {props.findings.map((judged) => (
        <FindingCard
          key={judged.finding.rule + judged.finding.message}
          judged={judged}
          face={props.face}
          view={props.view}
          onDismiss={() => props.onDismiss(judged)}
        />
      ))}
    </section>
  );
}

function FindingCard(props: {
  judged: JudgedFinding;
  face: Face;
  view: ScopeView;
  onDismiss: () => void;
}) {
  const t = texts().warnings;
  const { face, view, judged } = props;
  const { finding } = judged;
  const { dossiers, total } = finding.evidence;
  const opened = face.view.value.finding === finding.rule;
  const copy = () => {
    const index = dossierIndex(view.dataset);
    const at = { asOf: view.dataset.asOf, calendar: view.calendar };
    const lines = dossiers.map((code) => dossierLine(code, index, at));
    return copyPlain(face, listText(finding.message, lines));
  };
  return (
    <article class={`card finding ${finding.outcome}`}>
      <p class="faint small row">
        {judged.title}
        {judged.fresh && <span class="badge brand">{t.fresh}</span>}
      </p>
      <p class="message">
        <Unbroken text={finding.message} />
      </p>
      {finding.basis.length > 0 && (
        <p class="basis">
          {t.basis}: <Unbroken text={finding.basis.join('; ')} />
        </p>
      )}
      <div class="actions">
        {dossiers.length > 0 && (
          <button
            type="button"
            class="button small"
            aria-expanded={opened}
            onClick={() => face.show({ finding: opened ? null : finding.rule, page: 0 })}
          >
            {opened ? t.hideDossiers : t.showDossiers(total)}
          </button>
        )}
        {dossiers.length > 0 && (
          <button type="button" class="button small" onClick={() => void copy()}>
            {t.copyOne}
          </button>
        )}
        <button type="button" class="button small" onClick={props.onDismiss}>
          {t.dismiss}
        </button>
      </div>
      {opened && dossiers.length > 0 && (
        <DossierList
          face={face}
          dataset={view.dataset}
          calendar={view.calendar}
          codes={dossiers}
          total={total}
          page={face.view.value.page}
          onPage={(page) => face.show({ page })}
        />
      )}
    </article>
  );
}

/** Findings that need no action, folded away with their count. */
function Quiet(props: { title: string; findings: JudgedFinding[] }) {
  if (props.findings.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <ChevronIcon /> {props.title}
      </summary>
      <ul class="fold-body lines">
        {props.findings.map((judged) => (
          <li key={judged.finding.rule + judged.finding.message}>
            <span class="faint small">{judged.title}</span>
            <br />
            {judged.finding.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was set aside, why and until when; also what is no longer needed or has run out. */
function Dismissed(props: { face: Face; setAside: SetAside[] }) {
  const t = texts().warnings;
  if (props.setAside.length === 0) return null;
  const restore = (id: string) =>
    props.face.attempt(() =>
      props.face.backend.items.dismissals.update((all) => all.filter((d) => d.id !== id)),
    );
  const stateText = { used: '', unneeded: t.unneeded, expired: t.expired };
  return (
    <details class="fold">
      <summary>
        <ChevronIcon /> {t.dismissed} <span class="badge">{props.setAside.length}</span>
      </summary>
      <ul class="fold-body lines">
        {props.setAside.map(({ dismissal, title, state, count }) => (
          <li key={dismissal.id}>
            <span class="row spread">
              <span>
                {title}
                {dismissal.dossier ? ` · ${dismissal.dossier}` : count > 1 ? ` · ${count}` : ''}
              </span>
              <button type="button" class="link small" onClick={() => void restore(dismissal.id)}>
                {t.restore}
              </button>
            </span>
            <span class="soft small">
              {t.dismissedBy(dismissal.reason)} · {t.until(untilText(dismissal.until))}
              {stateText[state] && <span class="warn"> · {stateText[state]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function untilText(iso: string): string {
  const day = fromIso(iso);
  return day === null ? iso : dayText(day);
}

/** Copying every open warning with its dossiers, and remembering what was seen. */
export function WarningActions(props: { face: Face; view: ScopeView }) {
  const t = texts().warnings;
  const { face, view } = props;
  const groups = groupFindings(view.findings, face.view.value.onlyNew);
  const open = [...groups.violations, ...groups.reviews];
  const copyAll = () => {
    const index = dossierIndex(view.dataset);
    const at = { asOf: view.dataset.asOf, calendar: view.calendar };
    const parts = open.map(({ finding }) =>
      listText(
        finding.message,
        finding.evidence.dossiers.map((code) => dossierLine(code, index, at)),
      ),
    );
    return copyPlain(face, parts.join('\n\n'));
  };
  return (
    <>
      <button
        type="button"
        class="button grow"
        disabled={open.length === 0}
        onClick={() => void copyAll()}
      >
        {t.copyList}
      </button>
      <button type="button" class="button grow" onClick={() => void markSeen(face, view)}>
        {t.setBaseline}
      </button>
    </>
  );
}

async function markSeen(face: Face, view: ScopeView): Promise<void> {
  await face.attempt(() => face.backend.markSeen(view));
  face.say(texts().warnings.baselineSet);
}
