/** The head of popup and workspace: whose report, which period, and how complete the data is. */
import { parsePeriod } from '../../calendar/period.ts';
import { Select } from '../components/basics.tsx';
import { AlarmIcon, ExpandIcon, GearIcon } from '../components/icons.tsx';
import { Mark } from '../components/mark.tsx';
import type { Face } from '../face/face.ts';
import { coverageLine } from '../models/coverage.ts';
import { periodChoices, spanLabel } from '../models/periods.ts';
import { moment } from '../models/when.ts';
import { texts } from '../texts.ts';

/** The product’s name and the ways to workspace and settings. */
export function TitleBar(props: { face: Face; workspace?: boolean }) {
  const t = texts().common;
  const { backend, view } = props.face;
  return (
    <div class="title-bar">
      <Mark />
      <h1>{t.name}</h1>
      <span class="grow" />
      {!props.workspace && (
        <button
          type="button"
          class="icon-button"
          title={t.openWorkspace}
          aria-label={t.openWorkspace}
          onClick={() => backend.openWorkspace(view.value.tab)}
        >
          <ExpandIcon />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        title={t.openOptions}
        aria-label={t.openOptions}
        onClick={() => backend.openOptions()}
      >
        <GearIcon />
      </button>
    </div>
  );
}

/** Whose report, and of which period. */
export function ScopeSelects(props: { face: Face }) {
  const t = texts().common;
  const { face } = props;
  const unit = face.unit.value;
  const units = face.units.value;
  const withData = face.scopes.value.filter((s) => s.unit === unit).map((s) => s.periodId);
  return (
    <div class="scope">
      <Select
        label={t.unit}
        hideLabel
        value={unit}
        choices={
          units.length === 0
            ? [{ value: '', label: t.noUnits }]
            : units.map((name) => ({ value: name, label: name === '' ? t.unnamedUnit : name }))
        }
        onChange={face.chooseUnit}
      />
      <Select
        label={t.period}
        hideLabel
        value={face.periodId.value}
        choices={periodChoices(
          face.backend.today(),
          withData,
          face.periodId.value,
          face.regime.value,
        )}
        onChange={face.choosePeriod}
      />
    </div>
  );
}

/** "● 1.204/1.204 hồ sơ · 25/25 trang · đọc 16:20 hôm nay" */
export function Coverage(props: { face: Face }) {
  const t = texts().overview;
  const { face } = props;
  const period = parsePeriod(face.periodId.value);
  const captures = face.data.value?.captures ?? [];
  const line = coverageLine(captures, { unit: face.unit.value, period });
  if (!line) {
    // Before anything is computed, or where that failed, nobody knows what was read.
    const unknown = face.busy.value || !face.ready.value || face.problem.value !== null;
    return (
      <p class="coverage">
        <span class="dot" /> <span>{unknown ? '–' : t.notRead}</span>
      </p>
    );
  }
  const say = line.tone === 'warn' ? t.coveragePart : t.coverageFull;
  return (
    <div class="coverage">
      <span class={`dot ${line.tone}`} />
      <p>
        {say(line.rows, line.pages)} · {t.readAt(moment(line.readAt, face.backend.now(), t.today))}
        {line.sentence && line.tone === 'warn' && line.state !== 'reading' && (
          <span class="warn why">{line.sentence}</span>
        )}
        {line.filters.length > 0 && (
          <span class="faint"> · {t.filters(line.filters.join('; '))}</span>
        )}
      </p>
    </div>
  );
}

/** Why nothing could be computed, and the way to try again. */
export function Failure(props: { face: Face; problem: string }) {
  const t = texts().common;
  return (
    <div class="notice bad" role="alert">
      <AlarmIcon />
      <p class="grow">{t.notComputed(props.problem)}</p>
      <button type="button" class="link" onClick={() => void props.face.reload()}>
        {t.again}
      </button>
    </div>
  );
}

/** The days of the chosen period: "15/9–14/12/2026". */
export function Span(props: { face: Face }) {
  const period = parsePeriod(props.face.periodId.value);
  return <span class="span faint small">{spanLabel(period)}</span>;
}
