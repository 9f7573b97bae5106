/** Language, advance warning, marks on the page and the pace of reading. */
import { REGIMES } from '../../calendar/period.ts';
import type { Settings } from '../../store/types.ts';
import { Check, NumberField, Select } from '../components/basics.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import { speak, texts } from '../texts.ts';
import { useItem } from './use-item.ts';

/** The slowest and the fastest that is reasonable: never under what the portal is owed. */
const PACE = { min: 400, max: 60_000 };
const DUE_SOON = { min: 0, max: 30 };

export function GeneralPart(props: { backend: OptionsBackend }) {
  const t = texts().options;
  const { settings } = props.backend.items;
  const value = useItem(settings);
  if (!value) return null;
  const set = (change: Partial<Settings>) => void settings.update((s) => ({ ...s, ...change }));
  return (
    <section class="card stack">
      <Select
        label={t.language}
        value={value.language}
        choices={[
          { value: 'vi', label: t.vietnamese },
          { value: 'en', label: t.english },
        ]}
        onChange={(chosen) => {
          const next = chosen === 'en' ? 'en' : 'vi';
          speak(next);
          set({ language: next });
        }}
      />
      <Select
        label={t.regime}
        value={value.regime}
        choices={REGIMES.map(({ id, name, source }) => ({
          value: id,
          label: `${name} (${source})`,
        }))}
        onChange={(regime) => set({ regime })}
      />
      <NumberField
        label={t.dueSoon}
        range={DUE_SOON}
        value={value.dueSoonDays}
        onChange={(dueSoonDays) => set({ dueSoonDays })}
      />
      <Check label={t.overlay} checked={value.overlay} onChange={(overlay) => set({ overlay })} />
      <NumberField
        label={t.pace}
        hint={t.paceHint}
        step={100}
        range={PACE}
        value={value.paceMs}
        onChange={(paceMs) => set({ paceMs })}
      />
    </section>
  );
}
