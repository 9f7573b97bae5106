/**
 * Taught mappings as a file, checked on the way in. Apart from the mapping itself, so that
 * the content script does without the schema library.
 */
import { z } from '../../zod.ts';
import type { ColumnMapping } from '../mapping.ts';
import { TEACHABLE } from './meanings.ts';

const COLUMN_IDS = TEACHABLE.map((meaning) => meaning.id) as [string, ...string[]];

const columnMapping = z.strictObject({
  site: z.string().min(1).max(253),
  signature: z.string().min(1).max(20_000),
  columns: z.record(z.string().max(2000), z.enum(COLUMN_IDS)),
  savedAt: z.iso.date(),
});

const mappingFile = z.strictObject({
  kind: z.literal('soat-dvc-mapping'),
  version: z.literal(1),
  mappings: z.array(columnMapping).max(500),
});

/** What the file holds, in one order whatever the order of teaching. */
export function mappingFileOf(mappings: readonly ColumnMapping[]): z.input<typeof mappingFile> {
  const sorted = [...mappings].sort(
    (a, b) => a.site.localeCompare(b.site) || a.signature.localeCompare(b.signature),
  );
  return { kind: 'soat-dvc-mapping', version: 1, mappings: sorted };
}

/** The file's text; the same mappings always give the same text. */
export function exportMappings(mappings: readonly ColumnMapping[]): string {
  return `${JSON.stringify(mappingFileOf(mappings), null, 2)}\n`;
}

/**
 * Reads a mapping file.
 * @throws Error with a Vietnamese sentence when the text is not such a file.
 */
export function importMappings(text: string): ColumnMapping[] {
  const parsed = mappingFile.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data.mappings as ColumnMapping[];
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Error(
    `Tệp không phải là tệp ghép cột của Soát DVC${where === '' ? '' : ` (sai ở "${where}")`}.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('Tệp ghép cột không đọc được: không phải JSON.');
  }
}
