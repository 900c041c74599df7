import { expect, it } from 'vitest';
import { readTimeZone } from './time-zone.ts';

const ontario = { region: 'ON' };

it.each([
  ['America/Toronto', {}, 'America/Toronto', false],
  ['Europe/Paris', {}, 'Europe/Paris', false],
  ['UTC', {}, 'UTC', false],
  ['EST', ontario, 'America/Toronto', true],
  ['EDT', ontario, 'America/Toronto', true],
  ['ET', {}, 'America/New_York', true],
  ['Eastern Time', ontario, 'America/Toronto', true],
  ['Eastern Standard Time', {}, 'America/New_York', true],
  ['Eastern Time (US & Canada)', ontario, 'America/Toronto', true],
  ['US/Pacific', {}, 'America/Los_Angeles', true],
  ['Canada/Central', {}, 'America/Winnipeg', true],
  ['CST', { region: 'SK' }, 'America/Regina', true],
  ['MST', { region: 'AZ', country: 'US' }, 'America/Phoenix', true],
  ['PT', { country: 'CA' }, 'America/Vancouver', true],
  ['CET', { country: 'FR' }, 'Europe/Paris', true],
  ['GMT', { country: 'GB' }, 'Europe/London', true],
  ['EET', { country: 'LT' }, 'Europe/Vilnius', true],
])('%s in %j is %s', (written, where, zone, guessed) => {
  expect(readTimeZone(written, where)).toEqual({ zone, guessed });
});

it.each(['GMT-5', '-05:00', '-5', 'GMT+2', 'UTC-5', 'Etc/GMT+5', 'CET', 'Mars/Base', 'local', ''])(
  '%j is no zone of a place',
  (written) => {
    expect(readTimeZone(written)).toEqual({ guessed: true });
  },
);

it('takes no American zone for a place in another country', () => {
  expect(readTimeZone('EST', { country: 'AU' })).toEqual({ guessed: true });
});
