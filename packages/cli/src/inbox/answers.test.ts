import type { FormKind } from '@peerkit/forms';
import { describe, expect, it } from 'vitest';
import { borrowBike } from '../../../forms/src/testing/borrow-bike.ts';
import { kind as encounterLog } from '../../../forms/src/kinds/encounter-log/encounter-log.ts';
import { kind as needlePickup } from '../../../forms/src/kinds/needle-pickup/needle-pickup.ts';
import {
  answerLines,
  deleteBy,
  handlingLines,
  kindTitle,
  photoOf,
  rawAnswers,
  summary,
} from './answers.ts';
import type { Opened } from './open.ts';

const opened = (
  answers: Readonly<Record<string, unknown>>,
  kind: FormKind = borrowBike,
): Opened => ({
  ok: true,
  fits: true,
  kind,
  locale: 'en',
  quick: false,
  answers,
});
const received = Date.UTC(2026, 10, 21, 23, 59);

describe('a kind that the command line has never heard of', () => {
  it('is shown with its own words, labels and options', () => {
    const answers = { size: 'large', extras: ['lock', 'lights'], sameDay: false, return: 'Monday' };
    expect(kindTitle(borrowBike, 'borrow-bike')).toBe('Borrow a bike');
    expect(summary(opened(answers))).toBe('A large one');
    expect(answerLines(opened(answers))).toEqual([
      ['Size', 'A large one'],
      ['Extras', 'A lock, Lights'],
      ['Back the same day', 'no'],
      ['Day', 'Monday'],
      ['Key', 'Not given'],
      ['Email address', 'Not given'],
    ]);
    const days = borrowBike.keepDays;
    expect(handlingLines(borrowBike, received, { days, isPromised: false })).toEqual([
      ['For', 'team lead'],
      ['Delete by', '2026-11-28, or sooner if your page says so'],
    ]);
    expect(handlingLines(borrowBike, received, { days: 3, isPromised: true })).toEqual([
      ['For', 'team lead'],
      ['Delete by', '2026-11-24'],
    ]);
  });
});

describe('a photo', () => {
  const answers = { place: 'Mill', count: 'one' };
  const photo = `data:image/jpeg;base64,${btoa('a picture')}`;

  it('is a line that says how large it is, and its bytes only when asked', () => {
    const shown = opened({ ...answers, photo }, needlePickup);
    expect(answerLines(shown).at(-1)).toEqual(['Photo', 'JPEG, 1 KB']);
    expect(new TextDecoder().decode(photoOf(shown))).toBe('a picture');
    expect(photoOf(opened(answers, needlePickup))).toBeUndefined();
  });

  it('is there also among answers that do not fit the form', () => {
    const odd = { ok: true, fits: false, locale: 'en', quick: false } as const;
    const bytes = photoOf({ ...odd, answers: { ...answers, was: 7, picture: photo } });
    expect(new TextDecoder().decode(bytes)).toBe('a picture');
    for (const none of [answers, 'words', null, undefined, [photo.slice(5)]])
      expect(photoOf({ ...odd, answers: none })).toBeUndefined();
  });
});

describe('the inbox', () => {
  it('shows a submission of an unknown form as it came', () => {
    const odd: Opened = {
      ok: true,
      fits: false,
      locale: 'en',
      quick: false,
      answers: { size: 'large\u001b[2J' },
    };
    expect(kindTitle(undefined, 'new\u0007kind')).toBe('new<U+0007>kind');
    const unknown = { days: Infinity, isPromised: false };
    expect(handlingLines(undefined, received, unknown)).toEqual([]);
    expect(answerLines(odd)).toEqual([]);
    expect(rawAnswers(odd)).toContain('large');
    expect(rawAnswers(odd)).not.toContain('\u001b');
    const photo = { ...odd, answers: { photo: `data:image/jpeg;base64,${'A'.repeat(9000)}` } };
    expect(rawAnswers(photo)).toContain('9,023 characters; --json shows them all');
    expect(rawAnswers(photo)?.length).toBeLessThan(200);
    expect(summary(odd)).toContain('do not fit');
  });

  it('cuts a long summary, and puts the lines of a text under each other', () => {
    const kind = { ...borrowBike, summary: ['street', 'size'] };
    const answers = {
      size: 'small',
      extras: ['lock'],
      sameDay: true,
      key: 'post',
      street: `${'a'.repeat(50)}\nb`,
    };
    expect(summary(opened(answers, kind))).toBe(`${'a'.repeat(50)} b · A sm…`);
    expect(answerLines(opened(answers, kind))).toContainEqual([
      'Street',
      `${'a'.repeat(50)}\n    b`,
    ]);
  });

  it('says first in the list who wants to talk, and nothing of who does not', () => {
    const answers = { day: '2026-11-20', area: 'Downtown', contacts: 12 };
    const line = '2026-11-20 · Downtown · 12';
    const of = (more: object): string => summary(opened({ ...answers, ...more }, encounterLog));
    expect(of({ debrief: true })).toBe(`Wants to talk · ${line}`);
    expect(of({ debrief: false })).toBe(line);
    expect(of({})).toBe(line);
  });

  it('keeps what a tab parted apart', () => {
    const shown = answerLines(opened({ size: 'large', sameDay: false, return: 'Mon\tTue' }));
    expect(shown).toContainEqual(['Day', 'Mon<U+0009>Tue']);
  });

  it('counts the days a submission is kept from the day it came', () => {
    expect(deleteBy(received, { days: 1, isPromised: false })).toBe('2026-11-22');
  });
});
