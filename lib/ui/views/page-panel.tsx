/** What stands behind the popup: a list to read, a walk going on, a page not enabled or not understood. */

import { useState } from 'preact/hooks';
import type { PageStatus, WalkProgress } from '../../browser/messages.ts';
import { formatCount } from '../../text/numbers.ts';
import { Dialog, Empty } from '../components/basics.tsx';
import { SearchTableIcon, ShieldIcon } from '../components/icons.tsx';
import type { PageCommand, PageState } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';
import { copyPlain } from './copy.ts';

type Portal = Extract<PageState, { kind: 'portal' }>;

/** The strip that reads the open list, or follows the walk; nothing when there is no list. */
export function ReadingStrip(props: { face: Face }) {
  const { face } = props;
  const page = face.page.value;
  if (page.kind !== 'portal') return null;
  const walk = face.walk.value;
  if (walk && walk.state !== 'complete') return <WalkStrip face={face} page={page} walk={walk} />;
  const list = page.status.tables.find((table) => table.kind === 'dossier-list');
  if (!list) return <TableStrip face={face} page={page} />;
  const t = texts().overview;
  const unfinished = page.status.unfinished;
  return (
    <section class="strip" aria-label={t.readAllPages}>
      <p class="grow">
        {t.readPage(
          list.rows,
          unfinished ? pagesText(unfinished.pagesRead, unfinished.pagesTotal) : '',
        )}
      </p>
      <button
        type="button"
        class="button small primary"
        onClick={() => void command(face, page.tabId, unfinished ? 'resumeWalk' : 'startWalk')}
      >
        {unfinished ? t.continueReading : t.readAllPages}
      </button>
    </section>
  );
}

/** A statistics table stands on one page: it is read at once. */
function TableStrip(props: { face: Face; page: Portal }) {
  const t = texts();
  const known = props.page.status.tables.find((table) => table.kind !== 'unknown');
  if (!known) return null;
  return (
    <section class="strip" aria-label={t.sources.kind[known.kind]}>
      <p class="grow">
        {t.sources.kind[known.kind]} · {formatCount(known.rows)}
      </p>
      <button
        type="button"
        class="button small primary"
        onClick={() => void command(props.face, props.page.tabId, 'readThisPage')}
      >
        {t.sources.readOnce}
      </button>
    </section>
  );
}

function WalkStrip(props: { face: Face; page: Portal; walk: WalkProgress }) {
  const t = texts().overview;
  const { face, page, walk } = props;
  const reading = walk.state === 'reading';
  return (
    <section class="strip" aria-label={t.readAllPages}>
      <p role="status">{walk.sentence}</p>
      <progress
        class="progress"
        aria-label={walk.sentence}
        max={walk.pagesTotal ?? undefined}
        value={walk.pagesTotal === null ? undefined : walk.page}
      />
      <div class="row">
        {reading ? (
          <button
            type="button"
            class="button small"
            onClick={() => void command(face, page.tabId, 'pauseWalk')}
          >
            {t.pause}
          </button>
        ) : (
          <button
            type="button"
            class="button small primary"
            onClick={() => void command(face, page.tabId, 'resumeWalk')}
          >
            {t.continueReading}
          </button>
        )}
        <button
          type="button"
          class="button small"
          onClick={() => void command(face, page.tabId, 'cancelWalk')}
        >
          {t.stop}
        </button>
        {reading && <span class="hint grow">{t.keepsReading}</span>}
      </div>
    </section>
  );
}

function pagesText(read: number, total: number | null): string {
  return total === null ? formatCount(read) : `${formatCount(read)}/${formatCount(total)}`;
}

/** What the popup shows where nothing has been captured for the chosen scope. */
export function PageEmpty(props: { face: Face; fallback: () => preact.JSX.Element }) {
  const page = props.face.page.value;
  if (page.kind === 'dormant') return <Dormant face={props.face} page={page} />;
  if (page.kind === 'portal' && page.status.tables.every((table) => table.kind === 'unknown'))
    return <Unrecognised face={props.face} page={page} status={page.status} />;
  return props.fallback();
}

function Dormant(props: { face: Face; page: Extract<PageState, { kind: 'dormant' }> }) {
  const t = texts().sources;
  const { face, page } = props;
  // Asking for the site must start inside the click itself, before anything is awaited.
  const enable = () => {
    const asked = face.backend.enableSite(page.address);
    void face.attempt(async () => {
      if (await asked) await face.lookAtPage();
    });
  };
  const once = () =>
    face.attempt(async () => {
      face.page.value = await face.backend.readOnce(page.tabId);
    });
  return (
    <Empty
      icon={<ShieldIcon />}
      title={t.notPortalTitle}
      actions={
        <>
          <button type="button" class="button primary" onClick={enable}>
            {t.alwaysHere}
          </button>
          <button type="button" class="button" onClick={() => void once()}>
            {t.readOnce}
          </button>
        </>
      }
    >
      <p>{t.notPortalBody(page.host)}</p>
      <p class="hint">{t.alwaysHint}</p>
    </Empty>
  );
}

function Unrecognised(props: { face: Face; page: Portal; status: PageStatus }) {
  const t = texts().sources;
  const { face, page, status } = props;
  const [structure, setStructure] = useState<string | null>(null);
  const why = () =>
    face.attempt(async () => setStructure(await face.backend.structure(page.tabId)));
  const headers = status.tables.map((table) => table.headers.filter(Boolean).join(' · '));
  return (
    <Empty
      icon={<SearchTableIcon />}
      title={t.unrecognisedTitle}
      actions={
        <>
          {status.tables.length > 0 && (
            <button
              type="button"
              class="button primary"
              title={t.teachHint}
              onClick={() => void command(face, page.tabId, 'startTeach')}
            >
              {t.teach}
            </button>
          )}
          <button type="button" class="button" onClick={() => void why()}>
            {t.why}
          </button>
        </>
      }
    >
      {status.explanation ? (
        <p>{status.explanation}</p>
      ) : (
        <>
          <p>
            <strong>{t.lookedFor}:</strong> {t.lookedForList}
          </p>
          <p>
            <strong>{t.found}:</strong> {headers.length === 0 ? t.foundNothing : headers.join('; ')}
          </p>
        </>
      )}
      {structure !== null && (
        <Dialog title={t.whyTitle} onClose={() => setStructure(null)}>
          <p class="soft">{t.whyHint}</p>
          <pre class="structure">{structure}</pre>
          <div class="dialog-foot">
            <button
              type="button"
              class="button primary"
              onClick={() => void copyPlain(face, structure)}
            >
              {t.copyStructure}
            </button>
          </div>
        </Dialog>
      )}
    </Empty>
  );
}

async function command(face: Face, tabId: number, name: PageCommand): Promise<void> {
  const result = await face.attempt(() => face.backend.command(tabId, name));
  if (result && !result.ok) face.say(result.sentence);
  await face.attempt(() => face.lookAtPage());
}
