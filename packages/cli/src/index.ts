/**
 * `peerkit`: the command line as a function, for scripts that do not want to start a process.
 *
 * @packageDocumentation
 */
export { EXIT, type Exit } from './failure.ts';
export type { CliIo } from './io.ts';
export { run } from './program.ts';
