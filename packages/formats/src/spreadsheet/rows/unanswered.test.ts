import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';

async function read(text: string) {
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems } = reading;
  const said = problems.filter(({ code }) => code === 'unanswered-place');
  return { directory, said, seen: everythingSeen(directory, problems) };
}

describe('a blank below the question whether an address is secret', () => {
  it.each([
    ['Is the address secret?', 'no', 'YES'],
    ['Confidential place', 'no', 'yes'],
    ['Confidentiel', 'non', 'oui'],
    ['Adres poufny?', 'nie', 'tak'],
    ['Titkos cím?', 'nem', 'igen'],
  ])('%s: keeps the place private beside a plain %s', async (heading, no, yes) => {
    const { seen, said } = await read(
      `Name,Street,City,${heading}\nFood,12 Quay Street,Salem,${no}\nBeds,77 Wexmoor Lane,Salem,\nHouse,8 Fogbarrow Road,Salem,${yes}\n`,
    );
    expect(seen).not.toMatch(/wexmoor|fogbarrow/i);
    expect(seen).toContain('12 Quay Street');
    expect(said.map(({ record, field }) => [record, field])).toEqual([['row 3', heading]]);
    expect(said[0]?.message).toContain('write no');
  });

  it('also when the first no comes far below', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) => `Help ${at},${at + 1} Pier Road,Salem,yes\n`,
    );
    const { seen, said } = await read(
      `Name,Street,City,Is the address secret?\nBeds,77 Wexmoor Lane,Salem,\n${rows.join('')}Food,12 Quay Street,Salem,no\n`,
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
    expect(said.map(({ record }) => record)).toEqual(['row 2']);
  });

  it('is no question where only crosses stand', async () => {
    const { seen, said } = await read(
      'Name,Street,City,Confidential\nFood,12 Quay Street,Salem,\nBeds,77 Wexmoor Lane,Salem,x\n',
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
    expect(said).toEqual([]);
  });

  it('makes no place of a row that has none', async () => {
    const { directory, said } = await read(
      'Name,Street,City,Phone,Confidential place\nFood,12 Quay Street,Salem,978-555-0101,no\nLine,,,978-555-0102,\n',
    );
    expect(directory.locations).toHaveLength(1);
    expect(said).toEqual([]);
  });
});
