import { expect, it } from 'vitest';
import { frameAddress } from './frame-address.ts';

const baseURI = 'https://agency.example/help/index.html';

it.each([
  ['https://forms.agency.example', 'https://forms.agency.example/form/feedback'],
  ['https://forms.agency.example/intake/', 'https://forms.agency.example/intake/form/feedback'],
  ['/intake', 'https://agency.example/intake/form/feedback'],
])('the page of a form at %s is %s', (intake, address) => {
  expect(frameAddress({ kind: 'feedback', intake, baseURI })?.href).toBe(address);
});

it.each([
  ['feedback', 'javascript:alert(1)//'],
  ['feedback', 'https://'],
  ['../v1/agency', '/intake'],
  ['', '/intake'],
])('there is none for the kind %j at %j', (kind, intake) => {
  expect(frameAddress({ kind, intake, baseURI })).toBeUndefined();
});
