const registered = new WeakSet<CustomElementConstructor>();

/**
 * Registers a tag once. A page may load Peerkit twice, or two versions of it: the first stays, the second
 * is skipped with a line for the developer, and nothing throws. A class can be registered under one tag
 * only: under a second one goes a class derived from it.
 *
 * @param registry Where to register; the page's own registry when absent. In Node there is none: nothing happens.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  // Node has no registry, whatever the DOM types say.
  if (!(registry as CustomElementRegistry | undefined)) return;
  const taken = registry.get(tag);
  if (taken === undefined) {
    registry.define(tag, registered.has(element) ? class extends element {} : element);
    registered.add(element);
  } else if (taken !== element && !(taken.prototype instanceof element)) {
    console.warn(
      `[peerkit] <${tag}> is already defined; the first stays. ` +
        `See "Two copies on one page" in the README of @peerkit/components.`,
    );
  }
}
