import type { Finding } from './finding.ts';

const OURS = /\/(peerkit|peer-(naloxone-guide|outreach-form|quick-exit|resource-finder))\.js$/;

/** Our scripts that come with nothing that a browser could hold them against. */
export function scriptFindings(page: Document, site: string): readonly Finding[] {
  const mapped = integrities(page);
  return [...page.querySelectorAll<HTMLScriptElement>('script[src]')]
    .filter(({ src, integrity }) => {
      const url = new URL(src, page.baseURI);
      return OURS.test(url.pathname) && !integrity && !mapped.has(url.href);
    })
    .map(({ src }) => {
      const isOwn = new URL(src, page.baseURI).origin === site;
      return { key: isOwn ? 'script-unchecked' : 'script-integrity', params: { src } };
    });
}

/** Addresses whose content an import map of the page vouches for. */
function integrities(page: Document): ReadonlySet<string> {
  const maps = [...page.querySelectorAll('script[type=importmap]')].map(({ textContent }) => {
    try {
      return (JSON.parse(textContent) as { integrity?: object } | null)?.integrity ?? {};
    } catch {
      // Not JSON: the browser ignores it as well, and says so.
      return {};
    }
  });
  return new Set(
    maps.flatMap((map) => Object.keys(map).map((address) => new URL(address, page.baseURI).href)),
  );
}
