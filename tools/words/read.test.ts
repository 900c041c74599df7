import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect } from './collect.mjs';
import { grade, lix, sentences, words } from './measure.mjs';
import { directoryPieces } from './read/directory.mjs';
import { htmlPieces } from './read/html.mjs';
import { mdxPieces } from './read/mdx.mjs';
import { lineOf } from './read/modules.mjs';
import { storyPieces } from './read/story.mjs';
import type { Piece } from './types.ts';

const LINT = fileURLToPath(new URL('lint.mjs', import.meta.url));
const shown = (pieces: readonly Piece[]) => pieces.map(({ key, text }) => `${key}: ${text}`);

describe('a page', () => {
  it('is read by its blocks, with what assistive technology says', () => {
    const page = `<!doctype html>
<html lang="fr-CA">
  <head><title>Aide</title><style>p { color: red }</style>
  <meta name="description" content="Des pairs" /></head>
  <body><!-- not this --><p>Nous <b>écou</b>tons
     &amp; aidons.</p>
    <ul><li>Un</li><li>Deux</li></ul>
    <img alt="Une main" src="x.svg" /><code>junkie</code>{{guide}}
  </body></html>`;
    const pieces = htmlPieces('p.html', page);
    expect(shown(pieces)).toEqual([
      'line 3: Aide',
      'line 4: Des pairs',
      'line 5: Nous écoutons & aidons.',
      'line 7: Un',
      'line 7: Deux',
      'line 8: Une main',
    ]);
    expect(pieces[0]?.language).toBe('fr-CA');
  });
});

describe('a guide', () => {
  it('is read without its code, imports and tags', () => {
    const guide = `import { Meta } from '@storybook/blocks';

<Meta title="Start here" />

# Start here

Write **plain** words, not \`addict\`,
as in [the guide](https://example.org/junkie).

- One
- Two

| Do | Don’t |
| --- | --- |
| a person | ~~a junkie~~ |

\`\`\`html
<p>addict</p>
\`\`\`
`;
    expect(shown(mdxPieces('a.mdx', guide))).toEqual([
      'line 5: Start here',
      'line 7: Write plain words, not x , as in the guide.',
      'line 10: One',
      'line 11: Two',
      'line 13: Do',
      'line 13: Don’t',
      'line 15: a person',
    ]);
  });
});

describe('a story', () => {
  it('is read by its HTML and its sentences, not by its code', () => {
    const story = `import { html } from 'lit';
export default { title: 'Guide/Start', component: 'peer-naloxone-guide' };
/** Not read here. */
export const Local = {
  name: 'With local notes',
  render: () => html\`<peer-x .source=\${one} label="Two words">
    <p>Ask at the \${where} desk.</p></peer-x>\`,
};`;
    expect(shown(storyPieces('a.stories.ts', story))).toEqual([
      'line 5: With local notes',
      'line 6: Two words',
      'line 7: Ask at the x desk.',
    ]);
  });
});

describe('a directory', () => {
  it('is read by what it says of a service, not by names', () => {
    const file = JSON.stringify({
      organizations: [
        {
          name: 'The Junkies’ Union',
          description: 'Peers meet here.',
          services: [{ id: 's1', fees_description: 'Free of charge' }],
        },
      ],
    });
    expect(shown(directoryPieces('d.json', file))).toEqual([
      'The Junkies’ Union, description: Peers meet here.',
      's1, fees_description: Free of charge',
    ]);
  });
});

describe('the tree', () => {
  let root = '';
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'peerkit-words-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('gives every message with its key, language and plural forms', async () => {
    put(
      'packages/components/src/x/locales/en.ts',
      `import type { Messages } from '@peerkit/model';
      export const en = { title: 'Ask', days: { one: 'a day', other: '{count} days' } } as const satisfies Messages;`,
    );
    put(
      'packages/components/src/x/x.locales.ts',
      `import { en } from './locales/en.ts';
      export const catalog = { en, load: { fr: () => import('./locales/fr.ts') } };`,
    );
    put(
      'packages/components/src/x/locales/words.ts',
      `export const catalog = { en: { more: 'More' } };
      export const otherFr = { deep: { key: 'Bonjour' } };`,
    );
    put(
      'packages/components/src/x/locales/fr.ts',
      `export const messages = { title: 'Demander' };`,
    );
    put(
      'packages/components/src/x/locales/en-XA.ts',
      `export const messages = { title: '[Àšķ]' };`,
    );
    put('packages/components/src/x/locales/x.test.ts', `export const no = { title: 'A test' };`);
    const pieces = await collect(root);
    expect(pieces.map(({ key, language, text }) => [language, key, text])).toEqual([
      ['en', 'title', 'Ask'],
      ['en', 'days#one', 'a day'],
      ['en', 'days#other', '{count} days'],
      ['fr', 'title', 'Demander'],
      ['en', 'more', 'More'],
      ['fr', 'deep.key', 'Bonjour'],
    ]);
    expect(lineOf(root, 'packages/components/src/x/locales/fr.ts', 'title')).toBe(1);
  });

  it('reads words that another file passes on only where they are written', async () => {
    put('packages/guidance/src/locales/fr.ts', `export default { 'call.title': 'Appelez' };`);
    put(
      'packages/components/src/x/locales/fr.ts',
      `import guidance from '../../../../guidance/src/locales/fr.ts';
      export default { ...guidance, days: { one: 'un jour', other: '{count} jours' } };`,
    );
    expect((await collect(root)).map(({ file, key }) => [file, key])).toEqual([
      ['packages/components/src/x/locales/fr.ts', 'days#one'],
      ['packages/components/src/x/locales/fr.ts', 'days#other'],
      ['packages/guidance/src/locales/fr.ts', 'call.title'],
    ]);
  });

  it('knows the commands and lines of a protocol', async () => {
    put(
      'packages/guidance/src/locales/en.ts',
      `export const en = { 'call.title': 'Call', 'call.how': 'Use speaker', 'kit.how': 'Peel' };`,
    );
    put(
      'packages/guidance/src/protocols/xx.ts',
      `export const xx = { steps: [{ kind: 'call', title: 'call.title', details: ['call.how'] }], kits: [{ howTo: ['kit.how'] }] };`,
    );
    const pieces = await collect(root);
    expect(pieces.map(({ kind, role }) => [kind, role])).toEqual([
      ['guidance', 'title'],
      ['guidance', 'line'],
      ['guidance', 'line'],
    ]);
  });

  it('reads pages, stories, guides and samples where they live', async () => {
    put('packages/components/src/x/x.stories.ts', `export const a = { name: 'In a story' };`);
    put('apps/partner-site/pages/index.html', `<p>On a page</p>`);
    put('apps/storybook/src/a/start.mdx', `In a guide`);
    put('apps/partner-site/directory/sample.json', `{"description":"In a sample"}`);
    put('apps/partner-site/dist/index.html', `<p>Built</p>`);
    expect((await collect(root)).map(({ kind, text }) => [kind, text])).toEqual([
      ['story', 'In a story'],
      ['page', 'On a page'],
      ['guide', 'In a guide'],
      ['directory', 'In a sample'],
    ]);
  });
});

describe('the command', () => {
  const run = (text: string) => {
    const root = mkdtempSync(join(tmpdir(), 'peerkit-words-'));
    if (text !== '') {
      mkdirSync(join(root, 'apps/site/pages'), { recursive: true });
      writeFileSync(join(root, 'apps/site/pages/index.html'), text);
    }
    const { status, stdout } = spawnSync(process.execPath, [LINT, root], { encoding: 'utf8' });
    rmSync(root, { recursive: true });
    return { status, stdout };
  };

  it('fails on a finding and says where, what and what instead', () => {
    const { status, stdout } = run('<p>Hello</p>\n<p>For addicts</p>');
    expect(status).toBe(1);
    expect(stdout).toContain('apps/site/pages/index.html:2');
    expect(stdout).toContain('stigma: “addicts”');
    expect(stdout).toContain('instead: person who uses drugs');
  });

  it('passes when there is none', () => expect(run('<p>Hello</p>').status).toBe(0));
  it('fails when there is nothing to check', () => expect(run('').status).toBe(1));
});

describe('measures', () => {
  it('take the figures of their formulas', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59.
    expect(grade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
    // 6 words in 2 sentences, 2 of them long.
    expect(lix(['Wir sind da. Niemand bleibt draußen.'], 'nl')).toBeCloseTo(3 + 200 / 6, 2);
    expect(lix(['Blijf hier. Bel nu de ambulance.'], 'nl')).toBeCloseTo(3 + 100 / 6, 2);
  });

  it('end sentences where readers do', () => {
    expect(sentences('Come to 12 St. Mary Road, e.g. by bus. Then ring!')).toHaveLength(2);
    expect(sentences('It is 0.4 mg. Call')).toHaveLength(2);
    expect(sentences('Αναπνέει; Αν όχι, καλέστε.', 'el')).toHaveLength(2);
    expect(sentences('')).toEqual([]);
  });

  it('count an address, a phone number and a token as one word each', () => {
    expect(words('Write to name@example.org or 519 555 0123 for {agency}')).toHaveLength(7);
  });
});
