/**
 * `npm test`: every check of the project, run by turbo, so that the cache answers for what did not
 * change. CI runs exactly this. Prints the last lines of each runner, the names of what failed and of
 * what passed only at the second try, then a line with the total; exits with 1 when anything failed or
 * a runner ran nothing.
 *
 * `npm test -- unit elements` runs only those checks; `--force` ignores the cache.
 *
 * Where there are more browsers than Chromium, as in CI, it also runs what `THOROUGH` lists.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findEngines, findFirefox, findWebKit } from './browsers.mjs';
import { nothingYet } from './results/outcome.mjs';

/** @typedef {import('./results/outcome.mjs').Outcome & { name: string, closing: string[] }} Result */
/**
 * @typedef {object} Task As turbo plans it.
 * @property {string} taskId
 * @property {string} task
 * @property {string} package
 * @property {string} directory
 * @property {string} command
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TURBO = join(ROOT, 'node_modules/turbo/bin/turbo');

/** In the order in which they are reported at the end; the slow ones come last. */
const CHECKS = [
  { name: 'types', tasks: ['//#types:root'] },
  { name: 'lint', tasks: ['//#lint:root', '//#cycles:root', '//#unused:root'] },
  { name: 'api', tasks: ['//#api:root'] },
  { name: 'format', tasks: ['//#format:check'] },
  { name: 'words', tasks: ['//#words:root'] },
  { name: 'unit', tasks: ['//#unit:root'] },
  { name: 'elements', tasks: ['elements'] },
  { name: 'stories', tasks: ['stories', 'stories:engines'] },
  { name: 'consumers', tasks: ['consumers'] },
  { name: 'e2e', tasks: ['e2e'] },
];

/**
 * What one engine alone leaves out, so that a person who changed something waits minutes, not a quarter
 * of an hour: each guards a combination of what is checked anyway.
 */
const THOROUGH =
  'stories in 4 more variants (forced colours, and each theme in the other direction)';

/**
 * Where there are three engines. They keep two cores busy, and what is timed wants a quiet machine: those run alone. What
 * has one thread, or waits for installs, frames and timers, runs beside another.
 */
const ONE_AFTER_ANOTHER = [
  {
    names: [
      '//#types:root',
      '//#lint:root',
      '//#cycles:root',
      '//#unused:root',
      '//#api:root',
      '//#format:check',
      '//#words:root',
      '//#unit:root',
    ],
    atOnce: 2,
  },
  { names: ['elements', 'stories:engines'], atOnce: 1 },
  { names: ['stories', 'consumers', 'e2e'], atOnce: 2 },
];

/** @param {string} program */
function version(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return stdout?.trim() || program;
}

/** What the cache must know about this machine: the engines that run the tests, and their versions. */
async function browsers() {
  const { found, missing } = findEngines();
  const chromium = await findChromium();
  // Some builds refuse to say their version as root: the place they are found at must do then.
  const versions = [`chromium: ${chromium.source} ${version(chromium.executablePath)}`];
  const firefox = found.includes('firefox') ? findFirefox() : undefined;
  if (firefox) versions.push(version(firefox.executablePath));
  const webkit = found.includes('webkit') ? findWebKit() : undefined;
  if (webkit) versions.push(version(webkit.driver));
  return { found, missing, versions: versions.join('; ') };
}

/**
 * @param {string[]} tasks
 * @param {NodeJS.ProcessEnv} env
 * @returns {Task[]} The tasks that would run, each of which must leave a result.
 */
function plan(tasks, env) {
  const dry = spawnSync(process.execPath, [TURBO, 'run', ...tasks, '--dry=json'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (dry.status !== 0) throw new Error(`turbo could not plan the run:\n${dry.stderr}`);
  /** @type {{ tasks: Task[] }} */
  const { tasks: planned } = JSON.parse(dry.stdout.slice(dry.stdout.indexOf('{')));
  const asked = new Set(tasks.map((task) => task.replace('//#', '')));
  return planned.filter((task) => asked.has(task.task) && task.command !== '<NONEXISTENT>');
}

/** @param {Task} task */
function resultFile(task) {
  return join(ROOT, task.directory, '.results', `${task.task.replace(':', '-')}.json`);
}

/**
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function turbo(words, env) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [TURBO, ...words], { cwd: ROOT, env, stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** @param {Task[]} tasks */
function gather(tasks) {
  return tasks.map((task) => {
    const file = resultFile(task);
    if (existsSync(file)) {
      /** @type {Result} */
      const result = JSON.parse(readFileSync(file, 'utf8'));
      return { ...result, task };
    }
    const failures = ['left no result: it, or a build it needs, broke'];
    return { ...nothingYet(), name: task.task, failed: 1, failures, closing: [], task };
  });
}

/** @param {Pick<Result, 'passed' | 'failed' | 'skipped'>[]} results */
function sum(results) {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
    skipped += result.skipped;
  }
  const rest = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  const line = `${String(passed)} passed, ${String(failed)} failed${rest}`;
  return { passed, failed, skipped, line };
}

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
if (unknown !== undefined) {
  console.error(`No check "${unknown}": ${CHECKS.map((check) => check.name).join(', ')}.`);
  process.exit(2);
}
const { found, missing, versions } = await browsers();
const thorough = found.length > 1 || process.env['PEERKIT_THOROUGH'] === '1';
const chosen = CHECKS.filter((check) => names.length === 0 || names.includes(check.name));
const tasks = chosen
  .flatMap((check) => check.tasks)
  .filter((task) => task !== 'stories:engines' || found.some((engine) => engine !== 'chromium'));

const env = {
  ...process.env,
  PEERKIT_THOROUGH: thorough ? '1' : '',
  PEERKIT_ENGINES: found.join(','),
  PEERKIT_BROWSERS: versions,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};
const planned = plan(tasks, env);
// An earlier run's results must not be taken for this run's; turbo restores what it has cached.
for (const task of planned) rmSync(resultFile(task), { force: true });

// A single engine often waits for frames and timers, so more tasks than cores keep the cores busy.
const groups =
  found.length > 1
    ? ONE_AFTER_ANOTHER
    : [{ names: [...tasks], atOnce: availableParallelism() + 1 }];
let code = 0;
for (const { names, atOnce } of groups) {
  const now = tasks.filter((task) => names.includes(task));
  if (now.length === 0) continue;
  const ended = await turbo(
    [
      'run',
      ...now,
      '--continue=always',
      `--concurrency=${String(atOnce)}`,
      '--output-logs=errors-only',
      '--log-order=grouped',
      ...options,
    ],
    env,
  );
  code = Math.max(code, ended);
}

const results = gather(planned);
let nothing = false;
for (const check of chosen) {
  const own = results.filter(({ task }) =>
    check.tasks.some((name) => name.replace('//#', '') === task.task),
  );
  console.log(`\n${check.name}: ${own.length > 0 ? sum(own).line : 'ran nothing'}`);
  nothing ||= own.length === 0;
  for (const { task, closing } of own) {
    for (const line of closing) console.log(`  ${task.package.padEnd(22)} ${line.trim()}`);
  }
}
console.log('');
if (missing.length > 0) {
  const list = missing.map(({ engine, how }) => `${engine} (${how})`).join('; ');
  console.log(`Not run, because this machine does not have these browsers: ${list}.`);
}
if (!thorough) console.log(`Left to CI, or to PEERKIT_THOROUGH=1 npm test: ${THOROUGH}.`);
for (const [title, key] of /** @type {const} */ ([
  ['Passed only at the second try', 'secondTries'],
  ['Failed', 'failures'],
])) {
  const lines = results.flatMap((result) => result[key].map((line) => `${result.name} › ${line}`));
  for (const line of lines) console.log(`${title}: ${line}`);
}
const total = sum(results);
const broken = total.failed === 0 && (code !== 0 || nothing);
if (broken) console.log('A build or a runner failed, or a check ran nothing: see above.');

console.log(total.line);
process.exitCode = total.failed > 0 || broken ? 1 : 0;
