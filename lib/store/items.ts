/**
 * The small values the browser keeps, one StoredItem each. Their shapes are in types.ts.
 */
import { z } from '../zod.ts';
import { defineItem } from './item.ts';
import { columnId } from './schemas.ts';
import type {
  Baseline,
  Dismissal,
  JsonValue,
  ManualCount,
  Profile,
  RegisterEntry,
  Selection,
  Settings,
  StoredDraft,
  StoredItem,
  StoredMapping,
} from './types.ts';

const level = z.enum(['commune', 'district', 'province']).nullable();
const json: z.ZodType<JsonValue> = z.json() as z.ZodType<JsonValue>;

const DEFAULT_SETTINGS: Settings = {
  language: 'vi',
  regime: 'nd-09-2019',
  dueSoonDays: 3,
  overlay: true,
  mutedHosts: [],
  paceMs: 400,
  retentionDays: 400,
  disabledRules: [],
  ruleParameters: {},
};

export const settings: StoredItem<Settings> = defineItem('settings', {
  title: 'Cài đặt',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  schema: z.object({
    language: z.enum(['vi', 'en']),
    regime: z.string().default('nd-09-2019'),
    dueSoonDays: z.int().min(0).max(30),
    overlay: z.boolean(),
    mutedHosts: z.array(z.string()),
    paceMs: z.int().min(400).max(60_000),
    retentionDays: z.int().min(1).max(3660),
    disabledRules: z.array(z.string()),
    ruleParameters: z.record(z.string(), z.record(z.string(), json)),
  }),
});

export const selection: StoredItem<Selection> = defineItem('selection', {
  title: 'Lựa chọn đơn vị và kỳ',
  version: 1,
  fallback: { unit: '', periodId: '', view: 'overview' },
  schema: z.object({ unit: z.string(), periodId: z.string(), view: z.string() }),
});

export const profile: StoredItem<Profile> = defineItem('profile', {
  title: 'Thông tin đơn vị',
  version: 1,
  fallback: {
    unit: '',
    level: null,
    superior: '',
    province: '',
    place: '',
    symbol: '',
    signerTitle: '',
    signerName: '',
    oneStopAddress: '',
    recipients: [],
    formProfile: '',
  },
  schema: z.object({
    unit: z.string(),
    level,
    superior: z.string(),
    province: z.string(),
    place: z.string(),
    symbol: z.string(),
    signerTitle: z.string(),
    signerName: z.string(),
    oneStopAddress: z.string(),
    recipients: z.array(z.string()),
    formProfile: z.string(),
  }),
});

export const register: StoredItem<RegisterEntry[]> = defineItem('register', {
  title: 'Sổ văn bản',
  version: 1,
  fallback: [],
  schema: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      number: z.string(),
      date: z.string(),
      title: z.string(),
      issuer: z.string(),
      periodId: z.string(),
      carriedOver: z.boolean(),
    }),
  ),
});

const editPiece = z.union([
  z.strictObject({ figure: z.string(), text: z.string() }),
  z.strictObject({ blank: z.string(), label: z.string() }),
  z.strictObject({ text: z.string() }),
]);

const sectionEdit = z.object({
  part: z.string(),
  base: z.array(editPiece),
  text: z.string(),
  choices: z
    .array(
      z.object({ place: z.string(), take: z.enum(['yours', 'computed']), computed: z.string() }),
    )
    .optional(),
});

export const drafts: StoredItem<StoredDraft[]> = defineItem('drafts', {
  title: 'Dự thảo',
  version: 1,
  fallback: [],
  schema: z.array(
    z.object({
      unit: z.string(),
      periodId: z.string(),
      blanks: z.record(z.string(), z.string()),
      texts: z.record(z.string(), z.string()),
      edits: z.array(sectionEdit).default([]),
      updatedAt: z.string(),
    }),
  ),
});

export const manualCounts: StoredItem<ManualCount[]> = defineItem('manual-counts', {
  title: 'Số liệu nhập tay',
  version: 1,
  fallback: [],
  schema: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      periodId: z.string(),
      system: z.string(),
      field: z.string(),
      counts: z.record(z.string(), z.int().min(0)),
      note: z.string(),
      updatedAt: z.string(),
    }),
  ),
});

export const dismissals: StoredItem<Dismissal[]> = defineItem('dismissals', {
  title: 'Danh sách bỏ qua',
  version: 1,
  fallback: [],
  schema: z.array(
    z.object({
      id: z.string(),
      rule: z.string(),
      unit: z.string(),
      dossier: z.string().nullable(),
      reason: z.string().min(1),
      createdAt: z.string(),
      until: z.iso.date(),
    }),
  ),
});

export const baselines: StoredItem<Baseline[]> = defineItem('baselines', {
  title: 'Mốc so sánh cảnh báo',
  version: 1,
  fallback: [],
  schema: z.array(
    z.object({
      unit: z.string(),
      periodId: z.string(),
      takenAt: z.string(),
      keys: z.array(z.string()),
    }),
  ),
});

export const mappings: StoredItem<StoredMapping[]> = defineItem('mappings', {
  title: 'Cột đã chỉ',
  version: 1,
  fallback: [],
  schema: z.array(
    z.object({
      site: z.string(),
      signature: z.string(),
      columns: z.record(z.string(), columnId),
      savedAt: z.string(),
    }),
  ),
});

/**
 * Values whose schema belongs to another stage (targets: rules/targets, policy:
 * lib/dossier, days off: lib/calendar); their owner checks them on use.
 */
function foreignItem(key: string, title: string): StoredItem<JsonValue> {
  return defineItem(key, { title, version: 1, fallback: null, schema: json });
}

/** Targets the user added or changed; null = the shipped ones alone. */
export const targets = foreignItem('targets', 'Chỉ tiêu');
/** Counting policy the user changed; null = the default policy. */
export const policy = foreignItem('policy', 'Cách đếm');
/** Days off the user changed; null = the shipped tables alone. */
export const daysOff = foreignItem('days-off', 'Ngày nghỉ');
/** Units' `.soat.json` files kept for merging; null = none. */
export const unitFiles = foreignItem('unit-files', 'Tệp số liệu đơn vị');
/** Names of the units that must send their figures, one an entry. */
export const expectedUnits: StoredItem<string[]> = defineItem('expected-units', {
  title: 'Danh sách đơn vị phải gửi số liệu',
  version: 1,
  fallback: [],
  schema: z.array(z.string()),
});
