/** The report's ways out: clipboard, DOCX, XLSX, HTML, text; each writer is loaded on use. */
import { draftHtml, draftPage } from '../../report/html.ts';
import { draftText } from '../../report/text.ts';
import { reportFileName } from '../models/file-name.ts';
import type { DownloadKind, ScopeView } from './backend.ts';

export async function clipboardOf({ draft }: ScopeView): Promise<{ html: string; text: string }> {
  return { html: draftHtml(draft), text: draftText(draft) };
}

/** One file with its name; throws with a Vietnamese sentence when it cannot be written. */
export async function fileOf(
  view: ScopeView,
  kind: DownloadKind,
): Promise<{ name: string; bytes: Blob }> {
  const name = reportFileName(view.draft.unit, view.dataset.period.id, kind);
  return { name, bytes: await contentOf(view, kind) };
}

async function contentOf({ draft }: ScopeView, kind: DownloadKind): Promise<Blob> {
  switch (kind) {
    case 'html':
      return new Blob([draftPage(draft)], { type: 'text/html;charset=utf-8' });
    case 'txt':
      return new Blob([draftText(draft)], { type: 'text/plain;charset=utf-8' });
  }
}
