import type { Protocol, StepLink, StepOutcome } from '../protocol/protocol.ts';

const link = (when: StepOutcome, to: string): StepLink => ({ when, to });
const step = (
  kind: 'call' | 'naloxone' | 'breaths' | 'reassess' | 'stay',
  next: [StepLink, ...StepLink[]],
) => ({
  id: kind,
  kind,
  title: `${kind}.title`,
  details: [],
  next,
});

/** A made-up protocol for tests of the machine; it is nobody's advice. */
export const tinyProtocol: Protocol = {
  id: 'tiny',
  version: '1.0.0',
  emergency: 'number',
  start: { emergency: 'call', overview: 'call' },
  steps: [
    step('call', [link('done', 'naloxone')]),
    step('naloxone', [
      link('dose-given', 'breaths'),
      link('no-kit', 'breaths'),
      link('no-doses-left', 'breaths'),
      link('breaths-now', 'breaths'),
    ]),
    step('breaths', [link('done', 'reassess')]),
    step('reassess', [
      link('breathing', 'stay'),
      link('responds', 'stay'),
      { when: 'not-breathing', to: 'naloxone', meanwhile: 'breaths' },
      link('not-called', 'call'),
    ]),
    step('stay', [link('relapse', 'naloxone')]),
  ],
  kits: [
    {
      id: 'nasal-4mg',
      route: 'nasal',
      name: 'kit',
      howTo: [],
    },
    { id: 'none', route: 'none', name: 'no kit', howTo: [] },
  ],
  facts: {
    number: '000',
    'nasal-4mg.doses': 2,
    'nasal-4mg.reassess': 2,
    'nasal-4mg.redose': 3,
  },
  review: { status: 'draft' },
};
