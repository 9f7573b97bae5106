/**
 * The one bar above the table. It draws what it is given and reports what was pressed; it
 * knows neither the page nor the browser.
 */
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../portal/types.ts';
import type { CaptureState } from '../../store/types.ts';
import { Mark } from '../components/mark.tsx';
import { RefusedPanel, StructurePanel, TeachPanel } from './panels.tsx';
import type { TeachView } from './teach.ts';
import type { OverlayTexts } from './texts.ts';

export interface WalkView {
  state: CaptureState;
  page: number;
  pagesTotal: number | null;
  /** Rows say more than pages where the portal states their number. */
  rows: number;
  rowsTotal: number | null;
}

export interface BarView {
  texts: OverlayTexts;
  kind: 'list' | 'feedback' | 'statistics' | 'unread';
  /** The table has been read; before that nothing is said of it. */
  ready: boolean;
  rows: number;
  overdue: number;
  dueSoon: number;
  late: number;
  refused: Refusal[];
  /** "Chưa rõ cột ngày hẹn trả"; null when every needed column is certain. */
  missing: string | null;
  onlyAlerts: boolean;
  walk: WalkView | null;
  /** One sentence beside the buttons: progress, or why something stopped. */
  sentence: { text: string; tone: 'plain' | 'good' | 'bad' } | null;
  /** A capture left unfinished can be gone on with. */
  unfinished: boolean;
  panel: 'refused' | 'structure' | 'teach' | null;
  structure: string;
  copied: boolean;
  teach: TeachView | null;
}

export interface BarActions {
  onlyAlerts(on: boolean): void;
  jump(step: 1 | -1): void;
  read(): void;
  goOn(): void;
  forget(): void;
  pause(): void;
  cancel(): void;
  off(): void;
  panel(which: BarView['panel']): void;
  copyStructure(): void;
  choose(column: string, index: number | null): void;
  pick(column: string): void;
  saveTeach(): void;
}

export interface BarProps {
  view: BarView;
  act: BarActions;
}

/** The bar and the panel that is open below it. */
export function Bar({ view, act }: BarProps) {
  const { texts } = view;
  return (
    <div class="holder" lang={texts.lang}>
      <section class="bar" aria-label={texts.bar}>
        <Mark size={22} />
        {view.ready && (
          <>
            <span class="count wide">{hereText(view)}</span>
            {view.kind === 'list' && <Alerts view={view} act={act} />}
            <Troubles view={view} act={act} />
          </>
        )}
        <span class="spring" />
        <Sentence view={view} />
        <Walk view={view} act={act} />
        <button type="button" title={texts.offTitle} onClick={act.off}>
          {texts.off}
        </button>
      </section>
      <Panel view={view} act={act} />
    </div>
  );
}

function hereText({ texts, kind, rows }: BarView): string {
  if (kind === 'list') return texts.dossiersHere(rows);
  return kind === 'feedback' ? texts.feedbackHere(rows) : texts.rowsHere(rows);
}

function Alerts({ view, act }: BarProps) {
  const { texts, overdue, dueSoon, late } = view;
  const none = overdue + dueSoon + late === 0;
  if (none) return <span class="pill good">{texts.noAlert}</span>;
  return (
    <>
      {overdue > 0 && <span class="pill overdue">{texts.overdue(overdue)}</span>}
      {dueSoon > 0 && <span class="pill due-soon">{texts.dueSoon(dueSoon)}</span>}
      {late > 0 && <span class="pill late">{texts.late(late)}</span>}
      <label class="only optional">
        <input
          type="checkbox"
          checked={view.onlyAlerts}
          onChange={(event) => act.onlyAlerts(event.currentTarget.checked)}
        />
        {texts.onlyAlerts}
      </label>
      <span class="jumps">
        <IconButton label={texts.previous} onClick={() => act.jump(-1)}>
          <path d="M8 13V3.5M4 7l4-4 4 4" />
        </IconButton>
        <IconButton label={texts.next} onClick={() => act.jump(1)}>
          <path d="M8 3v9.5M4 9l4 4 4-4" />
        </IconButton>
      </span>
    </>
  );
}

/** What could not be read, and the ways out. */
function Troubles({ view, act }: BarProps) {
  const { texts } = view;
  return (
    <>
      {view.refused.length > 0 && (
        <button
          type="button"
          class="pill quiet"
          aria-expanded={view.panel === 'refused'}
          onClick={() => act.panel(toggle(view, 'refused'))}
        >
          {texts.refused(view.refused.length)}
        </button>
      )}
      {view.missing !== null && (
        <>
          <span class="sentence bad">{view.missing}</span>
          <button
            type="button"
            aria-expanded={view.panel === 'teach'}
            onClick={() => act.panel(toggle(view, 'teach'))}
          >
            {texts.teach}
          </button>
          <button
            type="button"
            class="optional"
            aria-expanded={view.panel === 'structure'}
            onClick={() => act.panel(toggle(view, 'structure'))}
          >
            {texts.why}
          </button>
        </>
      )}
    </>
  );
}

function Sentence({ view }: { view: BarView }) {
  const { text, tone } = view.sentence ?? { text: '', tone: 'plain' };
  return (
    <span class={`sentence ${tone} ${view.walk ? 'steady' : ''}`} role="status" title={text}>
      {text}
    </span>
  );
}

function Walk({ view, act }: BarProps) {
  const { texts, walk } = view;
  if (walk?.state === 'reading' || walk?.state === 'paused')
    return (
      <>
        <progress class="optional" aria-label={texts.readAll} {...progressOf(walk)} />
        {walk.state === 'reading' ? (
          <button type="button" onClick={act.pause}>
            {texts.pause}
          </button>
        ) : (
          <button type="button" class="main" onClick={act.goOn}>
            {texts.goOn}
          </button>
        )}
        <button type="button" onClick={act.cancel}>
          {texts.cancel}
        </button>
      </>
    );
  if (view.unfinished)
    return (
      <>
        <button type="button" class="main" onClick={act.goOn}>
          {texts.goOn}
        </button>
        <button type="button" class="optional" onClick={act.forget}>
          {texts.forget}
        </button>
      </>
    );
  if (view.missing !== null) return null;
  return (
    <button type="button" class="main" onClick={act.read}>
      {view.kind === 'statistics' ? texts.readThis : texts.readAll}
    </button>
  );
}

/** No value at all = the length is unknown, and the bar says so by moving. */
function progressOf(walk: WalkView): { value?: number; max?: number } {
  if (walk.rowsTotal) return { value: Math.min(walk.rows, walk.rowsTotal), max: walk.rowsTotal };
  if (walk.pagesTotal) return { value: walk.page, max: walk.pagesTotal };
  return {};
}

function Panel({ view, act }: BarProps) {
  switch (view.panel) {
    case 'refused':
      return <RefusedPanel view={view} act={act} />;
    case 'structure':
      return <StructurePanel view={view} act={act} />;
    case 'teach':
      return view.teach && <TeachPanel view={view} teach={view.teach} act={act} />;
    case null:
      return null;
  }
}

function toggle(view: BarView, panel: BarView['panel']): BarView['panel'] {
  return view.panel === panel ? null : panel;
}

function IconButton(props: { label: string; onClick: () => void; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="bare"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        {props.children}
      </svg>
    </button>
  );
}
