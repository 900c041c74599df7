import { expect, it } from 'vitest';
import { oneByOne } from './one-by-one.ts';

async function* lists(seen: string[]): AsyncGenerator<readonly number[]> {
  try {
    yield await Promise.resolve([1, 2]);
    yield [];
    yield [3];
  } finally {
    seen.push('closed');
  }
}

it('gives the items of all lists, and of none that is empty', async () => {
  const items: number[] = [];
  for await (const item of oneByOne(lists([]))) items.push(item);
  expect(items).toEqual([1, 2, 3]);
});

it('closes what the lists come from when nobody wants more', async () => {
  const seen: string[] = [];
  const items = oneByOne(lists(seen));
  for await (const item of items) if (item === 1) break;
  expect(seen).toEqual(['closed']);
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

it('passes on that the source failed', async () => {
  async function* failing(): AsyncGenerator<readonly number[]> {
    yield await Promise.resolve([1]);
    throw new Error('gone');
  }
  const items = oneByOne(failing());
  expect(await items.next()).toEqual({ done: false, value: 1 });
  await expect(items.next()).rejects.toThrow('gone');
});
