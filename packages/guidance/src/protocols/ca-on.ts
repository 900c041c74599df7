import type { Protocol } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import { facts } from './ca-on.facts.ts';

/**
 * Ontario: call, then naloxone, then breaths. A draft that no clinician has signed; REVIEW.md lists
 * what a clinician must decide.
 */
export const caOn: Protocol<GuideWord> = {
  id: 'ca-on',
  version: '0.1.0',
  emergency: 'emergencyNumber',
  start: { emergency: 'call', overview: 'check' },
  steps: [
    {
      id: 'check',
      kind: 'check',
      title: 'check.title',
      details: ['check.breathing', 'check.snoring', 'check.colour', 'check.unsure'],
      next: [
        { when: 'no-response', to: 'call' },
        { when: 'responds', to: 'awake' },
      ],
    },
    {
      id: 'call',
      kind: 'call',
      title: 'call.title',
      details: ['call.speaker', 'call.say', 'call.two'],
      next: [
        { when: 'done', to: 'naloxone' },
        { when: 'no-phone', to: 'naloxone' },
        { when: 'responds', to: 'awake' },
      ],
    },
    {
      id: 'naloxone',
      kind: 'naloxone',
      title: 'naloxone.title',
      details: ['naloxone.unsure', 'naloxone.again'],
      timer: { kind: 'redose', blocks: false },
      next: [
        { when: 'dose-given', to: 'breaths' },
        { when: 'no-kit', to: 'breaths' },
        { when: 'no-doses-left', to: 'breaths' },
        { when: 'breaths-now', to: 'breaths' },
      ],
    },
    {
      id: 'breaths',
      kind: 'breaths',
      title: 'breaths.title',
      details: ['breaths.back', 'breaths.pinch', 'breaths.pace', 'breaths.barrier'],
      timer: { kind: 'breath', fact: 'breathInterval', blocks: false },
      next: [
        { when: 'done', to: 'reassess' },
        { when: 'cannot-give-breaths', to: 'compressions' },
      ],
    },
    {
      id: 'compressions',
      kind: 'compressions',
      title: 'compressions.title',
      details: ['compressions.hands', 'compressions.push', 'compressions.call'],
      next: [
        { when: 'done', to: 'reassess' },
        { when: 'can-give-breaths', to: 'breaths' },
      ],
    },
    {
      id: 'reassess',
      kind: 'reassess',
      title: 'reassess.title',
      details: ['reassess.look', 'reassess.goal'],
      next: [
        { when: 'breathing', to: 'recovery' },
        { when: 'not-breathing', to: 'naloxone' },
        { when: 'not-called', to: 'call' },
      ],
    },
    {
      id: 'recovery',
      kind: 'recovery',
      title: 'recovery.title',
      details: ['recovery.hand', 'recovery.watch'],
      next: [
        { when: 'done', to: 'stay' },
        { when: 'relapse', to: 'naloxone' },
      ],
    },
    {
      id: 'stay',
      kind: 'stay',
      title: 'stay.title',
      details: ['stay.wears-off', 'stay.calm', 'stay.no-more', 'stay.tell'],
      next: [
        { when: 'relapse', to: 'naloxone' },
        { when: 'not-called', to: 'call' },
      ],
    },
    {
      id: 'awake',
      kind: 'stay',
      title: 'awake.title',
      details: ['awake.watch'],
      next: [
        { when: 'worse', to: 'call' },
        { when: 'not-called', to: 'call' },
      ],
    },
  ],
  kits: [
    {
      id: 'nasal-4mg',
      route: 'nasal',
      name: 'kit.nasal',
      howTo: ['nasal.open', 'nasal.tilt', 'nasal.in', 'nasal.press', 'nasal.other'],
      dose: 'nasalDose',
      volume: 'nasalVolume',
      dosesInKit: 'nasalDoses',
      reassessAt: 'nasalReassess',
      redoseAt: 'nasalRedose',
    },
    {
      id: 'im-ampoule-0.4mg',
      route: 'intramuscular',
      name: 'kit.im',
      howTo: ['im.open', 'im.where', 'im.push', 'im.next'],
      dose: 'imDose',
      volume: 'imVolume',
      dosesInKit: 'imDoses',
      reassessAt: 'imReassess',
      redoseAt: 'imRedose',
    },
    { id: 'none', route: 'none', name: 'kit.none', howTo: ['none.breathe', 'none.ask'] },
  ],
  facts,
  review: { status: 'draft' },
};
