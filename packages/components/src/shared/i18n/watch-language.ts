import type { ReactiveElement } from 'lit';
import { languageTag, mainLanguage } from './language-tag.ts';
import { chosen, languageOf } from './localizer-base.ts';

/**
 * Draws an element again whenever the language of the page around it changes, or somebody chooses another. Before each
 * drawing the localizer reads which language that is. May start late.
 */
export function watchLanguage(host: ReactiveElement): void {
  const observer = new MutationObserver(() => host.requestUpdate());
  const first = languageOf(host);
  /** Whether the language was changed while the page was open, by a menu or a translator. */
  let hasFollowed = false;
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
    hostUpdated() {
      const asked = languageOf(host);
      hasFollowed ||= asked !== first;
      const root = host.renderRoot as HTMLElement;
      const isKnown = mainLanguage(root.lang) === mainLanguage(languageTag(asked) ?? '');
      // Our words are already in the language that was asked for: a machine translation would be worse.
      if (isKnown && (hasFollowed || chosen() !== undefined)) root.translate = false;
      else root.removeAttribute('translate');
      selectShown(root);
    },
  });
}

/** A menu of languages names the one that is shown, or is on its way: one that did not load can be chosen again. */
function selectShown(root: HTMLElement): void {
  const menu = root.querySelector<HTMLSelectElement>('.menu select');
  const place = [...(menu?.options ?? [])].findIndex(
    ({ lang }) => mainLanguage(lang) === mainLanguage(root.lang),
  );
  if (menu && place >= 0) menu.selectedIndex = place;
}
