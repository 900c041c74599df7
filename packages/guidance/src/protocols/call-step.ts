import type { Step, StepLink, StepOutcome } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import type { Order, Overlay } from '../overlays/overlay.ts';

export const link = (when: StepOutcome, to: string): StepLink => ({ when, to });

/** Id of the step after the call. */
export function firstHelp({ help, helpFirst, noNaloxone }: Order): string {
  if (helpFirst) return 'first';
  return noNaloxone ? help : 'naloxone';
}

/** The first step of every region in an emergency. Apart from the others, since a phone has it before them. */
export function callStep({ order, facts, isNumberLocal }: Overlay): Step<GuideWord> {
  const { noNaloxone } = order;
  const when = (isSo: unknown, ...words: GuideWord[]): GuideWord[] => (isSo ? words : []);
  return {
    id: 'call',
    kind: 'call',
    title: 'call.title',
    details: [
      'call.speaker',
      'call.say',
      ...when(noNaloxone, 'call.ask'),
      ...when(facts.emergencyAlso, 'call.also'),
      ...when(isNumberLocal, 'call.local'),
      ...when(!noNaloxone, 'call.two'),
    ],
    next: [link('done', firstHelp(order)), link('no-phone', 'alone'), link('responds', 'awake')],
  };
}
