import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../packages/components/build/bundle.mjs';
import { buildChanged, commonFiles } from '../../packages/components/build/incremental.mjs';

const tokens = join(import.meta.dirname, '../../packages/components/src/shared/tokens');

/** Two elements with a style that both use, one with a template and a language that loads later. */
const SOURCES = {
  'finder.ts': `import './shared.ts'; const html = String.raw; console.log(html\`<p>Find  help</p>\`);
    void import('./fr.ts').then(({ words }) => console.log(words));`,
  'exit.ts': `import './shared.ts'; console.log('exit');`,
  'fr.ts': `export const words = ['Trouver'];`,
  'shared.ts': `import { tokenStyles } from ${JSON.stringify(join(tokens, 'tokens.styles.ts'))};
    import { preferenceStyles } from ${JSON.stringify(join(tokens, 'preferences.styles.ts'))};
    console.log(tokenStyles, preferenceStyles, 'color: var(--_text)');`,
};

describe('a build of cdn/ after another', () => {
  let folder: string;
  let made: string[];
  let elements: readonly { name: string; modules: string[] }[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peerkit-incremental-'));
    made = [];
    for (const [name, code] of Object.entries(SOURCES)) await write(name, code);
    await write('options.json', '{}');
    elements = ['finder', 'exit'].map((name) => ({ name, modules: [join(folder, `${name}.ts`)] }));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, code: string) => writeFile(join(folder, name), code);

  function build(record = 'record.json', make = bundle) {
    const entries = elements.map((element) => ({
      ...element,
      make: (...given: Parameters<typeof bundle>) => {
        made.push(element.name);
        return make(...given);
      },
    }));
    return buildChanged(entries, {
      record: join(folder, record),
      common: [join(folder, 'options.json')],
    });
  }

  /** Which entries are made again, when what comes out is what a build without a record makes. */
  async function madeAgain(): Promise<string[]> {
    made = [];
    const incremental = await build();
    const again = [...made];
    await rm(join(folder, 'cold.json'), { force: true });
    expect(incremental).toEqual(await build('cold.json'));
    return again;
  }

  it('makes nothing again when nothing changed', async () => {
    await build();
    expect(await madeAgain()).toEqual([]);
  });

  it.each([
    ['fr.ts', `export const words = ['Chercher'];`, ['finder'], 'Chercher'],
    [
      'finder.ts',
      `import './shared.ts'; const html = String.raw; console.log(html\`<p>Seek</p>\`);`,
      ['finder'],
      'Seek',
    ],
    [
      'shared.ts',
      SOURCES['shared.ts'].replace('--_text', '--_surface'),
      ['finder', 'exit'],
      'var(--_surface)',
    ],
  ])('makes what holds %s again, as a first build would', async (name, code, again, text) => {
    await build();
    await write(name, code);
    expect(await madeAgain()).toEqual(again);
    const files = (await build()).flatMap((built) => built.files);
    expect(files.filter((file) => file.code.includes(text))).toHaveLength(again.length);
    // And back, which is a change as well.
    await write(name, SOURCES[name as keyof typeof SOURCES]);
    expect(await madeAgain()).toEqual(again);
  });

  it('makes everything again with other options, tools or libraries', async () => {
    await build();
    await write('options.json', '{ "target": "es2023" }');
    expect(await madeAgain()).toEqual(['finder', 'exit']);
  });

  it('makes an entry again that runs another module', async () => {
    await build();
    elements = elements.map((element) => ({
      ...element,
      modules:
        element.name === 'exit' ? [...element.modules, join(folder, 'fr.ts')] : element.modules,
    }));
    expect(await madeAgain()).toEqual(['exit']);
  });

  it('fails when a module is gone', async () => {
    await build();
    await rm(join(folder, 'fr.ts'));
    await expect(build()).rejects.toThrow('fr.ts');
  });

  it('takes nothing over from a build that was stopped', async () => {
    await build();
    const before = await readFile(join(folder, 'record.json'), 'utf8');
    await write('shared.ts', SOURCES['shared.ts'].replace('--_text', '--_surface'));
    const stopped = build('record.json', (entry, known) =>
      entry.name === 'exit' ? Promise.reject(new Error('stopped')) : bundle(entry, known),
    );
    await expect(stopped).rejects.toThrow('stopped');
    expect(await readFile(join(folder, 'record.json'), 'utf8')).toBe(before);
    expect(await madeAgain()).toEqual(['finder', 'exit']);
    expect((await readdir(folder)).filter((name) => name.startsWith('record'))).toEqual([
      'record.json',
    ]);
  });

  it('sees a change that came while it was building', async () => {
    await build('record.json', async (entry, known) => {
      const built = await bundle(entry, known);
      if (entry.name === 'finder')
        await write('finder.ts', `${SOURCES['finder.ts']} console.log(1);`);
      return built;
    });
    expect(await madeAgain()).toEqual(['finder']);
  });

  it('counts as options what decides about every entry', () => {
    const names = commonFiles().map((file) => file.replaceAll('\\', '/'));
    for (const end of [
      'components/build/bundle.mjs',
      'components/build/minify.mjs',
      'components/tsconfig.json',
      'model/package.json',
      'tsconfig.base.json',
      'node_modules/.package-lock.json',
    ])
      expect(names.filter((name) => name.endsWith(`/${end}`))).toHaveLength(1);
  });
});
