/** npm start: installs, builds, and opens the sample portal with the extension on it. */
import { installAndRun } from './hand-over.mjs';

installAndRun('test/tools/demo.ts');
