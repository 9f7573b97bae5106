/** What the settings page needs: the stored values, the sites, and erasing. */
import type { Capture } from '../../store/types.ts';
import type { Items } from './backend.ts';

export interface OptionsBackend {
  items: Items;
  now(): number;
  namedSites(): string[];
  grantedSites(): Promise<string[]>;
  dropSite(origin: string): Promise<boolean>;
  captures(): Promise<Capture[]>;
  forgetCapture(id: string): Promise<void>;
  storedBytes(): Promise<number | null>;
  eraseEverything(): Promise<void>;
}
