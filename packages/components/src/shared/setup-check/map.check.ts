import { lookAt, stopOf } from './csp.check.ts';
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
  return [...(await fileFindings(ours)), ...(await policyFindings(page, ours))];
}

/** Which files are not those of the map. The first shows whether the policy of the page lets any be looked at. */
async function fileFindings(
  files: readonly (readonly [string, string])[],
): Promise<readonly Finding[]> {
  const [first, ...others] = files;
  const stale = first && (await staleOf(first));
  const stop = first && stopOf(first[0]);
  if (stop) {
    const { length: count } = files;
    return [{ key: 'check-stopped', params: { count, directive: stop.directive } }];
  }
  const wrong = [stale, ...(await Promise.all(others.map(staleOf)))];
  return wrong
    .filter((address) => address !== undefined)
    .map((address) => ({ key: 'map-stale', params: { address } }));
}

/** A browser holds what it loads to a hash by itself, and refuses what is another file. */
async function staleOf([address, integrity]: readonly [string, string]): Promise<
  string | undefined
> {
  try {
    return (await lookAt(address, { integrity, credentials: 'omit' })).ok ? undefined : address;
  } catch {
    await new Promise((done) => setTimeout(done));
    return stopOf(address) ? undefined : address;
  }
}

/** Without https there is nothing that makes a hash: the check of the page says so. */
async function policyFindings(
  page: Document,
  [first]: readonly (readonly [string, string])[],
): Promise<readonly Finding[]> {
  if (!isSecureContext) return [];
  const stop = first && stopOf(first[0]);
  const policy = stop ? stop.policy : await policyOf(page);
  const maps = [...page.querySelectorAll<HTMLScriptElement>('script[type=importmap]')];
  const allowed = await Promise.all(maps.map((map) => allows(policy, map.textContent, map.nonce)));
  return allowed.includes(false) ? [{ key: 'map-csp' }] : [];
}

/** The policies of a page: of its head, and of the answer that it came in. */
async function policyOf(page: Document): Promise<string> {
  const metas = page.querySelectorAll<HTMLMetaElement>(
    'meta[http-equiv="content-security-policy" i]',
  );
  const policies = [...metas].map(({ content }) => content);
  try {
    const { headers } = await lookAt(page.URL, { method: 'HEAD' });
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
