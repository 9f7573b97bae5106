/** What every part of the tool in one page shares: settings, words, the larger half. */
import type { CommandResult, PageSettings } from '../../browser/messages.ts';
import type { ListSource } from '../../portal/walk/find-list.ts';
import type { OverlayBackend } from './backend.ts';
import type { PageReader } from './reader.ts';
import { takeReader } from './reader-door.ts';
import { type OverlayTexts, vietnamese } from './texts.ts';

export const DONE: CommandResult = { ok: true };

export class Tools {
  readonly backend: OverlayBackend;
  /** Aborted when the extension was updated or removed under the page. */
  readonly signal: AbortSignal;
  readonly host = location.host;
  /** null until they were read once. */
  settings: PageSettings | null = null;
  texts: OverlayTexts = vietnamese;
  #reader: PageReader | null = null;

  constructor(backend: OverlayBackend, signal: AbortSignal) {
    this.backend = backend;
    this.signal = signal;
  }

  /** Where lists of this page come from, and the columns taught for it. */
  get source(): ListSource {
    return { system: this.host, mappings: this.settings?.mappings ?? [] };
  }

  /** Reads the settings, and the words of the chosen language with them. */
  async load(): Promise<PageSettings> {
    const settings = await this.backend.settings(this.host);
    this.settings = settings;
    this.#reader?.configure(settings.mappings, settings.defaultUnit);
    this.texts = settings.language === 'vi' ? vietnamese : (await this.reader()).english;
    return settings;
  }

  /** The larger half, loaded on first use. Throws when the extension was updated meanwhile. */
  async reader(): Promise<PageReader> {
    if (this.#reader) return this.#reader;
    if (!takeReader()) await this.backend.loadReader();
    const make = takeReader();
    if (!make) throw new Error(this.texts.updated);
    const reader = make(document, this.host);
    reader.configure(this.settings?.mappings ?? [], this.settings?.defaultUnit ?? '');
    this.#reader = reader;
    return reader;
  }

  /** Why the page cannot be read: what was looked for, what was found. */
  async refusal(): Promise<CommandResult> {
    return { ok: false, sentence: (await this.reader()).explanation(this.texts) };
  }
}
