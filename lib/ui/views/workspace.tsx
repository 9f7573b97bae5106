/** The workspace: everything the popup shows at full width, and what needs room. */
import type { JSX } from 'preact';
import { Empty } from '../components/basics.tsx';
import { PagesIcon } from '../components/icons.tsx';
import { Toast } from '../components/toast.tsx';
import type { Face } from '../face/face.ts';
import { groupFindings } from '../models/findings.ts';
import { rateRows } from '../models/overview.ts';
import { texts } from '../texts.ts';
import { Breakdown } from './breakdown.tsx';
import { Desk } from './desk.tsx';
import { useDocumentTitle } from './document-title.ts';
import { ForecastCard } from './forecast.tsx';
import { Coverage, Failure, ScopeSelects, Span, TitleBar } from './head.tsx';
import { ManualView } from './manual.tsx';
import { MergeView } from './merge.tsx';
import { AttentionCard, Form06Card, RatesCard } from './overview.tsx';
import { ProofView } from './proof.tsx';
import { RegisterView } from './register.tsx';
import { SourcesView } from './sources.tsx';
import { WarningActions, WarningsView } from './warnings.tsx';

const PARTS = [
  'overview',
  'warnings',
  'report',
  'sources',
  'manual',
  'register',
  'merge',
  'proof',
] as const;
type Part = (typeof PARTS)[number];

export function Workspace(props: { face: Face }) {
  const { face } = props;
  const t = texts();
  const part = PARTS.find((id) => id === face.view.value.tab) ?? 'overview';
  useDocumentTitle(t.workspace.nav[part]);
  return (
    <div class="frame workspace">
      <Side face={face} part={part} />
      <main class="content">
        <div class="content-head">
          <h2>{t.workspace.nav[part]}</h2>
          <ScopeSelects face={face} />
          <Coverage face={face} />
          <Span face={face} />
        </div>
        {face.problem.value && <Failure face={face} problem={face.problem.value} />}
        <Content face={face} part={part} />
      </main>
      <Toast sentence={face.toast.value} />
    </div>
  );
}

function Side(props: { face: Face; part: Part }) {
  const t = texts().workspace;
  const view = props.face.data.value;
  const groups = view ? groupFindings(view.findings, false) : null;
  const open = groups ? groups.violations.length + groups.reviews.length : 0;
  const link = (id: Part) => (
    <a key={id} href={`#${id}`} aria-current={id === props.part ? 'page' : undefined}>
      {t.nav[id]}
      {id === 'warnings' && open > 0 && (
        <span class={groups?.violations.length ? 'badge bad' : 'badge warn'}>{open}</span>
      )}
    </a>
  );
  return (
    <header class="side">
      <TitleBar face={props.face} workspace />
      <nav class="side-nav" aria-label={t.navLabel}>
        {PARTS.slice(0, 3).map(link)}
        <span class="gap" />
        {PARTS.slice(3, 7).map(link)}
        <span class="gap" />
        {PARTS.slice(7).map(link)}
      </nav>
    </header>
  );
}

function Content(props: { face: Face; part: Part }): JSX.Element | null {
  const { face, part } = props;
  switch (part) {
    case 'sources':
      return <SourcesView face={face} />;
    case 'manual':
      return <ManualView face={face} />;
    case 'register':
      return <RegisterView face={face} />;
    case 'merge':
      return <MergeView face={face} />;
    case 'proof':
      return <ProofView face={face} />;
    default:
      return <Computed face={face} part={part} />;
  }
}

/** The parts that need data: overview, warnings, report. */
function Computed(props: { face: Face; part: 'overview' | 'warnings' | 'report' }) {
  const { face, part } = props;
  const t = texts();
  const view = face.data.value;
  if (!view)
    return face.busy.value || !face.ready.value ? (
      <p class="soft waiting" role="status">
        {t.common.loading}
      </p>
    ) : (
      <Empty
        icon={<PagesIcon />}
        title={t.overview.nothingTitle}
        actions={
          <a class="button" href="#sources">
            {t.overview.dropFiles}
          </a>
        }
      >
        <p>{t.overview.nothingBody}</p>
      </Empty>
    );
  if (part === 'report') return <Desk face={face} view={view} />;
  if (part === 'warnings')
    return (
      <div class="stack readable">
        <div class="row">
          <WarningActions face={face} view={view} />
        </div>
        <WarningsView face={face} view={view} />
      </div>
    );
  const { dataset } = view;
  return (
    <div class="columns">
      <div class="stack">
        <Form06Card view={view} />
        <Breakdown dataset={dataset} limit={400} />
      </div>
      <div class="stack">
        <RatesCard rows={rateRows(dataset.rates, dataset.yearToDate)} />
        <AttentionCard face={face} findings={view.findings} limit={8} />
        {view.forecast && <ForecastCard forecast={view.forecast} />}
      </div>
    </div>
  );
}
