import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';

async function seenOf(text: string, name = 'list.csv'): Promise<string> {
  const reading = await readDirectory([inputFile(name, text)]);
  if (!reading.ok) throw new Error(reading.message);
  return everythingSeen(reading.directory, reading.problems);
}

const HEAD = 'Name,Address,City,Postcode,Phone,Email,Website,Notes\n';
const MEALS = 'Meals,12 Quay Street,Salem,,978-555-0100,,,Walk in\n';
const SECRET = 'Beds,77 Wexmoor Lane,Salem,K7Q 7X9,978-555-0111,,,secret address\n';
const NOWHERE = 'Beds,Confidential,Salem,,978-555-0111,,,\n';

describe('a place that another row keeps secret', () => {
  it.each([
    ['with a letter too few', SECRET, 'Laundry,77 Wexmor Lane,Salem,,978-555-0122,,,\n'],
    ['with two letters exchanged', SECRET, 'Laundry,77 Wexmoro Lane,Salem,,978-555-0122,,,\n'],
    ['under the same name', NOWHERE, 'Beds,77 Wexmoor Lane,Salem,,978-555-0122,,,24 hours\n'],
    ['under its number', NOWHERE, 'Beds House,77 Wexmoor Lane,Salem,,978-555-0111,,,\n'],
  ])('is not told %s', async (_, secret, other) => {
    const seen = await seenOf(HEAD + MEALS + secret + other);
    expect(seen).not.toMatch(/wexmo/i);
    expect(seen).toContain('12 Quay Street');
    expect(seen).toContain('If everybody may know it');
  });

  it('is not told by what others say', async () => {
    const seen = await seenOf(
      `${HEAD}${MEALS}Beds4U,77 Wexmoor Lane,Salem,K7Q 7X9,978-555-0111,,,secret address\n` +
        'Outreach,9 Quay Street,Salem,,978-555-0122,,,We are kind. We run Beds4U at 77 Wexmoor Lane too.\n' +
        'Food truck,"Corner of Mill & Main, across from Beds4U",Salem,,978-555-0133,,,Soup. Opposite Beds4U.\n',
    );
    expect(seen).not.toMatch(/wexmoor|across-from|across from|opposite/i);
    expect(seen).toContain('We are kind.');
    expect(seen).toContain('9 Quay Street');
    expect(seen).toContain('Corner of Mill');
  });

  it('is not told by its own name, mail, page or words', async () => {
    const seen = await seenOf(
      `${HEAD}${MEALS}Haven on Wexmoor,77 Wexmoor Lane,Salem,K7Q 7X9,978-555-0111,wexmoor@haven.example,https://haven.example/wexmoor-house,Our Wexmoor house has beds. Location confidential.\n`,
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('Haven');
    expect(seen).toContain('978-555-0111');
  });

  it('is not told by the name of its site', async () => {
    const seen = await seenOf(
      'Organization,Site,Address,City,Phone,Description\nHaven,Wexmoor site,Confidential,Salem,978-555-0111,Our Wexmoor house has 12 beds\n',
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('Haven');
  });
});

describe('another place is shown', () => {
  it.each([
    ['with another number', SECRET, 'Laundry,79 Wexmor Lane,Salem,,978-555-0122,,,\n', '79 Wexmor'],
    ['in another town', SECRET, 'Laundry,77 Wexmor Lane,Lynn,,978-555-0122,,,\n', '77 Wexmor'],
    ['with another name', NOWHERE, 'Tea,5 Elm Road,Salem,,978-555-0111,,,\n', '5 Elm Road'],
    [
      'of the same name as one with an address',
      SECRET,
      'Beds,5 Elm Road,Salem,,978-555-0122,,,\n',
      '5 Elm Road',
    ],
  ])('%s', async (_, secret, other, shown) => {
    expect(await seenOf(HEAD + MEALS + secret + other)).toContain(shown);
  });

  it('of a word that is in many streets and names', async () => {
    const seen = await seenOf(
      `${HEAD}${MEALS}Church Outreach,77 Church Street,Salem,,978-555-0111,info@church.example,,secret address\n`,
    );
    expect(seen).toContain('Church Outreach');
    expect(seen).toContain('info@church.example');
  });
});

it('Korean, Hindi and Persian columns are obeyed', async () => {
  for (const [heading, open, secret] of [
    ['비공개', '아니오', '예'],
    ['주소 공개', '예', '아니오'],
    ['गोपनीय', 'नहीं', 'हाँ'],
    ['محرمانه', 'خیر', 'بله'],
    ['Тайный', 'нет', 'да'],
  ] as const) {
    const seen = await seenOf(
      `Name,Address,City,${heading}\nMeals,12 Quay Street,Salem,${open}\nBeds,77 Wexmoor Lane,Salem,${secret}\n`,
    );
    expect(seen, heading).not.toMatch(/wexmoor/i);
    expect(seen, heading).toContain('12 Quay Street');
  }
});

it('what mappers tell each other of a secret place is heard', async () => {
  const feature = (properties: Record<string, string>, east = -70.9): unknown => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [east, 42.5] },
  });
  const features = [
    feature({ name: 'Meals', 'addr:street': 'Quay Street', 'addr:housenumber': '12' }),
    feature(
      {
        name: 'Beds',
        'addr:street': 'Wexmoor Lane',
        'addr:housenumber': '77',
        note: 'location hidden',
      },
      -70.8,
    ),
  ];
  const seen = await seenOf(JSON.stringify({ type: 'FeatureCollection', features }), 'a.geojson');
  expect(seen).not.toMatch(/wexmoor/i);
  expect(seen).toMatch(/Quay Street/);
});
