import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { KEEP_LANGUAGE } from './keep-language.ts';

/** A page at an address, as far as the script sees it. */
function open(hash: string) {
  const target = new EventTarget();
  const dataset: Record<string, string> = {};
  const addresses: string[] = [];
  runInNewContext(KEEP_LANGUAGE, {
    location: { hash },
    document: Object.assign(target, { documentElement: { dataset } }),
    history: {
      state: null,
      replaceState: (_: unknown, __: string, to: string) => addresses.push(to),
    },
    encodeURIComponent,
  });
  return { target, dataset, addresses };
}

it('has the language that was chosen in the address, where the next load finds it', () => {
  const { target, dataset, addresses } = open('');
  expect(dataset).toEqual({});
  target.dispatchEvent(new CustomEvent('peer-language-change', { detail: 'fr-CA' }));
  expect(addresses).toEqual(['#lang=fr-CA']);
  expect(open(addresses[0] ?? '').dataset).toEqual({ peerLanguage: 'fr-CA' });
});

it.each(['#find', '#lang=', '#lang=<b>', '#lang=fr&x=1'])('takes no language from %s', (hash) => {
  expect(open(hash).dataset).toEqual({});
});
