import type { Message } from '@peerkit/model';

/**
 * What comes after an overdose. It holds no digits and no medical figures. Lines about law say what a law covers
 * and what it does not; a region without a law that was read has none.
 */
export const afterEn = {
  'after.title': 'What comes next',
  'after.hospital': 'They feel better? They should still go to hospital.',
  'after.recovered': 'Nobody came? Stay until they are wide awake and breathe well.',
  'after.kit': 'Replace your kit',
  'after.kit-new': 'You gave naloxone? Get a new kit before you need it.',
  'after.you': 'Look after yourself',
  'after.helped': 'You helped. That matters, whatever happens now.',
  'after.shaky': 'Shaky or cold? Sit down. Drink some water. Rest.',
  'after.talk': 'Talk to somebody you trust. Do not keep it all inside.',
  'after.lines': 'People you can call',
  'after.rights': 'Your rights',
  'after.draft': 'Draft. No lawyer has checked these lines.',
  'after.finish': 'Finish. Erase the times',
  'law.ca.act': 'Canada has a Good Samaritan Drug Overdose Act. It gives some protection.',
  'law.ca.who': 'It covers whoever calls, the person, and all who are there. Stay or leave.',
  'law.ca.covers': 'No charge for having drugs for your own use.',
  'law.ca.terms': 'Nor for breaking bail, probation or parole by having them.',
  'law.ca.not': 'It does not cover warrants, selling or making drugs, or other crimes.',
  'law.ca.police': 'Police may not always know this law.',
  'law.uk.give': 'Anyone may give naloxone to save a life, trained or not.',
  'law.uk.not': 'This is about giving naloxone. It does not cover having drugs.',
} as const satisfies Record<string, Message>;

/** Ids of those messages. */
export type AfterWord = keyof typeof afterEn;

/** Those messages in one language: same ids, same tokens. */
export type AfterMessages = Readonly<Record<AfterWord, Message>>;
