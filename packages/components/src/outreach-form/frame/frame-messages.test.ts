import { describe, expect, it } from 'vitest';
import {
  packed,
  readNews,
  readStart,
  readWishes,
  stepped,
  Tallness,
  writeStart,
} from './frame-messages.ts';

describe('what a form in a frame tells the page around it', () => {
  it('is its height in steps of 160 px, what became of a submission, or that somebody leaves', () => {
    expect(readNews(packed({ height: 401 }))).toEqual({ height: 480 });
    expect(readNews(packed({ state: 'received' }))).toEqual({ state: 'received' });
    expect(readNews(packed({ leave: true }))).toEqual({ leave: true });
    expect(readNews(packed({ refused: true }))).toEqual({ refused: true });
    expect([stepped(480), stepped(481), stepped(9e9)]).toEqual([480, 640, 20_000]);
  });

  it('is never that a question is shorter than the one before', () => {
    const tallness = new Tallness();
    expect([784, 720, 576, 801, 800].map((height) => tallness.of(height))).toEqual([
      800,
      undefined,
      undefined,
      960,
      undefined,
    ]);
    tallness.end();
    expect([576, 300].map((height) => tallness.of(height))).toEqual([640, undefined]);
  });

  it.each([
    ['text', 'peerkitForm'],
    ['nothing', null],
    ['another widget', { height: 400 }],
    ['a later version', { peerkitForm: 2, height: 400 }],
    ['a height that is none', { peerkitForm: 1, height: Number.NaN }],
    ['a negative height', { peerkitForm: 1, height: -5 }],
    ['a height as text', { peerkitForm: 1, height: '400' }],
    ['a state that there is not', { peerkitForm: 1, state: 'answers' }],
  ])('is not read from %s', (_, data) => {
    expect(readNews(data)).toBeUndefined();
  });

  it('carries nothing else, whatever a message holds', () => {
    const news = readNews({ peerkitForm: 1, state: 'saved', answers: { name: 'Kim' }, id: '1' });
    expect(news).toEqual({ state: 'saved' });
  });
});

describe('what the page around may say', () => {
  it('is a language and a theme', () => {
    expect(readWishes(packed({ lang: 'fr-CA', theme: 'dark' }))).toEqual({
      lang: 'fr-CA',
      theme: 'dark',
    });
    expect(readWishes({ peerkitForm: 1, lang: '"><script>', theme: 'blue' })).toEqual({});
    expect(readWishes({ lang: 'fr' })).toEqual({});
  });

  it('at the start is also a fingerprint of keys, and nothing that hides the way out', () => {
    const start = { lang: 'el', theme: '', keys: 'ab12' } as const;
    expect(readStart(`#${writeStart(start)}&exit=page`)).toEqual(start);
    expect(readStart(`#${writeStart({ ...start, keys: '' })}`)).toEqual({
      lang: 'el',
      theme: '',
    });
    expect(readStart('')).toEqual({});
  });
});
