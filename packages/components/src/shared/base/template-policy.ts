/** What this needs of `trustedTypes`. */
interface PolicyFactory<Policy> {
  createPolicy(name: string, rules: { createHTML(text: string): string }): Policy;
}

/** Lit's own name, which pages with Lit allow already; ours, for a page where somebody else has taken that. */
const NAMES = ['lit-html', 'peerkit'];

/** Where the files of Peerkit on a page share one policy, since a name can be taken once. */
const SHARED = Symbol.for('peerkit.templates');

/** What a template never holds: the policy makes nothing that runs a script, whoever finds it. */
const RUNS = /<(script|iframe|object|embed|base|link|meta)\b|[\s"'/]on\w+\s*=|srcdoc|javascript:/i;

/**
 * The Trusted Types policy for Lit's templates. Undefined on a page that has a list of policies without ours, as
 * long as it lets text become elements: then Lit needs none.
 *
 * @throws {Error} With what to add to the page's policy, when it lets nobody draw. The elements stay undefined
 *   then, and what stands between their tags is read.
 */
export function templatePolicy<Policy>(
  factory: PolicyFactory<Policy> | undefined,
): Policy | undefined {
  const page = globalThis as { [SHARED]?: Policy | undefined };
  for (const name of factory ? NAMES : []) {
    try {
      page[SHARED] ??= factory?.createPolicy(name, { createHTML });
    } catch {
      // Not on the page's list, or taken.
    }
  }
  try {
    if (!page[SHARED]) document.createElement('p').innerHTML = '.';
  } catch {
    throw new Error('[peerkit] Add to Content-Security-Policy: trusted-types lit-html peerkit');
  }
  return page[SHARED];
}

function createHTML(text: string): string {
  if (RUNS.test(text)) throw new TypeError(text);
  return text;
}
