import { messageTokens, type Message } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import {
  getProtocol,
  guideCatalog,
  renderStaticGuide,
  staticGuideMessages,
  type GuideProtocol,
} from '../index.ts';
import afterFr from './after.fr.ts';
import type { GuideWord } from './en.ts';
import evidenceFr from './evidence.fr.ts';
import { staticEn } from './static.en.ts';
import { twoEn } from './two.en.ts';

const found = getProtocol('ca-on');
if (!found.ok) throw new Error('no protocol');
const protocol: GuideProtocol = found.value;
const english: Readonly<Record<string, Message>> = { ...guideCatalog.en, ...staticEn, ...twoEn };
const languages = Object.keys(guideCatalog.load);

/** How each language says that somebody does not respond: the call must never depend on the opposite. */
const NOT_RESPONDING: Readonly<Record<string, RegExp>> = {
  el: /^Δεν αντιδρά;/,
  fr: /^La personne ne répond pas\?/,
  hu: /^Nem reagál\?/,
  lt: /^Žmogus nereaguoja\?/,
  nl: /^Geen reactie\?/,
  pl: /^Nie reaguje\?/,
  pt: /^Não responde\?/,
};

/** "Tilt the head back": following the words without "back" would close the airway. */
const BACK: Readonly<Record<string, RegExp>> = {
  el: /κεφάλι πίσω/,
  fr: /tête en arrière/,
  hu: /[Hh]ajtsa hátra a fej/,
  lt: /Atloškite galvą/,
  nl: /hoofd achterover/,
  pl: /głowę do tyłu/,
  pt: /cabeça para trás/,
};

it('exists in seven languages besides English', () => {
  expect(languages).toEqual(['el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt']);
});

describe.each(languages)('the guidance in %s', (language) => {
  it('has only messages that English has, with the same tokens and no digit', async () => {
    const messages = Object.entries(await staticGuideMessages(language));
    for (const [id, message] of messages) {
      expect(english, id).toHaveProperty([id]);
      expect(messageTokens(message), id).toEqual(messageTokens(english[id]!));
      expect(JSON.stringify(message), id).not.toMatch(/\d/);
    }
  });

  it('calls when somebody does not respond', async () => {
    const messages = await staticGuideMessages(language);
    expect(messages['call.title']).toMatch(NOT_RESPONDING[language]!);
  });

  it('says "back" wherever the head is tilted', async () => {
    const messages = await staticGuideMessages(language);
    for (const id of ['breaths.back', 'nasal.tilt'] satisfies GuideWord[]) {
      expect(messages[id]).toMatch(BACK[language]!);
    }
  });

  it('fills the whole static guide, with the same numbers as English', async () => {
    const page = renderStaticGuide(protocol, await staticGuideMessages(language), {
      language,
      pictures: false,
    });
    const standard = renderStaticGuide(protocol, english, { pictures: false });
    const numbers = (html: string) =>
      (html.replace(/<[^>]*>/g, ' ').match(/\d+([.,]\d+)?/g) ?? [])
        .map((number) => number.replace(',', '.'))
        .sort();
    expect(page).not.toContain('lang="en"');
    expect(page).toContain(`lang="${language}"`);
    expect(page).not.toContain('undefined');
    expect(numbers(page)).toEqual(numbers(standard));
  });
});

it('shows missing messages in English, and marks them as English', () => {
  const page = renderStaticGuide(
    protocol,
    { 'call.title': 'Ring!' },
    { language: 'fr-CA', pictures: false },
  );
  expect(page).toContain('<h3>Ring!</h3>');
  expect(page).toContain('<h3><span lang="en">Give naloxone.</span></h3>');
});

it.each(['de', '__proto__', 'constructor', ''])('is English, marked, for %j', async (language) => {
  const page = renderStaticGuide(protocol, await staticGuideMessages(language), {
    language,
    pictures: false,
  });
  expect(page).toContain('<h3><span lang="en">Give naloxone.</span></h3>');
});

it.each(['en', 'en-CA'])('is English, without a mark, for %s', async (language) => {
  const page = renderStaticGuide(protocol, await staticGuideMessages(language), {
    language,
    pictures: false,
  });
  expect(page).toContain('<h3>Give naloxone.</h3>');
  expect(page).not.toContain('<span');
});

it('keeps French signs with the word that they belong to: no line begins with a colon', async () => {
  const steps = await staticGuideMessages('fr');
  expect(JSON.stringify([steps, afterFr, evidenceFr])).not.toMatch(/ [:;?!»]|« /);
  expect(steps['nasal.other']).toBe('Dose suivante\u00a0: nouveau vaporisateur, autre narine.');
});
