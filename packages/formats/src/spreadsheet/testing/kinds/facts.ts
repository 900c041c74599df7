import type { Directory, Hours, Location, Service } from '@peerkit/model';
import type { FactName } from './kind.ts';

export type Facts = Readonly<Partial<Record<FactName, string>>>;

/** What a directory says of each service, one place of it in one line of facts. */
export function factsOf(directory: Directory): { readonly name: string; readonly facts: Facts }[] {
  const { organizations, services, locations, servicesAtLocations, terms = [] } = directory;
  const labels = new Map(terms.map(({ code, label }) => [code, label]));
  return services.flatMap((service) => {
    const organization = organizations.find(({ id }) => id === service.organizationId);
    const places = servicesAtLocations
      .filter(({ serviceId }) => serviceId === service.id)
      .map(({ locationId }) => locations.find(({ id }) => id === locationId));
    return (places.length === 0 ? [undefined] : places).map((place) => ({
      name: service.name,
      facts: filled({
        ...ofService(service),
        category: service.terms.map((code) => labels.get(code) ?? code).join(', '),
        organization: organization?.name === service.name ? undefined : organization?.name,
        ...ofPlace(place),
      }),
    }));
  });
}

type Loose = Readonly<Partial<Record<FactName, string | undefined>>>;

function ofService(service: Service): Loose {
  const { id, status, phones, email, website, hours, eligibility, provenance } = service;
  const [alert] = service.alerts ?? [];
  const { minimumAge, maximumAge } = eligibility ?? {};
  return {
    id,
    status,
    phone: phones
      .map(({ number, extension, kind }) =>
        [number, extension && `x${extension}`, kind === 'voice' ? '' : kind]
          .filter(Boolean)
          .join(' '),
      )
      .join('; '),
    email,
    website,
    hours: hours === undefined ? '' : timesOf(hours),
    words: hours?.prose,
    assured: provenance?.assured,
    alertUntil: alert?.until,
    ages:
      minimumAge === undefined && maximumAge === undefined
        ? ''
        : `${minimumAge ?? ''}-${maximumAge ?? ''}`,
    description: service.description,
    languages: service.languages.join(', '),
    area: service.areas.map(({ name }) => name).join(', '),
  };
}

function ofPlace(place: Location | undefined): Loose {
  if (place === undefined) return {};
  const { address, point, confidential, timeZone } = place;
  return {
    street: address?.lines.join(', '),
    city: address?.city,
    region: address?.region,
    code: address?.postalCode,
    country: address?.country,
    point: point === undefined ? '' : `${point.latitude}, ${point.longitude}`,
    secret: confidential ? 'yes' : '',
    timeZone,
  };
}

/** `MO,TU 09:00-17:00; WE 10:00-12:00`, in the order of the week. */
function timesOf({ schedules }: Hours): string {
  return schedules
    .map(
      ({ byDay = [], opensAt, closesAt }) =>
        `${byDay.join(',')} ${opensAt ?? ''}-${closesAt ?? ''}`,
    )
    .sort((a, b) => WEEK.indexOf(a.slice(0, 2)) - WEEK.indexOf(b.slice(0, 2)))
    .join('; ');
}

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function filled(facts: Loose): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  );
}
