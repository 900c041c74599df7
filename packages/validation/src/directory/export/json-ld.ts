import {
  publicView,
  type Address,
  type Directory,
  type Hours,
  type Location,
  type Organization,
  type Phone,
  type Problem,
  type Service,
  type ServiceAtLocation,
} from '@peerkit/model';
import { ExportProblems } from './export-problems.ts';
import { uuidFor } from './uuid.ts';
import { sayableHours } from './weekly.ts';

/**
 * One thing of schema.org: its `@type`, its properties by their schema.org names, and for a record its
 * `@id` (`urn:uuid:…`, the UUID of {@link uuidFor}).
 */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A JSON-LD document. For a page, write it with {@link jsonLdText}. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** What `toJsonLd` gives. */
export interface JsonLdExport {
  readonly file: JsonLd;
  /** Hours that schema.org cannot say. */
  readonly problems: readonly Problem[];
}

/**
 * Writes schema.org JSON-LD: organizations, services and the places where they are. Confidential
 * places are not in it at all. Hours are said when they are weekly or of single days; schema.org
 * cannot say "the second Saturday", so such rules are left out and reported.
 */
export function toJsonLd(directory: Directory): JsonLdExport {
  const view = publicView(directory);
  const problems = new ExportProblems();
  const places = view.locations.filter((one) => !one.confidential);
  const labels = new Map((view.terms ?? []).map((one) => [one.code, one.label]));
  const open = new Set(places.map((one) => one.id));
  const offers = new Map<string, ServiceAtLocation[]>();
  for (const one of view.servicesAtLocations) {
    const known = offers.get(one.serviceId);
    if (known === undefined) offers.set(one.serviceId, [one]);
    else known.push(one);
  }
  const graph = [
    ...view.organizations.map(organizationNode),
    ...view.services.map((one) =>
      serviceNode(one, {
        labels,
        problems,
        offers: offers.get(one.id) ?? [],
        open,
      }),
    ),
    ...places.map((one) => placeNode(one, problems)),
  ];
  return { file: { '@context': 'https://schema.org', '@graph': graph }, problems: problems.all };
}

/**
 * JSON for a `<script type="application/ld+json">`: nothing in it ends the element.
 *
 * @param value A {@link JsonLd} document, or a part of one where it is written piece by piece.
 */
export function jsonLdText(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function organizationNode(one: Organization): JsonLdNode {
  return node('Organization', 'organizations', one.id, {
    name: one.name,
    alternateName: one.alternateName,
    description: one.description,
    url: one.website,
    sameAs: some((one.otherWebsites ?? []).map((link) => link.website)),
    logo: one.logo,
    email: one.email,
    contactPoint: some(one.phones.map(contactPoint)),
    parentOrganization: refTo('organizations', one.parentId),
  });
}

interface ServiceSurroundings {
  readonly labels: ReadonlyMap<string, string>;
  readonly problems: ExportProblems;
  readonly offers: readonly ServiceAtLocation[];
  /** Ids of the places that may be told. */
  readonly open: ReadonlySet<string>;
}

function serviceNode(
  one: Service,
  { labels, problems, offers, open }: ServiceSurroundings,
): JsonLdNode {
  const { minimumAge, maximumAge, description: audience } = one.eligibility ?? {};
  const channel = (offer?: ServiceAtLocation): JsonLdNode | undefined => {
    const said = present({
      name: offer?.description,
      serviceLocation:
        offer !== undefined && open.has(offer.locationId)
          ? refTo('locations', offer.locationId)
          : undefined,
      servicePhone: some([...(offer?.phones ?? []), ...one.phones].map(contactPoint)),
      serviceUrl: one.website,
      availableLanguage: some(one.languages),
      hoursAvailable:
        offer?.hours === undefined ? undefined : hoursOf(offer.id, offer.hours, problems),
    });
    return Object.keys(said).length === 0 ? undefined : { '@type': 'ServiceChannel', ...said };
  };
  const channels = offers.length === 0 ? [channel()] : offers.map(channel);
  return node('Service', 'services', one.id, {
    name: one.name,
    alternateName: one.alternateName,
    description: one.description,
    serviceType: some(one.terms.map((code) => labels.get(code) ?? code)),
    url: one.website,
    provider: refTo('organizations', one.organizationId),
    areaServed: some(one.areas.map((area) => area.name)),
    audience:
      one.eligibility === undefined
        ? undefined
        : present({
            '@type': 'PeopleAudience',
            audienceType: audience,
            suggestedMinAge: minimumAge,
            suggestedMaxAge: maximumAge,
          }),
    offers: some(
      (one.costOptions ?? []).map((cost) =>
        present({
          '@type': 'Offer',
          name: cost.option,
          price: cost.amount,
          priceCurrency: cost.currency,
          description: cost.description,
          validFrom: cost.validFrom,
          validThrough: cost.validTo,
        }),
      ),
    ),
    availableChannel: some(channels.filter((said) => said !== undefined)),
    hoursAvailable: one.hours === undefined ? undefined : hoursOf(one.id, one.hours, problems),
  });
}

function placeNode(one: Location, problems: ExportProblems): JsonLdNode {
  const { point, hours } = one;
  const regular = hours === undefined ? undefined : weeklySpecs(one.id, hours, problems);
  return node('Place', 'locations', one.id, {
    name: one.name,
    alternateName: one.alternateName,
    description: one.description,
    url: one.website,
    address: one.address === undefined ? undefined : postalAddress(one.address),
    geo:
      point === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude },
    telephone: one.phones.find((phone) => phone.kind === 'voice')?.number,
    openingHoursSpecification: regular,
    specialOpeningHoursSpecification: hours === undefined ? undefined : specialSpecs(hours),
  });
}

function postalAddress(address: Address): JsonLdNode {
  return present({
    '@type': 'PostalAddress',
    streetAddress: address.lines.length === 0 ? undefined : address.lines.join(', '),
    addressLocality: address.city,
    addressRegion: address.region,
    postalCode: address.postalCode,
    addressCountry: address.country,
  });
}

const CONTACT_TYPES: Readonly<Record<Phone['kind'], string>> = {
  voice: 'phone',
  text: 'text message',
  fax: 'fax',
  tty: 'TTY',
};

function contactPoint(phone: Phone): JsonLdNode {
  const { number, extension, kind, label, languages } = phone;
  const whole = extension === undefined ? number : `${number};ext=${extension}`;
  return present({
    '@type': 'ContactPoint',
    ...(kind === 'fax' ? { faxNumber: whole } : { telephone: whole }),
    contactType: label ?? CONTACT_TYPES[kind],
    availableLanguage: some(languages ?? []),
  });
}

/** A service has one list for both; a place has two. */
function hoursOf(
  id: string,
  hours: Hours,
  problems: ExportProblems,
): readonly JsonLdNode[] | undefined {
  return some([...(weeklySpecs(id, hours, problems) ?? []), ...(specialSpecs(hours) ?? [])]);
}

const DAY_NAMES: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

function weeklySpecs(
  id: string,
  hours: Hours,
  problems: ExportProblems,
): readonly JsonLdNode[] | undefined {
  const { weekly, others } = sayableHours(hours);
  if (others.length > 0) problems.add(id, 'hours', 'hours-not-said', 'rules that are not weekly');
  return some(
    weekly.map(({ days, opensAt, closesAt, from, to }) =>
      present({
        '@type': 'OpeningHoursSpecification',
        // All seven on one date would be six too many.
        dayOfWeek:
          from !== undefined && from === to
            ? undefined
            : days.map((day) => `https://schema.org/${DAY_NAMES[day] ?? day}`),
        ...times(opensAt, closesAt),
        validFrom: from,
        validThrough: to,
      }),
    ),
  );
}

function specialSpecs({ exceptions }: Hours): readonly JsonLdNode[] | undefined {
  return some(
    exceptions.flatMap(({ from, to = from, spans, note }) => {
      const dated = { validFrom: from, validThrough: to, description: note };
      // Opening and closing at the same moment is how schema.org says closed.
      const all = spans.length === 0 ? [{ opens: '00:00', closes: '00:00' }] : [];
      return [...all, ...spans.map((span) => times(span.opensAt, span.closesAt))].map((said) =>
        present({ '@type': 'OpeningHoursSpecification', ...said, ...dated }),
      );
    }),
  );
}

/** Readers take equal times for closed, so around the clock ends a minute early. */
function times(opensAt: string, closesAt: string): { opens: string; closes: string } {
  const opens = opensAt === '24:00' ? '00:00' : opensAt;
  const closes = closesAt === '24:00' ? '00:00' : closesAt;
  return { opens, closes: opens === closes || closes === '00:00' ? minuteBefore(closes) : closes };
}

function minuteBefore(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const before = (hours * 60 + minutes + 24 * 60 - 1) % (24 * 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(before / 60))}:${two(before % 60)}`;
}

type NodeKind = 'organizations' | 'services' | 'locations';

function node(type: string, kind: NodeKind, id: string, said: JsonLdNode): JsonLdNode {
  return { '@type': type, ...refTo(kind, id), ...present(said) };
}

function refTo(kind: NodeKind, id: string | undefined): JsonLdNode | undefined {
  return id === undefined ? undefined : { '@id': `urn:uuid:${uuidFor(kind, id)}` };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function present(from: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));
}
