/**
 * Builds the partner site into `dist/`: the elements' CDN files as an agency would copy them, the
 * sample directory checked and indexed, and the guide's steps as plain HTML inside the page, so that
 * everything vital reads without JavaScript.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const peerkitBin = fileURLToPath(import.meta.resolve('peerkit/bin'));
const components = new URL('./cdn/', import.meta.resolve('@peerkit/components/package.json'));

/**
 * The public command, as a partner would run it.
 * @param {string[]} args
 */
function peerkit(...args) {
  return execFileSync(process.execPath, [peerkitBin, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export function buildPages() {
  mkdirSync(path('dist/directory'), { recursive: true });
  peerkit(
    'directory',
    'build',
    path('directory/sample.json'),
    '-o',
    path('dist/directory/index.json'),
  );
  cpSync(path('directory/sample.json'), path('dist/directory/sample.json'));
  const page = readFileSync(path('pages/index.html'), 'utf8')
    .replace('{{guide}}', () => peerkit('embed', 'guide', '--region', 'ca-on'))
    .replace('{{places}}', () => peerkit('embed', 'places', path('directory/sample.json')));
  writeFileSync(path('dist/index.html'), page);
  for (const file of ['site.css', 'icon.svg']) cpSync(path(`pages/${file}`), path(`dist/${file}`));
}

export function copyCdn() {
  cpSync(fileURLToPath(components), path('dist/cdn'), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(path('dist'), { recursive: true, force: true });
  buildPages();
  copyCdn();
}
