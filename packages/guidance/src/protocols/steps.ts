import type { Step } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import { callStep, firstHelp, link } from './call-step.ts';
import type { FactId, Overlay } from '../overlays/overlay.ts';

/** Every step in the order of the region. A line whose number was not read is said without it, or left out. */
export function stepsOf(overlay: Overlay): readonly Step<GuideWord>[] {
  const { order, facts } = overlay;
  const { help, helpFirst, noNaloxone, noLife } = order;
  const has = (fact: FactId): boolean => facts[fact] !== undefined;
  const when = (isSo: boolean | undefined, ...words: GuideWord[]): GuideWord[] =>
    isSo ? words : [];
  const isBreaths = help === 'breaths';
  const dose = noNaloxone ? help : 'naloxone';
  const afterCall = firstHelp(order);
  const breathTimer = has('breathInterval')
    ? ({ timer: { kind: 'breath', fact: 'breathInterval', blocks: false } } as const)
    : {};
  const breaths: GuideWord[] = [
    'breaths.back',
    'breaths.pinch',
    has('breathInterval') ? 'breaths.pace' : 'breaths.pace-plain',
    ...when(has('firstBreaths'), 'breaths.first'),
    'breaths.mouth',
    'breaths.tilt',
    'breaths.barrier',
    'vomit',
  ];
  const compressions: GuideWord[] = [
    'compressions.hands',
    'compressions.push',
    'compressions.call',
    ...when(!isBreaths || noLife, has('cprPushes') ? 'cpr.ratio' : 'cpr.breaths'),
    'compressions.aed',
    ...when(!isBreaths, 'breaths.mouth', 'vomit'),
  ];
  const steps: (Step<GuideWord> | false)[] = [
    {
      id: 'check',
      kind: 'check',
      title: 'check.title',
      details: ['check.breathing', 'check.snoring', 'check.colour', 'check.unsure', 'seizure'],
      next: [link('no-response', 'call'), link('responds', 'awake')],
    },
    callStep(overlay),
    {
      id: 'alone',
      kind: 'alone',
      title: 'alone.title',
      details: ['alone.send', 'alone.first', 'alone.leave'],
      next: [link('done', afterCall)],
    },
    !!helpFirst && {
      id: 'first',
      kind: help,
      title: isBreaths ? 'first.title' : 'compressions.title',
      details: [
        ...when(has('breathsBefore'), 'first.minutes'),
        ...(isBreaths ? breaths : compressions),
      ],
      ...(isBreaths ? breathTimer : {}),
      next: [
        link('give-dose', 'naloxone'),
        link('done', 'reassess'),
        ...(isBreaths ? [link('cannot-give-breaths', 'compressions')] : []),
      ],
    },
    !noNaloxone && {
      id: 'naloxone',
      kind: 'naloxone',
      title: 'naloxone.title',
      details: ['naloxone.unsure', 'naloxone.again', 'naloxone.child'],
      timer: { kind: 'redose', blocks: false },
      next: [
        link('dose-given', help),
        link('no-kit', help),
        link('no-doses-left', help),
        link('breaths-now', help),
      ],
    },
    isBreaths && {
      id: 'breaths',
      kind: 'breaths',
      title: 'breaths.title',
      details: breaths,
      ...breathTimer,
      next: [
        link('done', 'reassess'),
        link('cannot-give-breaths', 'compressions'),
        ...(noLife ? [link('no-life', 'compressions')] : []),
      ],
    },
    {
      id: 'compressions',
      kind: 'compressions',
      title: 'compressions.title',
      details: compressions,
      next: [link('done', 'reassess'), ...(isBreaths ? [link('can-give-breaths', 'breaths')] : [])],
    },
    {
      id: 'reassess',
      kind: 'reassess',
      title: 'reassess.title',
      details: [
        has('normalInterval') ? 'reassess.look' : 'reassess.look-plain',
        'reassess.gasping',
        'reassess.goal',
        'seizure',
      ],
      next: [
        link('breathing', 'recovery'),
        link('responds', 'stay'),
        { when: 'not-breathing', to: dose, ...(noNaloxone ? {} : { meanwhile: help }) },
        link('not-called', 'call'),
      ],
    },
    {
      id: 'recovery',
      kind: 'recovery',
      title: 'recovery.title',
      details: [
        'recovery.hand',
        'recovery.watch',
        ...when(!noNaloxone, 'recovery.asleep'),
        'vomit',
      ],
      next: [link('done', 'stay'), link('relapse', dose)],
    },
    {
      id: 'stay',
      kind: 'stay',
      title: 'stay.title',
      details: [
        ...when(!noNaloxone, has('wearsOffFrom') ? 'stay.wears-off' : 'stay.wears-off-plain'),
        'stay.calm',
        'stay.no-more',
        noNaloxone ? 'stay.tell-plain' : 'stay.tell',
      ],
      next: [link('relapse', dose), link('not-called', 'call')],
    },
    {
      id: 'awake',
      kind: 'stay',
      title: 'awake.title',
      details: ['awake.watch', 'awake.drowsy'],
      next: [link('worse', 'call')],
    },
  ];
  return steps.filter((step) => step !== false);
}
