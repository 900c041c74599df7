import type { Finding } from './finding.ts';

interface Stop {
  readonly directive: string;
  /** The file whose code asked for it. */
  readonly by: string;
}

/** What the page's Content-Security-Policy has stopped since the check began, by address. */
const stopped = new Map<string, Stop>();
document.addEventListener(
  'securitypolicyviolation',
  ({ blockedURI, effectiveDirective, sourceFile }) =>
    stopped.set(blockedURI, { directive: effectiveDirective, by: sourceFile }),
);

/** Whether the policy stopped a request to an address. Some browsers name only the site of another site. */
export const isStopped = (address: string): boolean =>
  stopped.has(address) || stopped.has(new URL(address).origin);

/**
 * What the policy stopped of ours.
 *
 * @param own Begins the addresses of our files.
 * @param told Addresses that another finding is about.
 */
export function cspFindings(own: string, told: readonly string[]): readonly Finding[] {
  return [...stopped]
    .filter(([blocked, { by }]) => blocked.startsWith(own) || by.startsWith(own))
    .filter(([blocked]) => !told.some((address) => address.startsWith(blocked)))
    .map(([blocked, { directive }]) => ({ key: 'csp-blocked', params: { blocked, directive } }));
}
