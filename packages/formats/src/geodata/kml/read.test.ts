import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { pointOf, readOne } from '../../testing/read-one.ts';

const kml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Our map</name>${inner}</Document></kml>`;

const point = '<Point><coordinates>-80.7467,43.1306,0</coordinates></Point>';

const data = (columns: Readonly<Record<string, string>>): string =>
  `<ExtendedData>${Object.entries(columns)
    .map(([name, value]) => `<Data name="${name}"><value>${value}</value></Data>`)
    .join('')}</ExtendedData>`;

describe('KML', () => {
  it('reads places with their columns, folder and point', async () => {
    const { seen, counts } = await readOne(
      'map.kml',
      kml(`<Folder><name>Needle exchange</name>
        <Placemark id="k1"><name>Kits &amp; more</name><address>12 Pier Rd, Woodstock, ON N1N 1N1</address>
          <phoneNumber>519-555-0100</phoneNumber>
          <description><![CDATA[Free kits.<br>Ask at the <b>desk</b>.]]></description>
          ${data({ Hours: 'Mon-Fri 09:00-17:00', Website: 'https://pier.example' })}${point}</Placemark>
        <Placemark><name>Van</name>${point}</Placemark></Folder>`),
    );
    expect(counts).toEqual({ records: 2, imported: 2, rejected: 0 });
    const [kits] = seen;
    expect(kits?.service).toMatchObject({
      name: 'Kits & more',
      description: 'Free kits.\nAsk at the desk.',
      phones: [{ number: '519-555-0100' }],
      website: 'https://pier.example',
      terms: ['service.supplies.needle-exchange'],
    });
    expect(kits?.service.hours?.schedules[0]).toMatchObject({
      opensAt: '09:00',
      closesAt: '17:00',
    });
    expect(kits?.places[0]?.address).toMatchObject({ lines: ['12 Pier Rd'], city: 'Woodstock' });
    expect(pointOf(kits)).toBe('43.1306, -80.7467');
  });

  it.each([
    [
      'a line',
      '<LineString><coordinates>-80.75,43.13 -80.74,43.13</coordinates></LineString>',
      '43.13, -80.745',
    ],
    [
      'an area with a hole',
      `<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 4,0 4,4 0,4 0,0</coordinates></LinearRing></outerBoundaryIs>
       <innerBoundaryIs><LinearRing><coordinates>1,1 3,1 3,3 1,3 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon>`,
      '2, 0.5',
    ],
    [
      'several parts',
      `<MultiGeometry><Polygon></Polygon>${point}</MultiGeometry>`,
      '43.1306, -80.7467',
    ],
    [
      'spaces after commas',
      '<Point><coordinates> -80.7467, 43.1306, 0 </coordinates></Point>',
      '43.1306, -80.7467',
    ],
    [
      'a track',
      '<gx:Track><gx:coord>-80.75 43.13 0</gx:coord><gx:coord>-80.74 43.13 0</gx:coord></gx:Track>',
      '43.13, -80.745',
    ],
    ['no drawing', '', undefined],
    ['broken numbers', '<Point><coordinates>x,y</coordinates></Point>', undefined],
  ])('reads %s', async (_, drawing, where) => {
    const { seen } = await readOne(
      'map.kml',
      kml(`<Placemark><name>Kits</name>${drawing}</Placemark>`),
    );
    expect(seen).toHaveLength(1);
    expect(pointOf(seen[0])).toBe(where);
  });

  it('reads the columns of a description once, and lets no private one in that way', async () => {
    const columns = {
      Phone: '519-555-0100',
      Address: '99 Hidden Ln',
      Confidential: 'yes',
      'Director cell': '519-555-0199',
    };
    const copied = Object.entries(columns)
      .map(([name, value]) => `${name}: ${value}`)
      .join('<br>');
    for (const extended of [data(columns), '']) {
      const { directory } = await readOne(
        'map.kml',
        kml(
          `<Placemark><name>Quiet House</name><description><![CDATA[Safe.<br>${copied}]]></description>${extended}${point}</Placemark>`,
        ),
      );
      expect(directory.locations.map(({ confidential }) => confidential)).toEqual([true]);
      expect(directory.services[0]).toMatchObject({
        description: 'Safe.',
        phones: [{ number: '519-555-0100' }],
      });
      expect(JSON.stringify(directory.services)).not.toMatch(/Hidden|0199/);
    }
  });

  it('reads a description that is a table', async () => {
    const { seen } = await readOne(
      'map.kml',
      kml(
        '<Placemark><name>Kits</name><description><![CDATA[<table><tr><td>Phone</td><td>519-555-0100</td></tr><tr><td>Hours</td><td>Mon 09:00-17:00</td></tr></table>]]></description></Placemark>',
      ),
    );
    expect(seen[0]?.service).toMatchObject({
      phones: [{ number: '519-555-0100' }],
      hours: { schedules: [{ byDay: ['MO'] }] },
    });
  });

  it('leaves out what is switched off, with a word', async () => {
    const { seen, said } = await readOne(
      'map.kml',
      kml(`<Placemark><name>Kits</name>${point}</Placemark><Folder><visibility>0</visibility><name>Old</name>
        <Placemark><name>Old van</name>${point}</Placemark></Folder>`),
    );
    expect(seen.map(({ service }) => service.name)).toEqual(['Kits']);
    expect(said).toContain('warning hidden-rows');
  });

  it('is read from a KMZ, and from a file without a declaration', async () => {
    const inner = `<Placemark><name>Kits</name>${point}</Placemark>`;
    const zip = zipSync({ 'images/pin.png': strToU8('x'), 'doc.kml': strToU8(kml(inner)) });
    expect(pointOf((await readOne('map.kmz', zip)).seen[0])).toBe('43.1306, -80.7467');
    expect(
      (
        await readOne(
          'map.kml',
          `<kml:kml xmlns:kml="x"><kml:Placemark><kml:name>Kits</kml:name></kml:Placemark></kml:kml>`,
        )
      ).seen[0]?.service.name,
    ).toBe('Kits');
  });

  it('says so when there is no place in it', async () => {
    const reading = await readDirectory([inputFile('map.kml', kml('<NetworkLink/>'))]);
    expect(reading).toMatchObject({ ok: false, code: 'no-placemarks' });
  });
});
