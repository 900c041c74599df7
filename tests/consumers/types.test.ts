import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { ELEMENTS } from './elements.ts';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const consumer = inject('consumer');
const entries = inject('packages').flatMap((packed) => packed.entries);

/** Uses every entry, and the tags by name: an element that lost its type is an HTMLElement only. */
function source(): string {
  const imports = entries.map((entry, at) => `import * as m${String(at)} from '${entry}';`);
  const used = entries.map((_, at) => `m${String(at)}`).join(', ');
  const tags = ELEMENTS.map(
    (name) => `document.createElement('peer-${name}').updateComplete satisfies Promise<boolean>;`,
  );
  return [...imports, `export const all = [${used}];`, ...tags].join('\n');
}

describe('types in a consumer project', () => {
  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])('compile with $moduleResolution resolution', (resolution) => {
    const config = join(consumer, `tsconfig.${resolution.moduleResolution}.json`);
    writeFileSync(join(consumer, 'use.ts'), source());
    writeFileSync(
      config,
      JSON.stringify({
        compilerOptions: {
          ...resolution,
          target: 'es2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: ['node'],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: true,
        },
        files: ['use.ts'],
      }),
    );
    const { status, stdout } = spawnSync(process.execPath, [TSC, '-p', config], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
