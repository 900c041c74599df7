import type { Dice, FuzzInput } from './dice.ts';

/** What the makers of shapes take from those of tables and HSDS. */
export interface Tools {
  readonly word: (dice: Dice) => string;
  readonly value: (dice: Dice) => unknown;
  readonly headings: () => readonly string[];
  readonly damaged: (dice: Dice, text: string) => string;
}

/** Good and bad files of every other shape: maps, answers of servers, markup, linked tables. */
export function shapeMakers(tools: Tools): readonly ((dice: Dice) => FuzzInput)[] {
  const { word, value, headings, damaged } = tools;
  const fields = (dice: Dice): object =>
    Object.fromEntries<unknown>([
      ['name', word(dice)],
      ...Array.from({ length: dice.below(6) }, (): [string, unknown] => [
        dice.chance(0.8) ? dice.pick(headings()) : word(dice),
        dice.chance(0.9) ? word(dice) : value(dice),
      ]),
    ]);
  const some = <T>(dice: Dice, most: number, make: () => T): T[] =>
    Array.from({ length: dice.below(most) }, make);
  const number = (dice: Dice): unknown =>
    dice.chance(0.9)
      ? dice.pick([0, -80.7467, 43.1306, 181, -8_988_681.5, 5_331_871.7, 1e308])
      : value(dice);
  const position = (dice: Dice): unknown =>
    dice.chance(0.95) ? some(dice, 4, () => number(dice)) : value(dice);
  const path = (dice: Dice): unknown =>
    dice.chance(0.95) ? some(dice, 8, () => position(dice)) : value(dice);
  const geometry = (dice: Dice, depth = 0): unknown => {
    if (dice.chance(0.1)) return value(dice);
    const type = dice.pick([
      'Point',
      'MultiPoint',
      'LineString',
      'MultiLineString',
      'Polygon',
      'MultiPolygon',
      'GeometryCollection',
      'X',
    ]);
    if (type === 'GeometryCollection' && depth < 12) {
      return { type, geometries: some(dice, 3, () => geometry(dice, depth + 1)) };
    }
    const coordinates = dice.pick([
      () => position(dice),
      () => path(dice),
      () => some(dice, 4, () => path(dice)),
      () => some(dice, 3, () => some(dice, 3, () => path(dice))),
    ])();
    return { type, coordinates };
  };
  const or = (dice: Dice, good: unknown): unknown => (dice.chance(0.95) ? good : value(dice));
  const file = (dice: Dice, kind: string, name: string, made: unknown): FuzzInput => {
    const text = JSON.stringify(made);
    return { kind, name, data: dice.chance(0.9) ? text : damaged(dice, text) };
  };
  const id = (dice: Dice): string => `rec${String(dice.below(9)).repeat(14)}`;

  const geoJson = (dice: Dice): FuzzInput =>
    file(dice, 'geojson', 'map.geojson', {
      type: 'FeatureCollection',
      ...(dice.chance(0.2)
        ? { crs: { properties: { name: dice.pick(['EPSG:3857', 'EPSG:1', word(dice)]) } } }
        : {}),
      features: some(dice, 6, () =>
        or(dice, {
          type: 'Feature',
          id: value(dice),
          properties: or(dice, fields(dice)),
          geometry: geometry(dice),
        }),
      ),
    });
  const esri = (dice: Dice): FuzzInput =>
    file(dice, 'esri', 'layer.json', {
      spatialReference: or(dice, { wkid: dice.pick([4326, 102_100, 26_917]) }),
      fields: some(dice, 4, () =>
        or(dice, {
          name: dice.pick(headings()),
          alias: word(dice),
          type: dice.pick(['esriFieldTypeDate', 'x']),
          domain: value(dice),
        }),
      ),
      features: some(dice, 6, () =>
        or(dice, {
          attributes: or(dice, fields(dice)),
          geometry: or(dice, {
            x: number(dice),
            y: number(dice),
            rings: some(dice, 3, () => path(dice)),
            paths: path(dice),
          }),
        }),
      ),
    });
  const overpass = (dice: Dice): FuzzInput =>
    file(dice, 'overpass', 'overpass.json', {
      elements: some(dice, 8, () =>
        or(dice, {
          type: dice.pick(['node', 'way', 'relation']),
          id: dice.below(6),
          lat: number(dice),
          lon: number(dice),
          nodes: some(dice, 6, () => dice.below(6)),
          geometry: or(
            dice,
            some(dice, 4, () => ({ lat: number(dice), lon: number(dice) })),
          ),
          bounds: value(dice),
          tags: or(dice, {
            ...fields(dice),
            'addr:street': word(dice),
            amenity: word(dice),
            wheelchair: word(dice),
            'disused:shop': word(dice),
          }),
        }),
      ),
    });
  const airtable = (dice: Dice): FuzzInput => {
    const list = (): unknown[] =>
      some(dice, 6, () =>
        or(dice, {
          id: id(dice),
          fields: or(dice, {
            ...fields(dice),
            Link: some(dice, 3, () => id(dice)),
            Organization: dice.pick([id(dice), word(dice)]),
          }),
        }),
      );
    const tables = [
      'Services',
      'Organizations',
      'Locations',
      'Schedules',
      'Phones',
      'Addresses',
      'Contacts',
      'Categories',
    ];
    return file(
      dice,
      'airtable',
      'base.json',
      dice.chance(0.3)
        ? { records: list() }
        : Object.fromEntries(some(dice, 6, () => [dice.pick(tables), list()])),
    );
  };
  const keyed = (dice: Dice): FuzzInput =>
    file(
      dice,
      'keyed',
      'export.json',
      Object.fromEntries(some(dice, 6, () => [word(dice), or(dice, fields(dice))])),
    );
  const mongo = (dice: Dice): FuzzInput => {
    const extended = (): unknown =>
      dice.pick([
        { $oid: value(dice) },
        { $numberLong: value(dice) },
        { $date: value(dice) },
        { $date: { $numberLong: word(dice) } },
        { $numberInt: '1' },
      ]);
    const lines = some(dice, 6, () =>
      JSON.stringify({ _id: extended(), ...fields(dice), x: extended() }),
    );
    return { kind: 'mongo', name: 'export.json', data: lines.join('\n') };
  };
  const uk = (dice: Dice): FuzzInput =>
    file(dice, 'open-referral-uk-1', 'services.json', {
      number: value(dice),
      totalPages: value(dice),
      content: some(dice, 4, () =>
        or(dice, {
          ...fields(dice),
          status: word(dice),
          eligibilitys: or(
            dice,
            some(dice, 3, () => or(dice, { eligibility: word(dice), minimum_age: value(dice) })),
          ),
          contacts: or(dice, [
            { name: word(dice), phones: or(dice, [{ number: word(dice), language: value(dice) }]) },
          ]),
          regular_schedules: or(dice, [
            { byday: word(dice), opens_at: word(dice), closes_at: word(dice) },
          ]),
          holiday_schedules: or(dice, [{ start_date: word(dice), closed: value(dice) }]),
          service_taxonomys: or(dice, [{ taxonomy: value(dice) }]),
          service_at_locations: or(dice, [
            { location: or(dice, { ...fields(dice), physical_addresses: value(dice) }) },
          ]),
        }),
      ),
    });
  const ohana = (dice: Dice): FuzzInput =>
    file(
      dice,
      'ohana',
      'locations.json',
      some(dice, 4, () =>
        or(dice, {
          ...fields(dice),
          id: value(dice),
          organization: or(dice, { id: value(dice), name: word(dice) }),
          address: or(dice, { address_1: word(dice), city: word(dice) }),
          accessibility: value(dice),
          regular_schedules: or(dice, [
            { weekday: value(dice), opens_at: word(dice), closes_at: word(dice) },
          ]),
          services: or(
            dice,
            some(dice, 3, () =>
              or(dice, { ...fields(dice), categories: value(dice), service_areas: value(dice) }),
            ),
          ),
        }),
      ),
    );
  const kml = (dice: Dice): FuzzInput => {
    const tag = (name: string, inner: string): string =>
      `<${name}>${inner}</${dice.chance(0.95) ? name : word(dice)}>`;
    const marks = some(dice, 6, () =>
      tag(
        'Placemark',
        [
          tag('name', word(dice)),
          tag('description', `<![CDATA[${word(dice)}: ${word(dice)}<br>Phone: ${word(dice)}]]>`),
          tag('ExtendedData', `<Data name="${word(dice)}"><value>${word(dice)}</value></Data>`),
          tag(
            dice.pick(['Point', 'LineString', 'Polygon', 'MultiGeometry']),
            tag('coordinates', `${word(dice)},43.1 -80.7,43.2`),
          ),
        ].join(''),
      ),
    );
    const text = `<?xml version="1.0"?><kml><Folder><name>${word(dice)}</name>${marks.join('')}</Folder></kml>`;
    return { kind: 'kml', name: 'map.kml', data: dice.chance(0.8) ? text : damaged(dice, text) };
  };
  const html = (dice: Dice): FuzzInput => {
    const cell = (text: string): string =>
      `<td${dice.chance(0.1) ? ` colspan=${word(dice)} rowspan="${String(dice.below(1e6))}"` : ''}>${text}${dice.chance(0.8) ? '</td>' : ''}`;
    const rows = [
      some(dice, 8, () => dice.pick(headings())),
      ...some(dice, 8, () => some(dice, 8, () => word(dice))),
    ];
    const body = rows
      .map((row) => `<tr>${row.map(cell).join('')}${dice.chance(0.8) ? '</tr>' : ''}`)
      .join('');
    const text = dice.chance(0.7)
      ? `<html><table>${body}</table></html>`
      : `<?xml version="1.0"?><Workbook><Worksheet><Table>${body.replaceAll('tr>', 'Row>').replaceAll('td', 'Cell')}</Table></Worksheet></Workbook>`;
    return { kind: 'html', name: 'list.xls', data: dice.chance(0.8) ? text : damaged(dice, text) };
  };
  const traps = (dice: Dice): FuzzInput => {
    const unit = dice.pick([
      '<a>',
      '<td>',
      '<',
      '</a>',
      '<Placemark>',
      '<Folder><name>x</name>',
      '<a b="',
      '&lt;',
      '<![CDATA[',
      ': ',
      'a: ',
      '0,0 ',
      '<tr><td rowspan=9>',
    ]);
    const start = dice.pick([
      '<kml>',
      '<html><table>',
      '<?xml version="1.0"?><Workbook>',
      '<kml><Placemark><name>x</name><description>',
      '<kml><Placemark><name>x</name><Polygon><outerBoundaryIs><LinearRing><coordinates>',
    ]);
    return { kind: 'markup-trap', name: 'map.kml', data: `${start}${unit.repeat(20_000)}` };
  };
  return [geoJson, esri, overpass, airtable, keyed, mongo, uk, ohana, kml, html, traps];
}
