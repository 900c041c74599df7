/** The shapes, beside tables, in which the same rows come. */
export const SHAPES = [
  'ndjson',
  'keyed',
  'mongo',
  'geojson',
  'esri',
  'airtable',
  'kml',
  'kml-text',
  'html',
  'linked',
] as const;
export type Shape = (typeof SHAPES)[number];

type Fields = Readonly<Record<string, string>>;

/** Rows in a shape of their own. `isOfPlace` says which columns are about the place. */
export function shaped(
  shape: Shape,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  isOfPlace: (heading: string) => boolean,
): { readonly name: string; readonly text: string } {
  const records = rows.map((row): Fields =>
    Object.fromEntries(headings.map((heading, at) => [heading.trim(), row[at] ?? ''])),
  );
  const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });
  switch (shape) {
    case 'ndjson':
      return {
        name: 'list.ndjson',
        text: records.map((record) => JSON.stringify(record)).join('\n'),
      };
    case 'keyed':
      return json(
        'list.json',
        Object.fromEntries(records.map((record, at) => [`k${String(at)}`, record])),
      );
    case 'mongo': {
      const lines = records.map((record, at) =>
        JSON.stringify({ _id: { $oid: `5f1b2c3d4e5f6a7b8c9d0e1${String(at)}` }, ...record }),
      );
      return { name: 'list.json', text: lines.join('\n') };
    }
    case 'geojson': {
      const features = records.map((record) => ({
        type: 'Feature',
        properties: record,
        geometry: pointOf(record),
      }));
      return json('list.geojson', { type: 'FeatureCollection', features });
    }
    case 'esri': {
      const fields = headings.map((name) => ({ name: name.trim(), type: 'esriFieldTypeString' }));
      const features = records.map((attributes) => ({ attributes }));
      return json('list.json', { spatialReference: { wkid: 4326 }, fields, features });
    }
    case 'airtable':
      return json('list.json', {
        records: records.map((fields, at) => ({
          id: recordId('row', at),
          createdTime: '2026-01-01',
          fields,
        })),
      });
    case 'kml':
      return {
        name: 'list.kml',
        text: kml(records.map((record) => placemark(record, extended(record)))),
      };
    case 'kml-text':
      return {
        name: 'list.kml',
        text: kml(records.map((record) => placemark(record, described(record)))),
      };
    case 'html': {
      const row = (cells: readonly string[]): string =>
        `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
      return {
        name: 'list.xls',
        text: `<html><table>${[headings, ...rows].map(row).join('')}</table></html>`,
      };
    }
    case 'linked':
      return json('base.json', linked(records, isOfPlace));
  }
}

function pointOf(record: Fields): unknown {
  const { Latitude, Longitude } = record;
  if (Latitude === undefined || Longitude === undefined) return null;
  return { type: 'Point', coordinates: [Number(Longitude), Number(Latitude)] };
}

function recordId(table: string, at: number): string {
  return `rec${`${table}${String(at)}`.padEnd(14, 'x')}`;
}

/** Services in one table, their places in another. */
function linked(records: readonly Fields[], isOfPlace: (heading: string) => boolean): object {
  const part = (record: Fields, ofPlace: boolean): Fields =>
    Object.fromEntries(
      Object.entries(record).filter(([heading]) => isOfPlace(heading) === ofPlace),
    );
  return {
    Services: records.map((record, at) => ({
      id: recordId('service', at),
      fields: { ...part(record, false), Locations: [recordId('place', at)] },
    })),
    Locations: records.map((record, at) => ({
      id: recordId('place', at),
      fields: { 'Place name': `Place ${String(at)}`, ...part(record, true) },
    })),
  };
}

function kml(placemarks: readonly string[]): string {
  return `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
}

function placemark(record: Fields, inner: string): string {
  const { Name = '', Latitude, Longitude } = record;
  const point =
    Latitude === undefined || Longitude === undefined
      ? ''
      : `<Point><coordinates>${Longitude},${Latitude}</coordinates></Point>`;
  return `<Placemark><name>${escape(Name)}</name>${inner}${point}</Placemark>`;
}

/** As columns, and all of them again in the description. */
function extended(record: Fields): string {
  const data = Object.entries(record)
    .filter(([heading]) => heading !== 'Name')
    .map(
      ([heading, cell]) => `<Data name="${escape(heading)}"><value>${escape(cell)}</value></Data>`,
    );
  return `${described(record)}<ExtendedData>${data.join('')}</ExtendedData>`;
}

function described(record: Fields): string {
  const lines = Object.entries(record)
    .filter(([heading]) => !/^(?:Name|Latitude|Longitude)$/.test(heading))
    .map(([heading, cell]) => `${escape(heading)}: ${escape(cell).replaceAll('\n', ' ')}`);
  return `<description><![CDATA[${lines.join('<br>')}]]></description>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
