/** Báo cáo: the draft as it will print, its open blanks and what to settle before signing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftCheck } from '../../report/self-check.ts';
import { AlarmIcon, CheckIcon, ChevronIcon } from '../components/icons.tsx';
import type { ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { clock } from '../models/when.ts';
import { texts } from '../texts.ts';
import { BlankDialog } from './blank.tsx';
import { Paper } from './paper.tsx';
import { EditConflicts } from './section-edit.tsx';

export function ReportView(props: { face: Face; view: ScopeView }) {
  const { face, view } = props;
  const t = texts().report;
  const [blank, setBlank] = useState<{ id: string; label: string } | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  const { blanks, notices = [] } = view.draft;
  const checks = useChecks(face, view);
  const { conflicts } = view.editing;
  const wrong = checks.filter((check) => check.outcome === 'violation').length;
  const toSettle = unique([...checks.map((check) => check.message), ...notices]);
  const open = [
    ...(blanks.length > 0 ? [t.blanks(blanks.length)] : []),
    ...(wrong > 0 ? [t.conflicts(wrong)] : []),
    ...(conflicts.length > 0 ? [t.editsToSettle(conflicts.length)] : []),
  ];
  const seeFirst = () => {
    const element =
      paper.current?.querySelector<HTMLElement>('.blank') ??
      document.getElementById('edit-conflicts') ??
      document.getElementById('to-settle');
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  };
  return (
    <div class="stack">
      {open.length > 0 ? (
        <div class="notice">
          <AlarmIcon />
          <span class="grow">{open.join(' · ')}</span>
          <button type="button" class="link" onClick={seeFirst}>
            {t.seeBlanks}
          </button>
        </div>
      ) : (
        <div class="notice good">
          <CheckIcon />
          <span>{t.noBlanks}</span>
        </div>
      )}
      {toSettle.length > 0 && (
        <details class="fold">
          <summary id="to-settle">
            <ChevronIcon /> {t.toFix} <span class="badge warn">{toSettle.length}</span>
          </summary>
          <ul class="fold-body lines">
            {toSettle.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <EditConflicts face={face} conflicts={conflicts} />
      <div ref={paper} class="stack">
        <Paper face={face} view={view} onBlank={setBlank} />
      </div>
      {face.words.value.updatedAt !== '' && (
        <p class="hint">{t.savedAt(clock(Date.parse(face.words.value.updatedAt)))}</p>
      )}
      {blank && (
        <BlankDialog
          face={face}
          blanks={blanks}
          blank={blank}
          onMove={setBlank}
          onClose={() => setBlank(null)}
        />
      )}
    </div>
  );
}

/** Proof-reads the draft after it stands on the screen; nothing waits for it. */
function useChecks(face: Face, view: ScopeView): readonly DraftCheck[] {
  const [found, setFound] = useState<readonly DraftCheck[]>([]);
  useEffect(() => {
    let current = true;
    face.backend.contradictions(view).then(
      (checks) => current && setFound(checks),
      (error) => current && setFound([unchecked(error)]),
    );
    return () => {
      current = false;
    };
  }, [face, view]);
  return found;
}

/** A draft that could not be checked is not a draft without faults. */
function unchecked(error: unknown): DraftCheck {
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: 'statement',
    outcome: 'needs-review',
    message: texts().report.checkFailed(why),
    section: '',
  };
}

function unique(sentences: readonly string[]): string[] {
  return [...new Set(sentences)];
}
