import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../program.ts';

const FILES: Readonly<Record<string, string>> = {
  'peer-outreach-form.js': 'import("./peer-outreach-form/1a/seal.js")',
  'peer-outreach-form/1a/seal.js': 'export {}',
  'peer-outreach-form/1a/fr.js': 'export default {}',
  'peer-quick-exit.js': 'void 0',
  'peer-resource-finder.js': 'import("./maplibre-gl-6.17.0/maplibre-gl.js")',
  'peerkit.js': 'import("./maplibre-gl-6.17.0/maplibre-gl.js")',
  'maplibre-gl-6.17.0/maplibre-gl.js': 'export default {}',
};
const hash = (name: string, text: string) => createHash(name).update(text).digest('base64');
const integrity = (name: string) => `sha384-${hash('sha384', FILES[name] ?? '')}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-cdn-'));
  mkdirSync(join(folder, 'peer-outreach-form/1a'), { recursive: true });
  mkdirSync(join(folder, 'maplibre-gl-6.17.0'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const hashes = Object.fromEntries(Object.keys(FILES).map((name) => [name, integrity(name)]));
  writeFileSync(join(folder, 'sri.json'), JSON.stringify(hashes));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function script(...args: string[]) {
  const printed = { out: '', err: '' };
  const exit = await run(['embed', 'script', ...args, '--files', folder], {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stopped: () => Promise.resolve(),
  });
  return { exit, ...printed };
}

describe('embed script', () => {
  it('prints an import map with the integrity of an entry and of each lazy part, then the entry', async () => {
    const { exit, out } = await script('peer-outreach-form', '--base', '/kit');
    expect(exit).toBe(0);
    const [, map = ''] = /<script type="importmap">([^<]*)<\/script>/.exec(out) ?? [];
    expect(JSON.parse(map)).toEqual({
      integrity: Object.fromEntries(
        Object.keys(FILES)
          .filter((name) => name.startsWith('peer-outreach-form'))
          .map((name) => [`/kit/${name}`, integrity(name)]),
      ),
    });
    expect(out).toContain(
      `</script>\n<script type="module" src="/kit/peer-outreach-form.js" integrity="${integrity('peer-outreach-form.js')}"></script>`,
    );
    expect(out).toContain(`'sha256-${hash('sha256', map)}'`);
  });

  it.each([
    ['peer-quick-exit', ''],
    ['peer-outreach-form', "; connect-src 'self'"],
    ['peer-resource-finder', "; connect-src 'self'; worker-src 'self'"],
    ['peerkit', "; connect-src 'self'; worker-src 'self'"],
  ])('prints a whole policy, with what %s needs and no more', async (entry, needs) => {
    const [first = ''] = (await script(entry)).out.split('\n');
    expect(first.replace(/'sha256-[^']+'/, 'HASH')).toBe(
      `<!-- Content-Security-Policy: default-src 'none'; script-src 'self' HASH; style-src 'self'; img-src 'self'${needs} -->`,
    );
  });

  it('says what to add for other hosts and for a frame, where that can be', async () => {
    const exit = (await script('peer-quick-exit')).out;
    const form = (await script('peer-quick-exit', 'peer-outreach-form')).out;
    const finder = (await script('peer-resource-finder', '--base', 'https://cdn.example/')).out;
    expect(exit).not.toMatch(/connect-src|frame-src/);
    expect(form).toMatch(/<!-- [^>]*another host\? Add that host to connect-src\. -->/);
    expect(form).toContain('frame-src');
    expect(finder).toContain('another host');
    expect(finder).not.toMatch(/frame-src|worker-src/);
  });

  it('says which folder --files must be', async () => {
    const at = async (files: string) => {
      let err = '';
      await run(['embed', 'script', 'peerkit', '--files', files], {
        out: () => undefined,
        err: (text) => void (err += text),
        stopped: () => Promise.resolve(),
      });
      return err;
    };
    const site = mkdtempSync(join(tmpdir(), 'peerkit-site-'));
    expect(await at(site)).toMatch(/^--files must be the folder cdn.*no sri\.json in/);
    cpSync(folder, join(site, 'cdn'), { recursive: true });
    expect(await at(site)).toContain(`write --files ${join(site, 'cdn')}`);
    rmSync(site, { recursive: true });
  });

  it('makes one map for several entries, since older browsers read only the first map of a page', async () => {
    const { out } = await script('peer-outreach-form', 'peer-quick-exit');
    expect(out.match(/type="importmap"/g)).toHaveLength(1);
    expect(out.match(/type="module"/g)).toHaveLength(2);
    expect(out).toContain('"/cdn/peer-quick-exit.js"');
  });

  it('vouches for what draws a map beside the finder, and beside no other', async () => {
    const map = '"/cdn/maplibre-gl-6.17.0/maplibre-gl.js": "sha384-';
    expect((await script('peer-resource-finder')).out).toContain(map);
    expect((await script('peerkit')).out).toContain(map);
    expect((await script('peer-quick-exit')).out).not.toContain('maplibre');
  });

  it('names the other site where the files are on one', async () => {
    const { out } = await script('peer-quick-exit', '--base', 'https://cdn.example/kit/');
    expect(out).toContain("script-src https://cdn.example 'sha256-");
    expect(out).toContain('"https://cdn.example/kit/peer-quick-exit.js": "sha384-');
  });

  it('prints the map alone for a page that has one already', async () => {
    const { out } = await script('peer-quick-exit', '--map');
    expect(JSON.parse(out)).toEqual({
      integrity: { '/cdn/peer-quick-exit.js': integrity('peer-quick-exit.js') },
    });
  });

  it('does not vouch for files that are changed or missing', async () => {
    const seal = join(folder, 'peer-outreach-form/1a/seal.js');
    writeFileSync(seal, 'export { }');
    expect(await script('peer-outreach-form')).toEqual({
      exit: 2,
      out: '',
      err: `${seal} is not as it was made. Copy the whole folder cdn again.`,
    });
    rmSync(seal);
    expect((await script('peer-outreach-form')).err).toContain('Cannot read');
    writeFileSync(join(folder, 'sri.json'), '{');
    expect((await script('peer-outreach-form')).err).toContain('Cannot use');
  });

  it.each(['cdn/', 'javascript:', '/"onload="', 'file:///cdn/'])(
    'refuses the address %s',
    async (base) => {
      expect(await script('peer-quick-exit', '--base', base)).toMatchObject({ exit: 2, out: '' });
    },
  );

  it('lists what there is when it does not know a name', async () => {
    expect((await script('guide')).err).toBe(
      'There is no script "guide". Scripts: peer-outreach-form, peer-quick-exit, peer-resource-finder, peerkit.',
    );
  });
});
