import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { whereaboutsOf, withoutWhereabouts } from './whereabouts.ts';

it.each([
  'on Wexmoor Ln. near the arena',
  'at St. Mary church',
  'corner of Wexmoor Ave. and Pier Rd. upstairs',
  'na ul. Wexmoor obok apteki',
  'a Wexmoor u. sarkán, az iskola mellett',
  'Wexmoor str. gegenüber der Kirche',
  'bd. Wexmoor près du parc',
  'Av. Wexmoor junto ao café',
  'Wexmoor g. prie mokyklos',
  'οδ. Ουέξμουρ δίπλα στο σχολείο',
])('a full stop behind a short form ends no sentence: %s', (words) => {
  expect(sentencesOf(`Call us. We are ${words}. Warm beds.`)).toEqual([
    'Call us.',
    `We are ${words}.`,
    'Warm beds.',
  ]);
});

it('takes out all that such a sentence says of a secret place', () => {
  const service = { description: 'Call us. We are on Wexmoor Ln. near the arena. Warm beds.' };
  const told = whereaboutsOf(['77 Wexmoor Lane'], true);
  expect(withoutWhereabouts(service, told).description).toBe('Call us.\nWarm beds.');
});
