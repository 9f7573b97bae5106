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

/** Installs what the whole suite uses, where that is possible; sentences for what is missing. */
export async function ensureForTests(): Promise<string[]> {
  const missing: string[] = [];
  const noChromium = await ensureChromium();
  if (noChromium) missing.push(noChromium);
  if (!findFirefox() && canInstall()) await installPackages(['firefox-esr']);
  if (!findFirefox()) missing.push('Không tìm thấy Firefox; trên Debian hãy cài gói firefox-esr.');
  if (!(await hasLibreOffice()) && canInstall())
    await installPackages(['libreoffice-writer-nogui', 'libreoffice-calc-nogui']);
  if (!(await hasLibreOffice()))
    missing.push(
      'Không tìm thấy LibreOffice (soffice); trên Debian hãy cài gói libreoffice-writer.',
    );
  return missing;
}

async function hasLibreOffice(): Promise<boolean> {
  return (await run('soffice', ['--version'])).code === 0;
}

async function hasVietnameseFonts(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run('fc-list', [':lang=vi', 'family']);
  return code === 0 && output.trim() !== '';
}
