import type { RecordOf } from '@peerkit/validation/directory';
import { fold } from '../../tables/words.ts';
import type { CollectedRecords } from './collected-records.ts';
import { differsByOne } from './secret-kin.ts';
import { houseKeys } from './site-key.ts';

type Service = RecordOf<'services'>;

export interface NearDuplicate {
  readonly service: Service;
  /** The row before that it may repeat. */
  readonly of: Service;
  readonly why: string;
}

/**
 * Services that were listed twice by mistake: the same name at the same house, however its street is written, or the
 * same name and number at nearly the same. One name at several places is no mistake.
 *
 * @param ownIds Services that have ids of their own: whoever made them told them apart.
 */
export function nearDuplicates(
  records: CollectedRecords,
  ownIds: ReadonlySet<string>,
): readonly NearDuplicate[] {
  const byName = new Map<string, Service[]>();
  for (const service of records.services.values()) {
    if (ownIds.has(service.id)) continue;
    const name = fold(service.name);
    byName.set(name, [...(byName.get(name) ?? []), service]);
  }
  const groups = [...byName.values()].filter((group) => group.length > 1 && group.length <= MOST);
  if (groups.length === 0) return [];
  const placeOf = placesOf(records);
  return groups.flatMap((group) =>
    group.flatMap((service, at) => {
      const twin = group
        .slice(0, at)
        .flatMap((of) => {
          const why = sameness(service, of, placeOf);
          return why === undefined ? [] : [{ service, of, why }];
        })
        .at(0);
      return twin ?? [];
    }),
  );
}

/** More services of one name are those of a chain. */
const MOST = 20;

function placesOf({
  offers,
  locations,
}: CollectedRecords): (service: Service) => RecordOf<'locations'> | undefined {
  const at = new Map<string, string>();
  for (const { serviceId, locationId } of offers.values())
    if (!at.has(serviceId)) at.set(serviceId, locationId);
  return ({ id }) => locations.get(at.get(id) ?? '');
}

function sameness(
  one: Service,
  other: Service,
  placeOf: (service: Service) => RecordOf<'locations'> | undefined,
): string | undefined {
  const places = [placeOf(one), placeOf(other)];
  // Whether two secret houses are one is nobody's business.
  if (places.some((place) => place?.confidential === true)) return undefined;
  const [first = [], second = []] = places.map((place) =>
    (place?.address?.lines ?? []).flatMap(houseKeys).filter((key) => /^\d/.test(key)),
  );
  const towns = places.map((place) => fold(place?.address?.city ?? ''));
  if (towns[0] !== towns[1] && !towns.includes('')) return undefined;
  const isSameNumber = numbersOf(one).some((number) => numbersOf(other).includes(number));
  const isNear = first.some((key) => second.some((near) => isNearly(key, near)));
  if (first.some((key) => second.includes(key))) {
    // What else differs says that they are two, such as the hours of two programs.
    return isSameNumber || numbersOf(one).length === 0 || numbersOf(other).length === 0
      ? 'it has the same name and address'
      : undefined;
  }
  if (isSameNumber && isNear) return 'it has the same name and number, and nearly the same address';
  return isSameNumber &&
    (first.length === 0 || second.length === 0) &&
    first.length + second.length > 0
    ? 'it has the same name and number, and one of them has no address'
    : undefined;
}

/** The same number, and a letter of the street: the next number is the next house. */
function isNearly(one: string, other: string): boolean {
  const [number = '', ...name] = one.split(' ');
  const [also = '', ...near] = other.split(' ');
  return number === also && differsByOne(name.join(' '), near.join(' '));
}

function numbersOf({ phones }: Service): readonly string[] {
  return phones.map(({ number }) => number.replace(/\D/g, '').slice(-9));
}
