import { zoneOfPlaces, type Whereabout } from '../../hours/zone-of-region.ts';
import { COUNTRIES } from '../cells/vocabulary.ts';
import { fold } from '../../tables/words.ts';
import type { TableRow } from '../../tables/table.ts';
import type { ColumnMap } from './column-map.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** What a person is asked when nobody can tell the time zone. */
const ZONE_QUESTION =
  'In which time zone is this? Write it as America/Toronto. Until then nobody sees what is open.';

/**
 * A map that says the time zone of its hours: the only one that the countries and regions of the sample allow, or
 * none, and the question. The map stays as it is where there are no hours, or a column says the zone.
 */
export function withTimeZone(
  map: ColumnMap,
  headings: readonly string[],
  sample: readonly TableRow[],
): ColumnMap {
  const { columns, defaults = {} } = map;
  const targets = Object.values(columns).map(({ to }) => to);
  const hasHours = targets.some((to) => to === 'hours' || to.startsWith('hours.'));
  if (!hasHours || targets.includes('timeZone') || defaults.timeZone !== undefined) return map;
  const cellOf = (row: TableRow, target: Target): string | undefined => {
    const at = headings.findIndex((heading) => columns[heading]?.to === target);
    const cell = at < 0 ? undefined : row.cells[at];
    return typeof cell === 'string' && cell.trim() !== '' ? cell : undefined;
  };
  const places = sample.flatMap((row): Whereabout[] => {
    const country = cellOf(row, 'address.country');
    const place = {
      country: country === undefined ? defaults.country : (COUNTRIES.get(fold(country)) ?? country),
      region: cellOf(row, 'address.region') ?? defaults.region,
      postalCode: cellOf(row, 'address.postalCode'),
    };
    const isEmpty = place.region === undefined && place.postalCode === undefined;
    return country === undefined && isEmpty ? [] : [place];
  });
  const proposal = zoneOfPlaces(places);
  return {
    ...map,
    defaults: {
      ...defaults,
      timeZone: proposal?.zone ?? '',
      timeZoneWhy: proposal?.why ?? ZONE_QUESTION,
    },
  };
}
