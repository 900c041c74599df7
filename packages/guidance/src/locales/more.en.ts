import type { Message } from '@peerkit/model';

/** Words of steps and kits that Ontario, which every phone loads first, does not have. */
export const moreEn = {
  'call.also': 'You can call {emergencyAlso} too.',
  'call.local': 'No {emergencyNumber} where you are? Call the local emergency number.',
  'call.ask': 'Say it may be an overdose. Ask for naloxone.',
  'first.title': 'Breathe for them first.',
  'first.minutes': 'Do this for {breathsBefore} minutes. Then give naloxone.',
  'breaths.first': 'Start with {firstBreaths} slow breaths.',
  'breaths.pace-plain': 'Give one slow breath after another. See the chest rise.',
  'cpr.breaths': 'Trained in CPR? Give breaths too.',
  'cpr.ratio': 'Trained in CPR? {cprPushes} pushes, then {cprBreaths} breaths. Repeat.',
  'reassess.look-plain': 'Watch the chest. Good: it rises again and again, without a struggle.',
  'stay.wears-off-plain': 'Naloxone wears off. Breathing can stop again.',
  'stay.tell-plain': 'Tell the crew what was taken, if you know.',
  'kit.nyxoid': 'Nose spray, Nyxoid',
  'kit.ventizolve': 'Nose spray, Ventizolve',
  'kit.prefilled': 'Prenoxad syringe',
  'kit.other': 'Naloxone',
  'nasal.press-mg': 'Press the plunger hard. That is one dose: {dose} mg.',
  'prefilled.open': 'Open the box. Put a needle on the syringe.',
  'prefilled.push':
    'Push the needle straight in. Push to the next black line: {dose} mg in {volume} mL.',
  'prefilled.next': 'Next dose: same syringe, next black line.',
  'other.use': 'Read the label. Give one dose as it says.',
  'other.next': 'Next dose: as the label says.',
  'none.cpr': 'No kit? Push on the chest until help comes.',
} as const satisfies Record<string, Message>;

/** Ids of those messages. */
export type MoreWord = keyof typeof moreEn;

/** Those messages in one language: same ids, same tokens. */
export type MoreMessages = Readonly<Record<MoreWord, Message>>;
