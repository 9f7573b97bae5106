import type { Locator } from 'playwright-core';

/** What a reader sees of an element: hidden parts and folded details left out. */
export async function shown(locator: Locator): Promise<string> {
  await locator.first().waitFor();
  return (await locator.allInnerTexts()).join('\n');
}
