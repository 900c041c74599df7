import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getProtocol, REGIONS } from '@peerkit/guidance';
import { expect, it } from 'vitest';
import { faultsOf, hashOf, signedText, type SignOff } from './sign-offs.mjs';

const folder = fileURLToPath(new URL('../../packages/guidance/sign-offs/', import.meta.url));
const signOffs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as SignOff);

it('every sign-off is of the text as it is now', async () => {
  for (const signOff of signOffs) {
    expect(await faultsOf(signOff), `${signOff.region} ${signOff.language}`).toEqual([]);
  }
});

it('no region counts as reviewed without a sign-off of the same person', () => {
  for (const region of REGIONS) {
    const found = getProtocol(region);
    if (!found.ok || found.value.review.status !== 'reviewed') continue;
    const { by } = found.value.review;
    expect(
      signOffs.some((one) => one.region === region && one.by === by),
      region,
    ).toBe(true);
  }
});

it('a sign-off is void after any change, without a name, and after too long', async () => {
  const text = await signedText('ca-on', 'en');
  expect(text).toContain('Nose spray: not breathing well 3 minutes after a dose?');
  const good: SignOff = {
    region: 'ca-on',
    language: 'en',
    version: '0.2.0',
    by: 'A. Clinician',
    credential: 'Physician',
    on: '2027-01-15',
    expires: '2028-01-15',
    text: hashOf(text),
  };
  expect(await faultsOf(good)).toEqual([]);
  expect(await faultsOf({ ...good, text: hashOf(`${text} `) })).toEqual(['the text was changed']);
  expect(await faultsOf({ ...good, language: 'fr' })).toEqual(['the text was changed']);
  expect(await faultsOf({ ...good, by: '' })).toEqual(['it lacks a name or date']);
  expect(await faultsOf({ ...good, expires: '2029-01-15' })).toEqual(['it is valid too long']);
});
