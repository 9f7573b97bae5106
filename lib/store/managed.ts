/**
 * The managed storage area: values an administrator deploys by policy, which nobody can
 * change from inside. Read as they are; lib/check/managed.ts judges them.
 */
import { browser } from 'wxt/browser';
import type { FollowedItem, JsonValue } from './types.ts';

type Values = Record<string, JsonValue>;

/** What is deployed; empty where nothing is. */
export const managed: FollowedItem<Values> = {
  get: read,
  watch(onChange) {
    const listen = (_: unknown, area: string) => {
      if (area === 'managed') void read().then(onChange);
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
};

/** Firefox rejects the question where no policy exists at all. */
async function read(): Promise<Values> {
  try {
    return (await browser.storage.managed.get(null)) as Values;
  } catch {
    return {};
  }
}
