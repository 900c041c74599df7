import type { RecordOf } from '@peerkit/validation/directory';
import { coerce } from '../../core/coerce.ts';
import type { KnownCategory } from '../cells/known-categories.ts';
import { fold } from '../../tables/words.ts';
import type { Draft } from './draft.ts';
import type { CollectedRecords } from './collected-records.ts';
import type { RowOrigin } from './record-collector.ts';
import type { ProblemList } from '../../core/problems.ts';

interface Link {
  readonly origin: RowOrigin;
  readonly serviceId: string | undefined;
  readonly organizationId: string | undefined;
  readonly words: readonly string[];
}

/**
 * Categories in a table of their own, and the table that says which service has which category: the way
 * in which databases store what a spreadsheet has in one cell.
 */
export class Categories {
  readonly #problems: ProblemList;
  readonly #terms = new Map<string, RecordOf<'terms'>>();
  /** Codes by the ids of the file, and by folded name. */
  readonly #codes = new Map<string, string>();
  readonly #byName = new Map<string, string>();
  readonly #links: Link[] = [];
  /** Kinds of help that are known by their names. */
  readonly #known = new Map<string, KnownCategory>();
  readonly #knownIn = new Map<string, Set<string>>();

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  get terms(): readonly RecordOf<'terms'>[] {
    const known = [...this.#known.values()].filter(({ code }) => !this.#terms.has(code));
    return [...this.#terms.values(), ...known];
  }

  /** Adds a row of categories; false when it is not a valid one. Without a code the name is the code. */
  category({ main, terms: [givenCode] }: Draft, origin: RowOrigin): boolean {
    const { id, name, description } = main;
    const fields = { code: givenCode ?? name, label: name, description };
    const record = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    const candidate = { kind: 'terms', record, place: origin.place, label: origin.place } as const;
    const term = coerce({ ...candidate, mention: false }, origin, this.#problems);
    if (term === undefined) return false;
    const known = typeof id === 'string' ? this.#codes.get(id) : undefined;
    if (known !== undefined && known !== term.code) {
      this.#problems.error(
        { record: origin.place, field: origin.fieldName('terms', 'id') ?? '' },
        'duplicate-id',
      );
      return false;
    }
    if (typeof id === 'string') this.#codes.set(id, term.code);
    this.#byName.set(fold(term.label), term.code);
    if (!this.#terms.has(term.code)) this.#terms.set(term.code, term);
    return true;
  }

  /** Keeps what a list calls kinds of help that were known by their names. */
  know(found: Draft['categories']): void {
    for (const { heading, ...category } of found) {
      if (!this.#known.has(category.code)) this.#known.set(category.code, category);
      const labels = this.#knownIn.get(heading);
      if (labels === undefined) this.#knownIn.set(heading, new Set([category.label]));
      else labels.add(category.label);
    }
  }

  /** Says which words of a column were taken for known kinds of help. */
  reportKnown(): void {
    for (const [field, labels] of this.#knownIn) {
      this.#problems.add('info', { record: 'column map', field }, 'known-category', {
        found: [...labels].join(', '),
      });
    }
  }

  /** Adds a row of links. What it links may be further down, or in another file. */
  link({ main, organization, terms }: Draft, origin: RowOrigin): void {
    const { id, status } = main;
    // A link that was switched off counts as read, but adds no category.
    const words = status === 'inactive' ? [] : terms;
    const owner = organization['id'];
    this.#links.push({
      origin,
      words,
      serviceId: typeof id === 'string' ? id : undefined,
      organizationId: typeof owner === 'string' ? owner : undefined,
    });
  }

  /** Gives services and organizations their categories. Returns how many links were valid. */
  join(kept: CollectedRecords): number {
    if (this.#links.length === 0) return 0;
    let held = 0;
    const only = oneEach(kept);
    for (const link of this.#links) {
      const codes = link.words.map((word) => this.#codeOf(word));
      const owner = this.#ownerOf(link, kept, only);
      if (owner === undefined) continue;
      const lost = link.words.find((_, at) => codes[at] === undefined);
      if (lost !== undefined) {
        const field = link.origin.fieldName('services', 'terms') ?? '';
        this.#problems.add(
          'error',
          { record: link.origin.place, field: field },
          'unknown-category',
          { found: lost },
        );
        continue;
      }
      owner(codes.filter((code) => code !== undefined));
      held += 1;
    }
    return held;
  }

  #codeOf(word: string): string | undefined {
    // Without a table of categories the words are the codes.
    if (this.#terms.size === 0) return word;
    return this.#codes.get(word) ?? this.#byName.get(fold(word));
  }

  /** A function that gives a record its categories. A link without an owner is reported. */
  #ownerOf(
    { origin, serviceId, organizationId }: Link,
    { services, organizations }: CollectedRecords,
    only: ReadonlyMap<string, string | undefined>,
  ): ((codes: readonly string[]) => void) | undefined {
    const at =
      origin.fieldName('services', serviceId === undefined ? 'organizationId' : 'id') ?? '';
    const found = serviceId ?? organizationId;
    if (found === undefined) {
      this.#problems.error({ record: origin.place, field: at }, 'missing-owner');
      return undefined;
    }
    const service = services.get(serviceId ?? only.get(found) ?? '');
    if (service !== undefined) {
      return (codes) => services.set(service.id, withTerms(service, codes));
    }
    const organization = serviceId === undefined ? organizations.get(found) : undefined;
    if (organization !== undefined) {
      return (codes) => organizations.set(organization.id, withTerms(organization, codes));
    }
    this.#problems.error({ record: origin.place, field: at }, 'unknown-owner', { found });
    return undefined;
  }
}

/** The service of each organization that has exactly one; undefined when it has several. */
function oneEach({ services }: CollectedRecords): ReadonlyMap<string, string | undefined> {
  const only = new Map<string, string | undefined>();
  for (const { id, organizationId } of services.values()) {
    only.set(organizationId, only.has(organizationId) ? undefined : id);
  }
  return only;
}

function withTerms<T extends { readonly terms: readonly string[] }>(
  record: T,
  codes: readonly string[],
): T {
  return { ...record, terms: [...new Set([...record.terms, ...codes])] };
}
