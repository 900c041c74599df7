/** The part of `trustedTypes` that is used here. */
interface PolicyFactory<Policy> {
  createPolicy(name: string, rules: { createHTML(text: string): string }): Policy;
}

/** Lit's own name, which pages with Lit allow already; then ours, for a page where that name is taken. */
const NAMES = ['lit-html', 'peerkit'];

/** The key under which all Peerkit files on a page share one policy, since a name can be used only once. */
const SHARED = Symbol.for('peerkit.templates');

/** What no template contains. Other scripts may find the policy: they must not be able to run a script with it. */
const RUNS = /<(script|iframe|object|embed|base|link|meta)\b|[\s"'/]on\w+\s*=|srcdoc|javascript:/i;

/**
 * The Trusted Types policy for Lit's templates. Undefined on a page that allows no policy with one of our names but does
 * not enforce Trusted Types: then Lit needs none.
 *
 * @throws {Error} With what to add to the page's policy, when it enforces Trusted Types and does not allow ours. The
 *   elements are then not registered, and the content between their tags is shown.
 */
export function templatePolicy<Policy>(
  factory: PolicyFactory<Policy> | undefined,
): Policy | undefined {
  const page = globalThis as { [SHARED]?: Policy | undefined };
  for (const name of factory ? NAMES : []) {
    try {
      page[SHARED] ??= factory?.createPolicy(name, { createHTML });
    } catch {
      // The page does not allow this name, or it is taken.
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
