/** Setting a finding aside: for the whole rule or for chosen dossiers, with a reason and an end. */
import { useState } from 'preact/hooks';
import { toIso } from '../../calendar/day.ts';
import { Dialog, Field } from '../components/basics.tsx';
import { ChevronIcon } from '../components/icons.tsx';
import type { JudgedFinding, ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { dismissProblems, newDismissals } from '../models/dismissals.ts';
import { texts } from '../texts.ts';
import { DossierList } from './dossier-list.tsx';

export function DismissDialog(props: {
  face: Face;
  view: ScopeView;
  judged: JudgedFinding;
  onClose: () => void;
}) {
  const { face, view, judged } = props;
  const { finding } = judged;
  const t = texts().warnings;
  const today = face.backend.today();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(toIso(Math.max(view.dataset.period.to, today)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState(0);
  const [tried, setTried] = useState(false);
  const problems = dismissProblems(reason, until, today);

  const choose = (code: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(code);
    else next.delete(code);
    setChosen(next);
  };
  const submit = async (e: Event) => {
    e.preventDefault();
    setTried(true);
    if (problems.reason || problems.until) return;
    const made = newDismissals(finding.rule, face.unit.value, [...chosen], {
      reason: reason.trim(),
      until,
      now: new Date(face.backend.now()),
    });
    await face.attempt(() => face.backend.items.dismissals.update((all) => [...all, ...made]));
    props.onClose();
  };
  return (
    <Dialog title={t.dismissTitle} onClose={props.onClose}>
      <form class="stack" onSubmit={(e) => void submit(e)}>
        <p class="soft">{finding.message}</p>
        <Field
          label={t.dismissReason}
          hint={t.dismissReasonHint}
          error={tried && problems.reason ? t.dismissNeedsReason : null}
          lines={2}
          value={reason}
          onInput={setReason}
        />
        <Field
          label={t.dismissUntil}
          type="date"
          min={toIso(today)}
          error={tried && problems.until ? t.dismissNeedsDate : null}
          value={until}
          onInput={setUntil}
        />
        <fieldset class="field">
          <legend>{t.dismissScope}</legend>
          <p>{chosen.size === 0 ? t.dismissRule : t.dismissDossiers(chosen.size)}</p>
          {finding.evidence.dossiers.length > 0 && (
            <details class="fold">
              <summary>
                <ChevronIcon /> {t.dismissChoose}
              </summary>
              <div class="fold-body">
                <DossierList
                  face={face}
                  dataset={view.dataset}
                  calendar={view.calendar}
                  codes={finding.evidence.dossiers}
                  total={finding.evidence.total}
                  page={page}
                  onPage={setPage}
                  chosen={chosen}
                  onChoose={choose}
                />
              </div>
            </details>
          )}
        </fieldset>
        <div class="dialog-foot">
          <button type="button" class="button" onClick={props.onClose}>
            {texts().common.cancel}
          </button>
          <button type="submit" class="button primary">
            {t.dismissDo}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
