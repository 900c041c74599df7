import { setFlagsFromString } from 'node:v8';
import { processIo } from './io.ts';
import { run } from './program.ts';

// Large lists come on small computers: tidy memory often rather than let it grow to twice the need, but
// give what lives for one record room to die before it is moved.
setFlagsFromString('--heap-growing-percent=45');
setFlagsFromString('--max-semi-space-size=32');

process.exitCode = await run(process.argv.slice(2), processIo);
