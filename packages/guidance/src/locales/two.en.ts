import type { Message } from '@peerkit/model';

/** What the second of two helpers does while the first does what the step says. The rules of `en.ts` hold. */
export const twoEn = {
  'two.us': 'Two of us',
  'two.other': 'The other helper:',
  'two.if': 'Two of you? The other helper:',
  'two.fetch': 'Find a phone and a naloxone kit.',
  'two.phone': 'Find a phone.',
  'two.call': 'Find a phone. Call {emergencyNumber}. Then come back.',
  'two.breathe': 'Tilt the head back. Breathe for them until the dose is ready.',
  'two.push': 'Push on the chest until the dose is ready.',
  'two.ready': 'Watch the clock. Get a dose ready. Look out for the crew.',
  'two.aed': 'Is there an AED? Get it. Then get a dose ready.',
  'two.aed-none': 'Is there an AED? Get it. Look out for the crew.',
  'two.meet': 'Look out for the crew. Show them the way.',
} as const satisfies Record<string, Message>;

/** Ids of those messages. */
export type TwoWord = keyof typeof twoEn;

/** Those messages in one language: same ids, same tokens. */
export type TwoMessages = Readonly<Record<TwoWord, Message>>;
