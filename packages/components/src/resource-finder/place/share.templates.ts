import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryEntry } from '@peerkit/search';
import { icon } from '../../shared/icons/icon.ts';
import { share } from '../../shared/icons/ui.ts';
import { say } from '../finder-words.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { PlaceWords } from './place-words.ts';

/** Hands a place on by the device’s own menu; where it has none, by a copy. Nothing that was typed goes along. */
export function shareTemplate(
  entry: DirectoryEntry,
  words: PlaceWords,
): TemplateResult | typeof nothing {
  // Older browsers have no menu, and pages without https no clipboard.
  if (!('share' in navigator) && !('clipboard' in navigator)) return nothing;
  const press = (event: Event): void => {
    const status = (event.currentTarget as Element).nextElementSibling;
    void handOn(entry).then((outcome) => {
      if (status !== null) status.textContent = outcome === undefined ? '' : words.t(outcome);
    });
  };
  return html`<div class="share">
    <button type="button" class="button" @click=${press}>
      ${icon(share)} <span>${say(words, 'share')}</span>
    </button>
    <span role="status"></span>
  </div>`;
}

async function handOn(entry: DirectoryEntry): Promise<PlaceKey | undefined> {
  const text = inLines(entry);
  const url = location.href;
  try {
    if ('share' in navigator) {
      await navigator.share({ title: entry.name, text, url });
      return undefined;
    }
    await (navigator as Navigator).clipboard.writeText(`${text}\n${url}`);
    return 'copied';
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // The person thought better of it.
    return error.name === 'AbortError' ? undefined : 'not-shared';
  }
}

/** What a friend needs to get there: name, address and phone. */
function inLines({ name, organization, places, phones }: DirectoryEntry): string {
  const [place] = places;
  const address = [...(place?.address?.lines ?? []), place?.address?.city];
  const where = address.filter((part) => part !== undefined).join(', ');
  const lines = [name, organization === name ? undefined : organization, where, phones[0]?.number];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
