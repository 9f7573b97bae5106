/** The popup as a whole: head, tabs, the chosen panel, the way out. */
import { useEffect, useRef } from 'preact/hooks';
import { parsePeriod } from '../../calendar/period.ts';
import { Empty, type TabItem, Tabs } from '../components/basics.tsx';
import { PagesIcon } from '../components/icons.tsx';
import { Toast } from '../components/toast.tsx';
import type { ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { groupFindings } from '../models/findings.ts';
import { shortLabel } from '../models/periods.ts';
import { texts } from '../texts.ts';
import { ReportActions } from './actions.tsx';
import { Coverage, Failure, ScopeSelects, Span, TitleBar } from './head.tsx';
import { OverviewView } from './overview.tsx';
import { PageEmpty, PageStrip } from './page-panel.tsx';
import { ReportView } from './report.tsx';
import { WarningActions, WarningsView } from './warnings.tsx';

/** 420 × 600 pixels: what the browsers give a popup at most is 800 × 600. */
export function Popup(props: { face: Face }) {
  const { face } = props;
  const t = texts().common;
  const view = face.data.value;
  const tab = ['warnings', 'report'].includes(face.view.value.tab)
    ? face.view.value.tab
    : 'overview';
  const panel = useRememberedScroll(face, tab);
  return (
    <div class="popup compact">
      <header class="popup-head">
        <TitleBar face={face} />
        <ScopeSelects face={face} />
        <Coverage face={face} />
        <div class="row spread">
          <Tabs
            label={t.name}
            items={tabItems(view)}
            chosen={tab}
            onChoose={(id) => face.show({ tab: id, scroll: 0 })}
          />
          <Span face={face} />
        </div>
      </header>
      <main class="popup-main">
        <div
          ref={panel}
          class="popup-body"
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel must be reachable by keyboard.
          tabIndex={0}
        >
          <div class="stack">
            <PageStrip face={face} />
            <Panel face={face} tab={tab} />
          </div>
        </div>
      </main>
      {view && <Foot face={face} view={view} tab={tab} />}
      <Toast sentence={face.toast.value} />
    </div>
  );
}

function tabItems(view: ScopeView | null): TabItem[] {
  const t = texts().common.tabs;
  const groups = view ? groupFindings(view.findings, false) : null;
  const violations = groups?.violations.length ?? 0;
  const open = violations + (groups?.reviews.length ?? 0);
  return [
    { id: 'overview', label: t.overview },
    { id: 'warnings', label: t.warnings, badge: open, tone: violations > 0 ? 'bad' : 'warn' },
    { id: 'report', label: t.report },
  ];
}

function Panel(props: { face: Face; tab: string }) {
  const { face, tab } = props;
  const view = face.data.value;
  if (face.problem.value) return <Failure face={face} problem={face.problem.value} />;
  if (!view)
    return face.busy.value ? (
      <p class="soft waiting" role="status">
        {texts().common.loading}
      </p>
    ) : (
      <PageEmpty face={face} fallback={() => <NothingYet face={face} />} />
    );
  if (tab === 'warnings') return <WarningsView face={face} view={view} />;
  if (tab === 'report') return <ReportView face={face} view={view} />;
  return <OverviewView face={face} view={view} />;
}

/** Nothing captured for this unit and period: how to, and what there is instead. */
function NothingYet(props: { face: Face }) {
  const t = texts().overview;
  const { face } = props;
  const others = face.scopes.value
    .filter((s) => s.unit === face.unit.value && s.periodId !== face.periodId.value)
    .map((s) => shortLabel(parsePeriod(s.periodId)));
  return (
    <Empty
      icon={<PagesIcon />}
      title={t.nothingTitle}
      actions={
        <button type="button" class="button" onClick={() => face.backend.openWorkspace('sources')}>
          {t.dropFiles}
        </button>
      }
    >
      <p>{t.nothingBody}</p>
      {others.length > 0 && <p class="hint">{t.otherPeriod([...new Set(others)].join(', '))}</p>}
    </Empty>
  );
}

function Foot(props: { face: Face; view: ScopeView; tab: string }) {
  const { face, view, tab } = props;
  return (
    <footer class="popup-foot">
      {tab === 'warnings' ? (
        <WarningActions face={face} view={view} />
      ) : (
        <ReportActions face={face} view={view} kinds={['docx', 'xlsx']} />
      )}
    </footer>
  );
}

/** Keeps the panel where it was: restored once its content stands, written as it scrolls. */
function useRememberedScroll(face: Face, tab: string) {
  const ref = useRef<HTMLDivElement>(null);
  const ready = face.data.value !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new panel moves the scroll.
  useEffect(() => {
    const element = ref.current;
    if (!element || !ready) return;
    element.scrollTop = face.view.value.scroll;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => face.show({ scroll: element.scrollTop }), 150);
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', keep);
    };
  }, [tab, ready]);
  return ref;
}
