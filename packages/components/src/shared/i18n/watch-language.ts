import type { ReactiveElement } from 'lit';
import { languageTag, mainLanguage } from './language-tag.ts';
import { chosen, languageOf } from './localizer-base.ts';

/**
 * Draws an element again whenever the language of the page changes around it, or somebody chooses another. Its words
 * look before each drawing what they should be in. May start late.
 */
export function watchLanguage(host: ReactiveElement): void {
  const observer = new MutationObserver(() => host.requestUpdate());
  const first = languageOf(host);
  /** The language was changed while the page was open: by a menu, or by a translator. */
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
      const wall = host.renderRoot as HTMLElement;
      const isKnown = mainLanguage(wall.lang) === mainLanguage(languageTag(asked) ?? '');
      // Where our words are in the language that somebody asked for, a translator makes them no better.
      if (isKnown && (hasFollowed || chosen() !== undefined)) wall.translate = false;
      else wall.removeAttribute('translate');
      nameShown(wall);
    },
  });
}

/** A menu of languages names the one that is shown, or is on its way: one that did not load can be chosen again. */
function nameShown(wall: HTMLElement): void {
  const menu = wall.querySelector<HTMLSelectElement>('.menu select');
  const place = [...(menu?.options ?? [])].findIndex(
    ({ lang }) => mainLanguage(lang) === mainLanguage(wall.lang),
  );
  if (menu && place >= 0) menu.selectedIndex = place;
}
