/** What stands behind the popup: a list to read, a walk going on, a page not enabled or not understood. */

import { useState } from 'preact/hooks';
import type { PageStatus, TableStatus, WalkProgress } from '../../browser/messages.ts';
import { formatCount } from '../../text/numbers.ts';
import { Dialog, Empty } from '../components/basics.tsx';
import { SearchTableIcon, ShieldIcon } from '../components/icons.tsx';
import type { PageCommand, PageState } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { texts } from '../texts.ts';
import { copyPlain } from './copy.ts';

type Portal = Extract<PageState, { kind: 'portal' }>;
type Dormant = Extract<PageState, { kind: 'dormant' }>;

/** The strip about the open page: read its list, follow the walk, enable the site, or say why not. */
export function PageStrip(props: { face: Face }) {
  const { face } = props;
  const page = face.page.value;
  const hasData = face.data.value !== null;
  if (page.kind === 'none') return null;
  // Without data the whole panel speaks of a page that cannot be read; see PageEmpty.
  if (page.kind === 'dormant') return hasData ? <DormantStrip face={face} page={page} /> : null;
  const walk = face.walk.value;
  if (walk && walk.state !== 'complete') return <WalkStrip face={face} page={page} walk={walk} />;
  const known = page.status.tables.find((table) => table.kind !== 'unknown');
  if (!known) return hasData ? <UnknownStrip face={face} page={page} /> : null;
  if (known.pages) return <ListStrip face={face} page={page} list={known} />;
  return <TableStrip face={face} page={page} />;
}

function ListStrip(props: { face: Face; page: Portal; list: TableStatus }) {
  const t = texts().overview;
  const { face, page, list } = props;
  const about = list.kind === 'feedback' ? list.kind : undefined;
  const { unfinished, unit, periodId } = page.status;
  const captures = face.data.value?.captures ?? [];
  const done = captures.some(
    (c) =>
      c.state === 'complete' && c.about === about && c.unit === unit && c.periodId === periodId,
  );
  const start = () => {
    face.chooseScope(unit, periodId);
    void command(face, page.tabId, unfinished ? 'resumeWalk' : 'startWalk');
  };
  return (
    <section class={done ? 'strip plain' : 'strip'} aria-label={t.readAllPages}>
      <p class="grow">
        {unfinished
          ? t.leftAt(pagesText(unfinished.pagesRead, unfinished.pagesTotal))
          : (about ? t.readFeedback : t.readPage)(list.rows)}
      </p>
      <button type="button" class={done ? 'button small' : 'button small primary'} onClick={start}>
        {unfinished ? t.continueReading : done ? t.readAgain : t.readAllPages}
      </button>
    </section>
  );
}

function DormantStrip(props: { face: Face; page: Dormant }) {
  const t = texts().sources;
  return (
    <section class="strip plain" aria-label={t.notPortalTitle}>
      <p class="grow">{t.dormantShort(props.page.host)}</p>
      <button
        type="button"
        class="button small"
        onClick={() => enable(props.face, props.page.address)}
      >
        {t.alwaysHere}
      </button>
    </section>
  );
}

function UnknownStrip(props: { face: Face; page: Portal }) {
  const t = texts().sources;
  const why = useStructure(props.face, props.page.tabId);
  return (
    <section class="strip plain" aria-label={t.unrecognisedTitle}>
      <p class="grow">{t.unrecognisedShort}</p>
      <button type="button" class="button small" onClick={why.ask}>
        {t.why}
      </button>
      {why.dialog}
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
  if (page.kind === 'dormant') return <DormantEmpty face={props.face} page={page} />;
  if (page.kind === 'portal' && page.status.tables.every((table) => table.kind === 'unknown'))
    return <UnknownEmpty face={props.face} page={page} status={page.status} />;
  return props.fallback();
}

function DormantEmpty(props: { face: Face; page: Dormant }) {
  const t = texts().sources;
  const { face, page } = props;
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
          <button type="button" class="button primary" onClick={() => enable(face, page.address)}>
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

/** Asks for the site inside the click itself, before anything is awaited; the browser wants it so. */
function enable(face: Face, address: string): void {
  const asked = face.backend.enableSite(address);
  void face.attempt(async () => {
    if (await asked) await face.lookAtPage();
  });
}

function UnknownEmpty(props: { face: Face; page: Portal; status: PageStatus }) {
  const t = texts().sources;
  const { face, page, status } = props;
  const why = useStructure(face, page.tabId);
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
          <button type="button" class="button" onClick={why.ask}>
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
      {why.dialog}
    </Empty>
  );
}

/** "Vì sao không đọc được?": the structure of the page's tables, without any data, to copy. */
function useStructure(face: Face, tabId: number) {
  const t = texts().sources;
  const [structure, setStructure] = useState<string | null>(null);
  const ask = () =>
    void face.attempt(async () => setStructure(await face.backend.structure(tabId)));
  const dialog = structure !== null && (
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
  );
  return { ask, dialog };
}

async function command(face: Face, tabId: number, name: PageCommand): Promise<void> {
  const result = await face.attempt(() => face.backend.command(tabId, name));
  if (result && !result.ok) face.say(result.sentence);
  await face.attempt(() => face.lookAtPage());
}
