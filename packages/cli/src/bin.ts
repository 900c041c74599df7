import { setFlagsFromString } from 'node:v8';
import { processIo } from './io.ts';
import { run } from './program.ts';

// Large lists come on small computers: tidy memory often rather than let it grow to twice the need.
setFlagsFromString('--heap-growing-percent=30');

process.exitCode = await run(process.argv.slice(2), processIo);
