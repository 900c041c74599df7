import { setFlagsFromString } from 'node:v8';
import { processIo } from './io.ts';
import { run } from './program.ts';

// People open large lists on small computers. Collect garbage often, rather than let the heap grow to
// twice what is needed; but give objects that live for a single record room, so that they are not promoted.
setFlagsFromString('--heap-growing-percent=45');
setFlagsFromString('--max-semi-space-size=16');

process.exitCode = await run(process.argv.slice(2), processIo);
