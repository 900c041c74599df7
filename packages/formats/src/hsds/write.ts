import {
  currentAlerts,
  publicView,
  type Directory,
  type IsoDate,
  type Location,
  type Organization,
  type Problem,
  type Program,
  type Service,
  type ServiceAtLocation,
  type Taxonomy,
  type Term,
} from '@peerkit/model';
import { ProblemList } from '../core/problems.ts';
import { withExtensions } from './extension.ts';
import { writeSchedules } from './write-hours.ts';
import type { Hsds, HsdsFile } from './file.ts';
import { HsdsWriter, type Owner } from './write-parts.ts';
import { present } from './present.ts';
import { uriOf } from './uri.ts';
import { uuidFor } from '../core/record-uuid.ts';

/** How HSDS is written, as JSON or as tables. */
export interface HsdsOptions {
  /**
   * Day on which alerts are read, as `2026-01-31`: those of that day are written. Without it, alerts
   * that end or begin on a day are left out and reported.
   */
  readonly today?: IsoDate;
}

/** What `toHsdsJson` gives: the file as an object, to be written with `JSON.stringify`. */
export interface HsdsExport {
  readonly file: HsdsFile;
  /** Required fields that the directory lacks, and what HSDS has no room for. Nothing is made up. */
  readonly problems: readonly Problem[];
}

/**
 * Writes HSDS 3.1 JSON of everything that anybody may see (`publicView`). Ids become UUIDs, the same
 * in every export; ids that are UUIDs stay. Never changes its argument.
 */
export function toHsdsJson(directory: Directory, options: HsdsOptions = {}): HsdsExport {
  const view = publicView(directory);
  const { problems, ...written } = writeHsds(view, options);
  return { file: withExtensions(written, view), problems };
}

/** The same without `x_peerkit` in the records: only what HSDS itself has room for. */
export function writeHsds(
  view: Directory,
  options: HsdsOptions,
): HsdsFile & { readonly problems: readonly Problem[] } {
  const problems = new ProblemList();
  const records = recordsOf(view, options, problems);
  const { taxonomies = [], terms = [], title, language, timeZone, holidays } = view;
  return {
    version: '3.1',
    organizations: view.organizations.map((organization) => records.organization(organization)),
    programs: view.programs.map((program) => records.program(program)),
    services: view.services.map((service) => records.service(service)),
    locations: view.locations.map((location) => records.location(location)),
    service_at_locations: view.servicesAtLocations.map((offer) => records.offer(offer)),
    taxonomies: taxonomies.map((taxonomy) => records.taxonomy(taxonomy)),
    taxonomy_terms: [...byCode(terms).values()].map((term) => records.term(term)),
    x_peerkit: present({ title, language, timeZone, holidays }),
    problems: problems.all,
  };
}

function byCode(terms: readonly Term[]): ReadonlyMap<string, Term> {
  return new Map(terms.map((term) => [term.code, term]));
}

/** What writes single records of a directory; what HSDS has no room for is added to `problems`. */
export function recordsOf(
  { taxonomies = [], terms = [] }: Directory,
  options: HsdsOptions,
  problems: ProblemList,
): Records {
  const known = byCode(terms);
  const names = new Map(taxonomies.map((taxonomy) => [taxonomy.id, taxonomy.name]));
  return new Records(new HsdsWriter(problems, known, names), options, known);
}

class Records {
  readonly #write: HsdsWriter;
  readonly #options: HsdsOptions;
  readonly #terms: ReadonlyMap<string, Term>;

  constructor(write: HsdsWriter, options: HsdsOptions, terms: ReadonlyMap<string, Term>) {
    this.#write = write;
    this.#options = options;
    this.#terms = terms;
  }

  organization(organization: Organization): Hsds {
    const write = this.#write;
    const owner = ownerOf('organizations', organization.id);
    return present({
      id: owner.uuid,
      name: organization.name,
      alternate_name: organization.alternateName,
      description: write.required(owner, 'description', organization.description),
      email: write.email(owner, 'email', organization.email),
      website: write.link(owner, 'website', organization.website),
      additional_websites: write.links(owner, 'additional_websites', organization.otherWebsites),
      logo: organization.logo,
      parent_organization_id: refTo('organizations', organization.parentId),
      contacts: write.contacts(owner, organization.contacts),
      phones: write.phones(owner, organization.phones),
      attributes: write.attributes(owner, 'organization', organization.terms),
      x_partner_organization_ids: organization.partnerIds,
      ...write.practice(organization),
    });
  }

  program(program: Program): Hsds {
    const owner = ownerOf('programs', program.id);
    return present({
      id: owner.uuid,
      organization_id: refTo('organizations', program.organizationId),
      name: program.name,
      alternate_name: program.alternateName,
      description: this.#write.required(owner, 'description', program.description),
      attributes: this.#write.attributes(owner, 'program', program.terms),
      ...this.#write.practice(program),
    });
  }

  service(service: Service): Hsds {
    const write = this.#write;
    const owner = ownerOf('services', service.id);
    return present({
      id: owner.uuid,
      organization_id: refTo('organizations', service.organizationId),
      program_id: refTo('programs', service.programId),
      name: service.name,
      alternate_name: service.alternateName,
      description: service.description,
      url: write.link(owner, 'url', service.website),
      additional_urls: write.links(owner, 'additional_urls', service.otherWebsites),
      email: write.email(owner, 'email', service.email),
      status: service.status === 'temporarily-closed' ? 'temporarily closed' : service.status,
      interpretation_services: service.interpretation,
      application_process: service.howToApply,
      fees_description: service.cost,
      accreditations: service.accreditations,
      eligibility_description: service.eligibility?.description,
      minimum_age: service.eligibility?.minimumAge,
      maximum_age: service.eligibility?.maximumAge,
      assured_date: service.provenance?.assured,
      last_modified: write.moment(owner, 'last_modified', service.provenance?.modified),
      alert: this.#alert(owner, service),
      phones: write.phones(owner, service.phones),
      schedules: writeSchedules(write, owner, service.hours),
      service_areas: write.areas(owner, service.areas),
      languages: write.languages(owner, service.languages),
      cost_options: write.costs(owner, service.costOptions),
      required_documents: write.documents(owner, service.documents),
      contacts: write.contacts(owner, service.contacts),
      attributes: write.attributes(owner, 'service', service.terms),
    });
  }

  location(location: Location): Hsds {
    const write = this.#write;
    const owner = ownerOf('locations', location.id);
    return present({
      id: owner.uuid,
      location_type: location.kind,
      organization_id: refTo('organizations', location.organizationId),
      name: location.name,
      alternate_name: location.alternateName,
      description: location.description,
      transportation: location.transportation,
      latitude: location.point?.latitude,
      longitude: location.point?.longitude,
      url: write.link(owner, 'url', location.website),
      addresses: write.addresses(owner, location),
      accessibility:
        location.accessibility === undefined
          ? undefined
          : [{ id: uuidFor('accessibility', location.id), description: location.accessibility }],
      languages: write.languages(owner, location.languages),
      contacts: write.contacts(owner, location.contacts),
      phones: write.phones(owner, location.phones),
      schedules: writeSchedules(write, owner, location.hours),
      x_confidential: location.confidential ? true : undefined,
      x_time_zone: location.timeZone,
    });
  }

  offer(offer: ServiceAtLocation): Hsds {
    const write = this.#write;
    const owner = ownerOf('servicesAtLocations', offer.id);
    return present({
      id: owner.uuid,
      service_id: refTo('services', offer.serviceId),
      location_id: refTo('locations', offer.locationId),
      description: offer.description,
      service_areas: write.areas(owner, offer.areas),
      contacts: write.contacts(owner, offer.contacts),
      phones: write.phones(owner, offer.phones),
      schedules: writeSchedules(write, owner, offer.hours),
    });
  }

  taxonomy(taxonomy: Taxonomy): Hsds {
    const owner = ownerOf('taxonomies', taxonomy.id);
    return present({
      id: owner.uuid,
      name: taxonomy.name,
      description: this.#write.required(owner, 'description', taxonomy.description),
      uri: taxonomy.uri === undefined ? undefined : uriOf(taxonomy.uri),
      version: taxonomy.version,
    });
  }

  term(term: Term): Hsds {
    const owner = { uuid: uuidFor('terms', term.code), label: term.code };
    const parent =
      term.parent !== undefined && this.#terms.has(term.parent) ? term.parent : undefined;
    if (term.parent !== parent) {
      this.#write.problems.warning(
        { record: owner.label, field: 'parent_id' },
        'parent-not-written',
        { found: term.parent },
      );
    }
    return present({
      id: owner.uuid,
      code: term.code,
      name: term.label,
      description: this.#write.required(owner, 'description', term.description),
      parent_id: refTo('terms', parent),
      taxonomy_id: refTo('taxonomies', term.taxonomyId),
      language: term.language,
      term_uri: term.uri === undefined ? undefined : uriOf(term.uri),
    });
  }

  /** HSDS has room for one alert, without a last day. */
  #alert(owner: Owner, { alerts = [] }: Service): string | undefined {
    const { today } = this.#options;
    const current =
      today === undefined
        ? alerts.filter((alert) => alert.from === undefined && alert.until === undefined)
        : currentAlerts(alerts, today);
    if (current.length < alerts.length && today === undefined) {
      this.#write.problems.warning({ record: owner.label, field: 'alert' }, 'alert-not-written');
    }
    return current.length === 0 ? undefined : current.map((alert) => alert.text).join('\n');
  }
}

type RecordKind = 'organizations' | 'programs' | 'services' | 'locations' | 'servicesAtLocations';

function ownerOf(kind: RecordKind | 'taxonomies', id: string): Owner {
  return { uuid: uuidFor(kind, id), label: id };
}

function refTo(
  kind: RecordKind | 'taxonomies' | 'terms',
  id: string | undefined,
): string | undefined {
  return id === undefined ? undefined : uuidFor(kind, id);
}
