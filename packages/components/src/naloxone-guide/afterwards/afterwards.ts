import { html, nothing } from 'lit';
import { loadPart } from '../../shared/base/load-part.ts';
import { icon } from '../../shared/icons/icon.ts';
import { heart } from '../../shared/icons/ui.ts';
import type { AfterScreen } from './afterwards.part.ts';
import { heading } from '../naloxone-guide.templates.ts';
import type { Drawn, GuideHost, SideSay } from '../screens/scene.ts';

/**
 * What comes when it is over. Loads once somebody can go there, so that it is here without a network then; what did
 * not load is asked for again with the next tap.
 *
 * @param load The part.
 */
export function afterwards(
  host: GuideHost,
  say: SideSay,
  load = () => import('./afterwards.part.ts'),
): Pick<Drawn, 'after' | 'toAfter'> {
  let part: AfterScreen | undefined;
  let state: 'unasked' | 'loading' | 'missing' | 'here' = 'unasked';
  const ask = async (): Promise<void> => {
    if (state === 'loading' || state === 'here') return;
    state = 'loading';
    const found = await loadPart(host, load());
    part = found?.afterScreen(host, say);
    state = part ? 'here' : 'missing';
    host.requestUpdate();
  };
  return {
    after(scene, acts) {
      // A reload leads here too.
      if (state === 'unasked') void ask();
      return (
        part?.screen(scene, acts) ?? {
          main: html`${heading(say('after'))}
          ${state === 'missing' ? html`<p class="sub" role="alert">${say('sources-failed')}</p>` : nothing}`,
        }
      );
    },
    toAfter({ turn }) {
      if (state === 'unasked') void ask();
      const go = (): void => {
        void ask();
        part?.open();
        turn('after');
      };
      return html`<button class="button plain" data-way="after" @click=${go}>
        ${icon(heart)}<span>${say('after')}</span>
      </button>`;
    },
  };
}
