/** What comes afterwards: what to watch for, rights, a new kit, care for the helper. Loads by itself. */
import {
  afterwardsCatalog,
  afterwardsOf,
  type Afterwards,
  type AfterWord,
} from '@peerkit/guidance/afterwards';
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import { Localizer } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon } from '../../shared/icons/icon.ts';
import * as ui from '../../shared/icons/ui.ts';
import { afterStyles } from './afterwards.styles.ts';
import { clockSection, quietClock } from '../clock/clock.templates.ts';
import { emergencyNumber } from '../screens/steps.templates.ts';
import { localLines, type LocalLine } from '../../shared/base/local-lines.ts';
import { kitWay } from './find-kit.ts';
import type { GuideKey } from '../locales/en.ts';
import { heading, iconBeside } from '../naloxone-guide.templates.ts';
import type { Acts, Content, GuideHost, Part, Scene, Screen, SideSay } from '../screens/scene.ts';
import { isAlarm } from '../screens/screens.state.ts';

export interface AfterScreen {
  /** Somebody comes to it anew. */
  open(): void;
  screen(scene: Scene, acts: Acts): Screen;
}

const ICONS: Readonly<Partial<Record<AfterWord, Glyph>>> = {
  'after.hospital': ui.ambulance,
  'after.recovered': ui.eye,
  'after.kit-new': ui.kit,
  'after.helped': ui.heart,
  'after.shaky': ui.breath,
  'after.talk': ui.talk,
  'law.ca.who': ui.people,
  'law.ca.not': ui.warning,
  'law.uk.not': ui.warning,
  'law.ca.police': ui.eye,
};

/** Nobody is told how naloxone wears off who gave none. */
const withoutDose = (next: Afterwards['next']): Afterwards['next'] =>
  next.filter((word) => !word.startsWith('stay.wears-off'));

export function afterScreen(host: GuideHost, side: SideSay): AfterScreen {
  addStyles(host.renderRoot, [afterStyles]);
  const words = new Localizer<AfterWord>(host, afterwardsCatalog);
  const say = (word: AfterWord): Content => marked(words.localized(word));
  const isOwn = (word: AfterWord | GuideKey): word is AfterWord => word in afterwardsCatalog.en;
  // The end has no way back, so it takes two presses.
  let isSure = false;
  const lines = (scene: Scene, all: Afterwards['next']): Part =>
    html`<ul class="points">
      ${all.map((word) =>
        isOwn(word)
          ? html`<li>
              <span class="sign">${icon(ICONS[word] ?? ui.check)}</span><span>${say(word)}</span>
            </li>`
          : html`<li>${iconBeside(scene, word)}<span>${scene.say(word)}</span></li>`,
      )}
    </ul>`;
  const part = (title: AfterWord, content: TemplateResult): TemplateResult =>
    html`<section class="after">
      <h3>${say(title)}</h3>
      ${content}
    </section>`;
  let known: { readonly text: string; readonly lines: readonly LocalLine[] } | undefined;
  const localNumbers = ({ run }: Scene): Part => {
    const number = emergencyNumber(run.protocol);
    if (known?.text !== host.lines) {
      const refused = (line: string): void => {
        console.warn(`[peerkit] <${host.localName}>: "${line}" is no line of "Name: number".`);
      };
      known = { text: host.lines, lines: localLines(host.lines, number, refused) };
    }
    if (known.lines.length === 0) return nothing;
    return html`<h3>${say('after.lines')}</h3>
      ${known.lines.map(
        ({ name, number, href }) =>
          html`<a class="button line" data-way="line" href=${host.practice ? nothing : href}
            >${icon(ui.phone)}<span>${name}<small>${number}</small></span></a
          >`,
      )}`;
  };
  const screen: AfterScreen['screen'] = (scene, acts) => {
    const { next, law, kit, care } = afterwardsOf(scene.run.protocol);
    const end = (): void => {
      if (isSure) acts.erase();
      isSure = !isSure;
      host.requestUpdate();
    };
    return {
      clock: isAlarm(scene.step, scene.clock) ? clockSection(scene, acts, true) : quietClock(scene),
      main: html`${heading(say('after.title'))}${lines(scene, scene.clock ? next : withoutDose(next))}`,
      extra: html`${
          law.length === 0
            ? nothing
            : part(
                'after.rights',
                html`${lines(scene, law)}
                  <p class="sub">${say('after.draft')}</p>`,
              )
        }
        ${
          kit.length === 0
            ? nothing
            : part('after.kit', html`${lines(scene, kit)}${kitWay(host, side('find-kit'))}`)
        }
        ${part('after.you', html`${lines(scene, care)}${localNumbers(scene)}`)}
        <section class="after">
          <button class="button line" data-way="finish" @click=${end}>
            ${icon(ui.check)}<span>${isSure ? side('erase-sure') : say('after.finish')}</span>
          </button>
        </section>`,
    };
  };
  return { open: () => void (isSure = false), screen };
}
