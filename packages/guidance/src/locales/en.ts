import type { Message } from '@peerkit/model';

/**
 * The words of every step, in English. They hold no digits: tokens take the numbers from facts.
 * Commands start with a verb and have at most ten words; details have at most fifteen.
 */
export const en = {
  'check.title': 'Shout their name. Shake their shoulders.',
  'check.breathing': 'Look at their chest. Is breathing slow, odd or gone?',
  'check.snoring': 'Snoring or gurgling is not sleep. It is a sign to act.',
  'check.colour': 'Lips or nails may look blue, grey or purple.',
  'check.unsure': 'Not sure? Treat it as an overdose.',

  'call.title': 'Not responding? Call {emergencyNumber} now.',
  'call.speaker': 'Put the phone on speaker. Do what they tell you.',
  'call.say': 'Say where you are. Say: “Not responding. Not breathing well.”',
  'call.two': 'Two of you? One calls. One gives naloxone.',

  'naloxone.title': 'Give naloxone.',
  'naloxone.unsure': 'Not sure? Give it. It will not hurt them.',
  'naloxone.again': 'Breathing stopped again? Give a dose now.',

  'breaths.title': 'Breathe for them.',
  'breaths.back': 'Lay them flat on their back. Tilt the head back. Lift the chin.',
  'breaths.pinch': 'Pinch the nose shut. Cover their mouth with yours.',
  'breaths.pace': 'Give one breath every {breathInterval} seconds. See the chest rise.',
  'breaths.barrier': 'Have a face shield in your kit? Use it. Do not wait to look.',

  'compressions.title': 'Push hard and fast on the chest.',
  'compressions.hands': 'Lay them flat. Put both hands on the middle of the chest.',
  'compressions.push': 'Push straight down. Let the chest come back up.',
  'compressions.call': 'Keep to the pace that the {emergencyNumber} operator gives you.',

  'reassess.title': 'Are they breathing on their own?',
  'reassess.look': 'Watch the chest. Good: at least one breath every {normalInterval} seconds.',
  'reassess.goal': 'Breathing is the goal. They may stay asleep.',

  'recovery.title': 'Roll them on their side.',
  'recovery.hand': 'Put their hand under their head. Bend the top knee.',
  'recovery.watch': 'Keep watching the chest. Breathing can stop again.',

  'stay.title': 'Stay until help takes over.',
  'stay.wears-off':
    'Naloxone wears off in {wearsOffFrom} to {wearsOffTo} minutes. Breathing can stop again.',
  'stay.calm': 'They may feel sick, scared or angry. Speak calmly. Say what happened.',
  'stay.no-more': 'Ask them not to use more now.',
  'stay.tell': 'Tell the crew what was taken and when you gave naloxone.',

  'awake.title': 'Stay with them. Keep them talking.',
  'awake.watch': 'Hard to wake, or breathing slows? Call {emergencyNumber}.',

  'kit.nasal': 'Nose spray',
  'kit.im': 'Needle',
  'kit.none': 'No kit',

  'nasal.open': 'Peel the pack. Do not test the spray.',
  'nasal.tilt': 'Lay them on their back. Tilt the head back.',
  'nasal.in': 'Put the tip all the way into one nostril.',
  'nasal.press': 'Press the plunger hard. That is one dose: {nasalDose} mg in {nasalVolume} mL.',
  'nasal.other': 'Next dose: new spray, other nostril.',

  'im.open': 'Snap the top off the glass. Pull up all {imVolume} mL. It holds {imDose} mg.',
  'im.where': 'Choose the thigh or upper arm. Through clothes is fine.',
  'im.push': 'Push the needle straight in. Push the plunger all the way.',
  'im.next': 'Next dose: new glass, new needle.',

  'none.breathe': 'No kit? Breathe for them until help comes.',
  'none.ask': 'Ask people near you for a kit.',
} as const satisfies Record<string, Message>;

/** Message ids of the guidance. */
export type GuideWord = keyof typeof en;

/** The guidance in one language: same ids, same tokens. */
export type GuideMessages = Readonly<Record<GuideWord, Message>>;
