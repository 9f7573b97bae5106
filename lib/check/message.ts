/** Messages are templates over data: "{n} hồ sơ quá hạn". Counts are printed the Vietnamese way. */
import { formatCount } from '../text/numbers.ts';

export type MessageData = Readonly<Record<string, string | number>>;

/** Fills a template. Throws when a named value is missing: a half-filled sentence is a defect. */
export function fillTemplate(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message lacks a value for {${name}}`);
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** Names of the values a template asks for. */
export function placeholdersOf(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))];
}

function formatNumber(value: number): string {
  return Number.isInteger(value) ? formatCount(value) : String(value).replace('.', ',');
}
