/** How dossiers are counted: presets, and every point with its basis. */
import {
  DEFAULT_POLICY,
  POLICY_PRESETS,
  POLICY_SETTINGS,
  type Policy,
  policySchema,
} from '../../dossier/policy.ts';
import { Select } from '../components/basics.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { ManagedBadge, useManaged } from './managed.tsx';
import { useItem } from './use-item.ts';

const OWN = 'own';

export function PolicyPart(props: { backend: OptionsBackend }) {
  const t = texts().options;
  const { policy } = props.backend.items;
  const stored = useItem(policy);
  const deployed = useManaged(props.backend.items.managed).policy;
  const read = policySchema.safeParse(stored);
  const value = deployed ?? (read.success ? read.data : DEFAULT_POLICY);
  const preset = POLICY_PRESETS.find((known) => sameCounting(known, value));
  const choose = (next: Policy) =>
    void policy.set(sameCounting(next, DEFAULT_POLICY) ? null : { ...next });
  return (
    <>
      <p class="lead">{t.policyIntro}</p>
      <section class="card">
        {deployed && <ManagedBadge />}
        <Select
          label={t.policyPreset}
          value={preset?.id ?? OWN}
          disabled={deployed !== null}
          choices={[
            ...POLICY_PRESETS.map(({ id, name }) => ({ value: id, label: name })),
            ...(preset ? [] : [{ value: OWN, label: t.policyOwn }]),
          ]}
          onChange={(id) => choose(POLICY_PRESETS.find((p) => p.id === id) ?? value)}
        />
      </section>
      <section class="card">
        {POLICY_SETTINGS.map(({ setting, title, choices, basis }) => (
          <div key={setting} class="setting">
            <div>
              <strong>{title}</strong>{' '}
              {value[setting] !== DEFAULT_POLICY[setting] && (
                <span class="badge warn">{t.policyChanged}</span>
              )}
              <p class="hint">
                {t.policyBasis}: {basis}
              </p>
            </div>
            <Select
              label={title}
              hideLabel
              value={value[setting]}
              disabled={deployed !== null}
              choices={Object.entries(choices).map(([id, label]) => ({ value: id, label }))}
              onChange={(id) => choose(ownPolicy(value, setting, id, t.policyOwn))}
            />
          </div>
        ))}
      </section>
      {!deployed && (
        <div class="row">
          <button type="button" class="button" onClick={() => choose(DEFAULT_POLICY)}>
            {t.policyReset}
          </button>
        </div>
      )}
    </>
  );
}

function sameCounting(a: Policy, b: Policy): boolean {
  return POLICY_SETTINGS.every(({ setting }) => a[setting] === b[setting]);
}

/** The policy with one point changed; what equals a preset takes its name again. */
function ownPolicy(value: Policy, setting: keyof Policy, choice: string, name: string): Policy {
  const changed = policySchema.parse({ ...value, id: OWN, name, [setting]: choice });
  return POLICY_PRESETS.find((known) => sameCounting(known, changed)) ?? changed;
}
