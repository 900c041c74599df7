import type { Candidate, FormatReading } from '../core/candidate.ts';
import { isSecretTitle } from './secret-title.ts';

/** What a file whose name says that it is secret keeps back. */
export interface SecretFile {
  readonly name: string;
  /** How many places are kept private because of it. */
  readonly places: number;
}

/**
 * Keeps the places of secret files private: those that are in such a file, and those at which a service, or what is
 * said of a service, is in one.
 *
 * @param source The file, if all records are of one: otherwise their places begin with its name.
 */
export function keptByFiles(
  reading: FormatReading,
  files: readonly string[],
  source: string | undefined,
): { readonly reading: FormatReading; readonly secret: readonly SecretFile[] } {
  const named = files.filter(isSecretTitle);
  if (named.length === 0) return { reading, secret: [] };
  const hidden = new Set<unknown>();
  const secret = named.map((name) => {
    const before = hidden.size;
    const isOwn = ({ place }: Candidate): boolean =>
      name === source || place === name || place.startsWith(`${name} `);
    const own = (kind: Candidate['kind']): readonly unknown[] =>
      reading.candidates
        .filter((candidate) => candidate.kind === kind && isOwn(candidate))
        .map(({ record }) => record['id']);
    for (const id of own('locations')) hidden.add(id);
    const services = new Set(own('services'));
    for (const candidate of reading.candidates) {
      const { kind, record } = candidate;
      if (kind !== 'servicesAtLocations') continue;
      if (isOwn(candidate) || services.has(record['serviceId'])) hidden.add(record['locationId']);
    }
    return { name, places: hidden.size - before };
  });
  const candidates = reading.candidates.map((candidate) =>
    candidate.kind === 'locations' && hidden.has(candidate.record['id'])
      ? { ...candidate, record: { ...candidate.record, confidential: true } }
      : candidate,
  );
  return { reading: { ...reading, candidates }, secret };
}
