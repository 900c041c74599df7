/**
 * Every region but the first, with its words. Loads when a page asks for one; until then, and without a network,
 * the page's own steps are shown.
 */
import { getProtocol, type GuideProtocol } from '@peerkit/guidance';
import { moreEn, type MoreWord } from '@peerkit/guidance/locales/more.en';
import type { MessageParams } from '@peerkit/model';
import type { ReactiveElement } from 'lit';
import { Localizer, type Catalog, type Localized } from '../shared/i18n/localizer.ts';

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

export interface Regions {
  /** The protocol of a region, or one without figures for a region that has none but a number. */
  protocol(region: string, number: string): GuideProtocol | undefined;
  localized(word: MoreWord, params: MessageParams): Localized;
}

export function regions(host: ReactiveElement): Regions {
  const words = new Localizer(host, moreCatalog);
  return {
    protocol(region, number) {
      const found = getProtocol(region, number);
      return found.ok ? found.value : undefined;
    },
    localized: (word, params) => words.localized(word, params),
  };
}
