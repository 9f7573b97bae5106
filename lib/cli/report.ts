/**
 * soat report: page readings and unit files → the quarterly report in four files. District
 * and commune pages may be given together; each dossier goes to its own level.
 */

import { type Period, parsePeriod, previousPeriod, sameLastYear } from '../calendar/period.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { buildDataset, type DatasetOptions } from '../check/dataset.ts';
import { runRules } from '../check/run.ts';
import type { Dataset, Finding, UnitLevel } from '../check/types.ts';
import type { PageReading } from '../portal/types.ts';
import { buildDraft, type EarlierPeriod } from '../report/draft.ts';
import { draftPage } from '../report/html.ts';
import { splitByLevel } from '../report/levels.ts';
import { levelOfUnit, lowerUnits } from '../report/office.ts';
import { outlineFor } from '../report/outline.ts';
import { type Joined, joinPagesAndParts, sentManual } from '../report/pages-and-parts.ts';
import { emptyProfile, type ReportProfile, reportProfileSchema } from '../report/profile.ts';
import { checkDraft } from '../report/self-check.ts';
import { draftText } from '../report/text.ts';
import type { Draft } from '../report/types.ts';
import { datasetOfParts, unitData, unitPart } from '../report/unit-parts.ts';
import { type UnitData, type UnitPart, writeUnitFile } from '../statistics/unit-file.ts';
import type { NamedUnitData } from '../statistics/unit-merge.ts';
import { readArgs, UsageError } from './args.ts';
import { DATASET_OPTIONS, datasetOptions } from './dataset-options.ts';
import { EXIT_OK, EXIT_VIOLATION, type Io, processIo } from './io.ts';
import { loadMappings, loadReadings } from './load.ts';
import { mergeOrRefuse, orRefuse } from './merge.ts';
import { calendarWith } from './own-calendar.ts';
import { isUnitFile, loadUnitFiles, loadUnitRegister, problemsOf, textOf } from './unit-files.ts';
import { writeAll, writeOne } from './write-all.ts';

const OWN_OPTIONS = ['mapping', 'out', 'profile', 'units', 'holidays', 'data'] as const;

/**
 * `report FILE... --period P --out DIR [--unit NAME] [--level …] [--profile FILE.json]
 * [--units FILE] [--holidays FILE.json] [--mapping FILE.json] [--data FILE.soat.json]`.
 * Exit code 1 when a rule found a violation.
 */
export async function runReport(argv: readonly string[], io: Io = processIo): Promise<number> {
  const args = readArgs(argv, { values: [...DATASET_OPTIONS, ...OWN_OPTIONS], flags: [] });
  const problems: string[] = [];
  const out = args.values.get('out');
  if (out === undefined) problems.push('Thiếu --out: nêu thư mục để ghi báo cáo.');
  const options = await datasetOptions(args, io.now()).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    problems.push(...error.problems);
    return null;
  });
  if (problems.length > 0 || out === undefined || options === null) throw new UsageError(problems);
  const profile = await loadProfile(args.values.get('profile'));
  const units = args.values.get('units');
  const expected = units === undefined ? [] : await loadUnitRegister(units);
  const calendar = await calendarWith(args.values.get('holidays'));
  const unitFiles = await loadUnitFiles(args.files.filter(isUnitFile));
  const readings = await loadReadings(
    args.files.filter((file) => !isUnitFile(file)),
    io,
    await loadMappings(args),
  );

  const made = assemble({ options, profile, expected, calendar, unitFiles, readings, io });
  await writeReport(out, made.draft);
  const data = args.values.get('data');
  if (data !== undefined) await writeOne(data, await writeUnitFile(made.export));
  const checks = checkDraft(made.draft).map(({ message }) => message);
  io.out(summary(made.draft, out, checks));
  return made.findings.some(({ outcome }) => outcome === 'violation') ? EXIT_VIOLATION : EXIT_OK;
}

async function loadProfile(file: string | undefined): Promise<ReportProfile> {
  if (file === undefined) return emptyProfile();
  let raw: unknown;
  try {
    raw = JSON.parse(await textOf(file));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError([`${file}: hồ sơ đơn vị không phải JSON hợp lệ.`]);
    throw new UsageError(problemsOf(file, error));
  }
  const parsed = reportProfileSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    parsed.error.issues.map(
      (issue) =>
        `${file}: mục “${issue.path.map(String).join('.')}” của hồ sơ đơn vị sai kiểu dữ liệu.`,
    ),
  );
}

interface Inputs {
  options: DatasetOptions;
  profile: ReportProfile;
  expected: readonly string[];
  calendar: WorkCalendar;
  unitFiles: readonly NamedUnitData[];
  readings: readonly PageReading[];
  io: Io;
}

interface Made {
  draft: Draft;
  findings: Finding[];
  export: UnitData;
}

function assemble(inputs: Inputs): Made {
  const { options, calendar, unitFiles, readings, io } = inputs;
  const { period } = options;
  const { current, earlier } = partFiles(unitFiles, period);
  const merged = current.length > 0 ? mergeOrRefuse(current, inputs.expected, io) : null;
  const parts = merged?.data.parts ?? [];
  const profile = {
    ...inputs.profile,
    manual: [...inputs.profile.manual, ...sentManual(parts, period, inputs.profile.manual)],
  };
  const split = splitByLevel(readings, reporterLevel(options, profile, parts));
  const { datasets, remarks } = levelDatasets(inputs, split.levels, parts);
  const reporter = options.level ?? split.reporter;
  const whole = split.levels.size > 1 && parts.length === 0 ? wholeDataset(inputs, reporter) : null;
  const findings = datasets.flatMap((dataset) => runRules(dataset, { calendar }));
  const unit = options.unit ?? profile.unit.unit;
  const draft = buildDraft({
    datasets,
    ...(whole ? { whole } : {}),
    findings,
    calendar,
    profile: {
      ...profile,
      unit: { ...profile.unit, unit, level: profile.unit.level ?? reporter },
    },
    earlier,
    remarks: [...(merged?.data.remarks ?? []), ...remarks],
    outline: outlineFor(period),
    readAt: new Date(io.now()).toISOString(),
  });
  const own = datasets.map((dataset) => {
    const level = dataset.level ?? reporter;
    return unitPart(dataset, {
      unit: (level === reporter ? draft.unit : '') || dataset.unit || lowerUnits(level, draft.unit),
      level,
      manual: level === reporter ? inputs.profile.manual : [],
    });
  });
  return {
    draft,
    findings,
    export: merged?.data ?? unitData(period, own, new Date(io.now()).toISOString()),
  };
}

function reporterLevel(
  options: DatasetOptions,
  profile: ReportProfile,
  parts: readonly UnitPart[],
): UnitLevel | null {
  const asked = options.level ?? profile.unit.level;
  if (asked) return asked;
  if (parts.length === 0) return null;
  // An office above may report on its units' files alone; its name tells that it is above.
  const named = levelOfUnit(options.unit ?? (profile.unit.unit || null));
  return (
    named ??
    (['province', 'district', 'commune'] as const).find((level) =>
      parts.some((p) => p.level === level),
    ) ??
    null
  );
}

/** One dataset a level: its pages, its units' files, or both together. */
function levelDatasets(
  { options }: Inputs,
  pages: ReadonlyMap<UnitLevel, PageReading[]>,
  parts: readonly UnitPart[],
): Joined {
  const read = new Map(
    [...pages].map(([level, readings]) => [level, pagesDataset(readings, options, level)]),
  );
  const { period, today, targets } = options;
  return orRefuse(() =>
    joinPagesAndParts(read, parts, { period, today, ...(targets ? { targets } : {}) }),
  );
}

/**
 * As `check` counts: a unit's name picks its rows where the pages name it, and leaves them
 * all where it is the name of the office above. Only a picked unit is the dataset's unit.
 */
function pagesDataset(
  readings: readonly PageReading[],
  options: DatasetOptions,
  level: UnitLevel,
): Dataset {
  const dataset = buildDataset(readings, { ...options, level });
  return levelOfUnit(dataset.unit) === level ? dataset : { ...dataset, unit: null };
}

/** All levels together: services and yearly rates that do not add up are counted here. */
function wholeDataset({ options, readings }: Inputs, level: UnitLevel): Dataset {
  return buildDataset(readings, { ...options, unit: null, level });
}

/** Files of this period, and those of the two periods a report compares with. */
function partFiles(
  files: readonly NamedUnitData[],
  period: Period,
): { current: NamedUnitData[]; earlier: EarlierPeriod[] } {
  const compared = [previousPeriod(period), sameLastYear(period)].filter((p) => p !== null);
  const current = files.filter(({ data }) => data.period.id === period.id);
  const known = new Set([period.id, ...compared.map((p) => p.id)]);
  const strangers = files.filter(({ data }) => !known.has(data.period.id));
  if (strangers.length > 0)
    throw new UsageError(
      strangers.map(
        ({ name, data }) =>
          `${name}: số liệu của kỳ ${data.period.id}, không phải kỳ báo cáo ${period.id} hay kỳ để so sánh; không gộp.`,
      ),
    );
  const earlier = [...new Set(compared.map((p) => p.id))].flatMap((id) => {
    const parts = files
      .filter(({ data }) => data.period.id === id)
      .flatMap(({ data }) => data.parts);
    return parts.length > 0 ? [earlierPeriod(parsePeriod(id), parts)] : [];
  });
  return { current, earlier };
}

function earlierPeriod(period: Period, parts: readonly UnitPart[]): EarlierPeriod {
  const levels = (['province', 'district', 'commune'] as const).flatMap((level) => {
    const own = parts.filter((part) => part.level === level);
    const form06 =
      own.length > 0 ? datasetOfParts(own, { period, today: period.to, level }).form06 : null;
    return form06 ? [{ level, form06 }] : [];
  });
  return { period, levels };
}

/** All four files or none. */
async function writeReport(out: string, draft: Draft): Promise<void> {
  const [{ draftDocx }, { formsXlsx }] = await Promise.all([
    import('../report/docx.ts'),
    import('../report/xlsx.ts'),
  ]);
  const files = new Map<string, string | Uint8Array>([
    ['bao-cao.docx', await draftDocx(draft)],
    ['bao-cao.html', draftPage(draft)],
    ['bao-cao.txt', draftText(draft)],
    ['bieu-mau.xlsx', await formsXlsx(draft.forms ?? [])],
  ]);
  await writeAll(out, files);
}

function summary(draft: Draft, out: string, checks: readonly string[]): string {
  const blanks = draft.blanks.length;
  return [
    `Đã ghi bao-cao.docx, bao-cao.html, bao-cao.txt, bieu-mau.xlsx vào ${out}.`,
    blanks === 0 ? 'Không còn chỗ trống.' : `Còn ${blanks} chỗ trống cần điền:`,
    ...draft.blanks.map((blank) => `  ${blank.section}: ${blank.label}`),
    ...[...(draft.notices ?? []), ...new Set(checks)].map((sentence) => `! ${sentence}`),
    '',
  ].join('\n');
}
