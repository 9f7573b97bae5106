/**
 * Every check of the project, one after another: lint, types, unit tests, builds, browser
 * tests. Counts them all; the last line is "N passed, N failed".
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { BUILD_TARGETS, buildFolder, ensureBuilt } from './build.ts';
import { ensureForTests } from './requirements.ts';
import { ROOT, run, runTool } from './run.ts';

interface Count {
  passed: number;
  failed: number;
  /** What to show below the line. */
  details: string;
}

interface Step {
  name: string;
  run(): Promise<Count>;
}

const STEPS: Step[] = [
  { name: 'Lint (biome)', run: () => single(runTool('biome', ['check', '.'])) },
  { name: 'Kiểu (tsc)', run: checkTypes },
  { name: 'Kiểm thử đơn vị', run: () => vitest('unit') },
  { name: 'Đóng gói (wxt build)', run: buildAll },
  { name: 'Soát gói Firefox (web-ext lint)', run: lintFirefox },
  { name: 'Kiểm thử trên trình duyệt', run: () => vitest('browser') },
];

async function single(check: Promise<{ code: number; output: string }>): Promise<Count> {
  const { code, output } = await check;
  return code === 0
    ? { passed: 1, failed: 0, details: '' }
    : { passed: 0, failed: 1, details: output.trim() };
}

async function checkTypes(): Promise<Count> {
  const prepared = await runTool('wxt', ['prepare']);
  if (prepared.code !== 0) return { passed: 0, failed: 1, details: prepared.output };
  return single(runTool('tsc', ['--noEmit', '-p', '.']));
}

async function buildAll(): Promise<Count> {
  try {
    await ensureBuilt(BUILD_TARGETS);
    return { passed: 1, failed: 0, details: '' };
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      details: String(error instanceof Error ? error.message : error),
    };
  }
}

function lintFirefox(): Promise<Count> {
  const folder = relative(ROOT, buildFolder('firefox-mv3'));
  return single(runTool('web-ext', ['lint', '--no-config-discovery', '--source-dir', folder]));
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Runs one project of vitest and counts its tests; a file that fails to load counts as one. */
async function vitest(project: 'unit' | 'browser'): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'soat-test-'));
  const file = join(folder, 'report.json');
  try {
    const script = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=json', `--outputFile.json=${file}`];
    const args = [script, 'run', '--project', project, ...reporters];
    const { output } = await run(process.execPath, args);
    const report = readReport(file);
    return report
      ? countOf(report)
      : { passed: 0, failed: 1, details: output.trim().split('\n').slice(-40).join('\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

function countOf(report: VitestReport): Count {
  const lines: string[] = [];
  let brokenFiles = 0;
  for (const file of report.testResults) {
    const failures = file.assertionResults.filter(({ status }) => status === 'failed');
    if (file.status === 'failed' && failures.length === 0) {
      brokenFiles++;
      lines.push(`✗ ${relative(ROOT, file.name)}\n${indent(file.message)}`);
    }
    for (const { fullName, failureMessages } of failures) {
      lines.push(
        `✗ ${relative(ROOT, file.name)} › ${fullName}\n${indent(failureMessages.join('\n'))}`,
      );
    }
  }
  // A test that is skipped proves nothing: it counts as failed.
  if (report.numPendingTests > 0) lines.push(`✗ ${report.numPendingTests} phép thử bị bỏ qua.`);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles + report.numPendingTests,
    details: lines.join('\n'),
  };
}

/** A failure's message, without the way through the packages' own code. */
function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .filter((line) => !/^\s*at .*node_modules|^\s*at new Promise/.test(line))
    .slice(0, 25)
    .map((line) => `    ${line}`)
    .join('\n');
}

async function main(): Promise<void> {
  for (const sentence of await ensureForTests()) console.log(`! ${sentence}`);
  let passed = 0;
  let failed = 0;
  for (const { name, run } of STEPS) {
    if (process.stdout.isTTY) process.stdout.write(`… ${name}`);
    const start = performance.now();
    const count = await run();
    const seconds = Math.round((performance.now() - start) / 1000);
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
    const mark = count.failed === 0 ? '✓' : '✗';
    console.log(`${mark} ${name}: ${count.passed} đạt, ${count.failed} hỏng (${seconds} giây)`);
    if (count.details !== '') console.log(count.details);
    passed += count.passed;
    failed += count.failed;
  }
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}

await main();
