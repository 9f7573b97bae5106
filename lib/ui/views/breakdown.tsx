/** Form II.06 by field or by unit, as a small table; the popup shows the largest few. */
import type { Dataset } from '../../check/types.ts';
import type { Form06 } from '../../statistics/types.ts';
import { countText } from '../models/overview.ts';
import { texts } from '../texts.ts';

export function Breakdown(props: { dataset: Dataset; limit: number }) {
  const t = texts().overview;
  const { byField, byUnit } = props.dataset;
  return (
    <>
      {byField.length > 1 && (
        <PartTable
          title={t.byField}
          head={t.field}
          rows={byField.map(({ field, form06 }) => ({ name: field, form06 }))}
          limit={props.limit}
          more={t.fieldsMore}
        />
      )}
      {byUnit.length > 1 && (
        <PartTable
          title={t.byUnit}
          head={texts().common.unit}
          rows={byUnit.map(({ unit, form06 }) => ({ name: unit, form06 }))}
          limit={props.limit}
          more={t.fieldsMore}
        />
      )}
    </>
  );
}

function PartTable(props: {
  title: string;
  head: string;
  rows: { name: string; form06: Form06 }[];
  limit: number;
  more: (count: number) => string;
}) {
  const t = texts().overview;
  const rows = [...props.rows].sort(
    (a, b) => (b.form06.received.total ?? 0) - (a.form06.received.total ?? 0),
  );
  const hidden = rows.length - props.limit;
  return (
    <section class="card" aria-label={props.title}>
      <div class="card-head">
        <h2>{props.title}</h2>
      </div>
      <table class="table tight">
        <thead>
          <tr>
            <th scope="col">{props.head}</th>
            <th scope="col" class="number">
              {t.received}
            </th>
            <th scope="col" class="number">
              {t.resolved}
            </th>
            <th scope="col" class="number">
              {t.late}
            </th>
            <th scope="col" class="number">
              {t.pending}
            </th>
            <th scope="col" class="number">
              {t.overdue}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, props.limit).map(({ name, form06 }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number">{countText(form06.received.total)}</td>
              <td class="number">{countText(form06.resolved.total)}</td>
              <Alarm value={form06.resolved.late} />
              <td class="number">{countText(form06.pending.total)}</td>
              <Alarm value={form06.pending.overdue} />
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p class="hint">{props.more(hidden)}</p>}
    </section>
  );
}

function Alarm(props: { value: number | null }) {
  return <td class={props.value ? 'number bad' : 'number'}>{countText(props.value)}</td>;
}
