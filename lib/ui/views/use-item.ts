/** A stored value inside a component: read once, followed from then on. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Managed, NOTHING_MANAGED, parseManaged } from '../../check/managed.ts';
import type { FollowedItem } from '../../store/types.ts';
import type { Items } from '../face/backend.ts';

export function useItem<T>(item: FollowedItem<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void item.get().then(setValue);
    return item.watch(setValue);
  }, [item]);
  return value;
}

/** What the administrator deployed; nothing until it is read. */
export function useManaged(item: Items['managed']): Managed {
  const values = useItem(item);
  return useMemo(() => (values === null ? NOTHING_MANAGED : parseManaged(values)), [values]);
}
