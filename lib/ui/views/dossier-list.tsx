/** The dossiers behind a finding or a figure, a page at a time. */
import { useMemo, useState } from 'preact/hooks';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import type { Dataset } from '../../check/types.ts';
import { BackIcon, ChevronIcon } from '../components/icons.tsx';
import type { Face } from '../face/face.ts';
import {
  type DossierLine,
  dayText,
  dossierIndex,
  dossierLine,
  searchLines,
} from '../models/findings.ts';
import { texts } from '../texts.ts';

const PAGE_SIZE = 10;
const SEARCH_FROM = 20;

export function DossierList(props: {
  face: Face;
  dataset: Dataset;
  calendar: WorkCalendar;
  codes: readonly string[];
  /** How many there are in all, when the codes are capped. */
  total: number;
  page: number;
  onPage: (page: number) => void;
  /** Codes chosen for dismissal; absent when nothing can be chosen. */
  chosen?: ReadonlySet<string>;
  onChoose?: (code: string, on: boolean) => void;
}) {
  const t = texts();
  const { calendar } = props;
  const { asOf } = props.dataset;
  const [words, setWords] = useState('');
  const index = useMemo(() => dossierIndex(props.dataset), [props.dataset]);
  const lines = useMemo(() => {
    const all = props.codes.map((code) => dossierLine(code, index, { asOf, calendar }));
    return searchLines(all, words);
  }, [props.codes, index, words, asOf, calendar]);
  const pages = Math.max(1, Math.ceil(lines.length / PAGE_SIZE));
  const page = Math.min(props.page, pages - 1);
  const shown = lines.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return (
    <div class={props.onChoose ? 'dossiers choosing' : 'dossiers'}>
      {props.codes.length > SEARCH_FROM && (
        <input
          type="search"
          class="input"
          aria-label={t.warnings.search}
          placeholder={t.warnings.search}
          value={words}
          onInput={(e) => {
            setWords(e.currentTarget.value);
            props.onPage(0);
          }}
        />
      )}
      <ol>
        {shown.map((line) => (
          <li key={line.code}>
            {props.onChoose && (
              <input
                type="checkbox"
                aria-label={line.code}
                checked={props.chosen?.has(line.code) ?? false}
                onChange={(e) => props.onChoose?.(line.code, e.currentTarget.checked)}
              />
            )}
            <DossierText line={line} />
            <button
              type="button"
              class="button small"
              title={t.warnings.openDossierHint}
              aria-label={`${t.warnings.openDossier} ${line.code}`}
              onClick={() => void openDossier(props.face, line.code)}
            >
              {t.warnings.openDossier}
            </button>
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <div class="pager">
          <button
            type="button"
            class="icon-button"
            aria-label={t.common.previousPage}
            disabled={page === 0}
            onClick={() => props.onPage(page - 1)}
          >
            <BackIcon />
          </button>
          <span>
            {t.common.rangeOf(page * PAGE_SIZE + 1, page * PAGE_SIZE + shown.length, lines.length)}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={t.common.nextPage}
            disabled={page === pages - 1}
            onClick={() => props.onPage(page + 1)}
          >
            <ChevronIcon />
          </button>
        </div>
      )}
      {props.total > props.codes.length && (
        <p class="hint">{t.warnings.listCapped(props.codes.length, props.total)}</p>
      )}
    </div>
  );
}

function DossierText(props: { line: DossierLine }) {
  const t = texts().warnings;
  const { line } = props;
  const known = line.received !== null || line.due !== null;
  return (
    <div>
      <span class="code">{line.code}</span>
      {line.procedure && <span class="procedure">{line.procedure}</span>}
      {known && (
        <span class="facts">
          <span>{line.due === null ? t.noDue : t.due(dayText(line.due))}</span>
          {line.finished !== null && <span>{t.finished(dayText(line.finished))}</span>}
          {line.late && <span class="bad">{t.lateBy(line.late)}</span>}
          {line.left && <span>{t.dueIn(line.left)}</span>}
          {line.status !== '' && <span>{line.status}</span>}
        </span>
      )}
    </div>
  );
}

/** Shows the dossier on the portal page; where it is not, copies its code to search for it. */
async function openDossier(face: Face, code: string): Promise<void> {
  const result = await face.attempt(() => face.backend.highlight(code));
  if (result?.ok) return;
  await navigator.clipboard.writeText(code).catch(() => undefined);
  face.say(result?.sentence || texts().warnings.notOnPage);
}
