import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../program.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'peerkit-form-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function check(content: unknown) {
  const file = join(folder, 'form.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const printed = { out: '', err: '' };
  const exit = await run(['form', 'check', file], {
    out: (text) => void (printed.out += `${text}\n`),
    err: (text) => void (printed.err += `${text}\n`),
    stopped: () => Promise.resolve(),
  });
  return { exit, ...printed };
}

const pets = {
  kind: 'needle-pickup',
  drop: ['seen'],
  add: [{ id: 'pets', control: 'yes-no', after: 'children', required: true }],
  words: { en: { 'pets.label': 'Can dogs get to them?', 'pets.short': 'Dogs' } },
};

describe('form check', () => {
  it('says in words that there is no such file', async () => {
    let err = '';
    const exit = await run(['form', 'check', join(folder, 'no.json')], {
      out: () => undefined,
      err: (text) => void (err += text),
      stopped: () => Promise.resolve(),
    });
    expect(exit).toBe(2);
    expect(err).toBe(`Cannot read ${join(folder, 'no.json')}: there is no such file or folder.`);
  });

  it('says what a changed form asks', async () => {
    const { exit, out, err } = await check(pets);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('is fine. The form "needle-pickup" asks 6 questions:');
    expect(out.split('\n').slice(1, 7)).toEqual([
      '- How many are there? (must be answered)',
      '- Where are the needles? (must be answered)',
      '- Can children get to them?',
      '- Can dogs get to them? (must be answered)',
      '- What should the crew watch out for?',
      '- Do you have a photo of it?',
    ]);
  });

  it('says where something is wrong and what, in words', async () => {
    const wrong = { ...pets, drop: ['colour'], add: [{ ...pets.add[0], after: 'end' }] };
    const { exit, err } = await check(wrong);
    expect(exit).toBe(2);
    expect(err).toContain('2 things are wrong');
    expect(err).toContain('- drop › 0 is not a question of this form.');
    expect(err).toContain('- add › 0 › after is not a page of this form.');
    expect((await check({ ...pets, words: {} })).err).toContain(
      'pets.label has no words in English',
    );
  });

  it('refuses a question that no form may ask, and says why', async () => {
    const words = {
      en: { 'card.label': 'What is your health card number?', 'card.short': 'Card' },
    };
    const add = [{ id: 'card', control: 'text', max: 20 }];
    const { exit, err } = await check({ kind: 'needle-pickup', add, words });
    expect(exit).toBe(2);
    expect(err).toContain('add › 0 asks for a health number. It opens all health records');
  });

  it.each([
    ['{"kind": ', 'is not JSON'],
    [{ kind: 'rides' }, 'there is no form "rides". Forms: request-peer, '],
    [[], 'kind is missing'],
  ])('says that %j is no changed form', async (content, message) => {
    const { exit, err } = await check(content);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });
});
