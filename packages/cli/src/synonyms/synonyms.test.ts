import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../program.ts';
import { builtIndex } from '../testing/built-index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-synonyms-'));
  writeFileSync(
    at('list.csv'),
    'id,Name,Description\nn,Harbour van,Needle exchange\nt,Tool library,Borrow a saw\nx,Reading room,Books\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function build(synonyms: string, name = 'words.csv') {
  writeFileSync(at(name), synonyms);
  const printed = { out: '', err: '' };
  const exit = await run(
    ['directory', 'build', at('list.csv'), '-o', at('index.json'), '--synonyms', at(name)],
    {
      out: (text) => void (printed.out += `${text}\n`),
      err: (text) => void (printed.err += `${text}\n`),
      stopped: () => new Promise(() => undefined),
    },
  );
  return { exit, ...printed };
}
const first = (text: string): string | undefined =>
  builtIndex(at('index.json')).search({ text }).hits[0]?.entry.id;

describe('synonyms of a partner', () => {
  it('find what lists call otherwise, beside our own', async () => {
    const { exit, err } = await build(
      'code,language,words,listed\ntopic.needles,en,"pinnies, zappers",\ntopic.tools,en,tool library,yes\ntopic.tools,en,"drill, hammer",\n',
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(['pinnies', 'zappers', 'rigs', 'hammer'].map(first)).toEqual(['n', 'n', 'n', 't']);
  });

  it('come from JSON as well', async () => {
    const rows = [{ code: 'topic.needles', language: 'en', words: 'pinnies' }];
    expect(await build(JSON.stringify(rows), 'words.json')).toMatchObject({ exit: 0, err: '' });
    expect(first('pinnies')).toBe('n');
  });

  it('name rows that say nothing, and take the others', async () => {
    const { exit, err } = await build(
      'code,language,words\nneedles,en,pinnies\ntopic.needles,no language,zappers\ntopic.needles,en,\ntopic.needles,en,sticks\n',
    );
    expect(exit).toBe(0);
    expect(err).toContain('3 rows of ');
    expect(err).toContain('row 2, row 3, row 4');
    expect(first('sticks')).toBe('n');
    expect(first('pinnies')).not.toBe('n');
  });

  it('need their columns', async () => {
    const { exit, err } = await build('code,words\ntopic.needles,pinnies\n');
    expect(exit).toBe(2);
    expect(err).toContain('needs columns named code, language and words');
  });
});
