import { childOf, elementsOf, textOfChild, type Element } from '../../core/markup.ts';
import type { Path } from '../inside.ts';
import type { RecordList } from '../../tables/record-list.ts';
import { mappedRecords, type MappedRecord } from '../mapped-records.ts';
import type { Drawing } from '../place-of.ts';
import { toDegreesBy, type Position } from '../../core/projection.ts';
import { readPrivacyHeading } from '../../privacy/privacy-heading.ts';
import { readPublishingStatus } from '../../privacy/publishing-status.ts';
import { isStaffHeading } from '../../privacy/staff-heading.ts';
import { splitDescription } from './description.ts';

/** The places of a KML file, with their columns and with the folder that they are in. */
export function kmlRecords(root: Element): RecordList {
  const records: MappedRecord[] = [];
  let hidden = 0;
  const waiting: Waiting[] = [{ element: root, folder: undefined, isHidden: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, folder } = next;
    const isHidden = next.isHidden || textOfChild(element, 'visibility') === '0';
    if (element.name === 'placemark') {
      if (isHidden) hidden += 1;
      else records.push({ fields: fieldsOf(element, folder), drawing: drawingOf(element) });
      continue;
    }
    const inside = element.name === 'folder' ? (textOfChild(element, 'name') ?? folder) : folder;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (child !== undefined) waiting.push({ element: child, folder: inside, isHidden });
    }
  }
  const read = mappedRecords(records, toDegreesBy(4326), '');
  return hidden === 0
    ? read
    : { ...read, notes: [...read.notes, { code: 'hidden-rows', found: String(hidden) }] };
}

interface Waiting {
  readonly element: Element;
  readonly folder: string | undefined;
  readonly isHidden: boolean;
}

function fieldsOf(
  placemark: Element,
  folder: string | undefined,
): Readonly<Record<string, unknown>> {
  const fields = new Map<string, string>();
  const put = (heading: string, text: string | undefined): void => {
    if (text !== undefined && text.trim() !== '' && !fields.has(heading))
      fields.set(heading, text.trim());
  };
  put('id', placemark.attributes.get('id'));
  put('name', textOfChild(placemark, 'name'));
  put('address', textOfChild(placemark, 'address'));
  put('phone', textOfChild(placemark, 'phonenumber'));
  put('website', childOf(placemark, 'link')?.attributes.get('href'));
  const extended = childOf(placemark, 'extendeddata');
  const columns = new Set<string>();
  for (const [heading, text] of extended === undefined ? [] : columnsOf(extended)) {
    columns.add(heading);
    put(heading, text);
  }
  const description = textOfChild(placemark, 'description') ?? textOfChild(placemark, 'snippet');
  const { lines, more } = splitDescription(description ?? '', columns);
  for (const [heading, text] of more) put(heading, text);
  put('description', lines);
  const secrecy = folder === undefined ? undefined : secrecyOf(folder);
  if (secrecy === 'row') put(DO_NOT_PUBLISH, 'yes');
  else put('folder category', folder);
  if (secrecy === 'place') put('confidential place', 'yes');
  return Object.fromEntries(fields);
}

/** A column that leaves its rows out. */
const DO_NOT_PUBLISH = 'do not publish';

/**
 * What the name of a folder says against showing what is in it. `PRIVATE - staff only`, `Drafts`: not for
 * publishing. `Confidential shelters`: people may know of them, and not where they are.
 */
function secrecyOf(folder: string): 'row' | 'place' | undefined {
  if (isStaffHeading(folder)) return 'row';
  const privacy = readPrivacyHeading(folder);
  if (privacy?.yes === 'hide') return privacy.about === 'other' ? 'place' : 'row';
  return readPublishingStatus(folder) === 'unpublished' ? 'row' : undefined;
}

/** Columns that a program added: `Data` with a `value`, or `SimpleData`. */
function columnsOf(extended: Element): [string, string][] {
  const data = elementsOf(extended, 'data').map((element): [string, string] => [
    headingOf(element),
    textOfChild(element, 'value') ?? '',
  ]);
  const simple = elementsOf(extended, 'simpledata').map((element): [string, string] => [
    element.attributes.get('name') ?? '',
    element.text,
  ]);
  return [...data, ...simple].filter(([heading]) => heading !== '');
}

/** The name, unless people are shown other words. */
function headingOf(data: Element): string {
  return textOfChild(data, 'displayname') ?? data.attributes.get('name') ?? '';
}

function drawingOf(placemark: Element): Drawing {
  const pathsOf = (name: string): Path[] =>
    elementsOf(placemark, name).map((element) => pathOf(textOfChild(element, 'coordinates')));
  return {
    points: pathsOf('point').flatMap((path) => path.slice(0, 1)),
    lines: [
      ...pathsOf('linestring'),
      ...elementsOf(placemark, 'track').map((track) =>
        elementsOf(track, 'coord').flatMap(({ text }) => pathOf(text.trim().replace(/\s+/g, ','))),
      ),
    ].filter((path) => path.length > 0),
    areas: elementsOf(placemark, 'polygon').map((polygon) =>
      ['outerboundaryis', 'innerboundaryis'].flatMap((name) =>
        elementsOf(polygon, name).flatMap((boundary) =>
          elementsOf(boundary, 'linearring').map((ring) =>
            pathOf(textOfChild(ring, 'coordinates')),
          ),
        ),
      ),
    ),
  };
}

/** `-80.7,43.1,0 -80.8,43.2,0`; some programs put spaces after the commas. */
function pathOf(text = ''): Path {
  return text
    .replace(/\s{0,9},\s{0,9}/g, ',')
    .split(/\s+/)
    .flatMap((tuple): Position[] => {
      const [x, y] = tuple.split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
      return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y)
        ? [[x, y]]
        : [];
    });
}
