import { html, nothing } from 'lit';
import { loadPart } from '../shared/base/load-part.ts';
import { icon } from '../shared/icons/icon.ts';
import { heart } from '../shared/icons/ui.ts';
import type { AfterScreen } from './afterwards.part.ts';
import { heading } from './naloxone-guide.templates.ts';
import type { Drawn, GuideHost, SideSay } from './scene.ts';

/** What comes when it is over. Loads once somebody can go there, so that it is here without a network then. */
export function afterwards(host: GuideHost, say: SideSay): Pick<Drawn, 'after' | 'toAfter'> {
  let part: AfterScreen | undefined;
  let isAsked = false;
  let isMissing = false;
  const load = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    const found = await loadPart(host, import('./afterwards.part.ts'));
    part = found?.afterScreen(host, say);
    isMissing = !part;
    host.requestUpdate();
  };
  return {
    after: (scene, acts) =>
      part?.screen(scene, acts) ?? {
        main: html`${heading(say('after'))}
        ${isMissing ? html`<p class="sub">${say('sources-failed')}</p>` : nothing}`,
      },
    toAfter({ turn }) {
      void load();
      const go = (): void => {
        part?.open();
        turn('after');
      };
      return html`<button class="button plain" data-way="after" @click=${go}>
        ${icon(heart)}<span>${say('after')}</span>
      </button>`;
    },
  };
}
