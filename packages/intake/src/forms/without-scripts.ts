import { formatMessage, type Messages } from '@peerkit/model';
import { en, type PageKey } from './locales/en.ts';
import type { FormPage } from './form-page-options.ts';

/** Written out one by one: a bundler must see each module. */
const LOAD: Readonly<
  Record<string, (() => Promise<{ readonly default: Partial<Messages<PageKey>> }>) | undefined>
> = {
  el: () => import('./locales/el.ts'),
  fr: () => import('./locales/fr.ts'),
  hu: () => import('./locales/hu.ts'),
  lt: () => import('./locales/lt.ts'),
  nl: () => import('./locales/nl.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
};

/** Shown instead of the form without scripts: the emergency first, then what to do instead, and who reads. */
export async function withoutScripts(
  { language, emergency, contact, agencyName, noPolice }: FormPage,
  escaped: (text: string) => string,
): Promise<string> {
  const words = (await LOAD[language]?.())?.default ?? {};
  const say = (key: PageKey, params = {}): string =>
    escaped(formatMessage(words[key] ?? en[key], params, language));
  const call =
    emergency === undefined
      ? `<strong>${say('off.local')}</strong>`
      : `<a href="tel:${escaped(emergency)}">${say('off.call', { number: emergency })}</a>`;
  const reads =
    agencyName === undefined ? say('off.unnamed') : say('off.reads', { agency: agencyName });
  const instead = contact === undefined ? say('off.other') : say('off.contact');
  // The contact itself is in the form, which follows, and is shown with scripts too.
  return `<div class="off">
<p>${say('off.ask')} ${call}</p>
<p>${reads}${noPolice === true ? ` ${say('off.police')}` : ''}</p>
<p>${say('off.form')} ${instead}</p>
</div>`;
}
