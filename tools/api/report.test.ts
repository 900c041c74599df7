import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from './report.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Each is planted in a package of its own, named here. */
const CHANGES: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['method', 'till', 'sum()', 'total()'],
  ['type', 'till', 'count = (): number', 'count = (): 1'],
  ['parameter', 'shop', 'day = 1', 'day: number'],
  ['used-type', 'shop', 'wide: boolean', 'wide: true'],
  ['export', 'index', 'open, ', ''],
];

describe('the API report', { timeout: 60_000 }, () => {
  let folder: string;
  const path = (file: string) => join(folder, file);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  const change = (file: string, from: string | RegExp, to: string) => {
    const before = readFileSync(path(file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path(file), after);
  };
  const changed = () => report(folder, { check: true });
  const text = () => readFileSync(path('api/shop.md'), 'utf8');
  const entry = (file: string) => ({
    '@peerkit/source': `./src/${file}.ts`,
    default: `./dist/${file}.js`,
  });

  /** A package in which each test changes something else. */
  function writePackage(name: string): void {
    const exports = {
      '.': entry('index'),
      './till': entry('till'),
      './define': entry('define'),
      './locales/*': entry('locales/*'),
      './shop.css': './shop.css',
    };
    const folder = `packages/${name}`;
    write(`${folder}/package.json`, JSON.stringify({ name: `@peerkit/${name}`, exports }));
    write(
      `${folder}/src/index.ts`,
      "export { open, type Shop } from './shop.ts';\nexport { count } from './till.ts';\n",
    );
    write(
      `${folder}/src/shop.ts`,
      'interface Door { readonly wide: boolean }\n' +
        'export interface Shop { readonly door: Door }\n' +
        'interface Cellar { readonly dark: true }\n' +
        'export function open(shop: Shop, day = 1) { const cellar: Cellar = { dark: true };\n' +
        '  return shop.door.wide && cellar.dark && day > 0; }\n',
    );
    write(
      `${folder}/src/till.ts`,
      'export const count = (): number => 1;\n' +
        "export const words = { hello: 'Good day to you', code: 'ok' } as const;\n" +
        'export class Till { readonly open = true; private key = 1; #coins = 2;\n' +
        '  sum(): number { return this.key + this.#coins; } }\n',
    );
    write(`${folder}/src/define.ts`, 'console.log(1);\n');
    write(`${folder}/src/locales/fr.ts`, 'export default {};\n');
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'peerkit-api-'));
    for (const file of ['tsconfig.base.json', '.prettierrc.json']) {
      cpSync(join(ROOT, file), path(file));
    }
    const names = ['shop', ...CHANGES.map(([name]) => name)];
    names.forEach(writePackage);
    write('packages/hidden/package.json', JSON.stringify({ name: 'hidden', private: true }));
    const reports = await report(folder, { check: false });
    expect(reports.sort()).toEqual(names.map((name) => `api/${name}.md`).sort());
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lists what each entry exports, with inferred types', () => {
    expect(text()).toContain('## @peerkit/shop/till');
    expect(text()).toContain('function open(shop: Shop, day?: number): boolean;');
    expect(text()).toContain('const count: () => number;');
    expect(text()).toContain('// count: see @peerkit/shop');
  });

  it('lists entries that are files, patterns or have only an effect', () => {
    expect(text()).toContain('- `fr`');
    expect(text()).toContain('- `./shop.css`');
    expect(text()).toContain('Exports nothing');
  });

  it('shows a type that an exported type uses, but nothing private, no body and no sentence', () => {
    expect(text()).toMatch(/## Not exported[\s\S]*interface Door/);
    expect(text()).not.toMatch(/Cellar|coins|private|key|Good day/);
    expect(text()).toContain("readonly code: 'ok'");
  });

  it('is up to date while only bodies, comments and sentences change', async () => {
    change('packages/shop/src/till.ts', '=> 1', '=> 2');
    change('packages/shop/src/till.ts', 'Good day to you', 'Hello to you');
    change('packages/shop/src/shop.ts', /^/, '// A comment.\n');
    expect(await changed()).toEqual([]);
  });

  it('differs when a name, a type, an option or an export changes, or a package goes', async () => {
    for (const [name, file, from, to] of CHANGES) {
      change(`packages/${name}/src/${file}.ts`, from, to);
    }
    write('api/gone.md', '# Public names of gone\n');
    const expected = [...CHANGES.map(([name]) => `api/${name}.md`), 'api/gone.md'];
    expect((await changed()).sort()).toEqual(expected.sort());
  });
});
