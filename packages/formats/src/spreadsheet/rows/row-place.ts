import type { ColumnMap } from '../map/column-map.ts';
import { readAddress } from '../cells/address.ts';
import { LEADING_ZERO } from '../cells/vocabulary.ts';
import { oneLine } from '../../tables/words.ts';
import { compact } from './compact.ts';
import type { Draft, Fields } from './draft.ts';
import { pointOf } from './row-point.ts';
import { withHouseNumber, withoutRepetition } from './street.ts';

type Defaults = NonNullable<ColumnMap['defaults']>;

/** Whether the row itself says where the place is. */
export function hasPlace(draft: Draft): boolean {
  const { location, address, lines } = draft;
  if (draft.spread && lines.length === 0) return draft.hasPrivatePlace;
  const somewhere = draft.latitude ?? draft.longitude ?? draft.point ?? draft.postalAddress;
  if (draft.isNowhere && lines.length === 0) return draft.hasPrivatePlace;
  // A state alone is the area that is served, not a place; a street needs no town.
  const known = lines.length > 0 || 'postalCode' in address || 'city' in address;
  return known || draft.hasPrivatePlace || somewhere !== undefined || 'name' in location;
}

/** Where the place of a row is, as its columns say it. */
export interface RowPlace {
  readonly kind: 'postal' | 'physical';
  readonly address: Fields | undefined;
  readonly postalAddress: Fields | undefined;
  readonly point: ReturnType<typeof pointOf>;
}

export function placeOf(draft: Draft, defaults: Defaults, crs: string | undefined): RowPlace {
  const { address } = draft;
  const { city, region, country } = defaults;
  const full: Fields = {
    city: 'city' in address ? address['city'] : city,
    region: 'region' in address ? address['region'] : region,
    postalCode: address['postalCode'],
    country: 'country' in address ? address['country'] : country,
  };
  const lines = withoutRepetition(linesWithNumber(draft), {
    city: full['city'],
    region: full['region'],
    postalCode: full['postalCode'],
    country: address['country'],
  });
  const postOnly = draft.postOnly && lines.length === 0;
  const hasAddress = !postOnly && (lines.length > 0 || Object.keys(address).length > 0);
  return {
    kind: !hasAddress && draft.postalAddress !== undefined ? 'postal' : 'physical',
    address: hasAddress ? addressOf(lines, full) : undefined,
    postalAddress:
      draft.postalAddress === undefined
        ? undefined
        : { ...compact(postOnly ? full : { country }), ...postal(draft.postalAddress) },
    point: pointOf(draft, crs),
  };
}

function addressOf(lines: readonly string[], full: Fields): Fields {
  const { city, region, postalCode, country } = full;
  const zero = LEADING_ZERO.has(String(region)) && /^\d{4}$/.test(String(postalCode));
  return compact({
    lines: lines.length < 2 ? lines.slice() : [...new Set(lines)],
    city,
    region,
    postalCode: zero ? `0${String(postalCode)}` : postalCode,
    country,
  });
}

/** A number without a street leads nowhere. */
export function linesWithNumber({ lines, houseNumber, streetAt }: Draft): readonly string[] {
  const [street, ...others] = lines;
  if (houseNumber === undefined || street === undefined) return lines;
  const isFirst = streetAt === undefined || houseNumber.at < streetAt;
  return [withHouseNumber(street, houseNumber.text, isFirst), ...others];
}

function postal(text: string): Fields {
  const { address } = readAddress(text);
  return { ...(address ?? { lines: [oneLine(text)] }) };
}
