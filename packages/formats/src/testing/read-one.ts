import type { Location, Organization, Service } from '@peerkit/model';
import { inputFile } from '../files/input-file.ts';
import { readDirectory } from '../files/read-directory.ts';
import type { DirectoryFromFiles } from '../files/part.ts';

/** A service with whom it belongs to and where it is, as tests look at it. */
export interface SeenService {
  readonly service: Service;
  readonly organization: Organization | undefined;
  readonly places: readonly Location[];
}

/** What came of files that go through the one door. */
export interface SeenDirectory extends DirectoryFromFiles {
  readonly seen: readonly SeenService[];
  /** `severity code` and what was found, in words. */
  readonly said: readonly string[];
}

/** Reads files as every command does. */
export async function readAll(
  files: Readonly<Record<string, string | Uint8Array | object>>,
): Promise<SeenDirectory> {
  const inputs = Object.entries(files).map(([name, content]) =>
    inputFile(
      name,
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content),
    ),
  );
  const reading = await readDirectory(inputs);
  if (!reading.ok) throw new Error(reading.message);
  const { services, organizations, locations, servicesAtLocations } = reading.directory;
  const seen = services.map((service): SeenService => {
    const at = servicesAtLocations
      .filter(({ serviceId }) => serviceId === service.id)
      .map(({ locationId }) => locationId);
    return {
      service,
      organization: organizations.find(({ id }) => id === service.organizationId),
      places: locations.filter(({ id }) => at.includes(id)),
    };
  });
  const said = reading.problems.map(({ severity, code, field }) =>
    `${severity} ${code} ${field}`.trim(),
  );
  return { ...reading, seen, said };
}

/** Reads one file as every command does. */
export function readOne(
  name: string,
  content: string | Uint8Array | object,
): Promise<SeenDirectory> {
  return readAll({ [name]: content });
}

/** Where a service is, as `latitude, longitude`. */
export function pointOf(service: SeenService | undefined): string | undefined {
  const point = service?.places[0]?.point;
  return point === undefined ? undefined : `${point.latitude}, ${point.longitude}`;
}
