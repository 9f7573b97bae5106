/** Which remarks are shown: by certainty and by kind. */
import { useId } from 'preact/hooks';
import type { ProofFinding, ProofRule } from '../../proof/types.ts';
import { formatCount } from '../../text/numbers.ts';
import { Select } from '../components/basics.tsx';
import { filterFindings, type ProofFilter, rulesFound } from '../models/proof.ts';
import type { ProofDesk } from '../models/proof-desk.ts';
import { texts } from '../texts.ts';

const OUTCOMES: readonly ProofFilter['outcome'][] = ['all', 'violation', 'needs-review'];

export function ProofFilters(props: { desk: ProofDesk; findings: readonly ProofFinding[] }) {
  const t = texts().proof;
  const { desk, findings } = props;
  const name = useId();
  const filter = desk.filter.value;
  const change = (part: Partial<ProofFilter>) => {
    desk.filter.value = { ...filter, ...part };
    desk.at.value = 0;
  };
  const labels = { all: t.all, violation: t.certain, 'needs-review': t.toReview };
  const ofOutcome = filterFindings(findings, { outcome: filter.outcome, rule: 'all' });
  const rules = rulesFound(ofOutcome);
  return (
    <>
      <fieldset class="segments">
        <legend class="unseen">{t.filter}</legend>
        {OUTCOMES.map((outcome) => (
          <label key={outcome} class={outcome}>
            <input
              type="radio"
              name={name}
              checked={filter.outcome === outcome}
              onChange={() => change({ outcome, rule: 'all' })}
            />
            <span>
              {labels[outcome]}{' '}
              <b>{formatCount(filterFindings(findings, { outcome, rule: 'all' }).length)}</b>
            </span>
          </label>
        ))}
      </fieldset>
      <Select
        label={t.kind}
        hideLabel
        value={filter.rule}
        choices={[
          { value: 'all', label: t.everyKind },
          ...rules.map(([rule, count]) => ({
            value: rule,
            label: t.kindCount(t.rule[rule], count),
          })),
        ]}
        onChange={(rule) => change({ rule: rule as 'all' | ProofRule })}
      />
    </>
  );
}
