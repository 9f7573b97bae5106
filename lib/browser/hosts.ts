/**
 * Which addresses the extension may read: the named hosts from the start, any other
 * portal only after the user allowed it.
 */
import { browser } from 'wxt/browser';

/** "https://motcua.example.gov.vn/*" for an address, or null where no extension may read (chrome:, file:, stores). */
export function originPattern(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  // A match pattern has no port: it covers all ports of the host.
  return `${url.protocol}//${url.hostname}/*`;
}

/** Hosts granted by the manifest itself, in this build. */
export function namedOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Origins the user granted beyond the named ones. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = new Set(namedOrigins());
  return origins.filter((origin) => !named.has(origin));
}

/** Whether the page at an address is read without a click. */
export async function isAlwaysOn(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * "Luôn bật trên trang này": asks the browser for the host. Must be called straight from a
 * click. The script is registered by the background when the browser reports the grant,
 * because the browser's question may close the popup.
 */
export function requestAlwaysOn(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  if (!pattern) return Promise.resolve(false);
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes a grant back; the named hosts cannot be taken back here. */
export async function dropAlwaysOn(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}
