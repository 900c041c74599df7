import { tells, whereaboutsOf, type Directory } from '@peerkit/model';
import type { Repair } from '../spreadsheet/rows/repairs.ts';

/** A repair in a record with a private place: that there was one, and not what was repaired. */
export function silent<T extends Repair>(repair: T): T {
  return { ...repair, before: '…', after: '…' };
}

/** Repairs without what tells where a private place of the directory is. */
export function withoutSecrets<T extends Repair>(
  repairs: readonly T[],
  { locations }: Directory,
): readonly T[] {
  const secret = locations.filter(({ confidential }) => confidential);
  if (secret.length === 0 || repairs.length === 0) return repairs;
  const told = secret.map(({ address, postalAddress, name, transportation, phones }) =>
    whereaboutsOf(
      [
        ...[address, postalAddress].flatMap((where) => [
          ...(where?.lines ?? []),
          where?.postalCode,
        ]),
        name,
        transportation,
        ...phones.map(({ number }) => number),
      ],
      false,
    ),
  );
  return repairs.map((repair) =>
    told.some((place) => tells(repair.before, place) || tells(repair.after, place))
      ? silent(repair)
      : repair,
  );
}
