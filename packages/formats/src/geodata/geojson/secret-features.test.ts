import { expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { toFlatCsv, toHsdsJson } from '../../write.ts';

const feature = (name: string, address: string, more: object = {}): object => ({
  type: 'Feature',
  ...more,
  properties: { name, address, city: 'Salem' },
  geometry: { type: 'Point', coordinates: [-80.74671, 43.13061] },
});

async function seenOf(about: object, ...features: readonly object[]): Promise<string> {
  const text = JSON.stringify({ type: 'FeatureCollection', ...about, features });
  const reading = await readDirectory([inputFile('list.geojson', text)]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems } = reading;
  return JSON.stringify([toFlatCsv(directory).text, toHsdsJson(directory), problems]);
}

it('a feature is kept private that says so beside its properties', async () => {
  const seen = await seenOf(
    {},
    feature('Meals', '12 Quay Street'),
    feature('Beds', '77 Wexmoor Lane', { confidential: true }),
  );
  expect(seen).not.toMatch(/wexmoor/i);
});

it.each([{ name: 'Confidential shelters' }, { metadata: { title: 'Shelters - do not publish' } }])(
  'a collection is kept private that is called so',
  async (about) => {
    expect(await seenOf(about, feature('Beds', '77 Wexmoor Lane'))).not.toMatch(/wexmoor|43\.13/i);
  },
);

it('another collection is shown', async () => {
  const about = { name: 'Shelters', description: 'Confidential counselling' };
  expect(await seenOf(about, feature('Beds', '77 Wexmoor Lane'))).toContain('77 Wexmoor Lane');
});
