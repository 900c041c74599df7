import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-guide-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: string[]) {
  const output = { out: '', err: '' };
  const exit = await run(args, {
    out: (text) => void (output.out += `${text}\n`),
    err: (text) => void (output.err += `${text}\n`),
    stopped: () => Promise.resolve(),
    now: () => new Date('2026-11-26T20:00:00Z'),
  });
  return { exit, ...output };
}

async function written(kind: string, ...args: string[]): Promise<string> {
  const file = join(folder, 'sheet.html');
  const { exit, out } = await cli('guide', kind, ...args, '-o', file);
  expect(exit).toBe(0);
  expect(out).toContain(file);
  return readFileSync(file, 'utf8');
}

describe('peerkit guide poster and card', () => {
  it('print on the paper of the region, or the one that is asked for', async () => {
    expect(await written('poster', '--region', 'ca-on')).toContain('size:215.9mm 279.4mm');
    expect(await written('card', '--region', 'fr')).toContain('size:210mm 297mm');
    expect(await written('card', '--region', 'fr', '--paper', 'letter')).toContain('size:215.9mm');
  });

  it('say which guide it is, on which day, with the hash of its words', async () => {
    const mark = (html: string) => /<p class="mark">(.*?)<\/p>/.exec(html)?.[1] ?? '';
    const english = mark(await written('poster', '--region', 'ca-on'));
    expect(english).toMatch(/^ca-on \d+\.\d+\.\d+ · 2026-11-26 · [0-9a-f]{8}$/);
    expect(mark(await written('poster', '--region', 'ca-on'))).toBe(english);
    const french = mark(await written('poster', '--region', 'ca-on', '--lang', 'fr'));
    expect(french).not.toBe(english);
    // The same words on other paper have the same hash.
    expect(mark(await written('poster', '--region', 'ca-on', '--paper', 'a4'))).toBe(english);
  });

  it('put one kit on each card, in turn', async () => {
    const kits = ['im-vial-0.4mg', 'nasal-4mg'];
    const html = await written('card', '--region', 'ca-on', '--kit', ...kits);
    const names = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name);
    expect(names).toEqual(['Vial', 'Nose spray', 'Vial', 'Nose spray']);
  });

  it('refuse a region and a kit that there is not, and say which there are', async () => {
    const out = join(folder, 'none.html');
    const region = await cli('guide', 'card', '--region', 'ca-zz', '-o', out);
    expect(region).toMatchObject({ exit: 2, out: '' });
    expect(region.err).toContain('There is no guide for "ca-zz". Regions: ca-on, ');
    const kit = await cli('guide', 'poster', '--region', 'uk', '--kit', 'nasal-4mg', '-o', out);
    expect(kit).toMatchObject({ exit: 2, out: '' });
    expect(kit.err).toContain('There is no kit "nasal-4mg" in uk. Kits: nasal-1.8mg, ');
  });

  it('warn of a language that is unusual in the region, and take the number of a place without a guide', async () => {
    const out = join(folder, 'odd.html');
    const odd = await cli('guide', 'card', '--region', 'ca-on', '--lang', 'pl', '-o', out);
    expect(odd.exit).toBe(0);
    expect(odd.err).toContain('Did you mean region pl?');
    const html = await written('card', '--region', 'somewhere', '--number', '117');
    expect(html).toContain('Call 117');
    expect(html).not.toMatch(/\d mg|minutes after/);
  });
});

it('peerkit embed guide draws the pictures and takes kits', async () => {
  const { out, exit } = await cli('embed', 'guide', '--region', 'ca-on', '--kit', 'nasal-4mg');
  expect(exit).toBe(0);
  expect(out).toMatch(/<li><svg [^>]*>(<path[^>]*><\/path>)+<\/svg>Peel the pack/);
  expect(out).not.toContain('Vial');
});
