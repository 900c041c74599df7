/**
 * How fast `peerkit directory` is, compared with a program that only parses the same bytes: 100,000 flat
 * records are checked and converted in one pass, for `convert` reports what `check` would; before and after
 * it csv-parse reads the same CSV and the result goes through JSON, in a process of its own too. CPU seconds
 * are compared: other work on the machine changes how long a person waits, but both in the same measure.
 *
 * Usage: node bench/directory/speed.mjs [rows] [--to=peerkit] [--to=hsds-json] [--source] [--enforce]
 *
 * Runs the built command (`npm run build -w peerkit`), or its source with `--source`. With `--enforce`
 * it exits with 1 when a format takes more than 14 s of CPU or 480 MB.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { makeFlat } from './make-flat.mjs';

const MOST_SECONDS = 14;
const MOST_MB = 480;

const words = process.argv.slice(2);
const rows = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000);
const formats = words.filter((word) => word.startsWith('--to=')).map((word) => word.slice(5));
if (formats.length === 0) formats.push('peerkit', 'hsds-json');
const root = fileURLToPath(new URL('../../', import.meta.url));

/** @typedef {{ seconds: number, cpu: number, mb: number }} Use */

/**
 * Runs a program in a process of its own, so that it alone is measured.
 *
 * @param {string[]} program
 * @returns {Promise<Use>}
 */
function measured(program) {
  const watch = new URL('./watch.mjs', import.meta.url).href;
  const report = join(folder, `report-${Math.random().toString(36).slice(2)}.json`);
  const begun = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--no-warnings', '--import', watch, ...program], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PEERKIT_WATCH: report },
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) {
        fail(new Error(`${program.join(' ')} ended with ${code}.`));
        return;
      }
      const { cpu, mb } = JSON.parse(readFileSync(report, 'utf8'));
      done({ seconds: (performance.now() - begun) / 1000, cpu, mb });
    });
  });
}

/** @param {string[]} args */
function peerkit(args) {
  const command = words.includes('--source')
    ? [
        '--experimental-transform-types',
        '-C',
        '@peerkit/source',
        join(root, 'packages/cli/src/bin.ts'),
      ]
    : [join(root, 'packages/cli/bin/peerkit.mjs')];
  return measured([...command, 'directory', ...args]);
}

/** @param {string} name @param {Use} use */
function line(name, { seconds, cpu, mb }, more = '') {
  const figures = [`${cpu.toFixed(1)} s of CPU`, `${seconds.toFixed(1)} s`, `${Math.round(mb)} MB`];
  return `${name.padEnd(22)} ${figures.map((text) => text.padStart(13)).join(' ')}  ${more}`;
}

const folder = mkdtempSync(join(tmpdir(), 'peerkit-speed-'));
try {
  const csv = join(folder, 'flat.csv');
  makeFlat(rows, csv);
  await peerkit(['map', csv]);
  const bare = [fileURLToPath(new URL('./bare.mjs', import.meta.url)), csv];
  console.log(`${rows} records, ${(statSync(csv).size / 1e6).toFixed(0)} MB`);
  for (const to of formats) {
    const before = await measured(bare);
    const used = await peerkit(['convert', csv, '--to', to, '-o', join(folder, 'out')]);
    const after = await measured(bare);
    const cpu = (before.cpu + after.cpu) / 2;
    console.log(line('bare', { ...before, cpu }, 'csv-parse, JSON.stringify, JSON.parse'));
    const ratio = `${(used.cpu / cpu).toFixed(1)} times bare, check included`;
    console.log(line(`convert --to ${to}`, used, ratio));
    if (words.includes('--enforce') && (used.cpu > MOST_SECONDS || used.mb > MOST_MB)) {
      console.error(`Too much: at most ${MOST_SECONDS} s and ${MOST_MB} MB.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
