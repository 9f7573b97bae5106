/** The report's way out: the clipboard first, files beside it. */
import { useState } from 'preact/hooks';
import type { DraftCheck } from '../../report/self-check.ts';
import type { DownloadKind, ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';
import { copyRich } from './copy.ts';

export function ReportActions(props: { face: Face; view: ScopeView; kinds: DownloadKind[] }) {
  const t = texts().report;
  const { face, view } = props;
  const [building, setBuilding] = useState<DownloadKind | null>(null);
  const copy = async () => {
    const content = face.backend.clipboard(view);
    const checks = face.backend.contradictions(view).catch(() => []);
    try {
      await copyRich(
        content.then((c) => c.html),
        content.then((c) => c.text),
      );
      face.say(copiedSentence(view, await checks));
    } catch {
      face.say(texts().common.copyFailed);
    }
  };
  const save = async (kind: DownloadKind) => {
    setBuilding(kind);
    await face.attempt(async () => {
      const { name, bytes } = await face.backend.file(view, kind);
      download(name, bytes);
    });
    setBuilding(null);
  };
  const hints: Record<string, string> = {
    docx: t.docxHint,
    xlsx: t.xlsxHint,
    html: t.htmlHint,
    txt: t.txtHint,
  };
  return (
    <>
      <button type="button" class="button primary grow" onClick={() => void copy()}>
        {t.copy}
      </button>
      {props.kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          title={hints[kind]}
          disabled={building !== null}
          aria-busy={building === kind}
          onClick={() => void save(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </>
  );
}

/** A draft may be copied at any time; what it still lacks is said with it. */
function copiedSentence({ draft, editing }: ScopeView, checks: readonly DraftCheck[]): string {
  const t = texts().report;
  const wrong = checks.filter((check) => check.outcome === 'violation').length;
  const open = [
    ...(draft.blanks.length > 0 ? [t.blanksLeft(draft.blanks.length)] : []),
    ...(wrong > 0 ? [t.conflicts(wrong)] : []),
    ...(editing.conflicts.length > 0 ? [t.editsToSettle(editing.conflicts.length)] : []),
  ];
  return open.length === 0 ? t.copied : t.copiedBut(open.join(' · '));
}

/** Hands a finished file to the browser's own download. */
export function download(name: string, bytes: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
