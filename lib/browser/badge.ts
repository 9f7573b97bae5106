/**
 * The number on the toolbar icon: violations in what was last read.
 */
import { browser } from 'wxt/browser';
import { listScopes, selection } from '../store/index.ts';
import { countViolations } from './violations.ts';

const RED = '#b3261e';

/** Counts again from the stored captures; an empty badge means nothing found or nothing read. */
export async function refreshBadge(): Promise<void> {
  const scope = await shownScope();
  const count = scope ? await countViolations(scope.unit, scope.periodId) : 0;
  await browser.action.setBadgeBackgroundColor({ color: RED });
  await browser.action.setBadgeText({ text: badgeText(count) });
}

/** Three characters fit on the icon. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 99 ? '99+' : String(count);
}

/** What the popup shows, else what was read last. */
async function shownScope() {
  const [chosen, scopes] = await Promise.all([selection.get(), listScopes()]);
  const found = scopes.find((s) => s.unit === chosen.unit && s.periodId === chosen.periodId);
  return found ?? scopes[0] ?? null;
}
