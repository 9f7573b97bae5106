/** Báo cáo: the draft as it will print, its open blanks and what to settle before signing. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const contradictions = useContradictions(face, view);
  const toSettle = [...contradictions, ...notices];
  const firstBlank = () => {
    const element = paper.current?.querySelector<HTMLElement>('.blank');
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  };
  return (
    <div class="stack">
      {blanks.length > 0 ? (
        <div class="notice">
          <AlarmIcon />
          <span class="grow">
            {t.blanks(blanks.length)}
            {contradictions.length > 0 && ` · ${t.conflicts(contradictions.length)}`}
          </span>
          <button type="button" class="link" onClick={firstBlank}>
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
          <summary>
            <ChevronIcon /> {t.toFix} <span class="badge warn">{toSettle.length}</span>
          </summary>
          <ul class="fold-body lines">
            {toSettle.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <EditConflicts face={face} conflicts={view.editing.conflicts} />
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
function useContradictions(face: Face, view: ScopeView): string[] {
  const [found, setFound] = useState<string[]>([]);
  useEffect(() => {
    let current = true;
    face.backend.contradictions(view).then(
      (sentences) => current && setFound(sentences),
      () => current && setFound([]),
    );
    return () => {
      current = false;
    };
  }, [face, view]);
  return found;
}
