import type { Provenance } from '@peerkit/model';
import { isPlainlyElse } from '../../privacy/of-shelters.ts';
import type { CollectedRecords } from './collected-records.ts';

type Words = readonly (string | undefined)[];

/**
 * Keeps the places of rows secret of which that was said further down. Gives the rows of whose places that is.
 */
export function hideRows(
  records: CollectedRecords,
  isMeant: (row: string, source: string | undefined) => boolean,
): ReadonlySet<string> {
  const rows = new Set<string>();
  const isOf = ({ provenance }: { readonly provenance?: Provenance | undefined }): boolean => {
    const { sourceRecord = '', source } = provenance ?? {};
    const isOfRow = isMeant(sourceRecord, source);
    if (isOfRow) rows.add(sourceRecord);
    return isOfRow;
  };
  const services = new Set([...records.services.values()].filter(isOf).map(({ id }) => id));
  const ids = new Set([...records.locations.values()].filter(isOf).map(({ id }) => id));
  for (const { serviceId, locationId } of records.offers.values()) {
    if (services.has(serviceId)) ids.add(locationId);
  }
  for (const id of ids) {
    const location = records.locations.get(id);
    if (location === undefined || location.confidential) continue;
    records.hide(location);
  }
  return rows;
}

/** The rows of a file that plainly are no shelters, by what they say of themselves. */
export function rowsOfOtherHelp(
  records: CollectedRecords,
  source: string | undefined,
): ReadonlySet<string> {
  const rows = new Map<string, boolean>();
  const see = (of: Provenance | undefined, names: Words, words: Words): void => {
    const { sourceRecord: row } = of ?? {};
    if (row === undefined || of?.source !== source || rows.get(row) === false) return;
    rows.set(row, isPlainlyElse(names.join('; '), words.join('; ')));
  };
  for (const service of records.services.values()) {
    const { name, alternateName, terms, provenance, organizationId, description } = service;
    const owner = records.organizations.get(organizationId);
    const { eligibility, howToApply } = service;
    see(
      provenance,
      [name, alternateName, owner?.name, ...terms],
      [description, eligibility?.description, howToApply, owner?.description],
    );
  }
  for (const { name, description, provenance } of records.locations.values()) {
    if (!rows.has(provenance?.sourceRecord ?? '')) see(provenance, [name], [description]);
  }
  return new Set([...rows].flatMap(([row, isElse]) => (isElse ? [row] : [])));
}
