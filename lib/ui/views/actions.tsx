/** The report's way out: the clipboard first, files beside it. */
import { useState } from 'preact/hooks';
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
    try {
      await copyRich(
        content.then((c) => c.html),
        content.then((c) => c.text),
      );
      const left = view.draft.blanks.length;
      face.say(left === 0 ? t.copied : t.copiedWithBlanks(left));
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

/** Hands a finished file to the browser's own download. */
export function download(name: string, bytes: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
