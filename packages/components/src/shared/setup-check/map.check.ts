import { isStopped } from './csp.check.ts';
import type { Finding } from './finding.ts';

/** Our files of a release: `peerkit/3f1c22ab/` and such. */
const RELEASE = /\/peer[a-z-]*\/[\da-f]{8}\/$/;

/** The hashes of an import map, by address. */
function hashesOf(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { textContent } of page.querySelectorAll('script[type=importmap]')) {
    let map: { readonly integrity?: Readonly<Record<string, string>> } | null;
    try {
      map = JSON.parse(textContent) as typeof map;
    } catch {
      // Not JSON: the browser ignores it as well, and says so.
      continue;
    }
    for (const [address, hash] of Object.entries(map?.integrity ?? {})) {
      found.set(new URL(address, page.baseURI).href, hash);
    }
  }
  return found;
}

/**
 * Whether the page's import map is that of our files: it names them, their hashes are right, and the policy of
 * the page lets it count.
 *
 * @param own Begins the addresses of our lazy parts.
 */
export async function mapFindings(page: Document, own: string): Promise<readonly Finding[]> {
  const hashes = hashesOf(page);
  if (hashes.size === 0) return RELEASE.test(own) ? [{ key: 'map-missing' }] : [];
  const ours = [...hashes].filter(([address]) => address.startsWith(own));
  if (ours.length === 0) return [{ key: 'map-other', params: { own } }];
  const wrong = await Promise.all(ours.map(([address, hash]) => isWrong(address, hash)));
  const bad = ours.filter((_, at) => wrong[at]).map(([address]) => address);
  const policy = await policyOf(page);
  const maps = [...page.querySelectorAll<HTMLScriptElement>('script[type=importmap]')];
  const allowed = await Promise.all(maps.map((map) => allows(policy, map.textContent, map.nonce)));
  return [
    ...bad.map((address): Finding => ({ key: 'map-stale', params: { address } })),
    ...(allowed.includes(false) ? [{ key: 'map-csp' } as const] : []),
  ];
}

/** A browser holds what it loads to a hash by itself, and refuses what is another file. */
async function isWrong(address: string, integrity: string): Promise<boolean> {
  try {
    return !(await fetch(address, { integrity, credentials: 'omit' })).ok;
  } catch {
    await new Promise((done) => setTimeout(done));
    return !isStopped(address);
  }
}

/** The policies of a page: of its head, and of the answer that it came in. */
async function policyOf(page: Document): Promise<string> {
  const metas = page.querySelectorAll<HTMLMetaElement>(
    'meta[http-equiv="content-security-policy" i]',
  );
  const policies = [...metas].map(({ content }) => content);
  try {
    const { headers } = await fetch(page.URL, { method: 'HEAD' });
    policies.push(headers.get('content-security-policy') ?? '');
  } catch {
    // A page that was saved, or a policy that forbids even this.
  }
  return policies.join(',');
}

/** Whether all policies, separated by commas, let an inline script run. */
export async function allows(policies: string, text: string, nonce: string): Promise<boolean> {
  const hashes = await Promise.all([256, 384, 512].map((size) => sourceOf(text, size)));
  return policies.split(',').every((policy) => {
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name.toLowerCase(), sources] as const;
      }),
    );
    const sources = ['script-src-elem', 'script-src', 'default-src']
      .map((name) => directives.get(name))
      .find((given) => given !== undefined);
    if (!sources) return true;
    const isStrict = sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
    return sources.some(
      (source) =>
        hashes.includes(source) ||
        (nonce !== '' && source === `'nonce-${nonce}'`) ||
        (source === "'unsafe-inline'" && !isStrict),
    );
  });
}

async function sourceOf(text: string, size: number): Promise<string> {
  const digest = await crypto.subtle.digest(`SHA-${size}`, new TextEncoder().encode(text));
  return `'sha${size}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
