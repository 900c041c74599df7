/**
 * How fast `peerkit directory` is, compared with a program that only parses the same bytes: 100,000 flat
 * records are checked and converted; then csv-parse reads the same CSV, and the result goes through
 * JSON, in the same run on the same machine.
 *
 * Usage: node bench/directory/speed.mjs [rows] [--to=peerkit] [--source] [--enforce]
 *
 * Runs the built command (`npm run build -w peerkit`), or its source with `--source`. With `--enforce`
 * it exits with 1 when check and convert take more than 20 s or 700 MB.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { makeFlat } from './make-flat.mjs';

const MOST_SECONDS = 20;
const MOST_MB = 700;

const words = process.argv.slice(2);
const rows = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000);
const to = words.find((word) => word.startsWith('--to='))?.slice('--to='.length) ?? 'peerkit';
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs the command in a process of its own, so that only the command is measured.
 *
 * @param {string[]} args
 * @returns {Promise<{ seconds: number, cpu: number, mb: number }>}
 */
function peerkit(args) {
  const source = words.includes('--source');
  const command = source
    ? [
        '--experimental-transform-types',
        '-C',
        '@peerkit/source',
        join(root, 'packages/cli/src/bin.ts'),
      ]
    : [join(root, 'packages/cli/bin/peerkit.mjs')];
  const watch = new URL('./watch.mjs', import.meta.url).href;
  const report = join(folder, `report-${Math.random().toString(36).slice(2)}.json`);
  const begun = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--no-warnings', '--import', watch, ...command, 'directory', ...args],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PEERKIT_WATCH: report } },
    );
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) {
        fail(new Error(`peerkit directory ${args.join(' ')} ended with ${code}.`));
        return;
      }
      const { cpu, mb } = JSON.parse(readFileSync(report, 'utf8'));
      done({ seconds: (performance.now() - begun) / 1000, cpu, mb });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'peerkit-speed-'));
try {
  const csv = join(folder, 'flat.csv');
  makeFlat(rows, csv);
  const megabytes = statSync(csv).size / 1e6;
  await peerkit(['map', csv]);
  const checked = await peerkit(['check', csv]);
  const converted = await peerkit(['convert', csv, '--to', to, '-o', join(folder, 'out')]);

  const before = process.cpuUsage().user;
  const begun = performance.now();
  const records = parse(readFileSync(csv), { columns: true });
  const json = join(folder, 'flat.json');
  writeFileSync(json, JSON.stringify(records));
  const count = JSON.parse(readFileSync(json, 'utf8')).length;
  const bare = {
    seconds: (performance.now() - begun) / 1000,
    cpu: (process.cpuUsage().user - before) / 1e6,
  };

  const total = checked.seconds + converted.seconds;
  const cpu = checked.cpu + converted.cpu;
  const mb = Math.max(checked.mb, converted.mb);
  /** @param {number} value */
  const s = (value) => `${value.toFixed(1)} s`;
  console.log(`${count} records, ${megabytes.toFixed(0)} MB`);
  console.log(
    `check            ${s(checked.seconds)} (${s(checked.cpu)} of CPU), ${Math.round(checked.mb)} MB`,
  );
  console.log(
    `convert --to ${to}  ${s(converted.seconds)} (${s(converted.cpu)} of CPU), ${Math.round(converted.mb)} MB`,
  );
  console.log(
    `bare             ${s(bare.seconds)} (${s(bare.cpu)} of CPU): csv-parse, JSON.stringify, JSON.parse`,
  );
  console.log(
    `both             ${s(total)} (${s(cpu)} of CPU), ${Math.round(mb)} MB; ${(cpu / bare.cpu).toFixed(1)} times bare`,
  );
  if (words.includes('--enforce') && (total > MOST_SECONDS || mb > MOST_MB)) {
    console.error(`Too much: at most ${MOST_SECONDS} s and ${MOST_MB} MB.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
