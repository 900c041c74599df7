import { publicView, type Directory, type Problem } from '@peerkit/model';
import type { ColumnMap } from '../map/column-map.ts';
import type { Target } from '../../tables/columns/targets.ts';
import { toCsv, type CsvOptions } from '../../tables/write-csv.ts';
import { ProblemList } from '../../core/problems.ts';
import { categoryNames, entriesOf, flatRow, reportLeftOut } from './rows.ts';

/** The columns in order: heading, target, and the separator of a list. */
const COLUMNS: readonly (readonly [heading: string, to: Target, separator?: string])[] = [
  ['Service id', 'id'],
  ['Service', 'name'],
  ['Other name', 'alternateName'],
  ['Organization', 'organization.name'],
  ['Description', 'description'],
  ['Status', 'status'],
  ['Categories', 'category', ';'],
  ['Phone', 'phone'],
  ['Text messages', 'phone.text'],
  ['TTY', 'phone.tty'],
  ['Fax', 'phone.fax'],
  ['E-mail', 'email'],
  ['Website', 'website'],
  ['Place', 'location.name'],
  ['Street', 'address.line1'],
  ['Street line 2', 'address.line2'],
  ['Town', 'address.city'],
  ['Province or state', 'address.region'],
  ['Postal code', 'address.postalCode'],
  ['Country', 'address.country'],
  ['Latitude', 'latitude'],
  ['Longitude', 'longitude'],
  ['Hours', 'hours'],
  ['Monday', 'hours.monday'],
  ['Tuesday', 'hours.tuesday'],
  ['Wednesday', 'hours.wednesday'],
  ['Thursday', 'hours.thursday'],
  ['Friday', 'hours.friday'],
  ['Saturday', 'hours.saturday'],
  ['Sunday', 'hours.sunday'],
  ['Time zone', 'timeZone'],
  ['Who it is for', 'eligibility'],
  ['Lowest age', 'minimumAge'],
  ['Highest age', 'maximumAge'],
  ['Languages', 'languages', ';'],
  ['Interpreters', 'interpretation'],
  ['Area', 'area', ';'],
  ['How to get in', 'howToApply'],
  ['Cost', 'cost'],
  ['What to bring', 'documents', ';'],
  ['Accreditation', 'accreditations'],
  ['News', 'alert'],
  ['News until', 'alertUntil'],
  ['Getting there', 'transportation'],
  ['Accessibility', 'accessibility'],
  ['Confidential', 'confidential'],
  ['Place phone', 'location.phone'],
  ['About the place', 'location.description'],
  ['Organization other name', 'organization.alternateName'],
  ['About the organization', 'organization.description'],
  ['Organization phone', 'organization.phone'],
  ['Organization e-mail', 'organization.email'],
  ['Organization website', 'organization.website'],
  ['Last checked', 'assured'],
  ['Last changed', 'modified'],
  ['Organization id', 'organization.id'],
  ['Place id', 'location.id'],
];

/**
 * The column map of `toFlatCsv`: with it, an export imports again. Carried: the fields that the map
 * names, of services, their organizations and their places; weekly hours and hours in words. Not
 * carried: programs, contacts, prices, terms except their codes, peer practice, hours that are not
 * weekly, exceptions, extra links and languages of phones; organizations without a service and places
 * without one have no row, which is reported. Numbers of a service at one place become the service's.
 */
export function flatColumnMap(): ColumnMap {
  return {
    peerkit: 'column-map',
    version: 1,
    rows: 'services',
    columns: Object.fromEntries(
      COLUMNS.map(([heading, to, separator]) => [
        heading,
        { to, ...(separator === undefined ? {} : { separator }) },
      ]),
    ),
  };
}

/** What `toFlatCsv` gives. */
export interface FlatCsv {
  /** The whole file: a line of headings, then the rows; lines end with CRLF. To be written as UTF-8. */
  readonly text: string;
  /** Hours that a row has no room for, and organizations and places without a service, which have no row. */
  readonly problems: readonly Problem[];
}

/**
 * Writes one row for each service at each place, and one for each service without a place. Made to be
 * opened in a spreadsheet: text that one would run has a `'` in front (see {@link CsvOptions}).
 */
export function toFlatCsv(directory: Directory, options: CsvOptions = {}): FlatCsv {
  const problems = new ProblemList();
  const categories = categoryNames(directory);
  const rows = entriesOf(directory).map((entry) => {
    const row = flatRow(entry, problems, categories);
    return COLUMNS.map(([, target]) => row[target]);
  });
  reportLeftOut(publicView(directory), problems);
  const headings = COLUMNS.map(([heading]) => heading);
  return { text: toCsv(headings, rows, options), problems: problems.all };
}
