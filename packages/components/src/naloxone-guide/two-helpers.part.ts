/** What the second of two helpers does at each step, and what says that two help. Loads by itself. */
import {
  otherLine,
  twoHelpersCatalog,
  type TwoLine,
  type TwoWord,
} from '@peerkit/guidance/two-helpers';
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../shared/base/add-styles.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { icon } from '../shared/icons/icon.ts';
import { people } from '../shared/icons/ui.ts';
import type { Acts, Content, GuideHost, Part, Scene, SideSay } from './scene.ts';
import { twoStyles } from './two-helpers.styles.ts';

export interface TwoHelpers {
  /** What the other does meanwhile; nothing where one helps alone. */
  line(scene: Scene): Part;
  /** The line for where it has no room above, and what says that two help, and takes it back. */
  beside(scene: Scene, acts: Pick<Acts, 'two'>): TemplateResult;
}

export function helpers(host: GuideHost, side: SideSay): TwoHelpers {
  addStyles(host.renderRoot, [twoStyles]);
  const words = new Localizer<TwoWord>(host, twoHelpersCatalog);
  const isOwn = (word: TwoLine): word is TwoWord => word in twoHelpersCatalog.en;
  const say = (word: TwoLine, { run, say: guideSay }: Scene): Content =>
    isOwn(word) ? marked(words.localized(word, run.protocol.facts)) : guideSay(word);
  const line = (scene: Scene): Part => {
    const word = otherLine(scene.run.protocol, scene.run.session);
    if (word === undefined) return nothing;
    return html`<p class="other">
      ${icon(people)}<span><b>${say('two.other', scene)}</b> ${say(word, scene)}</span>
    </p>`;
  };
  return {
    line,
    beside(scene, { two }) {
      const isTwo = scene.run.session.two;
      return html`<div class="two">
        ${line(scene)}
        <button class="button line" data-way="two" aria-pressed=${String(isTwo)} @click=${two}>
          ${icon(people)}<span
            >${say('two.us', scene)}<span aria-hidden="true"
              >: ${side(isTwo ? 'on' : 'off')}</span
            ></span
          >
        </button>
      </div>`;
    },
  };
}
