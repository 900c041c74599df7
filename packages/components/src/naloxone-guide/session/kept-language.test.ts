import { reduceSession, restoreSession, serializeSession, startSession } from '@peerkit/model';
import { expect, it } from 'vitest';
import { keptLanguage, withLanguage } from './kept-language.ts';
import { MemoryStore, NOW, ontario } from '../testing/fixtures.ts';

const protocol = ontario();
const session = startSession(protocol, { at: NOW, kit: 'nasal-4mg' });
const text = serializeSession(protocol, session);

/** What is stored when somebody has chosen a language. */
function stored(chosen: string | undefined): string {
  const store = new MemoryStore();
  expect(withLanguage(store, () => chosen).save(text)).toBe(true);
  return store.text ?? '';
}

// By hand: what phones have stored must mean the same in each version.
it.each([
  ['en', 0],
  ['el', 1],
  ['fr-CA', 2],
  ['hu', 3],
  ['lt', 4],
  ['nl', 5],
  ['pl', 6],
  ['pt', 7],
])('keeps %s with the session as the number %d', (language, number) => {
  const kept = stored(language);
  expect(kept).toBe(`${text.slice(0, -1)},${String(number)}]`);
  expect(kept).toMatch(/^[\d,[\]]+$/);
  expect(restoreSession(protocol, kept, NOW)).toEqual(session);
  expect(keptLanguage(kept, `de ${language}`)).toBe(language);
});

it('is kept behind what came later in a session', () => {
  for (const type of ['same-person', 'undo-dose'] as const) {
    const dosed = { ...session, doses: [{ at: NOW, kit: 'nasal-4mg' as const }] };
    const later = reduceSession(protocol, dosed, { type, at: NOW });
    const store = new MemoryStore();
    withLanguage(store, () => 'fr').save(serializeSession(protocol, later));
    expect(keptLanguage(store.text, 'en fr')).toBe('fr');
    expect(restoreSession(protocol, store.text ?? '', NOW)).toEqual(later);
    expect(keptLanguage(serializeSession(protocol, later), 'en el fr')).toBe(undefined);
  }
});

it('keeps nothing where nobody chose, or chose what it does not know', () => {
  expect(stored(undefined)).toBe(text);
  expect(stored('de')).toBe(text);
  for (const without of [null, '', text, '[]', `${text.slice(0, -1)},99]`]) {
    expect(keptLanguage(without, 'en fr')).toBe(undefined);
  }
});

it('gives back no language that the menu does not have', () => {
  expect(keptLanguage(stored('fr'), 'en pl')).toBe(undefined);
  expect(keptLanguage(stored('fr'), '')).toBe(undefined);
});

it('gives way to what a store refuses', () => {
  const store = new MemoryStore();
  store.refuses = true;
  expect(withLanguage(store, () => 'fr').save(text)).toBe(false);
});
