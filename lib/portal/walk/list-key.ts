/** Tells whether two walks went over the same list, so that one may go on from the other. */
import { fold } from '../../text/normalise.ts';
import type { Filter } from '../types.ts';
import { hashText } from './fingerprint.ts';

/** Query parameters that turn pages or defeat caches; they do not make another list. */
const PASSING =
  /^(?:(?:current|cur)-?(?:page|trang)|(?:page|trang)(?:-?(?:no|num|number|index|size))?|p|offset|start|cur|delta|(?:page-?)?size|limit|_|ts|sid|token|code|state|session(?:-?id)?)$|^_.*_(?:cur|delta)$/i;

/** Site, path with its lasting parameters, header signature and filters, hashed where long. */
export function listKeyOf(address: string, signature: string, filters: readonly Filter[]): string {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !PASSING.test(name)).sort();
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const routed = url.hash.startsWith('#/') ? url.hash.split('?')[0] : '';
  const on = filters.map((filter) => `${fold(filter.label)}=${fold(filter.value)}`).sort();
  return [url.host, url.pathname, hashText([query, routed, signature, ...on].join('\n'))].join('|');
}
