/** The rules, on or off, with the parameters that are numbers. */
import { useState } from 'preact/hooks';
import { rules } from '../../../rules/index.ts';
import type { AnyRule } from '../../check/rule.ts';
import type { JsonValue, Settings } from '../../store/types.ts';
import { Check, Field } from '../components/basics.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { ManagedBadge, useManaged } from './managed.tsx';
import { useItem } from './use-item.ts';

/** Its days are one setting for the marks on the page and the rule; asked in the general part. */
const SET_IN_GENERAL = 'due-soon';

export function RulesPart(props: { backend: OptionsBackend }) {
  const t = texts().options;
  const { settings } = props.backend.items;
  const value = useItem(settings);
  const { disabledRules: deployed } = useManaged(props.backend.items.managed);
  if (!value) return null;
  const toggle = (id: string, on: boolean) =>
    void settings.update((s) => ({
      ...s,
      disabledRules: [...s.disabledRules.filter((other) => other !== id), ...(on ? [] : [id])],
    }));
  return (
    <>
      <p class="lead">{t.rulesIntro}</p>
      <section class="card">
        {rules.map((rule) => (
          <div key={rule.id} class="setting">
            <div>
              <Check
                label={
                  <>
                    <strong>{rule.title}</strong>{' '}
                    <span class="faint small">
                      {texts().warnings.ruleVersion(rule.id, rule.version)}
                    </span>{' '}
                    {deployed.includes(rule.id) && <ManagedBadge />}
                  </>
                }
                checked={![...value.disabledRules, ...deployed].includes(rule.id)}
                disabled={deployed.includes(rule.id)}
                onChange={(on) => toggle(rule.id, on)}
              />
              <p class="hint indent">{rule.basis.map((basis) => basis.text).join('; ')}</p>
            </div>
            {numbersOf(rule, value).map(([name, number]) => (
              <Parameter
                key={name}
                name={name}
                value={number}
                accepts={(to) =>
                  rule.params.safeParse(withParameter(rule, value, name, to)).success
                }
                onChange={(to) =>
                  void settings.update((s) => ({
                    ...s,
                    ruleParameters: {
                      ...s.ruleParameters,
                      [rule.id]: withParameter(rule, s, name, to),
                    },
                  }))
                }
              />
            ))}
          </div>
        ))}
      </section>
    </>
  );
}

/** The rule's number parameters with their present values; defaults where nothing was set. */
function numbersOf(rule: AnyRule, { ruleParameters }: Settings): [string, number][] {
  if (rule.id === SET_IN_GENERAL) return [];
  const read = rule.params.safeParse(ruleParameters[rule.id] ?? {});
  const values: unknown = read.success ? read.data : rule.params.safeParse({}).data;
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
}

/** The parameter in words; one that has none yet shows its own name. */
function parameterLabel(name: string): string {
  const labels: Readonly<Record<string, string>> = texts().options.parameter;
  return labels[name] ?? name;
}

/** One number of a rule; what the rule does not accept stays in the box with the reason. */
function Parameter(props: {
  name: string;
  value: number;
  accepts: (value: number) => boolean;
  onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState(String(props.value));
  const isGood = (text: string) => text.trim() !== '' && props.accepts(Number(text));
  return (
    <Field
      label={parameterLabel(props.name)}
      type="number"
      error={isGood(typed) ? null : texts().options.parameterRefused}
      value={typed}
      onInput={(text) => {
        setTyped(text);
        if (isGood(text)) props.onChange(Number(text));
      }}
    />
  );
}

function withParameter(
  rule: AnyRule,
  { ruleParameters }: Settings,
  name: string,
  value: number,
): Record<string, JsonValue> {
  return { ...ruleParameters[rule.id], [name]: value };
}
