/** Days off and make-up days by year: shown with their decision, added, removed, imported, exported. */
import { useState } from 'preact/hooks';
import { bundledYears } from '../../calendar/bundled.ts';
import { formatDay, fromIso, partsOf, vietnamDay, weekdayOf } from '../../calendar/day.ts';
import type { HolidayYear } from '../../calendar/holidays.ts';
import type { JsonValue } from '../../store/types.ts';
import { Check, Field, Select } from '../components/basics.tsx';
import { Transfer } from '../components/transfer.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import {
  allYears,
  announced,
  dayLines,
  importedYears,
  ownYears,
  withDay,
  withoutDay,
  withYear,
} from '../models/days-off.ts';
import { texts } from '../texts.ts';
import { ManagedBadge, useManaged } from './managed.tsx';
import { useItem } from './use-item.ts';

export function HolidaysPart(props: { backend: OptionsBackend }) {
  const t = texts().options;
  const { daysOff } = props.backend.items;
  const own = ownYears(useItem(daysOff));
  const { holidays: deployed } = useManaged(props.backend.items.managed);
  const years = allYears(bundledYears, own, deployed);
  const [chosen, setChosen] = useState(String(partsOf(vietnamDay(props.backend.now())).year));
  const [problem, setProblem] = useState<string | null>(null);
  const isChosen = ({ year }: HolidayYear) => String(year) === chosen;
  const table = years.find(isChosen);
  const fixed = deployed.some(isChosen);
  const keep = (tables: HolidayYear[]) =>
    daysOff.set(tables.length === 0 ? null : (tables as unknown as JsonValue));
  const attempt = async (change: () => HolidayYear[]) => {
    try {
      await keep(change());
      setProblem(null);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <>
      <p class="lead">{t.holidaysIntro}</p>
      <div class="row">
        <div class="year-select">
          <Select
            label={t.holidayYear}
            hideLabel
            value={chosen}
            choices={years.map(({ year }) => ({ value: String(year), label: String(year) }))}
            onChange={setChosen}
          />
        </div>
        <YearState
          table={table}
          fixed={fixed}
          changed={own.some(isChosen)}
          onReset={() => void keep(own.filter((year) => !isChosen(year)))}
        />
        <span class="grow" />
        <Transfer
          fileName={`ngay-nghi-${chosen}.json`}
          content={() => table}
          onText={(text) => void attempt(() => importedYears(own, text))}
        />
      </div>
      {problem && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      {table ? (
        <>
          <YearTable
            table={table}
            onRemove={
              fixed ? null : (date) => void attempt(() => withYear(own, withoutDay(table, date)))
            }
          />
          {!fixed && (
            <>
              <Check
                label={t.holidayAnnounced}
                checked={table.status === 'announced'}
                onChange={(yes) => void attempt(() => withYear(own, announced(table, yes)))}
              />
              <AddDay onAdd={(day) => void attempt(() => withYear(own, withDay(table, day)))} />
            </>
          )}
        </>
      ) : (
        <p class="soft">{t.holidayNone}</p>
      )}
    </>
  );
}

/** Whether the year is announced, deployed or changed, and the way back to the shipped one. */
function YearState(props: {
  table: HolidayYear | undefined;
  fixed: boolean;
  changed: boolean;
  onReset: () => void;
}) {
  const t = texts().options;
  return (
    <>
      {props.table?.status === 'unannounced' && (
        <span class="badge warn">{t.holidayUnannounced}</span>
      )}
      {props.fixed && <ManagedBadge />}
      {!props.fixed && props.changed && (
        <>
          <span class="badge brand">{t.holidayChanged}</span>
          <button type="button" class="link" onClick={props.onReset}>
            {t.policyReset}
          </button>
        </>
      )}
    </>
  );
}

const WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

function dateText(iso: string): string {
  const day = fromIso(iso);
  return day === null ? iso : `${WEEKDAYS[weekdayOf(day)]} ${formatDay(day)}`;
}

/** Days of a year; null in place of `onRemove` where they are not the user's to change. */
function YearTable(props: { table: HolidayYear; onRemove: ((date: string) => void) | null }) {
  const t = texts().options;
  const { onRemove } = props;
  return (
    <section class="card">
      {props.table.note && <p class="hint">{props.table.note}</p>}
      <div class="table-wrap">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.holidayDay}</th>
              <th scope="col">{t.holidayKind}</th>
              <th scope="col">{t.holidaySource}</th>
              <th scope="col">
                <span class="unseen">{texts().common.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {dayLines(props.table).map((line) => (
              <tr key={line.date}>
                <th scope="row" class="nowrap">
                  {dateText(line.date)}
                </th>
                <td>
                  {line.working
                    ? `${t.holidayWorking} (${dateText(line.name)})`
                    : `${t.holidayOff}: ${line.name}`}
                </td>
                <td class="soft">
                  {line.decision}{' '}
                  {line.certainty !== 'verified' && (
                    <span class="badge warn">{t.targetUnverified}</span>
                  )}
                </td>
                <td>
                  {onRemove && (
                    <button type="button" class="link bad" onClick={() => onRemove(line.date)}>
                      {texts().common.remove}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function AddDay(props: {
  onAdd: (day: {
    date: string;
    working: boolean;
    replaces: string;
    name: string;
    decision: string;
  }) => void;
}) {
  const t = texts().options;
  const empty = { date: '', working: false, replaces: '', name: '', decision: '' };
  const [day, setDay] = useState(empty);
  const set = (change: Partial<typeof empty>) => setDay({ ...day, ...change });
  return (
    <form
      class="card stack"
      onSubmit={(e) => {
        e.preventDefault();
        props.onAdd(day);
        setDay(empty);
      }}
    >
      <h2>{t.holidayAdd}</h2>
      <div class="grid-form">
        <Field
          label={t.holidayDay}
          type="date"
          value={day.date}
          onInput={(date) => set({ date })}
        />
        {day.working ? (
          <Field
            label={t.holidayReplaces}
            type="date"
            value={day.replaces}
            onInput={(replaces) => set({ replaces })}
          />
        ) : (
          <Field label={t.holidayName} value={day.name} onInput={(name) => set({ name })} />
        )}
        <Field
          label={t.holidaySource}
          value={day.decision}
          onInput={(decision) => set({ decision })}
        />
      </div>
      <div class="row spread">
        <Check
          label={t.holidayIsWorking}
          checked={day.working}
          onChange={(working) => set({ working })}
        />
        <button type="submit" class="button">
          {texts().common.add}
        </button>
      </div>
    </form>
  );
}
