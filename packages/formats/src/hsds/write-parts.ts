import type {
  Address,
  AreaExtent,
  Contact,
  CostOption,
  LearningResource,
  Location,
  PeerPractice,
  Phone,
  RequiredDocument,
  ServiceArea,
  Term,
  TermCode,
  WebLink,
} from '@peerkit/model';
import type { ProblemList } from '../core/problems.ts';
import { remembered } from '../core/remembered.ts';
import type { Hsds } from './file.ts';
import { unmarked } from './present.ts';
import { isEmail, uriOf } from './uri.ts';
import { uuidFor, uuidv5 } from '../core/record-uuid.ts';

/** What the parts of a record need to know about it. */
export interface Owner {
  /** Its UUID in the file. */
  readonly uuid: string;
  /** What the problems call it. */
  readonly label: string;
}

/** Writes the small things that HSDS records hold. `undefined` stays out of JSON. */
export class HsdsWriter {
  readonly problems: ProblemList;
  readonly #terms: ReadonlyMap<TermCode, Term>;
  readonly #taxonomies: ReadonlyMap<string, string>;
  /** Kept because thousands of records name the same few terms. */
  readonly #inPassing = new Map<TermCode, Hsds>();

  constructor(
    problems: ProblemList,
    terms: ReadonlyMap<TermCode, Term>,
    taxonomies: ReadonlyMap<string, string>,
  ) {
    this.problems = problems;
    this.#terms = terms;
    this.#taxonomies = taxonomies;
  }

  phones(owner: Owner, phones: readonly Phone[]): readonly Hsds[] | undefined {
    return some(phones, (phone, at) => {
      const uuid = uuidv5(owner.uuid, `phone:${at}`);
      const { extension } = phone;
      const plain = extension === undefined || /^(?:0|[1-9]\d{0,14})$/.test(extension);
      if (!plain) {
        this.problems.warning(
          { record: owner.label, field: 'phones.extension' },
          'extension-not-written',
          { found: extension },
        );
      }
      return {
        id: uuid,
        number: phone.number,
        extension: plain && extension !== undefined ? Number(extension) : undefined,
        type: phone.kind === 'tty' ? 'textphone' : phone.kind,
        description: phone.label,
        languages: this.languages({ uuid, label: owner.label }, phone.languages),
      };
    });
  }

  languages(owner: Owner, languages: readonly string[] = []): readonly Hsds[] | undefined {
    return some(languages, (language, at) => ({
      id: uuidv5(owner.uuid, `language:${at}`),
      ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)
        ? { code: language }
        : { name: language }),
    }));
  }

  contacts(owner: Owner, contacts: readonly Contact[] = []): readonly Hsds[] | undefined {
    return some(contacts, (contact, at) => {
      const uuid = uuidv5(owner.uuid, `contact:${at}`);
      return {
        id: uuid,
        name: contact.name,
        title: contact.title,
        department: contact.department,
        email: this.email(owner, 'contacts.email', contact.email),
        phones: this.phones({ uuid, label: owner.label }, contact.phones),
      };
    });
  }

  areas(owner: Owner, areas: readonly ServiceArea[] = []): readonly Hsds[] | undefined {
    return some(areas, (area, at) => ({
      id: uuidv5(owner.uuid, `service_area:${at}`),
      // HSDS examples have whole sentences here, so it is read as prose.
      name: unmarked(area.name),
      description: area.description,
      extent: area.extent?.value,
      extent_type: area.extent?.kind satisfies AreaExtent['kind'] | undefined,
      uri: area.uri,
    }));
  }

  costs(owner: Owner, costs: readonly CostOption[] = []): readonly Hsds[] | undefined {
    return some(costs, (cost, at) => ({
      id: uuidv5(owner.uuid, `cost_option:${at}`),
      valid_from: cost.validFrom,
      valid_to: cost.validTo,
      option: cost.option,
      currency: cost.currency,
      amount: cost.amount,
      amount_description: cost.description,
    }));
  }

  documents(owner: Owner, documents: readonly RequiredDocument[]): readonly Hsds[] | undefined {
    return some(documents, (document, at) => ({
      id: uuidv5(owner.uuid, `required_document:${at}`),
      document: document.name,
      uri: this.link(owner, 'required_documents.uri', document.website),
    }));
  }

  links(owner: Owner, field: string, links: readonly WebLink[] = []): readonly Hsds[] | undefined {
    const written = links.map((link, at) => ({
      id: uuidv5(owner.uuid, `url:${at}`),
      label: link.label,
      url: this.link(owner, field, link.website),
    }));
    return some(
      written.filter((link) => link.url !== undefined),
      (link) => link,
    );
  }

  addresses(owner: Owner, { kind, address, postalAddress }: Location): readonly Hsds[] | undefined {
    const listed = [
      ...(address === undefined ? [] : [{ address, type: kind }]),
      ...(postalAddress === undefined ? [] : [{ address: postalAddress, type: 'postal' }]),
    ];
    return some(listed, ({ address: written, type }, at) => {
      const [first, ...rest] = written.lines;
      return {
        id: uuidv5(owner.uuid, `address:${at}`),
        address_1: this.required(owner, 'addresses.address_1', first),
        address_2: rest.length === 0 ? undefined : rest.join(', '),
        city: this.required(owner, 'addresses.city', written.city),
        state_province: this.required(owner, 'addresses.state_province', written.region),
        postal_code: this.required(owner, 'addresses.postal_code', written.postalCode),
        country: this.required(owner, 'addresses.country', written.country),
        address_type: type,
      } satisfies Record<string, unknown> & { city: Address['city'] };
    });
  }

  /** The terms of a record, as HSDS attributes. */
  attributes(
    owner: Owner,
    entity: 'organization' | 'program' | 'service',
    codes: readonly TermCode[] = [],
  ): readonly Hsds[] | undefined {
    return some(codes, (code, at) => {
      const term = this.#inPassing.get(code) ?? this.#termInPassing(code);
      this.#inPassing.set(code, term);
      return {
        id: uuidv5(owner.uuid, `attribute:${at}`),
        link_id: owner.uuid,
        link_entity: entity,
        link_type: LINK_TYPES.get(code.split('.')[0] ?? ''),
        taxonomy_term_id: term['id'],
        taxonomy_term: term,
      };
    });
  }

  /** A term inside an attribute, with enough to identify it. A term without a record has only its code. */
  #termInPassing(code: TermCode): Hsds {
    const term = this.#terms.get(code);
    const taxonomyId = term?.taxonomyId;
    return {
      id: uuidFor('terms', code),
      code,
      name: term?.label ?? code,
      description: term?.description ?? '',
      ...(taxonomyId === undefined
        ? {}
        : {
            taxonomy: this.#taxonomies.get(taxonomyId),
            taxonomy_id: uuidFor('taxonomies', taxonomyId),
          }),
      language: term?.language,
      term_uri: term?.uri === undefined ? undefined : uriOf(term.uri),
    };
  }

  /** HSDS has no fields for peer work; these names are those of our seed directories. */
  practice({ values, scope, issues, solutions, resources }: PeerPractice): Hsds {
    return {
      x_values: values,
      x_scope_does: scope?.does,
      x_scope_does_not: scope?.doesNot,
      x_issues: issues,
      x_solutions: solutions,
      x_resources: resources?.map((resource: LearningResource) => ({
        title: resource.title,
        kind: resource.kind,
        description: resource.description,
        url: resource.website,
        languages: resource.languages?.map((code) => ({ code })),
        date_from: resource.from,
        date_to: resource.to,
      })),
    };
  }

  /** A text that HSDS requires. When it is absent, an empty text is written and reported. */
  required(owner: Owner, field: string, text: string | undefined): string {
    if (text === undefined) this.problems.warning({ record: owner.label, field }, 'empty-required');
    return text ?? '';
  }

  link(owner: Owner, field: string, link: string | undefined): string | undefined {
    if (link === undefined) return undefined;
    const uri = uriOf(link);
    if (uri === undefined)
      this.problems.warning({ record: owner.label, field }, 'link-not-written', { found: link });
    return uri;
  }

  email(owner: Owner, field: string, email: string | undefined): string | undefined {
    if (email === undefined || isEmail(email)) return email;
    this.problems.warning({ record: owner.label, field }, 'email-not-written', { found: email });
    return undefined;
  }

  /** A day as the moment it begins, for fields that ask for one. */
  moment(owner: Owner, field: string, day: string | undefined): string | undefined {
    if (day === undefined) return undefined;
    const written = momentOf(day);
    if (written !== '') return written;
    this.problems.warning({ record: owner.label, field }, 'date-not-written', { found: day });
    return undefined;
  }
}

/** What HSDS calls the branches of our vocabulary. */
const LINK_TYPES: ReadonlyMap<string, string> = new Map([
  ['role', 'role'],
  ['service', 'service'],
  ['delivery', 'delivery'],
  ['population', 'eligibility'],
]);

/** The start of a day; empty for one that is not in the calendar. Many records were changed on one day. */
const momentOf = remembered((day) => {
  const written = `${day}T00:00:00.000Z`;
  const at = Date.parse(written);
  return !Number.isNaN(at) && new Date(at).toISOString() === written ? written : '';
});

/** HSDS leaves out empty lists. */
function some<T>(
  list: readonly T[],
  write: (item: T, at: number) => Hsds,
): readonly Hsds[] | undefined {
  return list.length === 0 ? undefined : list.map(write);
}
