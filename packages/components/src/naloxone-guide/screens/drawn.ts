import type { GuideProtocol } from '@peerkit/guidance';
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import { loadPart } from '../../shared/base/load-part.ts';
import { languageMenu } from '../../shared/i18n/language-menu.ts';
import { Localizer } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import { afterwards } from '../afterwards/afterwards.ts';
import { Menu } from './menu-words.ts';
import { copyCard } from '../record/copy.templates.ts';
import { crew } from '../record/crew.templates.ts';
import { kitWay } from '../afterwards/find-kit.ts';
import { bringIntoView } from '../layout/fit.ts';
import { fitAgain } from '../layout/fit-again.ts';
import { hasOwnExit, leaveLink } from '../leaving/leave.templates.ts';
import type { SideKey } from '../locales/side.en.ts';
import { OtherTabs } from '../session/other-tabs.ts';
import { picture, iconFor } from './pictures.ts';
import { resume } from '../session/resume.templates.ts';
import { screenStyles } from './screens.styles.ts';
import { screen } from './screens.templates.ts';
import { sideCatalog } from '../side.locales.ts';
import { Signals } from '../signals/signals.ts';
import { Voice } from '../signals/voice.ts';
import { switches } from '../signals/signals.templates.ts';
import { overview, side } from '../side.templates.ts';
import type { Drawn, GuideHost, SideSay } from './scene.ts';

/**
 * Pictures, a screen for each step, and what is shown beside it.
 *
 * @param follow Takes over what another tab of this site has saved, or erased.
 */
export function drawn(host: GuideHost, follow: (isErased: boolean) => void): Drawn {
  new OtherTabs(host, follow);
  addStyles(host.renderRoot, screenStyles);
  const words = new Localizer<SideKey>(host, sideCatalog);
  const say: SideSay = (key, params) => marked(words.localized(key, params));
  const menu = new Menu(host, words);
  const leave = leaveLink(host);
  const signals = new Signals();
  const voice = new Voice(host, () => words.language);
  const over = afterwards(host, say);
  // Erasing has no way back, so it takes two presses.
  let isSure = false;
  const sure = (to: boolean): void => {
    isSure = to;
    host.requestUpdate();
  };
  let evidence: TemplateResult | typeof nothing = nothing;
  const ask = async (protocol: GuideProtocol): Promise<void> => {
    const found = await loadPart(host, import('../naloxone-guide.provenance.ts'));
    evidence =
      (await found?.provenance(protocol, words.language)) ?? html`<p>${say('sources-failed')}</p>`;
    host.requestUpdate();
  };
  let about: (() => TemplateResult) | undefined;
  let noAbout: TemplateResult | typeof nothing = nothing;
  const askAbout = async (): Promise<void> => {
    about ??= (await loadPart(host, import('../leaving/leave-about.part.ts')))?.leaveAbout(host);
    if (!about) noAbout = html`<p>${say('sources-failed')}</p>`;
    host.requestUpdate();
  };
  return {
    get isLoading() {
      return words.isLoading;
    },
    picture,
    iconFor,
    screen(scene, acts) {
      const shown = screen(scene, acts, say, () => kitWay(host, say('find-kit')));
      if (scene.step.kind !== 'stay') return shown;
      return { ...shown, extra: html`${shown.extra}${over.toAfter(acts)}` };
    },
    overview,
    resume: (scene, acts) => resume(scene, acts, say),
    crew: (scene, acts) =>
      crew(scene, acts, say, (head) => copyCard(say, (key) => words.t(key), head)),
    ...over,
    side: (scene, acts) =>
      side({
        scene,
        say,
        acts,
        senses: scene.run.begun
          ? switches(signals, voice, say, () => host.requestUpdate())
          : nothing,
        isSure,
        sure,
        erase: () => {
          sure(false);
          acts.erase();
        },
        about: hasOwnExit(host.exit) ? (about?.() ?? noAbout) : undefined,
        askAbout: () => void askAbout(),
        evidence,
        ask: () => void ask(scene.run.protocol),
      }),
    signal: (what) => signals.give(what),
    menu: (languages) => languageMenu(languages, menu),
    notice: (isKept) => menu.notice(isKept),
    leave: (href) => leave(say('leave'), href),
    fit: fitAgain(host),
    bring: () => bringIntoView(host),
  };
}
