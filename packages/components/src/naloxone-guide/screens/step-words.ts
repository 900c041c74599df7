import type { GuideProtocol } from '@peerkit/guidance';
import { moreEn, type MoreWord } from '@peerkit/guidance/locales/more.en';
import type { Message, MessageParams } from '@peerkit/model';
import type { ReactiveElement } from 'lit';
import { Localizer, type Catalog, type Localized } from '../../shared/i18n/localizer.ts';
import type { FirstKey, GuideKey } from '../locales/en.ts';
import { stepsEn } from '../locales/steps.en.ts';

/** Other languages hold these words already. */
const ENGLISH: Readonly<Partial<Record<GuideKey, Message>>> = stepsEn;

const moreCatalog: Catalog<MoreWord> = {
  en: moreEn,
  load: {
    el: () => import('@peerkit/guidance/locales/more.el'),
    fr: () => import('@peerkit/guidance/locales/more.fr'),
    hu: () => import('@peerkit/guidance/locales/more.hu'),
    lt: () => import('@peerkit/guidance/locales/more.lt'),
    nl: () => import('@peerkit/guidance/locales/more.nl'),
    pl: () => import('@peerkit/guidance/locales/more.pl'),
    pt: () => import('@peerkit/guidance/locales/more.pt'),
  },
};

/** The words of the steps of a region; those that the first region does not say load when they are needed. */
export class StepWords {
  #more: Localizer<MoreWord> | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly words: Localizer<FirstKey>,
  ) {}

  get language(): string {
    return this.words.language;
  }

  use({ steps, kits }: GuideProtocol): void {
    const words = [
      ...steps.flatMap(({ title, details }) => [title, ...details]),
      ...kits.flatMap(({ name, howTo }) => [name, ...howTo]),
    ];
    if (words.some((word) => word in moreEn)) {
      this.#more ??= new Localizer(this.host, moreCatalog);
    }
  }

  localized(key: GuideKey, params: MessageParams): Localized {
    if (this.#more && key in moreEn) return this.#more.localized(key as MoreWord, params);
    return this.words.localized(key as FirstKey, params, ENGLISH[key]);
  }
}
