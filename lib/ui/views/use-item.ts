/** A stored value inside a component: read once, followed from then on. */
import { useEffect, useState } from 'preact/hooks';
import type { FollowedItem } from '../../store/types.ts';

/** A stored value, followed while the component stands; null until it was read. */
export function useItem<T>(item: FollowedItem<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void item.get().then(setValue);
    return item.watch(setValue);
  }, [item]);
  return value;
}
