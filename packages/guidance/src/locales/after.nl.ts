import type { AfterMessages } from './after.en.ts';

/** Draft: waits for a native peer, a clinician and a lawyer to read it. */
export default {
  'after.title': 'Wat nu?',
  'after.hospital': 'Gaat het beter? De persoon hoort toch naar het ziekenhuis te gaan.',
  'after.recovered': 'Is er niemand gekomen? Blijf tot de persoon goed wakker is en goed ademt.',
  'after.kit': 'Vervang uw kit',
  'after.kit-new': 'Hebt u naloxon gegeven? Haal een nieuwe kit voordat u die nodig hebt.',
  'after.you': 'Zorg voor uzelf',
  'after.helped': 'U hebt geholpen. Dat telt, wat er nu ook gebeurt.',
  'after.shaky': 'Trilt u of hebt u het koud? Ga zitten. Drink wat water. Rust uit.',
  'after.talk': 'Praat met iemand die u vertrouwt. Houd het niet allemaal voor uzelf.',
  'after.lines': 'Wie u kunt bellen',
  'after.rights': 'Uw rechten',
  'after.draft': 'Concept. Geen jurist heeft deze regels bekeken.',
  'after.finish': 'Klaar. Wis de tijden',
  'law.ca.act': 'In Canada beschermt een wet voor een deel: de ‘Good Samaritan Drug Overdose Act’.',
  'law.ca.who': 'Die geldt voor wie belt, voor de persoon en voor alle anderen, ook wie weggaat.',
  'law.ca.covers': 'Geen aanklacht voor drugs voor eigen gebruik.',
  'law.ca.terms':
    'Ook niet voor het zo breken van voorwaarden bij borgtocht, proeftijd of vrijlating.',
  'law.ca.not':
    'De wet geldt niet voor arrestatiebevelen, verkoop of maken van drugs, of andere misdrijven.',
  'law.ca.police': 'De politie kent deze wet niet altijd.',
  'law.uk.give': 'Iedereen mag naloxon geven om een leven te redden, met of zonder training.',
  'law.uk.not': 'Dit gaat over naloxon geven. Het geldt niet voor het hebben van drugs.',
} satisfies Partial<AfterMessages>;
