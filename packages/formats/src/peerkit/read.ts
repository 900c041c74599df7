import type { Candidate, Format, FormatReading } from '../core/candidate.ts';
import { bounded, isRaw, own, type Raw } from '../core/fields.ts';
import type { RecordKind } from '@peerkit/validation/directory';

/** Lists that every record has. People who write by hand leave them out when they are empty. */
const EMPTY: Readonly<Record<RecordKind, Raw>> = {
  taxonomies: {},
  terms: {},
  organizations: { phones: [], terms: [] },
  programs: {},
  services: { phones: [], terms: [], languages: [], areas: [], documents: [] },
  locations: { phones: [] },
  servicesAtLocations: { phones: [] },
};
const LISTS = Object.keys(EMPTY) as readonly RecordKind[];

/**
 * A directory as the model and the JSON Schema have it. Nothing is translated, and nothing added: what
 * was written comes back. Records are checked one by one, as in every format.
 */
export const peerkitJson: Format = {
  name: 'peerkit',
  recognises: isDirectory,
  read: (input) => (isRaw(input) ? reading(input) : { candidates: [], malformed: [], notes: [] }),
  fieldName: (_, path) => path,
};

/** HSDS has the same lists; only ours has `servicesAtLocations` and `organizationId`. */
function isDirectory(input: unknown): input is Raw {
  if (!isRaw(input) || own(input, 'id') !== undefined) return false;
  if (Array.isArray(own(input, 'servicesAtLocations'))) return true;
  const services = own(input, 'services');
  return (
    Array.isArray(services) &&
    services.some((service) => isRaw(service) && typeof own(service, 'organizationId') === 'string')
  );
}

function reading(input: Raw): FormatReading {
  const candidates: Candidate[] = [];
  const malformed: { place: string; found: unknown }[] = [];
  for (const kind of LISTS) {
    const items = own(input, kind);
    if (items === undefined) continue;
    if (!Array.isArray(items)) {
      malformed.push({ place: kind, found: items });
      continue;
    }
    items.forEach((item: unknown, at) => {
      const place = `${kind}[${at}]`;
      if (!isRaw(item)) malformed.push({ place, found: item });
      else {
        const record = { ...EMPTY[kind], ...(bounded(item) as Raw) };
        candidates.push({ kind, record, place, mention: false, whole: true });
      }
    });
  }
  const head = Object.entries(input).filter(([key]) => key !== '$schema' && !isList(key));
  return {
    candidates,
    malformed,
    notes: [],
    head: bounded(Object.fromEntries(head)) as Raw,
    headName: 'directory',
  };
}

function isList(key: string): boolean {
  return LISTS.some((list) => list === key);
}
