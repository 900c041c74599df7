import type { DirectorySource } from '@peerkit/model';
import type { LitElement } from 'lit';
import { attributeFindings, valueFindings } from './attributes.check.ts';
import { brandFindings } from './brand.check.ts';
import { contentFindings } from './content.check.ts';
import { cspFindings } from './csp.check.ts';
import { exitFindings, frameFindings } from './exit.check.ts';
import { finderFindings, type FinderLike } from './finder.check.ts';
import { textOf, type Finding } from './finding.ts';
import { formFindings, type FormLike } from './form.check.ts';
import { guideFindings, type GuideLike } from './guide.check.ts';
import { languageFindings } from './language.check.ts';
import { mapFindings } from './map.check.ts';
import { pageFindings, tagFindings, TAGS } from './page.check.ts';
import { showPanel } from './panel.ts';
import { scriptFindings } from './script.check.ts';
import { tilesFindings } from './tiles.check.ts';

/** What a page sets by script, it sets soon after the element is there. In milliseconds. */
const SOON_MS = 300;

/** What the check reads of any widget. */
interface Widget extends LitElement {
  readonly languages?: string;
  /** Of a finder: address of a map. */
  readonly map?: string;
}

interface WidgetClass {
  readonly tag: string;
  readonly observedAttributes: readonly string[];
  readonly kinds?: object;
  readonly connect?: (src: string) => DirectorySource;
  /** Of a finder: draws a map. */
  readonly drawMap?: unknown;
}

/** Looks at one thing. */
type Check = () => Promise<readonly Finding[]> | readonly Finding[];

/** One check for each widget, however often it is put into the page. */
const checks = new WeakMap<Element, Promise<void>>();

/**
 * Tells a developer what is wrong with how a widget is set up: a panel in the widget, and lines in the console. Where
 * nothing is, a line in the console says that; in the page it is said only to who asked in the address.
 * Reads attributes and asks the addresses that the widget uses itself; reads nothing that anybody typed.
 * `<html data-peerkit-check="off">` is for pages whose set-up is wrong on purpose, such as those of tests.
 */
export function checkSetUp(host: LitElement): Promise<void> {
  const check = checks.get(host) ?? checkOnce(host);
  checks.set(host, check);
  return check;
}

async function checkOnce(host: LitElement): Promise<void> {
  if (document.documentElement.dataset['peerkitCheck'] === 'off') return;
  const drawn = await drawnFindings(host);
  await new Promise((done) => setTimeout(done, SOON_MS));
  if (!host.isConnected) return;
  const isAsked = location.search.includes('peerkit=check');
  const found = [...drawn, ...(await findAll(host))];
  // What the check could not look at is no fault of the page.
  const findings = found.filter(({ key }) => isAsked || key !== 'check-stopped');
  for (const finding of findings) {
    // Nothing can be sent or signed there, whatever else is right.
    const say = finding.key === 'not-secure' ? console.error : console.warn;
    say(`[peerkit] <${host.localName}>: ${textOf(finding)}`);
  }
  if (findings.length === 0)
    console.info(`[peerkit] <${host.localName}>: ${textOf({ key: 'fine' })}`);
  if (isAsked || findings.length > 0) showPanel(host, findings);
}

async function drawnFindings(host: LitElement): Promise<readonly Finding[]> {
  try {
    await host.updateComplete;
    return [];
  } catch (cause) {
    return [{ key: 'not-drawn', params: { cause: String(cause) } }];
  }
}

async function findAll(host: Widget): Promise<readonly Finding[]> {
  const { tag, observedAttributes, kinds, connect, drawMap } =
    host.constructor as unknown as WidgetClass;
  const page = host.closest('[lang]')?.getAttribute('lang') ?? '';
  const files = new URL('.', import.meta.url).href;
  const own: Readonly<Record<string, readonly Check[]>> = {
    'peer-outreach-form': [
      () => (isSecureContext || isFirst(host) ? [] : [{ key: 'not-secure' }]),
      () => formFindings(host as unknown as FormLike, Object.keys(kinds ?? {})),
    ],
    'peer-resource-finder': [() => finderFindings(host as unknown as FinderLike, connect)],
    'peer-naloxone-guide': [
      () => guideFindings(host as unknown as GuideLike),
      () => wayOut(host, 'exit'),
    ],
    'peer-quick-exit': [() => wayOut(host, 'href')],
  };
  const found = await allOf([
    () => attributeFindings(host.getAttributeNames(), observedAttributes),
    () => valueFindings(host, observedAttributes),
    () => languageFindings(host.languages ?? '', page),
    () => contentFindings(host),
    () => brandFindings(host),
    () => tilesFindings(host.map ?? '', drawMap !== undefined, document.baseURI),
    ...(isFirst(host) ? wholePage(files) : []),
    ...(own[tag] ?? []),
  ]);
  return [...found, ...cspFindings(files)];
}

/** A part of the check that breaks off is one more finding, and takes none of the others away. */
async function allOf(checks: readonly Check[]): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const check of checks) {
    try {
      found.push(...(await check()));
    } catch (cause) {
      found.push({ key: 'check-failed', params: { cause: String(cause) } });
    }
  }
  return found;
}

/** What is wrong with the page is told once. */
function isFirst(host: Element): boolean {
  const first = document.querySelector(TAGS.map((tag) => `${tag}:defined`).join());
  return first === host || first === null;
}

function wholePage(files: string): readonly Check[] {
  return [
    () => pageFindings(document, window !== window.top),
    () => tagFindings(document),
    () => scriptFindings(document, location.origin),
    () => mapFindings(document, files),
  ];
}

function wayOut(host: Element, name: string): readonly Finding[] {
  const href = host.getAttribute(name) ?? '';
  return name === 'exit' && href === 'none'
    ? []
    : [...exitFindings(name, href, host.baseURI), ...frameFindings(window)];
}
