/**
 * Registers a tag once. A page may load Peerkit twice, or two versions of it: the first stays, the second
 * is skipped with a line for the developer, and nothing throws. A class can be registered under one tag
 * only: a second tag gets a subclass of it.
 *
 * @param registry Where to register; the page's own registry when absent. In Node there is none: nothing happens.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  // Node has no registry, though the DOM types say that there always is one.
  if (!(registry as CustomElementRegistry | undefined)) return;
  const taken = registry.get(tag);
  if (taken === undefined) {
    try {
      registry.define(tag, element);
    } catch {
      // The class has a tag already; any other error is thrown again.
      registry.define(tag, class extends element {});
    }
  } else if (taken !== element) {
    // "Two copies on one page" in this package's README says more.
    console.warn(`[peerkit] <${tag}> is already defined; the first stays.`);
  }
}
