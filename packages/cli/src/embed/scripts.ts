import { createHash } from 'node:crypto';
import { say } from '../text/say.ts';

/** The `integrity` value of each file of `cdn/`, by its path in that folder: what `sri.json` holds. */
export type Integrities = Readonly<Record<string, string>>;

/** An import map with which a browser refuses a file that was changed. */
export interface IntegrityMap {
  /** By the file's address, as the page can use it. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What draws a map is the same for both, and in a folder of its own. */
const WITH_MAP = ['peer-resource-finder', 'peerkit'];
const MAP = /^maplibre-gl-[\d.]+\//;

/** An entry such as `peer-quick-exit.js`, and the lazy parts in the folders beside it. */
export function filesOf(entry: string, hashes: Integrities): string[] {
  return Object.keys(hashes).filter(
    (file) =>
      file === `${entry}.js` ||
      file.startsWith(`${entry}/`) ||
      (WITH_MAP.includes(entry) && MAP.test(file)),
  );
}

/** @param base Address of the folder with the files, as the page can use it; ends with a slash. */
export function integrityMap(
  entries: readonly string[],
  hashes: Integrities,
  base: string,
): IntegrityMap {
  const files = entries.flatMap((entry) => filesOf(entry, hashes));
  return { integrity: Object.fromEntries(files.map((file) => [base + file, hashes[file] ?? ''])) };
}

/** What asks the site for lists and keys, and sends to it. */
const ASKS = ['peer-resource-finder', 'peer-outreach-form', 'hosted-form', 'peerkit'];

/**
 * A whole Content-Security-Policy under which these elements work. The pictures and style sheets of the page itself
 * come from its own site.
 */
function policyFor(entries: readonly string[], base: string, map: string): string {
  const other = URL.canParse(base) ? new URL(base).origin : undefined;
  const asks = entries.some((entry) => ASKS.includes(entry));
  // Browsers start no worker from another site.
  const works = other === undefined && entries.some((entry) => WITH_MAP.includes(entry));
  return [
    "default-src 'none'",
    `script-src ${other ?? "'self'"} '${hashOf(map)}'`,
    "style-src 'self'",
    "img-src 'self'",
    ...(asks ? ["connect-src 'self'"] : []),
    ...(works ? ["worker-src 'self'"] : []),
  ].join('; ');
}

/** What no command knows of a page: where its list and its intake are. */
function hostsOf(entries: readonly string[]): readonly string[] {
  const has = (...names: readonly string[]): boolean =>
    entries.some((entry) => names.includes(entry));
  return [
    ...(has(...ASKS) ? [say('policyHosts')] : []),
    ...(has('peer-outreach-form', 'peerkit') ? [say('policyFrame')] : []),
  ].map((words) => `<!-- ${words} -->`);
}

/**
 * The tags for a page's head. The import map comes first: a browser no longer applies one to modules it
 * has already asked for. The comment is the Content-Security-Policy that they need.
 */
export function renderScripts(
  entries: readonly string[],
  hashes: Integrities,
  base: string,
): string {
  const map = asScript(integrityMap(entries, hashes, base));
  return [
    `<!-- Content-Security-Policy: ${policyFor(entries, base, map)} -->`,
    ...hostsOf(entries),
    `<script type="importmap">${map}</script>`,
    ...entries.map(
      (entry) =>
        `<script type="module" src="${base}${entry}.js" integrity="${hashes[`${entry}.js`] ?? ''}"></script>`,
    ),
  ].join('\n');
}

/** JSON that cannot end the script element it is written into. */
function asScript(map: IntegrityMap): string {
  return `\n${JSON.stringify(map, null, 2)}\n`.replaceAll('<', '\\u003c');
}

/** How a Content-Security-Policy names an inline script: by the hash of its exact text. */
function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
