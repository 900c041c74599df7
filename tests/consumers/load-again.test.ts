import { describe, expect, it } from 'vitest';
import { loadOnlyByEntry } from '../../packages/components/build/load-again.mjs';

const entry = (more = '') => ({
  fileName: 'peerkit.js',
  isEntry: true,
  moduleIds: ['/src/define.ts'],
  code: `const a=1;loadPeerPart('./peerkit/1/part.js');${more}`,
});
const chunk = (name: string, code: string, module = `/src/${name}.ts`) => ({
  fileName: `peerkit/1/${name}.js`,
  isEntry: false,
  moduleIds: [module],
  code,
});

function madeOf(...parts: ReturnType<typeof chunk>[]): string[] {
  const chunks = [entry('export{a as O};'), ...parts];
  loadOnlyByEntry(chunks);
  return chunks.map(({ code }) => code);
}

describe('a lazy part', () => {
  it('asks the loader of its entry for what it needs, and imports it nowhere', () => {
    const [, code] = madeOf(
      chunk(
        'part',
        'import{a as x}from"../../peerkit.js";import{b,c as d}from"./other.js";const e=b+d+x;export{e as f};',
      ),
    );
    expect(code).toBe(
      'import{load as loadPeerPart}from"../../peerkit.js";import{a as x}from"../../peerkit.js";' +
        'export const peerPart=()=>loadPeerPart("./peerkit/1/other.js")' +
        '.then(({b:b,c:d})=>{const e=b+d+x;;return{f:e}});',
    );
  });

  it('waits for a part that it only runs, and hands on what another has', () => {
    const [, code] = madeOf(chunk('part', 'import"./one.js";export{b as c}from"./two.js";'));
    expect(code).toContain('.then(([{},{b:peerHanded1}])=>{;return{c:peerHanded1}});');
  });

  it('stays as it is when it needs none', () => {
    const code = 'import{a as x}from"../../peerkit.js";const e=x;export{e};';
    expect(madeOf(chunk('part', code))[1]).toBe(code);
  });

  it('loads its own lazy parts at the address that the entry knows', () => {
    expect(madeOf(chunk('part', "const go=()=>loadPeerPart('./late.js');export{go};"))[1]).toBe(
      'import{load as loadPeerPart}from"../../peerkit.js";' +
        "const go=()=>loadPeerPart('./peerkit/1/late.js');export{go};",
    );
  });

  it('cannot take all of another, nor export without a name', () => {
    for (const code of [
      'import*as o from"./other.js";',
      'export*from"./other.js";',
      'import{a}from"./other.js";export default a;',
      'import{b}from"./other.js";export*from"../../peerkit.js";',
    ])
      expect(() => madeOf(chunk('part', code)), code).toThrow('peerkit/1/part.js');
  });
});

describe('words', () => {
  const words = (code: string) => chunk('fr', code, '/src/locales/fr.ts');

  it('are imported as they are: there is English in their place', () => {
    const code = 'import{m}from"./more.fr.js";export{m};';
    expect(madeOf(words(code), chunk('more.fr', 'export{m};', '/src/locales/more.fr.ts'))[1]).toBe(
      code,
    );
  });

  it('may not need a part that waits for others', () => {
    expect(() =>
      madeOf(words('import{b}from"./part.js";'), chunk('part', 'import"./other.js";')),
    ).toThrow('The words peerkit/1/fr.js need ./peerkit/1/part.js.');
  });
});

describe('the loader of an entry', () => {
  type Load = (address: string) => Promise<unknown>;

  /** The loader, with `import` and what maps a page has in the test's hand. */
  async function loader(
    found: (address: string) => Promise<unknown>,
    maps: readonly string[] = [],
  ): Promise<Load> {
    const [code = ''] = madeOf();
    const body = code.replaceAll('import(', 'found(').replace(/loadPeerPart\('.*$/, '');
    const text = `export const make=(found,document)=>{${body};return loadPeerPart};`;
    const { make } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
      make: (found: Load, document: object) => Load;
    };
    const scripts = [
      { type: 'module', text: 'integrity' },
      ...maps.map((text) => ({ type: 'importmap', text })),
    ];
    return make(found, { scripts });
  }

  it('asks once at another address for what did not load', async () => {
    const asked: string[] = [];
    const load = await loader((address) => {
      asked.push(address);
      return asked.length < 2 ? Promise.reject(new Error('login page')) : Promise.resolve('part');
    });
    await expect(load('./p.js')).resolves.toBe('part');
    await expect(load('./p.js')).resolves.toBe('part');
    expect(asked).toEqual(['./p.js', expect.stringMatching(/^\.\/p\.js\?\d+$/)]);
  });

  it.each([
    ['the same', ['{"imports":{}}', '{"integrity":{"/p.js":"sha384-x"}}'], './p.js'],
    ['another', ['{"imports":{"a":"/a.js"}}'], expect.stringMatching(/^\.\/p\.js\?\d+$/)],
  ] as const)('asks at %s address on a page with import maps %s', async (_, maps, second) => {
    const asked: string[] = [];
    const load = await loader((address) => {
      asked.push(address);
      return Promise.reject(new Error('refused'));
    }, maps);
    await expect(load('./p.js')).rejects.toThrow('refused');
    expect(asked).toEqual(['./p.js', second]);
  });

  it('tries a part again whose needs did not load', async () => {
    let times = 0;
    const load = await loader(() =>
      Promise.resolve({
        peerPart: () =>
          (times += 1) < 2 ? Promise.reject(new Error('no need')) : Promise.resolve('whole'),
      }),
    );
    await expect(load('./p.js')).rejects.toThrow('no need');
    await expect(load('./p.js')).resolves.toBe('whole');
  });
});
