/** Tổng quan: form II.06, rates against their targets, and what needs attention first. */
import type { Rate } from '../../statistics/types.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import { Sign } from '../components/basics.tsx';
import { CheckIcon, ChevronIcon } from '../components/icons.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import type { JudgedFinding, ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { groupFindings } from '../models/findings.ts';
import { balances, countText, formColumns, type RateRow, rateRows } from '../models/overview.ts';
import { spanLabel } from '../models/periods.ts';
import { texts } from '../texts.ts';
import { Breakdown } from './breakdown.tsx';
import { ForecastCard } from './forecast.tsx';

/** The popup’s overview, in the order an official asks: counts, targets, what to do. */
export function OverviewView(props: { face: Face; view: ScopeView }) {
  const { dataset, findings, forecast } = props.view;
  return (
    <div class="stack">
      <Form06Card view={props.view} />
      <RatesCard rows={rateRows(dataset.rates, dataset.yearToDate)} />
      <AttentionCard face={props.face} findings={findings} limit={4} />
      {forecast && <ForecastCard forecast={forecast} />}
      <Breakdown dataset={dataset} limit={5} />
    </div>
  );
}

/** Form II.06 in three columns, and whether it balances. */
export function Form06Card(props: { view: ScopeView }) {
  const t = texts().overview;
  const { form06, separate } = props.view.dataset;
  if (!form06) return <p class="notice plain">{t.noForm}</p>;
  const columns = formColumns(form06);
  const holds = balances(form06);
  const [received, resolved, pending] = columns.map((c) => countText(c.total));
  return (
    <section class="card" aria-label={t.form}>
      <div class="form06">
        {columns.map((column) => (
          <div key={column.id}>
            <h2>{t[column.id]}</h2>
            <p class="sum" title={column.total === null ? t.unknownWhy : undefined}>
              {countText(column.total)}
            </p>
            <dl>
              {column.parts.map((part) => (
                <div key={part.id} class={part.alarm ? 'alarm' : undefined}>
                  <dt title={part.id === 'direct' ? t.directLong : undefined}>{t[part.id]}</dt>
                  <dd title={part.value === null ? t.unknownWhy : undefined}>
                    {countText(part.value)}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <p class="balance">
        {holds === true && (
          <>
            <span class="good">
              <CheckIcon />
            </span>
            {t.identityHolds(received ?? '', resolved ?? '', pending ?? '')}
            {'. '}
          </>
        )}
        {holds === false && <span class="warn">{t.identityBroken}. </span>}
        {(separate.paused ?? 0) + (separate.withdrawn ?? 0) + (separate.notReceived ?? 0) > 0 &&
          t.separate(
            countText(separate.withdrawn),
            countText(separate.paused),
            countText(separate.notReceived),
          )}
      </p>
    </section>
  );
}

/** Every rate the data allows, against its target. */
export function RatesCard(props: { rows: RateRow[] }) {
  const t = texts().overview;
  return (
    <section class="card" aria-label={t.targets}>
      <div class="card-head">
        <h2>{t.targets}</h2>
      </div>
      {props.rows.length === 0 ? (
        <p class="soft">{t.noRates}</p>
      ) : (
        <ul class="rates">
          {props.rows.map((row) => (
            <li key={row.id}>
              <RateLine row={row} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One rate: the ratio, a bar with the target's mark, its window and base, and what is missing. */
function RateLine(props: { row: RateRow }) {
  const t = texts().overview;
  const { id, rate, outcome, missing, window, other } = props.row;
  const percent = rate.percent ?? 0;
  const windowWord = window === 'year' ? t.windowYear : '';
  const tone = outcome === 'violation' ? 'bad' : outcome === 'needs-review' ? 'warn' : '';
  return (
    <>
      <div class="rate-head">
        <span>
          {t.rate[id]}{' '}
          <span class="faint small">
            {formatCount(rate.numerator)}/{formatCount(rate.denominator)}
          </span>
        </span>
        <strong class={tone}>{rate.percent === null ? '–' : formatPercent(rate.percent)}</strong>
      </div>
      <div class={`rate-bar ${rate.target === null ? '' : outcome}`} aria-hidden="true">
        <span class="fill" style={{ width: `${Math.min(100, percent)}%` }} />
        {rate.target !== null && (
          <span class="mark" style={{ left: `${Math.min(100, rate.target)}%` }} />
        )}
      </div>
      <div class="rate-foot">
        <span>
          {windowWord && `${windowWord} `}
          {spanLabel(rate.window)} · {t.base[id]}
        </span>
        <span>
          {targetText(rate)}
          {missing > 0 && <strong class={tone || 'warn'}> · {t.missing[id](missing)}</strong>}
        </span>
        {other && other.percent !== null && (
          <span>
            {window === 'year' ? t.windowPeriod : t.windowYear}: {formatPercent(other.percent)} (
            {formatCount(other.numerator)}/{formatCount(other.denominator)})
          </span>
        )}
      </div>
    </>
  );
}

/** The gravest findings, each leading to its dossiers. */
export function AttentionCard(props: { face: Face; findings: JudgedFinding[]; limit: number }) {
  const t = texts().overview;
  const groups = groupFindings(props.findings, false);
  const open = [...groups.violations, ...groups.reviews];
  return (
    <section class="card" aria-label={t.attention}>
      <div class="card-head">
        <h2>{t.attention}</h2>
        {open.length > props.limit && (
          <button
            type="button"
            class="link small"
            onClick={() => props.face.show({ tab: 'warnings' })}
          >
            {t.seeAll(open.length)}
          </button>
        )}
      </div>
      {open.length === 0 ? (
        <p class="soft">{t.allClear}</p>
      ) : (
        <ul class="alerts">
          {open.slice(0, props.limit).map((judged) => (
            <li key={judged.finding.rule + judged.finding.message}>
              <button
                type="button"
                class="alert"
                onClick={() =>
                  props.face.show({
                    tab: 'warnings',
                    finding: judged.finding.rule,
                    page: 0,
                    scroll: 0,
                  })
                }
              >
                <Sign outcome={judged.finding.outcome} />
                <span>
                  <span class="alert-title">
                    <Unbroken text={judged.finding.message} />
                  </span>
                </span>
                <ChevronIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "chỉ tiêu 90%"; a target that only serves as a reference says so. */
function targetText({ target, judgement }: Rate): string {
  const t = texts().overview;
  if (target === null) return t.noTarget;
  const mark = judgement?.reason === 'reference' ? t.referenceMark : t.targetMark;
  return mark(formatPercent(target));
}
