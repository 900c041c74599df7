import type { ReactiveElement } from 'lit';

/**
 * Draws an element again whenever the language of the page changes around it, or somebody chooses another. Its words
 * look before each drawing what they should be in. May start late.
 */
export function watchLanguage(host: ReactiveElement): void {
  const observer = new MutationObserver(() => host.requestUpdate());
  host.addController({
    hostConnected() {
      for (const tree of [document, host.getRootNode()]) {
        const attributeFilter = ['lang', 'data-peer-language'];
        observer.observe(tree, { attributeFilter, subtree: true });
      }
      host.requestUpdate();
    },
    hostDisconnected() {
      observer.disconnect();
    },
  });
}
