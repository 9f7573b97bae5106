/** One target in a form: what, for whom, how much, over which window, by which decision. */
import { useState } from 'preact/hooks';
import { KPI_NAMES, type Target } from '../../statistics/targets.ts';
import { Dialog, Field, Select } from '../components/basics.tsx';
import { type NewTarget, readPercent, type TargetLine } from '../models/targets.ts';
import { texts } from '../texts.ts';

export function TargetDialog(props: {
  line: TargetLine | null;
  onSave: (typed: NewTarget) => Promise<unknown>;
  onClose: () => void;
}) {
  const t = texts();
  const { target, decision } = props.line ?? {};
  const [typed, setTyped] = useState({
    kpi: target?.kpi ?? ('onlineDossiers' as Target['kpi']),
    level: target?.level ?? ('commune' as Target['level']),
    percent: target?.percent == null ? '' : String(target.percent).replace('.', ','),
    year: String(target?.years[0] ?? ''),
    window: target?.window ?? ('calendar-year' as Target['window']),
    citation: decision?.citation ?? '',
    group: target?.group ?? '',
  });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  const percent = readPercent(typed.percent);
  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : null;
  const yearFits = year !== null && year >= 2000 && year <= 2199;
  const submit = async (e: Event) => {
    e.preventDefault();
    setTried(true);
    const { citation, group } = typed;
    if (percent === null || !yearFits || citation.trim() === '' || group.trim() === '') return;
    await props.onSave({ ...typed, percent, year });
    props.onClose();
  };
  const needs = t.options.targetNeeds;
  return (
    <Dialog title={props.line ? t.common.edit : t.options.targetAdd} onClose={props.onClose}>
      <form class="stack" onSubmit={(e) => void submit(e)}>
        <Select
          label={t.options.target.kpi}
          value={typed.kpi}
          choices={Object.entries(KPI_NAMES).map(([value, label]) => ({ value, label }))}
          onChange={(kpi) => set({ kpi: kpi as Target['kpi'] })}
        />
        <div class="grid-form">
          <Select
            label={t.options.target.level}
            value={typed.level}
            choices={[
              ...Object.entries(t.common.level).map(([value, label]) => ({ value, label })),
              { value: 'all', label: t.options.allLevels },
            ]}
            onChange={(level) => set({ level: level as Target['level'] })}
          />
          <Select
            label={t.options.target.window}
            value={typed.window}
            choices={Object.entries(t.options.windowName).map(([value, label]) => ({
              value,
              label,
            }))}
            onChange={(window) => set({ window: window as Target['window'] })}
          />
          <Field
            label={t.options.target.percent}
            value={typed.percent}
            error={tried && percent === null ? needs.percent : null}
            onInput={(value) => set({ percent: value })}
          />
          <Field
            label={t.options.target.year}
            value={typed.year}
            error={tried && !yearFits ? needs.year : null}
            onInput={(value) => set({ year: value })}
          />
        </div>
        <Field
          label={t.options.target.unit}
          value={typed.group}
          error={tried && typed.group.trim() === '' ? t.common.required : null}
          onInput={(group) => set({ group })}
        />
        <Field
          label={t.options.target.citation}
          placeholder={t.options.target.citationExample}
          lines={2}
          value={typed.citation}
          error={tried && typed.citation.trim() === '' ? needs.citation : null}
          onInput={(citation) => set({ citation })}
        />
        <div class="dialog-foot">
          <button type="button" class="button" onClick={props.onClose}>
            {t.common.cancel}
          </button>
          <button type="submit" class="button primary">
            {t.common.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
