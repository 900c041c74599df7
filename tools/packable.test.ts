import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const GUARD = fileURLToPath(new URL('packable.mjs', import.meta.url));

describe('a package before it is packed', () => {
  let folder: string;

  const put = (...files: string[]) => {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
  };
  const guard = () => spawnSync(process.execPath, [GUARD], { cwd: folder, encoding: 'utf8' });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'peerkit-pack-'));
    const entry = (name: string) => ({
      '@peerkit/source': `./src/${name}.ts`,
      types: `./dist/${name}.d.ts`,
      default: `./dist/${name}.js`,
    });
    const manifest = {
      name: 'probe',
      exports: { '.': entry('index'), './words/*': entry('words/*'), './cdn/*': './cdn/*' },
      bin: { probe: 'bin/probe.mjs' },
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    put('src/index.ts', 'src/words/fr.ts', 'dist/index.d.ts', 'dist/words/fr.d.ts');
    put('bin/probe.mjs', 'dist/index.js', 'dist/words/fr.js', 'cdn/all.js');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is packed when all that it exports is there', () => {
    expect(guard()).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['dist/index.js', 'dist/index.d.ts', 'dist/words/fr.js', 'cdn/all.js', 'bin/probe.mjs'])(
    'is not packed without %s',
    (file) => {
      rmSync(join(folder, file));
      const { status, stderr } = guard();
      expect(status).toBe(1);
      expect(stderr).toContain('is not packed');
      expect(stderr).toContain(file.replace('fr', '*').replace('all.js', '*'));
    },
  );

  it('is not packed with what an older build left in cdn/', () => {
    writeFileSync(join(folder, 'cdn/sri.json'), JSON.stringify({ 'all.js': 'sha384-' }));
    expect(guard()).toMatchObject({ status: 0, stderr: '' });
    put('cdn/all/0a1b2c3d/old.js');
    const { status, stderr } = guard();
    expect(status).toBe(1);
    expect(stderr).toContain('all/0a1b2c3d/old.js');
    expect(stderr).toContain('Delete the folder cdn/');
  });
});
