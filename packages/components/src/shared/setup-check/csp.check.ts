import type { Finding } from './finding.ts';

interface Stop {
  readonly directive: string;
  /** The file whose code asked for it. */
  readonly by: string;
  /** All of the policy that stopped it. */
  readonly policy: string;
}

/** What the page's Content-Security-Policy has stopped since the check began, by address. */
const stopped = new Map<string, Stop>();
document.addEventListener(
  'securitypolicyviolation',
  ({ blockedURI, effectiveDirective, sourceFile, originalPolicy }) =>
    stopped.set(blockedURI, {
      directive: effectiveDirective,
      by: sourceFile,
      policy: originalPolicy,
    }),
);

/** What stopped a request to an address. Some browsers name only the site of another site. */
export const stopOf = (address: string): Stop | undefined =>
  stopped.get(address) ?? stopped.get(new URL(address).origin);

/** Addresses that the check asks itself: another finding says what came of it. */
const looked = new Set<string>();

export function lookAt(address: string, init: RequestInit): Promise<Response> {
  looked.add(address);
  return fetch(address, init);
}

/**
 * What the page's policy blocked of Peerkit: reported once for each directive.
 *
 * @param own Begins the addresses of our files.
 */
export function cspFindings(own: string): readonly Finding[] {
  const lost = new Map<string, string[]>();
  for (const [blocked, { directive, by }] of stopped) {
    const isOurs = blocked.startsWith(own) || by.startsWith(own);
    const isTold = [...looked].some((address) => address.startsWith(blocked));
    if (isOurs && !isTold) lost.set(directive, [...(lost.get(directive) ?? []), blocked]);
  }
  return [...lost].map(([directive, all]) => ({
    key: 'csp-blocked',
    params: { blocked: all[0] ?? '', directive, count: all.length },
  }));
}
