import type { Message } from '@peerkit/model';

/** Words of the call, which every phone loads first. The rules of `en.ts` hold. */
export const callEn = {
  'call.title': 'Not responding? Call {emergencyNumber} now.',
  'call.speaker': 'Put the phone on speaker. Do what they tell you.',
  'call.say': 'Say: where you are, “not responding”, how they breathe.',
  'call.two': 'Two of you? One calls. One gives naloxone.',
} as const satisfies Record<string, Message>;
