/** What the machine must have before tests or demonstration run. */
import { findChromium, findFirefox, NO_CHROMIUM } from '../support/browser.ts';
import { canInstall, installPackages } from './debian.ts';
import { run } from './run.ts';

/** Fonts with all Vietnamese letters, for pictures and for the portal's look. */
const FONTS = ['fonts-noto-core', 'fonts-liberation'];

/** Makes sure of a Chromium browser; a sentence when there is none. */
export async function ensureChromium(): Promise<string | null> {
  const packages = [
    ...(findChromium() ? [] : ['chromium']),
    ...((await hasVietnameseFonts()) ? [] : FONTS),
  ];
  if (packages.length > 0 && canInstall()) await installPackages(packages);
  return findChromium() ? null : NO_CHROMIUM;
}

/** What the suite uses beside a Chromium: how it is called, where Debian keeps it. */
const PROGRAMS = [
  { name: 'Firefox', find: async () => findFirefox() !== null, packages: ['firefox-esr'] },
  {
    name: 'LibreOffice (soffice)',
    find: () => answers('soffice', '--version'),
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  },
  {
    name: 'Poppler (pdftoppm)',
    find: () => answers('pdftoppm', '-v'),
    packages: ['poppler-utils'],
  },
];

/** Installs what the whole suite uses, where that is possible; sentences for what is missing. */
export async function ensureForTests(): Promise<string[]> {
  const noChromium = await ensureChromium();
  const missing = noChromium ? [noChromium] : [];
  for (const { name, find, packages } of PROGRAMS) {
    if (await find()) continue;
    if (canInstall() && (await installPackages(packages)) && (await find())) continue;
    missing.push(
      `Không tìm thấy ${name} nên các phép thử cần nó sẽ không đạt; trên Debian hãy cài gói ${packages.join(', ')}.`,
    );
  }
  return missing;
}

async function answers(program: string, argument: string): Promise<boolean> {
  return (await run(program, [argument])).code === 0;
}

async function hasVietnameseFonts(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run('fc-list', [':lang=vi', 'family']);
  return code === 0 && output.trim() !== '';
}
