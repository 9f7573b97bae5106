/** The report's ways out: clipboard, DOCX, XLSX, HTML, text; each writer is loaded on use. */
import { reportFileName } from '../../report/filename.ts';
import { draftHtml, draftPage } from '../../report/html.ts';
import type { DraftCheck } from '../../report/self-check.ts';
import { draftText } from '../../report/text.ts';
import type { DownloadKind, ScopeView } from './backend.ts';

/** The report in the two forms a paste may ask for. */
export async function clipboardOf({ draft }: ScopeView): Promise<{ html: string; text: string }> {
  return { html: draftHtml(draft), text: draftText(draft) };
}

/** What the draft says against itself, and what a proof-reader would ask about. */
export async function contradictionsOf({ draft }: ScopeView): Promise<DraftCheck[]> {
  const { checkDraft } = await import('../../report/self-check.ts');
  return checkDraft(draft);
}

const PREFIXES: Record<DownloadKind, string> = {
  docx: 'BC-KSTTHC',
  html: 'BC-KSTTHC',
  txt: 'BC-KSTTHC',
  xlsx: 'BM-KSTTHC',
  soat: 'SL-KSTTHC',
};

const EXTENSIONS: Record<DownloadKind, string> = {
  docx: 'docx',
  html: 'html',
  txt: 'txt',
  xlsx: 'xlsx',
  soat: 'soat.json',
};

/** One file with its name; throws with a Vietnamese sentence when it cannot be written. */
export async function fileOf(
  view: ScopeView,
  kind: DownloadKind,
  options: { codes?: boolean } = {},
): Promise<{ name: string; bytes: Blob }> {
  const base = reportFileName(PREFIXES[kind], view.dataset.period, view.draft.unit);
  return { name: `${base}.${EXTENSIONS[kind]}`, bytes: await contentOf(view, kind, options) };
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function contentOf(
  view: ScopeView,
  kind: DownloadKind,
  { codes = false }: { codes?: boolean },
): Promise<Blob> {
  const { draft } = view;
  switch (kind) {
    case 'html':
      return new Blob([draftPage(draft)], { type: 'text/html;charset=utf-8' });
    case 'txt':
      return new Blob([draftText(draft)], { type: 'text/plain;charset=utf-8' });
    case 'docx': {
      const { draftDocx } = await import('../../report/docx.ts');
      return blobOf(await draftDocx(draft), WORD);
    }
    case 'xlsx': {
      const { formsXlsx } = await import('../../report/xlsx.ts');
      return blobOf(await formsXlsx(draft.forms ?? []), EXCEL);
    }
    case 'soat': {
      const { unitFileOf } = await import('./units.ts');
      return new Blob([await unitFileOf(view, codes)], { type: 'application/json' });
    }
  }
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([new Uint8Array(bytes)], { type });
}
