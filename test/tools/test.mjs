/** npm test: installs, then runs every check; the last line is "N passed, N failed". */
import { installAndRun } from './hand-over.mjs';

if (!installAndRun('test/tools/suite.ts')) console.log('0 passed, 1 failed');
