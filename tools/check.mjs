/**
 * Runs a check for `npm test` and writes its result to `.results/<name>.json` in the folder it was
 * started in, so that a run answered from turbo's cache can still say how many tests passed.
 *
 * Usage: node check.mjs <name> [--as=command|vitest|wtr|playwright] -- <command> [arguments]
 *
 * `command` counts as one test, passed when it exits 0. `vitest`, `wtr` and `playwright` report their
 * own counts; a run of nothing fails. Exits like the command, or with 1.
 *
 * @typedef {import('./results/outcome.mjs').Outcome & { name: string, closing: string[] }} Result
 *   `name` says which check this was, as in `unit`; `closing` are the runner's own last lines.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { nothingYet, SECOND_TRY } from './results/outcome.mjs';
import { outcomeOfReport } from './results/playwright.mjs';
import { withSecondRun } from './results/wtr.mjs';

/** @typedef {import('./results/outcome.mjs').Outcome} Outcome */

const FOLDER = '.results';

/** Which of a runner's last lines are its summary. */
const CLOSING = {
  command: /^$/,
  vitest: /^\s*(Test Files|Tests|Type Errors|Errors)\s/,
  wtr: /^((Chromium|Firefox|MiniBrowser):\s.*test files|Finished running tests)/,
  // Its JSON report holds more than its last lines.
  playwright: /(?!)/,
};

/** @param {string[]} words */
function readArguments(words) {
  const cut = words.indexOf('--');
  const [name, ...options] = words.slice(0, Math.max(cut, 0));
  const [command, ...rest] = words.slice(cut + 1);
  const as =
    options.find((option) => option.startsWith('--as='))?.slice('--as='.length) ?? 'command';
  if (!name || !command || cut < 1 || !(as in CLOSING)) {
    throw new Error(
      'Usage: check.mjs <name> [--as=command|vitest|wtr|playwright] -- <command> [arguments]',
    );
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

/**
 * What the runner's report says. A test that passed only at its second try counts as passed, because no
 * runner tries twice unless it was told to (`PEERKIT_SECOND_TRY`).
 *
 * @param {boolean} ok Whether the command exited with 0.
 * @returns {import('./results/wtr.mjs').WithLost & { steps: number }}
 */
function outcomeOf(ok) {
  const none = { ...nothingYet(), steps: 0, lost: [] };
  if (as === 'command') return { ...none, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!existsSync(report)) return none;
  const read = JSON.parse(readFileSync(report, 'utf8'));
  if (as === 'playwright') return { ...none, ...outcomeOfReport(read) };
  return { ...none, .../** @type {Outcome} */ (read) };
}

const { name, command, rest, as } = readArguments(process.argv.slice(2));
const report = resolve(FOLDER, `${name}.report.json`);
const file = join(FOLDER, `${name}.json`);
mkdirSync(FOLDER, { recursive: true });
for (const old of [report, file]) rmSync(old, { force: true });

/** @type {Partial<Record<typeof as, string[]>>} */
const REPORTERS = {
  vitest: [
    '--reporter=default',
    `--reporter=${join(import.meta.dirname, 'results/vitest-reporter.mjs')}`,
  ],
  playwright: ['--reporter=dot,json'],
};

/**
 * Files whose browser went away run once more, each engine by itself, where failures have a second try.
 *
 * @param {import('./results/wtr.mjs').WithLost} first
 * @returns {Promise<Outcome>}
 */
async function runLostAgain({ lost, ...first }) {
  /** @type {Outcome} */
  let outcome = first;
  for (const engine of new Set(lost.map((each) => each.engine))) {
    const own = lost.filter((each) => each.engine === engine);
    rmSync(report, { force: true });
    const files = own.map((each) => each.file.replaceAll('\\', '/'));
    console.log(`Once more in ${engine}: ${files.join(', ')}`);
    const { code } = await run(command, [...rest, '--files', ...files], {
      PEERKIT_REPORT: report,
      PEERKIT_ENGINES: engine,
    });
    const again = outcomeOf(code === 0);
    if (again.passed + again.failed > 0) outcome = withSecondRun({ ...outcome, lost: own }, again);
  }
  return outcome;
}

/** @returns {Promise<Result & { code: number }>} */
async function runCheck() {
  const { code, lines } = await run(command, [...rest, ...(REPORTERS[as] ?? [])], {
    PEERKIT_REPORT: report,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { steps, lost, ...first } = outcomeOf(code === 0);
  const isLost = SECOND_TRY && lost.length > 0;
  const outcome = isLost ? await runLostAgain({ ...first, lost }) : first;
  const ok = code === 0 || (isLost && outcome.failed === 0);
  rmSync(report, { force: true });
  const nothing = outcome.passed + outcome.failed === 0;
  if (nothing) console.error(`${name}: ran no test at all.`);
  if ((!ok || nothing) && outcome.failed === 0) outcome.failed = 1;
  if (outcome.failed > outcome.failures.length) {
    outcome.failures.push(nothing ? 'ran no test at all' : 'failed, see above');
  }

  // The last of each kind: a progress display repeats its lines.
  const closing = new Map(
    lines
      .filter((line) => CLOSING[as].test(line))
      .map((line) => [line.trim().split(/[\s:]/)[0], line.trimEnd()]),
  );
  if (as === 'playwright') {
    const { passed, failed } = outcome;
    const asSteps = steps > 0 ? `, with ${String(steps)} checks as their steps` : '';
    closing.set('Tests', `Tests  ${String(passed)} passed, ${String(failed)} failed${asSteps}`);
  }
  return {
    name,
    ...outcome,
    closing: as === 'command' ? [] : [...closing.values()],
    code: ok && !nothing ? 0 : code || 1,
  };
}

const { code, ...result } = await runCheck();
writeFileSync(file, JSON.stringify(result));
process.exitCode = code;
