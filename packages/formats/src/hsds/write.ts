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
import { uuidFor } from './uuid.ts';

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
  /** What HSDS asks for and the directory lacks, and what it cannot say. Nothing is made up. */
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

/** The same without `x_peerkit` in the records: what HSDS itself can hold. */
export function writeHsds(
  view: Directory,
  options: HsdsOptions,
): HsdsFile & { readonly problems: readonly Problem[] } {
  const problems = new ProblemList();
  const taxonomies = view.taxonomies ?? [];
  const terms = new Map((view.terms ?? []).map((term) => [term.code, term]));
  const writer = new HsdsWriter(
    problems,
    terms,
    new Map(taxonomies.map((one) => [one.id, one.name])),
  );
  const records = new Records(writer, options, terms);
  const { title, language, timeZone, holidays } = view;
  return {
    version: '3.1',
    organizations: view.organizations.map((one) => records.organization(one)),
    programs: view.programs.map((one) => records.program(one)),
    services: view.services.map((one) => records.service(one)),
    locations: view.locations.map((one) => records.location(one)),
    service_at_locations: view.servicesAtLocations.map((one) => records.offer(one)),
    taxonomies: taxonomies.map((one) => records.taxonomy(one)),
    taxonomy_terms: [...terms.values()].map((one) => records.term(one)),
    x_peerkit: present({ title, language, timeZone, holidays }),
    problems: problems.all,
  };
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

  organization(one: Organization): Hsds {
    const write = this.#write;
    const owner = ownerOf('organizations', one.id);
    return present({
      id: owner.uuid,
      name: one.name,
      alternate_name: one.alternateName,
      description: write.required(owner, 'description', one.description),
      email: write.email(owner, 'email', one.email),
      website: write.link(owner, 'website', one.website),
      additional_websites: write.links(owner, 'additional_websites', one.otherWebsites),
      logo: one.logo,
      parent_organization_id: refTo('organizations', one.parentId),
      contacts: write.contacts(owner, one.contacts),
      phones: write.phones(owner, one.phones),
      attributes: write.attributes(owner, 'organization', one.terms),
      x_partner_organization_ids: one.partnerIds,
      ...write.practice(one),
    });
  }

  program(one: Program): Hsds {
    const owner = ownerOf('programs', one.id);
    return present({
      id: owner.uuid,
      organization_id: refTo('organizations', one.organizationId),
      name: one.name,
      alternate_name: one.alternateName,
      description: this.#write.required(owner, 'description', one.description),
      attributes: this.#write.attributes(owner, 'program', one.terms),
      ...this.#write.practice(one),
    });
  }

  service(one: Service): Hsds {
    const write = this.#write;
    const owner = ownerOf('services', one.id);
    return present({
      id: owner.uuid,
      organization_id: refTo('organizations', one.organizationId),
      program_id: refTo('programs', one.programId),
      name: one.name,
      alternate_name: one.alternateName,
      description: one.description,
      url: write.link(owner, 'url', one.website),
      additional_urls: write.links(owner, 'additional_urls', one.otherWebsites),
      email: write.email(owner, 'email', one.email),
      status: one.status === 'temporarily-closed' ? 'temporarily closed' : one.status,
      interpretation_services: one.interpretation,
      application_process: one.howToApply,
      fees_description: one.cost,
      accreditations: one.accreditations,
      eligibility_description: one.eligibility?.description,
      minimum_age: one.eligibility?.minimumAge,
      maximum_age: one.eligibility?.maximumAge,
      assured_date: one.provenance?.assured,
      last_modified: write.moment(owner, 'last_modified', one.provenance?.modified),
      alert: this.#alert(owner, one),
      phones: write.phones(owner, one.phones),
      schedules: writeSchedules(write, owner, one.hours),
      service_areas: write.areas(owner, one.areas),
      languages: write.languages(owner, one.languages),
      cost_options: write.costs(owner, one.costOptions),
      required_documents: write.documents(owner, one.documents),
      contacts: write.contacts(owner, one.contacts),
      attributes: write.attributes(owner, 'service', one.terms),
    });
  }

  location(one: Location): Hsds {
    const write = this.#write;
    const owner = ownerOf('locations', one.id);
    return present({
      id: owner.uuid,
      location_type: one.kind,
      organization_id: refTo('organizations', one.organizationId),
      name: one.name,
      alternate_name: one.alternateName,
      description: one.description,
      transportation: one.transportation,
      latitude: one.point?.latitude,
      longitude: one.point?.longitude,
      url: write.link(owner, 'url', one.website),
      addresses: write.addresses(owner, one),
      accessibility:
        one.accessibility === undefined
          ? undefined
          : [{ id: uuidFor('accessibility', one.id), description: one.accessibility }],
      languages: write.languages(owner, one.languages),
      contacts: write.contacts(owner, one.contacts),
      phones: write.phones(owner, one.phones),
      schedules: writeSchedules(write, owner, one.hours),
      x_confidential: one.confidential ? true : undefined,
      x_time_zone: one.timeZone,
    });
  }

  offer(one: ServiceAtLocation): Hsds {
    const write = this.#write;
    const owner = ownerOf('servicesAtLocations', one.id);
    return present({
      id: owner.uuid,
      service_id: refTo('services', one.serviceId),
      location_id: refTo('locations', one.locationId),
      description: one.description,
      service_areas: write.areas(owner, one.areas),
      contacts: write.contacts(owner, one.contacts),
      phones: write.phones(owner, one.phones),
      schedules: writeSchedules(write, owner, one.hours),
    });
  }

  taxonomy(one: Taxonomy): Hsds {
    const owner = ownerOf('taxonomies', one.id);
    return present({
      id: owner.uuid,
      name: one.name,
      description: this.#write.required(owner, 'description', one.description),
      uri: one.uri === undefined ? undefined : uriOf(one.uri),
      version: one.version,
    });
  }

  term(one: Term): Hsds {
    const owner = { uuid: uuidFor('terms', one.code), label: one.code };
    const parent = one.parent !== undefined && this.#terms.has(one.parent) ? one.parent : undefined;
    if (one.parent !== parent) {
      this.#write.problems.warning(
        { record: owner.label, field: 'parent_id' },
        'parent-not-written',
        { found: one.parent },
      );
    }
    return present({
      id: owner.uuid,
      code: one.code,
      name: one.label,
      description: this.#write.required(owner, 'description', one.description),
      parent_id: refTo('terms', parent),
      taxonomy_id: refTo('taxonomies', one.taxonomyId),
      language: one.language,
      term_uri: one.uri === undefined ? undefined : uriOf(one.uri),
    });
  }

  /** HSDS has room for one alert that does not end by itself. */
  #alert(owner: Owner, { alerts = [] }: Service): string | undefined {
    const { today } = this.#options;
    const said =
      today === undefined
        ? alerts.filter((one) => one.from === undefined && one.until === undefined)
        : currentAlerts(alerts, today);
    if (said.length < alerts.length && today === undefined) {
      this.#write.problems.warning({ record: owner.label, field: 'alert' }, 'alert-not-written');
    }
    return said.length === 0 ? undefined : said.map((one) => one.text).join('\n');
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
