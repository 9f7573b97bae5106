/** What an administrator deployed is shown as such, and what of it cannot be used is said. */
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { useManaged } from './use-item.ts';

export function ManagedBadge() {
  return <span class="badge brand">{texts().options.managed}</span>;
}

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
