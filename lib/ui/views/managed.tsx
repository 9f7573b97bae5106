/** What an administrator deployed is shown as such, and what of it cannot be used is said. */
import { useMemo } from 'preact/hooks';
import { type Managed, NOTHING_MANAGED, parseManaged } from '../../check/managed.ts';
import type { Items } from '../face/backend.ts';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

/** What the administrator deployed; nothing until it is read. */
export function useManaged(item: Items['managed']): Managed {
  const values = useItem(item);
  return useMemo(() => (values === null ? NOTHING_MANAGED : parseManaged(values)), [values]);
}

/** Beside what the administrator set and the user cannot change. */
export function ManagedBadge() {
  return <span class="badge brand">{texts().options.managed}</span>;
}

/** What of the administrator’s policy could not be used, and why. */
export function ManagedProblems(props: { backend: OptionsBackend }) {
  const { problems } = useManaged(props.backend.items.managed);
  if (problems.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <div class="stack">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
        <p>{texts().options.managedAsk}</p>
      </div>
    </div>
  );
}
