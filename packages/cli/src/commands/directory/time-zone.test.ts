import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statusAt } from '@peerkit/model';
import { readIndex } from '@peerkit/search';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;
let list: string;
const map = (): string => join(folder, 'list.map.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-zone-'));
  list = join(folder, 'list.csv');
  writeFileSync(list, 'Name,Street,City,Hours\nKits,1 Pier Road,Port,Mon-Fri 9am-5pm\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]) {
  let text = '';
  const take = (line: string): void => void (text += `${line}\n`);
  const exit = await run(['directory', ...args], {
    out: take,
    err: take,
    stopped: () => new Promise(() => undefined),
  });
  return { exit, text };
}

/** What the card of the only service says on a Monday at noon in Toronto. */
async function cardState(...args: readonly string[]): Promise<string> {
  const out = join(folder, 'index.json');
  await cli('build', list, '-o', out, ...args);
  const reading = readIndex(readFileSync(out));
  if (!reading.ok) throw new Error(reading.detail);
  const { entries, timeZone } = reading.index;
  const [hours] = [...entries].map((entry) => entry.hours);
  if (hours === undefined) throw new Error('no hours');
  const context = timeZone === undefined ? {} : { timeZone };
  return statusAt(hours, Date.UTC(2026, 5, 1, 16), context).state;
}

describe('a list with good hours and no time zone', () => {
  it('opens nothing on its cards, and every command says so and what to do', async () => {
    expect(await cardState()).toBe('unknown');
    for (const args of [
      ['check', list],
      ['build', list, '-o', join(folder, 'index.json')],
      ['convert', list, '--to', 'csv', '-o', join(folder, 'out.csv')],
      ['map', list],
    ]) {
      const { text } = await cli(...args);
      expect(text).toContain('No time zone: nobody will see what is open');
      expect(text).toContain('America/Toronto');
    }
    const { text } = await cli('check', list, '--json');
    expect((JSON.parse(text) as { problems: { code: string }[] }).problems).toContainEqual(
      expect.objectContaining({ code: 'no-time-zone', severity: 'warning' }),
    );
  });

  it('is open on its card with --time-zone, and nothing is left to say', async () => {
    expect(await cardState('--time-zone', 'America/Toronto')).toBe('open');
    expect(await cardState('--time-zone', 'Europe/Athens')).toBe('closed');
    const { text } = await cli('check', list, '--time-zone', 'America/Toronto');
    expect(text).not.toContain('No time zone');
    const out = join(folder, 'parts');
    await cli('build', list, '-o', out, '--shards', '--time-zone', 'America/Toronto');
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toContain('America/Toronto');
  });

  it('is open on its card when the map says the zone, as the map command asks', async () => {
    await cli('map', list);
    const asked = readFileSync(map(), 'utf8');
    expect(asked).toContain('"timeZone": ""');
    expect(asked).toContain('In which time zone is this?');
    expect(await cardState()).toBe('unknown');
    writeFileSync(map(), asked.replace('"timeZone": ""', '"timeZone": "America/Toronto"'));
    expect(await cardState()).toBe('open');
    await cli('map', list, '--force', '--time-zone', 'America/Winnipeg');
    expect(readFileSync(map(), 'utf8')).toContain('"timeZone": "America/Winnipeg"');
    expect(await cardState()).toBe('open');
  });

  it('has its zone guessed only where there is one', async () => {
    const guessed = async (...rows: readonly string[]) => {
      writeFileSync(list, ['Name,Town,State,Country,Zip,Hours', ...rows].join('\n'));
      const { text } = await cli('map', list, '--force');
      const { defaults } = JSON.parse(readFileSync(map(), 'utf8')) as {
        defaults: { timeZone: string };
      };
      return { zone: defaults.timeZone, text };
    };
    const ohio = await guessed('Kits,Salem,OH,US,44460,Mon-Fri 9am-5pm');
    expect(ohio.zone).toBe('America/New_York');
    expect(ohio.text).toContain('All places are in OH, US, which has one time zone.');
    const row = (name: string, place: string): string => `${name},Town,${place},Mon-Fri 9am-5pm`;
    expect((await guessed(row('A', 'ON,Canada,N1N 1N1'))).zone).toBe('');
    expect((await guessed(row('A', 'TX,US,75001'))).zone).toBe('');
    expect((await guessed(row('A', 'OH,US,44460'), row('B', 'IL,US,60601'))).zone).toBe('');
    expect((await guessed(row('A', ',Poland,00-950'))).zone).toBe('Europe/Warsaw');
    expect((await guessed(row('A', ',France,75011'))).zone).toBe('Europe/Paris');
    expect((await guessed(row('A', ',France,97400'))).zone).toBe('');
    expect((await guessed(row('A', ',Spain,28001'))).zone).toBe('');
  });
});

it('a zone that does not exist is a clear error, and the one that is meant is named', async () => {
  for (const command of [
    ['check', list],
    ['map', list],
    ['convert', list, '--to', 'csv', '-o', join(folder, 'out.csv')],
    ['build', list, '-o', join(folder, 'out.json')],
    ['serve', list],
  ]) {
    const { exit, text } = await cli(...command, '--time-zone', 'Toronto');
    expect([exit, text]).toEqual([2, expect.stringContaining('Did you mean America/Toronto?')]);
  }
  expect((await cli('check', list, '--time-zone', 'Mars/Base')).text).toContain(
    '"Mars/Base" is not the name of a time zone.',
  );
  expect(existsSync(join(folder, 'out.json'))).toBe(false);
  writeFileSync(
    map(),
    '{"peerkit":"column-map","version":1,"columns":{"Name":"name"},"defaults":{"timeZone":"Eastern"}}',
  );
  const { exit, text } = await cli('check', list);
  expect([exit, text]).toEqual([2, expect.stringContaining('defaults.timeZone')]);
});
