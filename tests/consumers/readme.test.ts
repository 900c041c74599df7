import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { elementsPage } from '../../tools/docs/elements.mjs';

const ROOT = join(import.meta.dirname, '../..');
/** What any element may have. */
const COMMON = ['id', 'lang', 'slot', 'dir', 'class'];

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** A text file of the published package of the elements. */
function shipped(file: string): string {
  const { folder = '' } =
    inject('packages').find(({ name }) => name === '@peerkit/components') ?? {};
  return readFileSync(join(folder, file), 'utf8');
}

/** The attributes of each of our elements, as the published package lists them. */
function published(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    (JSON.parse(shipped('custom-elements.json')) as Manifest).modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [] }) =>
        tagName === undefined ? [] : [[tagName, attributes.map(({ name }) => name)]],
      ),
  );
}

/** Our elements in the HTML that a text tells people to copy. */
function elementsIn(file: string): { tag: string; attributes: string[] }[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/```html\n([^]*?)```/g)].flatMap(([, html = '']) =>
    [...html.matchAll(/<(peer-[a-z-]+)((?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*>/g)].map(
      ([, tag = '', rest = '']) => ({
        tag,
        attributes: [...rest.matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)].map(([, name = '']) => name),
      }),
    ),
  );
}

const READMES = globSync(['README.md', 'packages/*/README.md'], { cwd: ROOT }).sort();
const used = READMES.flatMap((file) => elementsIn(file).map((element) => ({ file, ...element })));

describe('HTML in our READMEs', () => {
  it('is found', () => {
    expect(used.length).toBeGreaterThan(4);
  });

  it.each(used)('$file: <$tag> has only attributes that it knows', ({ tag, attributes }) => {
    const known = published().get(tag);
    expect(known, `There is no <${tag}>.`).toBeDefined();
    expect(attributes.filter((name) => ![...COMMON, ...(known ?? [])].includes(name))).toEqual([]);
  });

  it('shows a form with everything that it must be told', () => {
    const form = elementsIn('README.md').find(({ tag }) => tag === 'peer-outreach-form');
    expect(form?.attributes).toEqual(['kind', 'agency', 'intake', 'recipients', 'emergency']);
  });
});

it('ELEMENTS.md says what the sources say: npm run docs:elements writes it', async () => {
  const manifest = JSON.parse(shipped('custom-elements.json')) as Parameters<
    typeof elementsPage
  >[0];
  expect(shipped('ELEMENTS.md')).toBe(await elementsPage(manifest));
});
