/** Where the period is heading: dossiers that will be overdue at this pace, and what the targets still need. */

import { formatReportDay } from '../../calendar/day.ts';
import type { Forecast } from '../../check/forecast.ts';
import { formatPercent } from '../../text/numbers.ts';
import { texts } from '../texts.ts';

const SHOWN = 6;

export function ForecastCard(props: { forecast: Forecast }) {
  const t = texts().workspace;
  const { pending, targets } = props.forecast;
  const heading = pending.filter((p) => p.outlook === 'will-be-overdue');
  const online = targets.find((target) => target.kpi === 'onlineDossiers');
  return (
    <section class="card" aria-label={t.forecastTitle}>
      <div class="card-head">
        <h2>{t.forecastTitle}</h2>
      </div>
      <p>{heading.length === 0 ? t.forecastNone : t.forecastOverdue(heading.length)}</p>
      {heading.length > 0 && (
        <ul class="lines">
          {heading.slice(0, SHOWN).map((dossier) => (
            <li key={dossier.code} class="row spread">
              <span>{dossier.code}</span>
              <span class="soft small">
                {t.forecastBy(formatReportDay(dossier.finishBy))}
                {dossier.paceDays !== null && ` · ${t.forecastPace(dossier.paceDays)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {online?.moreNeeded != null && online.moreNeeded > 0 && (
        <p>{t.forecastMore(online.moreNeeded, formatPercent(online.target))}</p>
      )}
      <p class="hint">{t.forecastHint}</p>
    </section>
  );
}
