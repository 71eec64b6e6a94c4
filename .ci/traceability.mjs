// npm run traceability: writes docs/traceability.md anew from the statements in test/traceability/.
import { ran } from './shell.mjs';

process.exitCode = ran('npx', ['--no-install', 'vitest', 'run', 'test/traceability'], { WAYMARK_TRACEABILITY: 'write' })
  ? 0
  : 1;
