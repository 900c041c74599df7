import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';

describe.each(inject('packages'))('$name as published', ({ folder, files }) => {
  it('has nothing that publint objects to', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('brings no tests and no stories', () => {
    expect(files.filter((file) => /\.(test|stories)\.[jt]s$|\/testing\//.test(file))).toEqual([]);
  });

  it('declares nothing that has no source', () => {
    const built = files.filter((file) => /^dist\/.*\.d\.ts(\.map)?$/.test(file));
    const sources = new Set(files.filter((file) => file.startsWith('src/')));
    const sourceOf = (file: string) =>
      file.replace(/^dist\//, 'src/').replace(/\.d\.ts(\.map)?$/, '.ts');
    expect(built.filter((file) => !sources.has(sourceOf(file)))).toEqual([]);
  });

  it('holds each file that its README and guides link to', () => {
    const texts = files.filter((file) => file.endsWith('.md'));
    const missing = texts.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => join(dirname(file), target).replaceAll('\\', '/'))
        // A path out of the package is for readers of the repository.
        .filter((target) => !target.startsWith('../') && !files.includes(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no folder of the machine it was built on', () => {
    const home = join(import.meta.dirname, '../..');
    const telling = files
      .filter((file) => /\.(js|ts|json|map)$/.test(file))
      .filter((file) => readFileSync(join(folder, file), 'utf8').includes(home));
    expect(telling).toEqual([]);
  });
});
