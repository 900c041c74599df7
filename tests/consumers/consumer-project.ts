/**
 * A consumer project: a folder outside this repository whose node_modules holds our packages as
 * `npm publish` would send them, unpacked from their tarballs. Outside libraries are linked from
 * ours, so that no registry is needed.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One of our packages, unpacked. */
export interface Packed {
  readonly name: string;
  /** Where it is in the project's node_modules. */
  readonly folder: string;
  /** What can be imported from it, as in `@peerkit/model` or `@peerkit/components/outreach-form`. */
  readonly entries: readonly string[];
  /** Every file of the tarball, relative to `folder`. */
  readonly files: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    consumer: string;
    packages: readonly Packed[];
  }
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Packs one package and unpacks it where npm would install it. */
function install(source: string, consumer: string): Packed {
  const { name, dependencies = {} } = manifestOf(source);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
      cwd: source,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error(`npm packed nothing for ${name}.`);
  const folder = join(consumer, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const tarball = join(consumer, packed.filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  rmSync(tarball);
  for (const dependency of Object.keys(dependencies)) link(dependency, source, consumer);
  return {
    name,
    folder,
    entries: Object.entries(manifestOf(folder).exports)
      .filter(([key, to]) => typeof to === 'object' && !key.includes('*'))
      .map(([key]) => name + key.slice(1)),
    files: packed.files.map((file) => file.path),
  };
}

/** Makes an outside library available, from wherever npm put it for us. */
function link(name: string, source: string, consumer: string): void {
  if (name.startsWith('@peerkit/') || name === 'peerkit') return;
  const target = join(consumer, 'node_modules', name);
  if (existsSync(target)) return;
  const from = [source, ROOT]
    .map((folder) => join(folder, 'node_modules', name))
    .find((folder) => existsSync(folder));
  if (from === undefined) throw new Error(`${name} is not installed.`);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(from, target, 'dir');
}

export default function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'peerkit-consumer-'));
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({ name: 'consumer-project', private: true, type: 'module' }),
  );
  const packages = readdirSync(join(ROOT, 'packages'))
    .map((name) => join(ROOT, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .filter((folder) => manifestOf(folder).private !== true)
    .map((folder) => install(folder, consumer));
  link('@types/node', ROOT, consumer);
  link('undici-types', ROOT, consumer);
  project.provide('consumer', consumer);
  project.provide('packages', packages);
  return () => rmSync(consumer, { recursive: true, force: true });
}

/** A second installation of a package, as two widgets on one page may bring. */
export function secondCopy(packed: Packed, into: string): string {
  cpSync(packed.folder, into, { recursive: true });
  return into;
}
