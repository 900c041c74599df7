import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PROBE = 'probe-card';
const FOLDER = `packages/components/src/${PROBE}`;

let repository: string;

/** The repository as it is now, with everything installed, so that what a newcomer runs can be run in it. */
function copyOfRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'peerkit-new-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT });
  for (const file of files.toString().split('\0')) {
    // What was deleted and is not committed yet is still in the list.
    if (file === '' || !existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  const workspaces = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`),
  );
  for (const folder of [...workspaces, 'tests', '.'])
    linkInstalled(join(folder, 'node_modules'), copy);
  return copy;
}

/** Links to what is installed; our own packages are those of the copy. */
function linkInstalled(folder: string, copy: string): void {
  const from = join(ROOT, folder);
  if (!existsSync(from)) return;
  mkdirSync(join(copy, folder), { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // Caches are written to.
    if (['.cache', '.vite', '.vite-temp'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.name === '@peerkit') linkInstalled(path, copy);
    else
      symlinkSync(
        entry.isSymbolicLink() ? readlinkSync(join(ROOT, path)) : join(ROOT, path),
        join(copy, path),
      );
  }
}

/** Runs a tool in the copy: what it prints where it must say nothing, or what it printed when it failed. */
function run(script: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, PEERKIT_ENGINES: 'chromium', PEERKIT_REPORT: '', NO_COLOR: '1' },
  });
  return { status, output: status === 0 ? stdout : stdout + stderr };
}
const tool = (path: string) => join(ROOT, 'node_modules', path);

/** As `cdn.mjs` makes the file of one element. */
const BUNDLE = `
  import { bundle } from './packages/components/build/bundle.mjs';
  import { cdnEntries } from './packages/components/build/elements.mjs';
  const entry = cdnEntries().find(({ name }) => name === 'peer-${PROBE}');
  const { files } = await bundle(entry);
  console.log(files.map(({ name }) => name).join());
`;

// Everything that somebody does next who has typed `npm run new probe-card`.
describe('npm run new', { timeout: 600_000 }, () => {
  beforeAll(() => {
    repository = copyOfRepository();
    expect(run('tools/new-component/new.mjs', PROBE)).toMatchObject({ status: 0 });
  }, 600_000);

  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it('leaves every language complete', () => {
    const words = ['run', '--project', 'words', 'tools/i18n'];
    expect(run(tool('vitest/vitest.mjs'), ...words)).toMatchObject({ status: 0 });
  });

  it('passes types', () => {
    const projects = ['packages/components', 'tools'];
    expect(run(tool('typescript-7/bin/tsc'), '-b', ...projects)).toEqual({ status: 0, output: '' });
  });

  it('passes lint', () => {
    const files = [FOLDER, 'packages/components/src/index.ts', 'tools/i18n/catalogs.mjs'];
    expect(run(tool('eslint/bin/eslint.js'), '--max-warnings=0', ...files)).toEqual({
      status: 0,
      output: '',
    });
  });

  it('passes its unit tests', () => {
    expect(run(tool('vitest/vitest.mjs'), 'run', '--project', 'components', FOLDER)).toMatchObject({
      status: 0,
      output: expect.stringMatching(/Tests\s+2 passed/) as string,
    });
  });

  it('passes its element tests in a browser', () => {
    expect(
      run(tool('@web/test-runner/dist/bin.js'), '--files', `${FOLDER}/*.element.test.ts`),
    ).toMatchObject({
      status: 0,
      output: expect.stringContaining('3 passed, 0 failed') as string,
    });
  });

  it('builds a file for a script tag, as `npm start` and `npm run dev` need', () => {
    expect(run('--input-type=module', '--eval', BUNDLE)).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^peer-probe-card\.js,/) as string,
    });
  });
});
