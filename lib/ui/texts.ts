/**
 * Every sentence the faces show, in one typed table a language. Vietnamese is the
 * original; English must have the same keys with the same shapes, or it does not compile.
 */
import { signal } from '@preact/signals';
import { common } from './texts/common.ts';
import { options } from './texts/options.ts';
import { overview } from './texts/overview.ts';
import { proof } from './texts/proof.ts';
import { report } from './texts/report.ts';
import { sources } from './texts/sources.ts';
import { warnings } from './texts/warnings.ts';
import { workspace } from './texts/workspace.ts';

export type Language = 'vi' | 'en';

const areas = { common, overview, warnings, report, sources, proof, workspace, options };

type Areas = typeof areas;
export type Texts = { [K in keyof Areas]: Areas[K]['vi'] };

/** The language of the faces; a setting of the official, never the browser's. */
export const language = signal<Language>('vi');

const tables: Record<Language, Texts> = { vi: pick('vi'), en: pick('en') };

function pick(lang: Language): Texts {
  const entries = Object.entries(areas).map(([key, area]) => [key, area[lang]]);
  return Object.fromEntries(entries) as Texts;
}

/** Changes the words on screen and tells screen readers which language they are. */
export function speak(chosen: Language): void {
  language.value = chosen;
  document.documentElement.lang = chosen;
}

/** The table of the chosen language; read inside a component it follows the setting. */
export function texts(): Texts {
  return tables[language.value];
}
