/** The official's own office, asked once and printed in every report. */
import type { UnitLevel } from '../../check/types.ts';
import type { Profile } from '../../store/types.ts';
import { Field, Select } from '../components/basics.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

type TextKey = 'superior' | 'province' | 'place' | 'symbol' | 'signerName' | 'oneStopAddress';
const LINES: TextKey[] = [
  'superior',
  'province',
  'place',
  'symbol',
  'signerName',
  'oneStopAddress',
];

export function ProfilePart(props: { backend: OptionsBackend }) {
  const t = texts().options;
  const { profile } = props.backend.items;
  const value = useItem(profile);
  if (!value) return null;
  const set = (change: Partial<Profile>) => void profile.update((p) => ({ ...p, ...change }));
  const levels = texts().common.level;
  return (
    <>
      <p class="lead">{t.profileIntro}</p>
      <section class="card grid-form">
        <Field label={t.profile.unit} value={value.unit} onInput={(unit) => set({ unit })} />
        <Select
          label={t.profile.level}
          value={value.level ?? ''}
          choices={[
            { value: '', label: t.levelUnset },
            ...Object.entries(levels).map(([id, label]) => ({ value: id, label })),
          ]}
          onChange={(level) => set({ level: level === '' ? null : (level as UnitLevel) })}
        />
        {LINES.map((key) => (
          <Field
            key={key}
            label={t.profile[key]}
            value={value[key]}
            onInput={(text) => set({ [key]: text })}
          />
        ))}
        <Field
          label={t.profile.signerTitle}
          lines={3}
          value={value.signerTitle}
          onInput={(signerTitle) => set({ signerTitle })}
        />
        <Field
          label={t.profile.recipients}
          lines={3}
          value={value.recipients.join('\n')}
          onInput={(text) => set({ recipients: text === '' ? [] : text.split('\n') })}
        />
      </section>
    </>
  );
}
