import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from '@playwright/test';
import { readManifest } from '../../apps/storybook/manifest.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORIES = ['packages/components/src/**/*.stories.ts', 'apps/storybook/src/**/*.stories.ts'];

type Manifest = Awaited<ReturnType<typeof readManifest>>;
type Declaration = NonNullable<Manifest['modules'][number]['declarations']>[number];

interface Name {
  readonly tag: string;
  readonly kind: 'attribute' | 'property' | 'method' | 'event' | 'slot' | 'part' | 'css property';
  readonly name: string;
  readonly description: string;
  /** The property that an attribute sets, or the other way round: a story shows either. */
  readonly other?: string;
}

/** All that is public of the elements. Statics are for those who register them. */
function namesOf({ modules }: Manifest): Name[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => (declaration.tagName === undefined ? [] : namesIn(declaration)));
}

function namesIn(element: Declaration): Name[] {
  const tag = element.tagName ?? '';
  const list = (
    kind: Name['kind'],
    named: readonly { name: string; description?: string }[] | undefined,
  ): Name[] =>
    (named ?? []).map(({ name, description = '' }) => ({ tag, kind, name, description }));
  const attributes = element.attributes ?? [];
  const own = element.members?.filter(({ static: isStatic }) => !isStatic) ?? [];
  const attributeOf = new Map(attributes.map(({ name, fieldName }) => [fieldName ?? name, name]));
  return [
    ...list('attribute', attributes),
    ...list(
      'property',
      own.filter(({ kind }) => kind === 'field'),
    ).map((property) => {
      const other = attributeOf.get(property.name);
      return other === undefined ? property : { ...property, other };
    }),
    ...list(
      'method',
      own.filter(({ kind }) => kind === 'method'),
    ),
    ...list('event', element.events),
    ...list('slot', element.slots),
    ...list('part', element.cssParts),
    ...list('css property', element.cssProperties),
  ];
}

/** What the templates of stories write on each tag, and all the text of those files. */
class Shown {
  readonly #written = new Map<string, Set<string>>();
  #text = '';

  constructor(files: readonly string[]) {
    for (const file of files) {
      const source = readFileSync(`${ROOT}${file}`, 'utf8');
      this.#text += source;
      this.#visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
    }
  }

  has({ tag, kind, name, other }: Name): boolean {
    const on = this.#written.get(tag) ?? new Set();
    switch (kind) {
      case 'attribute':
        return on.has(name) || on.has(`?${name}`);
      case 'property':
        return [`.${name}`, other, `?${other ?? ''}`].some(
          (one) => one !== undefined && on.has(one),
        );
      case 'event':
        return on.has(`@${name}`);
      case 'slot':
        return on.has(name === '' ? '<>' : `slot=${name}`);
      case 'method':
        return new RegExp(`${tag}['"]\\)\\??\\.${name}\\(`).test(this.#text);
      case 'part':
        return this.#text.includes(`${tag}::part(${name})`);
      case 'css property':
        return new RegExp(`['"]${name}['"]:`).test(this.#text);
    }
  }

  #visit(node: ts.Node): void {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      this.#read(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
              .map(({ text }) => text)
              .join('x'),
      );
    }
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  #read(html: string): void {
    for (const [, tag = '', inside = '', content = ''] of html.matchAll(
      /<(peer-[a-z-]+)([^>]*)>([^]*?)<\/\1>/g,
    )) {
      const on = this.#written.get(tag) ?? new Set();
      this.#written.set(tag, on);
      for (const [name] of inside.matchAll(/[.?@]?[\w-]+(?==|\s|$)/g)) on.add(name);
      if (content.trim() !== '') on.add('<>');
      for (const [, slot = ''] of content.matchAll(/slot="?([\w-]+)/g)) on.add(`slot=${slot}`);
    }
  }
}

test.describe('the public API', () => {
  const shown = new Shown(STORIES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })));
  let names: Name[];
  let manifest: Manifest;

  test.beforeAll(async () => {
    manifest = await readManifest();
    names = namesOf(manifest);
  });

  test('has elements, each with words for a reader', () => {
    const elements = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined);
    expect(elements.length).toBeGreaterThanOrEqual(4);
    expect(elements.filter(({ description = '' }) => description === '')).toEqual([]);
  });

  test('says of every name what it is for', () => {
    const bare = names.filter(({ description }) => description.trim() === '');
    expect(bare.map(({ tag, kind, name }) => `${tag}: ${kind} "${name}"`)).toEqual([]);
  });

  test('holds no private name', () => {
    expect(names.filter(({ name }) => /^[#_]/.test(name))).toEqual([]);
  });

  test('is shown in a story, every name of it', () => {
    const missing = names.filter((name) => !shown.has(name));
    const share = (100 * (names.length - missing.length)) / names.length;
    console.info(
      `Public API covered by a story: ${share.toFixed(0)}% of ${String(names.length)} names.`,
    );
    expect(missing.map(({ tag, kind, name }) => `${tag}: ${kind} "${name}"`)).toEqual([]);
  });
});
