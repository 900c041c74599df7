/**
 * Runs a check for `npm test` and writes its result to `.results/<name>.json` in the folder it was
 * started in, so that a run answered from turbo's cache can still say how many tests passed.
 *
 * Usage: node check.mjs <name> [--as=command|vitest|wtr] -- <command> [arguments]
 *
 * `command` counts as one test, passed when it exits 0. `vitest` and `wtr` report their own counts;
 * a run of nothing fails. Exits like the command, or with 1.
 *
 * @typedef {object} Result
 * @property {string} name Which check this was, as in `unit`.
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} closing The runner's own last lines.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const FOLDER = '.results';

/** Which of a runner's last lines are its summary. */
const CLOSING = {
  command: /^$/,
  vitest: /^\s*(Test Files|Tests|Type Errors|Errors)\s/,
  wtr: /^((Chromium|Firefox|MiniBrowser):\s.*test files|Finished running tests)/,
};

/** @param {string[]} words */
function readArguments(words) {
  const cut = words.indexOf('--');
  const [name, ...options] = words.slice(0, Math.max(cut, 0));
  const [command, ...rest] = words.slice(cut + 1);
  const as = options.find((one) => one.startsWith('--as='))?.slice('--as='.length) ?? 'command';
  if (!name || !command || cut < 1 || !(as in CLOSING)) {
    throw new Error('Usage: check.mjs <name> [--as=command|vitest|wtr] -- <command> [arguments]');
  }
  return { name, command, rest, as: /** @type {keyof typeof CLOSING} */ (as) };
}

/**
 * @param {string} command
 * @param {string[]} rest
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number, lines: string[] }>}
 */
function run(command, rest, env) {
  return new Promise((done, fail) => {
    const child = spawn(command, rest, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm's programs are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (/** @type {Buffer} */ data) => {
      output += String(data);
      process.stdout.write(data);
    });
    child.stderr.on('data', (/** @type {Buffer} */ data) => process.stderr.write(data));
    child.on('error', fail);
    child.on('close', (code) =>
      done({ code: code ?? 1, lines: stripVTControlCharacters(output).split(/\r?\n/) }),
    );
  });
}

/** @param {string} file */
function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  /** @type {Record<string, number>} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if ('numTotalTests' in report) {
    return {
      passed: report['numPassedTests'] ?? 0,
      // A file that breaks before its first test has a failed suite and no failed test.
      failed: Math.max(report['numFailedTests'] ?? 0, report['success'] ? 0 : 1),
      skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
    };
  }
  return {
    passed: report['passed'] ?? 0,
    failed: report['failed'] ?? 0,
    skipped: report['skipped'] ?? 0,
  };
}

const { name, command, rest, as } = readArguments(process.argv.slice(2));
const report = resolve(FOLDER, `${name}.report.json`);
const file = join(FOLDER, `${name}.json`);
mkdirSync(FOLDER, { recursive: true });
for (const old of [report, file]) rmSync(old, { force: true });

const extra =
  as === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
const { code, lines } = await run(command, [...rest, ...extra], { PEERKIT_REPORT: report });

const ok = code === 0;
const counts =
  as === 'command' ? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 } : readCounts(report);
rmSync(report, { force: true });
const nothing = counts.passed + counts.failed === 0;
if (nothing) console.error(`${name}: ran no test at all.`);
if ((!ok || nothing) && counts.failed === 0) counts.failed = 1;

// The last of each kind: a progress display repeats its lines.
const closing = new Map(
  lines
    .filter((line) => CLOSING[as].test(line))
    .map((line) => [line.trim().split(/[\s:]/)[0], line.trimEnd()]),
);
/** @type {Result} */
const result = {
  name,
  ...counts,
  closing: as === 'command' ? [] : [...closing.values()],
};
writeFileSync(file, JSON.stringify(result));
process.exitCode = ok && !nothing ? 0 : code || 1;
