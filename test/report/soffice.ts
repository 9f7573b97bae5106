/**
 * LibreOffice for tests: found, or installed where that is allowed (Debian as root); if
 * neither, the sentence says what to install. Each conversion has a profile of its own.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes sure that soffice and the PDF tools are there. Throws an Error that says how to get them. */
export async function needOffice(): Promise<void> {
  if ((await found('soffice')) && (await found('pdftotext'))) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packages = [
      'libreoffice-writer',
      'libreoffice-calc',
      'poppler-utils',
      'fonts-liberation',
    ];
    await run('apt-get', ['update'], { timeout: 120_000 });
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      timeout: 900_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return;
  }
  throw new Error(
    'Các kiểm thử này cần LibreOffice và poppler-utils: hãy cài (apt-get install libreoffice-writer libreoffice-calc poppler-utils) rồi chạy lại.',
  );
}

async function found(command: string): Promise<boolean> {
  return run('which', [command]).then(
    () => true,
    () => false,
  );
}

/** Converts bytes of a file by LibreOffice; `to` is a filter such as "pdf" or "odt". */
export async function convert(
  name: string,
  bytes: Uint8Array | string,
  to: string,
  inFilter?: string,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-office-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...(inFilter ? [`--infilter=${inFilter}`] : []),
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        file,
      ],
      { timeout: 120_000 },
    );
    return await readFile(join(folder, 'out', `${parse(name).name}.${to.split(':')[0]}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF, one string a page. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', file, '-']);
    return stdout.normalize('NFC').split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
