import { fixture, html } from '@open-wc/testing';
import type { Directory, DirectorySource } from '@peerkit/model';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { sourceOf, THURSDAY } from './samples.ts';
import { until } from '../../shared/testing/until.ts';

/** A finder in one column, or as wide as a test says, on a Thursday at noon, with its list. */
export async function readyFinder(source: DirectorySource, px = 600): Promise<PeerResourceFinder> {
  const column = await fixture(
    html`<div style="inline-size: ${px}px">
      <peer-resource-finder .source=${source} .clock=${() => THURSDAY}>
        <a href="tel:211">Call 211</a>
      </peer-resource-finder>
    </div>`,
  );
  const finder = column.querySelector('peer-resource-finder');
  if (finder === null) throw new Error('There is no finder.');
  // What cards know beside names, and the tools, load on their own.
  await until('the list and its tools', () => one(finder, '.hit .keep-one') !== null);
  return finder;
}

/** A finder with that place open. */
export async function finderAt(
  px: number,
  list: Directory,
  name: string,
): Promise<PeerResourceFinder> {
  const finder = await readyFinder(sourceOf(list), px);
  all(finder, '.hit .open')
    .find((open) => said(open) === name)
    ?.click();
  await soon(() => said(one(finder, '.detail h2')) === name, 'the place');
  return finder;
}

export const one = (finder: PeerResourceFinder, selector: string): HTMLElement | null =>
  finder.renderRoot.querySelector<HTMLElement>(selector);

export const all = (finder: PeerResourceFinder, selector: string): HTMLElement[] => [
  ...finder.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The words of an element, with single spaces. */
export const said = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const namesIn = (finder: PeerResourceFinder): string[] =>
  all(finder, '.hit h3 .open').map((button) => said(button));

/** What has the focus inside. */
export const focused = (finder: PeerResourceFinder): Element | null =>
  finder.shadowRoot?.activeElement ?? null;

/** Waits until something is so; what it is, the code itself says best. */
export const soon = (isSo: () => boolean, what = String(isSo)): Promise<boolean> =>
  until(what, isSo);
