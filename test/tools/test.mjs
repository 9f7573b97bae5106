/**
 * `npm test`: packages, programs, lint, types, unit and browser tests. The last line is
 * always "N passed, N failed".
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './build.mjs';
import { ensurePrograms, installPackages, ROOT, run } from './install.mjs';

const REPORTS = join(ROOT, '.cache', 'test-reports');
let passed = 0;
let failed = 0;

installPackages();
const missing = ensurePrograms(['chromium', 'firefox-esr', 'soffice', 'pdftoppm']);
if (missing.length > 0)
  console.log(
    `Thiếu ${missing.join(', ')}: các phép thử cần chúng sẽ không đạt. Hãy cài rồi chạy lại npm test.`,
  );
mkdirSync(REPORTS, { recursive: true });

step('wxt prepare', 'wxt', ['prepare']);
step('lint', 'biome', ['check', '.', '--max-diagnostics=20']);
step('types', 'tsc', ['--noEmit']);
vitest('unit');
count('build', () => buildWhenStale(['chrome', 'firefox']));
step('web-ext lint', 'web-ext', [
  'lint',
  '--source-dir',
  '.output/firefox-mv3-e2e',
  '--no-config-discovery',
]);
vitest('browser');

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function step(name, command, args) {
  count(name, () => run(command, args).code === 0);
}

function count(name, work) {
  console.log(`\n── ${name}`);
  const ok = work();
  if (ok) passed++;
  else failed++;
  console.log(ok ? `   ${name}: đạt` : `   ${name}: KHÔNG ĐẠT`);
}

/** Counts test by test; a run that dies without a report counts as one failure. */
function vitest(project) {
  console.log(`\n── ${project}`);
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = run('vitest', ['run', '--project', project, ...reporters]);
  const result = readReport(report);
  passed += result.passed;
  failed += code !== 0 && result.failed === 0 ? 1 : result.failed;
}

function readReport(file) {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    const deadFiles = json.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    ).length;
    return { passed: json.numPassedTests, failed: json.numFailedTests + deadFiles };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
