import {
  bounded,
  compact,
  cells,
  day,
  firstProse,
  firstText,
  isRaw,
  number,
  own,
  prose,
  records,
  text,
  type Raw,
} from '../core/fields.ts';
import { languageTag } from '../core/language-tag.ts';
import { openRecords } from './privacy.ts';

/**
 * The small things that HSDS records hold: phones, addresses, areas, prices. Each reader takes the
 * record that holds them and gives the fields of our model, whatever the values are.
 */

/** The types of RFC 6350 that make a difference to a person who wants to call. */
const PHONE_KINDS: ReadonlyMap<string, string> = new Map([
  ['text', 'text'],
  ['sms', 'text'],
  ['fax', 'fax'],
  ['tty', 'tty'],
  ['tdd', 'tty'],
  ['textphone', 'tty'],
]);

export function readPhones(raw: Raw): unknown[] {
  return openRecords(raw, 'phones').map((phone) => {
    const kind = firstText(phone, 'type', 'number_type');
    const label = ['department', 'description', 'vanity_number']
      .map((key) => prose(phone, key))
      .filter((part) => typeof part === 'string');
    return compact({
      number: unquoted(text(phone, 'number')),
      extension: text(phone, 'extension'),
      kind: typeof kind === 'string' ? (PHONE_KINDS.get(kind.toLowerCase()) ?? 'voice') : 'voice',
      label: label.length === 0 ? undefined : label.join(', '),
      languages: some(readLanguages(phone)),
    });
  });
}

/** Some exports keep the quotation marks of a spreadsheet cell. */
function unquoted(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^"(.*)"$/s, '$1').trim() : value;
}

/** Languages of a record: a list of records, or a cell with names. */
export function readLanguages(raw: Raw): unknown[] {
  const listed = records(raw, 'languages').map((record) => {
    const code = firstText(record, 'code', 'language');
    return typeof code === 'string' ? languageTag(code) : (firstTag(record) ?? code);
  });
  return unique(listed.length > 0 ? listed : cells(raw, 'languages').map(languageTag));
}

function firstTag(record: Raw): unknown {
  const name = text(record, 'name');
  return typeof name === 'string' ? languageTag(name) : name;
}

export function readAreas(raw: Raw): unknown[] {
  const listed = records(raw, 'service_areas').map((record) => {
    const name = firstProse(record, 'name', 'service_area');
    const extent = own(record, 'extent');
    const kind = text(record, 'extent_type');
    return compact({
      name: name ?? prose(record, 'description'),
      description: name === undefined ? undefined : prose(record, 'description'),
      uri: text(record, 'uri'),
      extent:
        typeof extent === 'string'
          ? { kind: isExtent(kind) ? String(kind).toLowerCase() : 'text', value: extent }
          : isRaw(extent)
            ? { kind: 'geojson', value: JSON.stringify(bounded(extent)) }
            : undefined,
    });
  });
  return [
    ...listed.filter((area) => area !== undefined),
    ...(Array.isArray(own(raw, 'service_areas'))
      ? []
      : cells(raw, 'service_areas').map((name) => ({ name }))),
  ];
}

function isExtent(kind: unknown): boolean {
  return typeof kind === 'string' && /^(geojson|topojson|kml|text)$/i.test(kind);
}

export function readDocuments(raw: Raw): unknown[] {
  if (!Array.isArray(own(raw, 'required_documents'))) {
    return cells(raw, 'required_documents').map((name) => ({ name }));
  }
  return records(raw, 'required_documents')
    .map((record) => compact({ name: prose(record, 'document'), website: webLink(record, 'uri') }))
    .filter((record) => record?.['name'] !== undefined);
}

export function readCosts(raw: Raw): unknown[] {
  return records(raw, 'cost_options')
    .map((record) => {
      const currency = text(record, 'currency');
      return compact({
        option: prose(record, 'option'),
        amount: number(record, 'amount'),
        currency: typeof currency === 'string' ? currency.toUpperCase() : currency,
        description: prose(record, 'amount_description'),
        validFrom: day(record, 'valid_from'),
        validTo: day(record, 'valid_to'),
      });
    })
    .filter((part) => part !== undefined);
}

export function readContacts(raw: Raw): unknown[] {
  return openRecords(raw, 'contacts')
    .map((record) => {
      const fields = compact({
        name: text(record, 'name'),
        title: text(record, 'title'),
        department: text(record, 'department'),
        email: text(record, 'email'),
      });
      const phones = readPhones(record);
      return fields === undefined && phones.length === 0 ? undefined : { ...fields, phones };
    })
    .filter((part) => part !== undefined);
}

export function readWebsites(raw: Raw, key: string): unknown[] {
  return records(raw, key)
    .map((record) =>
      compact({ website: withScheme(text(record, 'url')), label: text(record, 'label') }),
    )
    .filter((record) => record?.['website'] !== undefined);
}

export interface Addresses {
  readonly address?: unknown;
  readonly postalAddress?: unknown;
  /** Addresses beyond those two. */
  readonly more: number;
}

/** Where to go and where to write. The first address of a postal place is the one to write to. */
export function readAddresses(raw: Raw, kind: string): Addresses {
  const all = records(raw, 'addresses').map((record) => ({
    postal: text(record, 'address_type') === 'postal',
    read: readAddress(record),
  }));
  const given = all.filter((address) => address.read !== undefined);
  const visited =
    given.find((address) => !address.postal) ?? (kind === 'postal' ? given[0] : undefined);
  const written = given.find((address) => address.postal && address !== visited);
  const kept = (visited === undefined ? 0 : 1) + (written === undefined ? 0 : 1);
  return {
    ...compact({ address: visited?.read, postalAddress: written?.read }),
    more: given.length - kept,
  };
}

function readAddress(raw: Raw): unknown {
  const country = text(raw, 'country');
  const lines = ['attention', 'address_1', 'address_2', 'address_3', 'address_4']
    .map((key) => text(raw, key))
    .filter((line) => line !== undefined);
  const rest = compact({
    city: text(raw, 'city'),
    region: firstText(raw, 'state_province', 'region'),
    postalCode: text(raw, 'postal_code'),
    country: typeof country === 'string' ? country.toUpperCase() : country,
  });
  return lines.length === 0 && rest === undefined ? undefined : { lines, ...rest };
}

export function readAccessibility(raw: Raw): unknown {
  const listed = [
    ...records(raw, 'accessibility'),
    ...records(raw, 'accessibility_for_disabilities'),
  ]
    .flatMap((record) => [
      firstProse(record, 'description', 'accessibility'),
      prose(record, 'details'),
      webLink(record, 'url'),
    ])
    .filter((note) => typeof note === 'string');
  if (listed.length > 0) return [...new Set(listed)].join('\n');
  const listedInCell = Array.isArray(own(raw, 'accessibility')) ? [] : cells(raw, 'accessibility');
  return listedInCell.length === 0 ? undefined : listedInCell.join(', ').replaceAll('_', ' ');
}

/** `www.example.org` is meant as a link; anything with a scheme stays as it is. */
export function withScheme(link: unknown): unknown {
  if (typeof link !== 'string') return link;
  return /^[\w-]+(\.[\w-]+)+([/:?#]|$)/.test(link) ? `https://${link}` : link;
}

/** A link that is only an extra: when it is not valid, it is left out without a report. */
function webLink(raw: Raw, key: string): unknown {
  const link = withScheme(text(raw, key));
  return typeof link === 'string' && /^https?:\/\/[^\s/?#@\\]+/i.test(link) ? link : undefined;
}

export function unique(values: readonly unknown[]): unknown[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** An optional list is absent when it is empty. */
export function some(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 ? undefined : list;
}
