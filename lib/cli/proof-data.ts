/** The data a report is compared with: pages, exports and unit files named after --data. */
import { fromIso } from '../calendar/day.ts';
import { type Period, parsePeriod } from '../calendar/period.ts';
import type { KnownFigures } from '../proof/compare.ts';
import { figuresOfPages, figuresOfPart } from '../report/known-figures.ts';
import { type Args, UsageError } from './args.ts';
import { datasetOptions } from './dataset-options.ts';
import type { Io } from './io.ts';
import { loadReadings } from './load.ts';
import { isUnitFile, loadUnitFiles } from './unit-files.ts';

/** Files that are texts to read, never data; .html may be either. */
const TEXT = /\.(?:docx?|odt|txt|md|markdown|pdf|rtf)$/i;

/** What the data says about the unit whose report a text is. */
export type FiguresFor = (text: string) => KnownFigures[];

/** null where no --data is given. Throws UsageError naming every problem. */
export async function readData(args: Args, io: Io): Promise<FiguresFor | null> {
  const files = args.lists.get('data');
  if (!files) {
    const alone = ['unit', 'level', 'as-of'].filter((name) => args.values.has(name));
    if (alone.length === 0) return null;
    throw new UsageError(alone.map((name) => `Tùy chọn --${name} chỉ dùng cùng --data.`));
  }
  const texts = files.filter((file) => TEXT.test(file));
  if (texts.length > 0)
    throw new UsageError(
      texts.map(
        (file) => `${file}: đứng sau --data nên bị coi là số liệu; hãy nêu văn bản trước --data.`,
      ),
    );
  const options = await datasetOptions({ ...args, files }, io.now());
  const sent = await ofUnitFiles(files.filter(isUnitFile), options.period);
  const pages = files.filter((file) => !isUnitFile(file));
  const readings = pages.length > 0 ? await loadReadings(pages, io) : [];
  return (text) => [
    ...sent,
    ...(readings.length > 0 ? figuresOfPages(text, readings, options) : []),
  ];
}

/** Every unit of every file; each file must be of the period asked for. */
async function ofUnitFiles(files: readonly string[], period: Period): Promise<KnownFigures[]> {
  const loaded = await loadUnitFiles(files);
  const others = loaded.filter(
    ({ data }) =>
      fromIso(data.period.from) !== period.from || fromIso(data.period.to) !== period.to,
  );
  if (others.length > 0)
    throw new UsageError(
      others.map(
        ({ name, data }) => `${name}: số liệu của kỳ ${data.period.id}, không phải ${period.id}.`,
      ),
    );
  return loaded.flatMap(({ name, data }) =>
    data.parts.flatMap((part) => figuresOfPart(part, parsePeriod(data.period.id), name)),
  );
}
