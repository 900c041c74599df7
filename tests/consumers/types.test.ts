import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ELEMENTS } from './elements.ts';

const require = createRequire(import.meta.url);
const consumer = inject('consumer');
const entries = inject('packages').flatMap((packed) => packed.entries);

/** The TypeScript that `package` brings along. */
function compiler(name: string, from = import.meta.filename): { tsc: string; version: string } {
  const manifest = createRequire(from).resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { tsc: join(dirname(manifest), 'bin/tsc'), version };
}

const NEWEST = compiler('typescript');
/** The oldest that our README names: a tool of ours has it. */
const OLDEST = compiler('typescript', require.resolve('@custom-elements-manifest/analyzer'));

/** What the compiler says about a file in the consumer project; nothing when all is well. */
function complaints(
  { tsc }: { tsc: string },
  name: string,
  text: string,
  options: Readonly<Record<string, unknown>> = {},
): string {
  writeFileSync(join(consumer, `${name}.ts`), text);
  const config = join(consumer, `tsconfig.${name}.json`);
  const compilerOptions = {
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], {
    cwd: consumer,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout || `exit code ${String(status)}`;
}

/** Uses every entry, and the tags by name: an element that lost its type is an HTMLElement only. */
function everyEntry(): string {
  const imports = entries.map((entry, at) => `import * as m${String(at)} from '${entry}';`);
  const used = entries.map((_, at) => `m${String(at)}`).join(', ');
  const tags = ELEMENTS.map(
    (name) => `document.createElement('peer-${name}').updateComplete satisfies Promise<boolean>;`,
  );
  return [...imports, `export const all = [${used}];`, ...tags].join('\n');
}

/** An event of each element, and something that only its own type has. */
const EVENTS = [
  ['outreach-form', 'peer-submission-saved', 'id', 'string'],
  ['outreach-form', 'peer-submission-received', 'id', 'string'],
  ['outreach-form', 'peer-submission-failed', 'state', 'string'],
  ['resource-finder', 'peer-search', 'total', 'number'],
  ['resource-finder', 'peer-resource-open', 'id', 'string'],
  ['resource-finder', 'peer-shortlist-change', 'count', 'number'],
  ['resource-finder', 'peer-entry-report', 'entry', 'string'],
  ['naloxone-guide', 'peer-guide-step', 'step', 'string'],
  ['naloxone-guide', 'peer-dose-logged', 'at', 'number'],
] as const;

/** Listens to them where pages do. Imports nothing but what registers the elements. */
function listeners(): string {
  const imports = ELEMENTS.map((name) => `import '@peerkit/components/${name}/define';`);
  const all = EVENTS.flatMap(([element, type, property, kind]) =>
    ['document', 'window', 'document.body', `document.createElement('peer-${element}')`].map(
      (target) =>
        `${target}.addEventListener('${type}', ({ ${property} }) => { ${property} satisfies ${kind}; });`,
    ),
  );
  // What leaves has nothing to say, but can be named.
  const exit = [
    `import type { PeerExitEvent } from '@peerkit/components/quick-exit';`,
    `export const onExit = (event: PeerExitEvent) => event.preventDefault();`,
    `document.addEventListener('peer-exit', onExit);`,
  ];
  return [...imports, ...exit, ...all].join('\n');
}

describe('types in a consumer project', () => {
  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])('compile with $moduleResolution resolution', (resolution) => {
    expect(complaints(NEWEST, `use-${resolution.moduleResolution}`, everyEntry(), resolution)).toBe(
      '',
    );
  });

  it('know our events on the page, the window and any element around', () => {
    expect(complaints(NEWEST, 'listen', listeners())).toBe('');
  });

  it('compile with the oldest TypeScript that the README names', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const [, named] = /TypeScript (\d+\.\d+) or newer/.exec(readme) ?? [];
    expect(OLDEST.version.replace(/\.\d+$/, '')).toBe(named);
    expect(complaints(OLDEST, 'use-oldest', everyEntry())).toBe('');
    expect(complaints(OLDEST, 'listen-oldest', listeners())).toBe('');
  });
});
