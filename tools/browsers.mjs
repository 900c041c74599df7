/**
 * Finds the browsers of this machine for every tool of the project: element tests, stories,
 * journeys. Chromium is always there, on Linux in one pinned version from npm and with pinned fonts,
 * so that it draws the same pixels on every machine. Firefox and WebKit take part when installed.
 *
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string>, source: string }} Chromium
 * @typedef {{ executablePath: string }} Firefox
 * @typedef {{ driver: string, browser: string, xvfb: string }} WebKit
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium as playwright } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How to get an engine that is missing, for the one line the suite says about it. */
const HOW = {
  firefox: 'apt-get install firefox-esr, or install Firefox',
  webkit: 'on Debian: apt-get install webkit2gtk-driver xvfb',
};

const SYSTEM_CHROMIUM = {
  linux: [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) =>
      join('/usr/bin', name),
    ),
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ].flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [])),
};

/** A test browser talks to nobody but the tests; root in a container has no sandbox to use. */
const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that Playwright downloaded. @returns {string | undefined} */
function playwrightChromium() {
  try {
    return playwright.executablePath();
  } catch {
    // Playwright throws where it has no build for this system: simply not one of the candidates.
    return undefined;
  }
}

/** @param {string} name */
function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * The Chromium to test with, in this order: `CHROME_PATH`, the pinned one from npm (Linux x64), the
 * one Playwright downloaded, the system's.
 *
 * @returns {Promise<Chromium>}
 * @throws {Error} naming the fix, when there is none.
 */
export async function findChromium() {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names ${asked}, which does not exist.`);
    return withFonts(asked, 'CHROME_PATH');
  }
  const packaged = await packagedChromium();
  if (packaged) return packaged;
  const downloaded = playwrightChromium();
  if (downloaded && existsSync(downloaded)) return withFonts(downloaded, 'Playwright');
  const places = /** @type {Record<string, string[]>} */ (SYSTEM_CHROMIUM)[process.platform] ?? [];
  const installed = places.find((path) => existsSync(path));
  if (installed) return withFonts(installed, 'this system');
  throw new Error(
    'No Chromium found for the browser tests. Install Chrome or Chromium, run ' +
      '"npx playwright install chromium", or set CHROME_PATH to its program file.',
  );
}

/**
 * Pixels depend on the version, the system and the processor: only the pinned Chromium, which is
 * made for Linux x64, is held against the pictures in the repository. Everywhere else the tests of
 * pictures are skipped, and say so.
 */
export const PICTURES_ARE_COMPARED = process.platform === 'linux' && process.arch === 'x64';

/**
 * @param {string} executablePath
 * @param {string} source
 * @returns {Promise<Chromium>}
 */
async function withFonts(executablePath, source) {
  return { executablePath, args: ARGS, env: await packagedFonts(), source };
}

/** @param {Partial<Pick<Chromium, 'env'>>} found */
function environment({ env = {} }) {
  return /** @type {Record<string, string>} */ ({ ...process.env, ...env });
}

/**
 * What `chromium.launch()` of Playwright needs.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function chromiumLaunchOptions() {
  const found = await findChromium();
  return { executablePath: found.executablePath, args: found.args, env: environment(found) };
}

/** The npm package with a Chromium and fonts: its files and its version. */
function chromiumPackage() {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const home = dirname(dirname(entry));
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return { bin: join(home, 'bin'), version };
}

/** @returns {Promise<Chromium | undefined>} */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { bin, version } = chromiumPackage();
  const folder = await unpackOnce(`chromium-${version}`, (into) => [
    pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(into, 'chromium'), { mode: 0o755 }),
    ),
    untar(join(bin, 'swiftshader.tar.br'), into),
    untar(join(bin, 'al2023.tar.br'), join(into, 'al2023')),
  ]);
  const executablePath = join(folder, 'chromium');
  const fonts = await packagedFonts();
  // A bare system lacks libraries that the package carries: lent to the browser alone, if needed.
  const lent = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  for (const env of [fonts, lent]) {
    const tried = spawnSync(executablePath, ['--version', '--no-sandbox'], {
      env: environment({ env }),
      timeout: 20_000,
    });
    if (tried.status === 0) {
      return { executablePath, args: ARGS, env, source: `npm (@sparticuz/chromium ${version})` };
    }
  }
  return undefined;
}

/**
 * Makes a browser on Linux draw with the packaged fonts alone (Open Sans: Latin, Greek, Cyrillic,
 * Hebrew), never with those that a machine happens to have. Other systems have no such switch.
 *
 * @returns {Promise<Record<string, string>>} For the environment of the browser.
 */
async function packagedFonts() {
  if (process.platform !== 'linux') return {};
  const { bin, version } = chromiumPackage();
  const folder = await unpackOnce(`fonts-${version}`, (into, at) => [
    untar(join(bin, 'fonts.tar.br'), join(into, 'files')),
    // The package's own fonts.conf names folders of another machine. Without any font the browser
    // ends at the first <select>.
    writeFile(join(into, 'fonts.conf'), fontsConf(at)),
  ]);
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

/** @param {string} folder */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/files</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
}

/**
 * Unpacks beside the goal first and renames when whole, so that two tools starting together never
 * run half a browser.
 *
 * @param {string} name
 * @param {(into: string, folder: string) => Promise<unknown>[]} unpack
 * @returns {Promise<string>} The folder.
 */
async function unpackOnce(name, unpack) {
  // The real folder: a checkout may borrow another's through a link, and is gone before what it unpacked.
  const folder = join(realpathSync(join(ROOT, 'node_modules')), '.cache/peerkit', name);
  if (existsSync(folder)) return folder;
  const building = `${folder}.${String(process.pid)}`;
  mkdirSync(building, { recursive: true });
  try {
    const parts = await Promise.allSettled(unpack(building, folder));
    // All have ended before anything is thrown: what still writes could not be cleared away.
    for (const part of parts) if (part.status === 'rejected') throw part.reason;
    await rename(building, folder);
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * Through a file, not a pipe: tar stops reading at the end mark of an archive, and what is still written
 * then would count as a failure.
 *
 * @param {string} archive
 * @param {string} into
 */
async function untar(archive, into) {
  mkdirSync(into, { recursive: true });
  const plain = join(into, basename(archive, '.br'));
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  const tar = spawn('tar', ['-x', '-f', plain, '-C', into], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`tar ended with ${String(code)}.`)),
    );
  });
  await rm(plain);
}

/** @returns {Firefox | undefined} */
export function findFirefox() {
  const asked = process.env['FIREFOX_PATH'];
  const executablePath = [
    ...(asked ? [asked] : []),
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ].find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}

/** WebKitGTK with its own driver and a display of its own. @returns {WebKit | undefined} */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[
    /** @type {'x64' | 'arm64'} */ (process.arch)
  ];
  const browser = ['webkit2gtk-4.1', 'webkit2gtk-4.0']
    .map((name) => `/usr/lib/${String(machine)}-linux-gnu/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

/**
 * The engines to test in: those of `PEERKIT_ENGINES` (comma separated) when it is set, else all
 * that this machine has. `missing` says, for each engine it lacks, how to get it.
 *
 * @returns {{ found: Engine[], missing: { engine: string, how: string }[] }}
 */
export function findEngines() {
  const asked = process.env['PEERKIT_ENGINES'];
  if (asked) {
    const found = /** @type {Engine[]} */ (asked.split(',').map((name) => name.trim()));
    const strange = found.find((name) => !['chromium', 'firefox', 'webkit'].includes(name));
    if (strange !== undefined) {
      throw new Error(`PEERKIT_ENGINES names "${strange}"; known: chromium, firefox, webkit.`);
    }
    return { found, missing: [] };
  }
  const has = { firefox: findFirefox(), webkit: findWebKit() };
  /** @type {('firefox' | 'webkit')[]} */
  const others = ['firefox', 'webkit'];
  return {
    found: ['chromium', ...others.filter((name) => has[name])],
    missing: others.filter((name) => !has[name]).map((engine) => ({ engine, how: HOW[engine] })),
  };
}

/** A port nobody listens on at this moment. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts WebKit's driver on a virtual display.
 *
 * @param {WebKit} webkit
 * @param {number} port
 * @returns {Promise<{ stop: () => void }>}
 */
export async function startWebKitDriver(webkit, port) {
  // Xvfb picks a free display itself and writes its number to the file descriptor named.
  const screen = spawn(
    webkit.xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = await new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}.`)));
    screen.stdio[3]?.on('data', (/** @type {Buffer} */ data) => resolve(String(data).trim()));
  });
  const driver = spawn(webkit.driver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display)}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = () => {
    process.off('exit', stop);
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${String(port)}/status`);
      return { stop };
    } catch {
      // Not listening yet.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  stop();
  throw new Error('WebKitWebDriver did not start within ten seconds.');
}
