import { kindOf, type FormKind } from '@peerkit/forms';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptStore } from './kept-store.ts';
import { startForm } from '../outreach-form.state.ts';

const KEY = 'peerkit-kept wrong-entry';
const DAY_MS = 86_400_000;
const items = new Map<string, string>();
let form: FormKind;

beforeEach(async () => {
  items.clear();
  form = (await kindOf('wrong-entry'))!;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const state = { ...startForm('an-id'), values: { entry: 'Canary clinic' }, step: 1 };

it('gives back what was kept, under a new id', () => {
  const store = new KeptStore(form);
  expect(store.write(state)).toBe(true);
  expect(items.get(KEY)).not.toContain('an-id');
  const read = store.read();
  expect(read).toMatchObject({ values: { entry: 'Canary clinic' }, step: 1, view: 'question' });
  expect(read?.id).not.toBe('an-id');
  store.delete();
  expect(store.read()).toBeUndefined();
});

it('deletes what is seven days old, and what a wrong clock put into the future', () => {
  vi.useFakeTimers({ now: 100 * DAY_MS });
  const store = new KeptStore(form);
  store.write(state);
  vi.setSystemTime(107 * DAY_MS - 1);
  expect(store.read()).toBeDefined();
  vi.setSystemTime(107 * DAY_MS);
  expect(store.read()).toBeUndefined();
  expect(items.size).toBe(0);
  store.write(state);
  vi.setSystemTime(90 * DAY_MS);
  expect(store.read()).toBeUndefined();
});

it.each([
  ['no JSON', 'Canary'],
  ['null', 'null'],
  ['another version', JSON.stringify({ version: 99, at: Date.now(), values: {}, step: 0 })],
  [
    'a step that is not there',
    JSON.stringify({ version: 1, at: Date.now(), values: {}, step: 99 }),
  ],
  ['no answers', JSON.stringify({ version: 1, at: Date.now(), values: null, step: 0 })],
  [
    'an answer to nothing',
    JSON.stringify({ version: 1, at: Date.now(), values: { x: '' }, step: 0 }),
  ],
  ['an object', JSON.stringify({ version: 1, at: Date.now(), values: { entry: {} }, step: 0 })],
])('deletes what is damaged: %s', (_, text) => {
  items.set(KEY, text);
  expect(new KeptStore(form).read()).toBeUndefined();
  expect(items.size).toBe(0);
});

it('says so where nothing can be kept', () => {
  vi.stubGlobal('localStorage', undefined);
  const store = new KeptStore(form);
  expect(store.write(state)).toBe(false);
  expect(store.read()).toBeUndefined();
});
