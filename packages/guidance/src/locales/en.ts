import type { Message } from '@peerkit/model';
import { callEn } from './call.en.ts';
import type { MoreWord } from './more.en.ts';

/**
 * The words of every step, in English. They hold no digits: tokens take the numbers from facts.
 * Commands start with a verb and have at most ten words; details have at most fifteen.
 */
export const en = {
  'check.title': 'Shout their name. Shake their shoulders.',
  'check.breathing': 'Look at their chest. Is breathing slow, odd or gone?',
  'check.snoring': 'Snoring, gurgling or gasping is not sleep. It is a sign to act.',
  'check.colour': 'Lips or nails may look blue, grey or purple.',
  'check.unsure': 'Not sure? Treat it as an overdose.',
  seizure: 'Stiff or shaking? Do not hold them down. Then check their breathing.',
  ...callEn,
  'alone.title': 'No phone? Shout for help.',
  'alone.send': 'Somebody comes? Send them to call {emergencyNumber}.',
  'alone.first': 'Nobody there? Help them yourself first. Do not leave yet.',
  'alone.leave': 'Still nobody after that? Roll them on their side. Then go and call.',
  'naloxone.title': 'Give naloxone.',
  'naloxone.unsure': 'Not sure? Give it. It will not hurt them.',
  'naloxone.again': 'Breathing stopped again? Give a dose now.',
  'naloxone.child': 'A child? Give it too.',
  'breaths.title': 'Breathe for them.',
  'breaths.back': 'Lay them flat on their back. Tilt the head back. Lift the chin.',
  'breaths.pinch': 'Pinch the nose shut. Cover their mouth with yours.',
  'breaths.pace': 'Give one breath every {breathInterval} seconds. See the chest rise.',
  'breaths.mouth': 'Look in the mouth. Take out what you can see.',
  'breaths.tilt': 'Chest does not rise? Tilt the head back again.',
  'breaths.barrier': 'Have a face shield in your kit? Use it. Do not wait to look.',
  vomit: 'Vomit? Roll them on their side. Clear the mouth.',
  'compressions.title': 'Push hard and fast on the chest.',
  'compressions.hands': 'Lay them flat. Put both hands on the middle of the chest.',
  'compressions.push': 'Push straight down. Let the chest come back up.',
  'compressions.call': 'Keep to the pace that the {emergencyNumber} operator gives you.',
  'compressions.aed': 'Is there an AED? Send somebody for it. Do what it says.',
  'reassess.title': 'Are they breathing on their own?',
  'reassess.look': 'Watch the chest. Good: at least one breath every {normalInterval} seconds.',
  'reassess.gasping': 'Gasping now and then is not breathing.',
  'reassess.goal': 'Breathing is the goal. They may stay asleep.',
  'recovery.title': 'Roll them on their side.',
  'recovery.hand': 'Put their hand under their head. Bend the top knee.',
  'recovery.watch': 'Keep watching the chest. Breathing can stop again.',
  'recovery.asleep': 'Breathing well but asleep? Watch. Give no more doses.',
  'stay.title': 'Stay until help takes over.',
  'stay.wears-off':
    'Naloxone wears off in {wearsOffFrom} to {wearsOffTo} minutes. Breathing can stop again.',
  'stay.calm': 'They may feel sick, scared or angry. Speak calmly. Say what happened.',
  'stay.no-more': 'Ask them not to use more now.',
  'stay.tell': 'Tell the crew what was taken and when you gave naloxone.',
  'awake.title': 'Stay with them. Keep them talking.',
  'awake.watch': 'Hard to wake, or breathing slows? Call {emergencyNumber}.',
  'awake.drowsy': 'Drowsy? Sit with them. Watch how they breathe.',
  'kit.nasal': 'Nose spray',
  'kit.vial': 'Vial',
  'kit.ampoule': 'Ampoule',
  'kit.none': 'No kit',
  'nasal.open': 'Peel the pack. Do not test the spray.',
  'nasal.tilt': 'Lay them on their back. Tilt the head back.',
  'nasal.in': 'Put the tip all the way into one nostril.',
  'nasal.press': 'Press the plunger hard. That is one dose: {dose} mg in {volume} mL.',
  'nasal.other': 'Next dose: new spray, other nostril.',
  'vial.open': 'Take the cap off the vial. Pull up all {volume} mL. It holds {dose} mg.',
  'vial.next': 'Next dose: new vial, new needle.',
  'ampoule.open': 'Snap off the top with the opener. Pull up {volume} mL. It holds {dose} mg.',
  'ampoule.next': 'Next dose: new ampoule, new needle.',
  'im.where': 'Choose the thigh or upper arm. Through clothes is fine.',
  'im.push': 'Push the needle straight in. Push the plunger all the way. It may click.',
  'none.breathe': 'No kit? Breathe for them until help comes.',
  'none.ask': 'Ask people near you for a kit.',
} as const satisfies Record<string, Message>;

/** Ids of the messages of Ontario's steps. */
export type FirstWord = keyof typeof en;

/** Message ids of the guidance. */
export type GuideWord = FirstWord | MoreWord;

/** The guidance in one language: same ids, same tokens. */
export type GuideMessages = Readonly<Record<GuideWord, Message>>;
