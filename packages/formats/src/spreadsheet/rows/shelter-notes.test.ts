import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';

const HEAD = 'Name,Phone,Street,Town,Notes';
const OTHERS =
  'Pier Drop-in,519-555-0100,12 Quay Street,Salem,Coffee\nSoup Kitchen,,30 Quay Street,Salem,';
const SHELTER = 'Willow Shelter,519-555-0102,77 Wexmoor Lane,Salem,';

async function read(...lines: readonly string[]) {
  const reading = await readDirectory([inputFile('list.csv', lines.join('\n'))]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems } = reading;
  const told = problems.filter(({ code }) => code === 'shelter-note');
  return { seen: everythingSeen(directory, problems), told: told.map(({ message }) => message) };
}

describe('a note on the list that addresses of shelters are secret', () => {
  it.each([
    'NB: never give out shelter addresses!',
    'Never give out shelter addresses',
    'Note: Please do not publish addresses of shelters',
    "* do not share the location of the women's shelter",
    'The addresses of shelters are confidential.',
    'Shelter locations are not to be shared',
    'Reminder - shelters: no addresses to callers',
    "Don't tell anyone where the shelters are",
    'Ne jamais donner les adresses des refuges',
    "NB: les adresses des maisons d'hébergement sont confidentielles",
    'Nie podawać adresów schronisk',
    'Adresy schronisk są tajne',
    'Frauenhaus-Adressen nie weitergeben!',
    'Keine Adressen der Frauenhäuser weitergeben',
    'Nunca dar direcciones de los refugios',
    'Las direcciones de los refugios son confidenciales',
    'Geef nooit adressen van opvanghuizen door',
    'Adressen van opvanghuizen zijn geheim',
    'Soha ne adja ki a menhelyek címét!',
    'Niekada neatskleiskite prieglaudų adresų',
    'Μην δίνετε ποτέ τις διευθύνσεις των ξενώνων',
    'Nunca divulgar moradas de casas abrigo',
  ])('hides shelters, and not all places: %s', async (note) => {
    for (const lines of [
      [HEAD, OTHERS, SHELTER, `"${note}",,,,`],
      [`"${note}",,,,`, HEAD, OTHERS, SHELTER],
      [HEAD, `"${note}",,,,`, SHELTER, OTHERS],
    ]) {
      const { seen, told } = await read(...lines);
      expect(seen).not.toMatch(/wexmoor/i);
      expect(seen).toContain('12 Quay Street');
      expect(seen).toContain('30 Quay Street');
      expect(told.join()).toMatch(/1 row are kept private: row \d/);
    }
  });

  it('also when the note stands in two cells', async () => {
    const { seen } = await read(HEAD, OTHERS, SHELTER, 'NB:,never give out shelter addresses,,,');
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
    expect(seen).not.toContain('"name":"NB');
  });

  it.each([
    'Willow House,519-555-0102,77 Wexmoor Lane,Salem,Meals and somebody to talk to',
    'The Hub,519-555-0102,77 Wexmoor Lane,Salem,',
    'Meals,519-555-0102,77 Wexmoor Lane,Salem,Hot food and 6 beds for women',
  ])('hides whatever could be one: %s', async (row) => {
    const { seen } = await read(HEAD, OTHERS, row, 'NB: never give out shelter addresses!,,,,');
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
  });

  it('shows the place of which the row says that it is no secret', async () => {
    const { seen } = await read(
      `${HEAD},Confidential`,
      'Soup Kitchen,,30 Quay Street,Salem,,no',
      'The Hub,519-555-0102,14 Quay Street,Salem,,no',
      `${SHELTER},yes`,
      'NB: never give out shelter addresses!,,,,,',
    );
    expect(seen).toContain('14 Quay Street');
    expect(seen).not.toMatch(/wexmoor/i);
  });

  it.each([
    'All shelter addresses are confidential',
    'NB: never give out addresses!',
    'These addresses of shelters are secret',
  ])('hides all places when it means them: %s', async (note) => {
    const { seen } = await read(HEAD, OTHERS, SHELTER, `${note},,,,`);
    expect(seen).not.toMatch(/wexmoor|Quay Street/i);
  });
});
