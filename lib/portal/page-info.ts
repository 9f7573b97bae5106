/** What is known of a page besides its tables. */
import type { FormField } from '../grid/read-tree.ts';
import type { ColumnMapping } from './mapping.ts';
import type { Filter } from './types.ts';

export interface PageInfo {
  /** File name, or page title with its address path. */
  file: string;
  /** Host name, or a label the user gave. */
  system: string;
  /** ISO moment of reading. */
  readAt: string;
  /** Visible text outside the tables, one line a block. */
  text?: string;
  /** Search fields that hold a value. */
  fields?: readonly FormField[];
  /** Filters as a walk recorded them; they replace what `fields` would give. */
  filters?: readonly Filter[];
  /** Place in the list as a walk knows it; else the page's own words decide. */
  page?: number | null;
  pagesTotal?: number | null;
  rowsTotal?: number | null;
  /** Columns the official pointed out earlier. */
  mappings?: readonly ColumnMapping[];
  /** Host whose mappings hold, where `system` is not it; null for a file that does not say. */
  site?: string | null;
  /** Name of the platform when it is known better than by class names. */
  platform?: string;
  /** Notes on the whole page ("Tệp có 3 trang tính, …"). */
  notes?: readonly string[];
}
