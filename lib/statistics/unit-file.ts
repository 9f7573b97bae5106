/**
 * Writing and reading `.soat.json`. A file that was cut short or changed by hand is refused
 * with a report that names what differs, down to the cell of form II.06.
 */
import { fromIso } from '../calendar/day.ts';
import { parsePeriod } from '../calendar/period.ts';
import type { PageReading } from '../portal/types.ts';
import { formatCount } from '../text/numbers.ts';
import { fullDigest, shortDigest } from './checksum.ts';
import { brokenIdentities, FORM_CELLS } from './form-cells.ts';
import type { Form06, StatisticsRow, StatisticsTable } from './types.ts';
import {
  type Checksum,
  checksumSchema,
  UNIT_FORMAT,
  type UnitData,
  type UnitPart,
  type UnitRates,
  unitFileSchema,
} from './unit-schema.ts';

export type { UnitData, UnitPart, UnitRates } from './unit-schema.ts';

/** Each problem is one Vietnamese sentence without the file's name. */
export class UnitFileError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.name = 'UnitFileError';
    this.problems = problems;
  }
}

/** The text of a `.soat.json` file. */
export async function writeUnitFile(data: UnitData): Promise<string> {
  const checksum: Checksum = { all: await fullDigest(data), blocks: blockDigests(data) };
  return `${JSON.stringify({ ...data, checksum }, null, 1)}\n`;
}

/** Reads and proves a `.soat.json` file. Throws UnitFileError naming everything that is wrong with it. */
export async function readUnitFile(text: string): Promise<UnitData> {
  const raw = parse(text);
  const { checksum, ...rest } = raw;
  if (rest.format !== UNIT_FORMAT)
    throw new UnitFileError([
      'tệp không phải số liệu đơn vị do Soát DVC xuất (thiếu dấu hiệu “soat-dvc/don-vi”).',
    ]);
  if (rest.version !== 1)
    throw new UnitFileError([
      'tệp do một phiên bản khác của công cụ xuất; hãy cập nhật công cụ rồi đọc lại.',
    ]);
  const parsed = unitFileSchema.safeParse(rest);
  if (!parsed.success)
    throw new UnitFileError(
      parsed.error.issues.slice(0, 5).map((issue) => shapeProblem(issue.path)),
    );
  const problems = await damage(parsed.data, rest, checksum);
  if (problems.length > 0) throw new UnitFileError(problems);
  checkPeriod(parsed.data);
  return parsed.data;
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnitFileError([
      'tệp bị hỏng hoặc bị cắt cụt (không phải JSON hợp lệ); hãy xuất và gửi lại.',
    ]);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UnitFileError(['tệp không chứa số liệu đơn vị.']);
  return value as Record<string, unknown>;
}

function shapeProblem(path: readonly PropertyKey[]): string {
  return `mục “${path.map(String).join('.')}” thiếu hoặc sai kiểu dữ liệu.`;
}

function checkPeriod({ period }: UnitData): void {
  const expected = parsePeriod(period.id);
  if (expected.from !== fromIso(period.from) || expected.to !== fromIso(period.to))
    throw new UnitFileError([
      `kỳ “${period.id}” không đi cùng các ngày ${period.from} – ${period.to}.`,
    ]);
}

async function damage(data: UnitData, raw: unknown, checksum: unknown): Promise<string[]> {
  const stated = checksumSchema.safeParse(checksum);
  if (!stated.success) return ['tệp không có tổng kiểm tra; không biết đã bị sửa hay chưa.'];
  if (stated.data.all === (await fullDigest(raw))) return [];
  const now = blockDigests(data);
  const changed = [...new Set([...Object.keys(now), ...Object.keys(stated.data.blocks)])].filter(
    (key) => now[key] !== stated.data.blocks[key],
  );
  return [
    'tổng kiểm tra không khớp: tệp đã bị sửa sau khi xuất; hãy xin tệp gốc.',
    ...changed.map((key) => `Khác với khi xuất: ${blockName(key, data)}.`),
    ...data.parts.flatMap((part) =>
      part.form06
        ? brokenIdentities(part.form06).map(
            (b) => `${part.unit} không khớp: ${b.identity} (${b.equation}).`,
          )
        : [],
    ),
  ];
}

const PART_BLOCKS: Record<string, { name: string; of: (part: UnitPart) => unknown }> = {
  head: {
    name: 'tên, cấp, ngày tính hoặc cách đếm',
    of: ({ unit, level, asOf, policy, unread }) => ({ unit, level, asOf, policy, unread }),
  },
  sources: { name: 'nguồn số liệu', of: (part) => part.sources },
  byField: { name: 'số liệu theo lĩnh vực', of: (part) => part.byField },
  byUnit: { name: 'số liệu theo đơn vị', of: (part) => part.byUnit },
  separate: { name: 'hồ sơ rút, tạm dừng, không tiếp nhận', of: (part) => part.separate },
  rates: { name: 'tỷ lệ', of: (part) => [part.rates, part.yearToDate] },
  manual: { name: 'số nhập tay', of: (part) => part.manual },
  overdue: { name: 'danh sách mã hồ sơ quá hạn', of: (part) => part.overdue ?? null },
};

function blockDigests(data: UnitData): Record<string, string> {
  const { period, createdAt, expected, remarks } = data;
  const blocks: Record<string, string> = {
    file: shortDigest({ period, createdAt, expected, remarks }),
  };
  data.parts.forEach((part, i) => {
    for (const [key, block] of Object.entries(PART_BLOCKS))
      blocks[`${i}/${key}`] = shortDigest(block.of(part));
    for (const cell of FORM_CELLS)
      blocks[`${i}/form06/${cell.id}`] = shortDigest(part.form06 ? cell.get(part.form06) : null);
  });
  return blocks;
}

function blockName(key: string, data: UnitData): string {
  if (key === 'file') return 'kỳ báo cáo, thời điểm xuất hoặc danh sách đơn vị';
  const [index = '', block = '', cellId = ''] = key.split('/');
  const part = data.parts[Number(index)];
  const unit = part?.unit ?? `đơn vị thứ ${Number(index) + 1} (đã bị xóa)`;
  const cell = FORM_CELLS.find((c) => c.id === cellId);
  if (block === 'form06' && cell) {
    const value = part?.form06 ? cell.get(part.form06) : null;
    return `${unit}, ${cell.label} (đang ghi ${value === null ? 'trống' : formatCount(value)})`;
  }
  return `${unit}, ${PART_BLOCKS[block]?.name ?? block}`;
}

/** A unit file seen as a page with one statistics table a unit, for the checks. */
export function unitFileReading(name: string, data: UnitData): PageReading {
  const statedPeriod = spanOf(data.period);
  const only = data.parts.length === 1 ? (data.parts[0] as UnitPart) : null;
  return {
    source: {
      file: name,
      system: '',
      readAt: data.createdAt,
      page: null,
      pagesTotal: null,
      rowsTotal: null,
      filters: [],
      statedPeriod,
      statedUnit: only?.unit ?? null,
      tables: data.parts.map((part) => ({
        kind: 'form-06',
        platform: 'soat.json',
        rows: part.byField.length,
        read: part.byField.length,
        refused: [],
        columns: [],
        notes: [],
      })),
    },
    dossiers: [],
    statistics: data.parts.flatMap((part) => partTables(part, statedPeriod)),
  };
}

/** A part's figures, and beside them a table of its rates since New Year where it has them. */
function partTables(
  part: UnitPart,
  statedPeriod: StatisticsTable['statedPeriod'],
): StatisticsTable[] {
  const row = (name: string, form06: Form06, position: number): StatisticsRow => ({
    name,
    group: null,
    section: null,
    form06,
    newInPeriod: null,
    earlyOrOnTime: null,
    separate: { withdrawn: null, paused: null, notReceived: null },
    others: {},
    row: position,
  });
  const total = { ...row(part.unit, part.form06 ?? UNKNOWN, 0), separate: part.separate };
  const period: StatisticsTable = {
    kind: 'form-06',
    by: 'field',
    rows: part.byField.map(({ field, form06 }, i) => row(field, form06, i + 1)),
    printedTotal: total,
    total,
    disagreements: [],
    source: 0,
    statedPeriod,
    statedUnit: part.unit,
    ratios: ratiosOf(part.rates),
  };
  const span = part.yearToDate && spanOf(part.yearToDate);
  if (!span) return [period];
  const rates = row(part.unit, UNKNOWN, 0);
  const year = { rows: [], printedTotal: null, total: rates, ratios: ratiosOf(part.yearToDate) };
  return [period, { ...period, ...year, statedPeriod: span }];
}

function spanOf(days: { from: string; to: string }): StatisticsTable['statedPeriod'] {
  const from = fromIso(days.from);
  const to = fromIso(days.to);
  return from === null || to === null ? null : { from, to };
}

function ratiosOf(rates: UnitRates | null): NonNullable<StatisticsTable['ratios']> {
  const found: NonNullable<StatisticsTable['ratios']> = {};
  for (const [name, ratio] of Object.entries(rates ?? {}))
    if (ratio !== null && typeof ratio === 'object') found[name] = ratio;
  return found;
}

const UNKNOWN: Form06 = {
  received: { total: null, online: null, direct: null, carriedOver: null },
  resolved: { total: null, early: null, onTime: null, late: null },
  pending: { total: null, inTime: null, overdue: null },
};
