import type { Hours } from '@peerkit/model';
import { LIMITS, type RecordOf } from '@peerkit/validation/directory';
import { fold } from '../../tables/words.ts';
import { joinedHours } from './openings.ts';
import { hashOfRecord } from './row-hash.ts';
import type { RowRecords } from './records-of-row.ts';

/** Rows that each hold one more opening of a service that another row has described. */
export class ServiceOpenings {
  readonly #services: Map<string, RecordOf<'services'>>;
  /** What each row of a service says of its hours, by its id; absent where its record says all of it. */
  readonly #rows = new Map<string, (Hours | undefined)[]>();
  /** What rows say of single openings of a service, by its id. */
  readonly #notes = new Map<string, string[]>();
  /** Service ids by folded name, as of how many services; undefined for a name that several have. */
  #named:
    { readonly of: number; readonly ids: ReadonlyMap<string, string | undefined> } | undefined;
  /** Service ids by all else that their rows say. */
  readonly #bySaying = new Map<string, string>();
  /** All else that the first row of a service says but its description, by its id. */
  readonly #undescribed = new Map<string, string>();

  /** @param services By id; hours are joined in here. */
  constructor(services: Map<string, RecordOf<'services'>>) {
    this.#services = services;
  }

  /** Keeps in mind the first row of a service that other rows may add openings to. */
  begin(service: RecordOf<'services'>, records: RowRecords): void {
    const known = this.#services.get(service.id);
    if (!mayHaveMore(records) || known?.hours !== undefined || this.#rows.has(service.id)) return;
    const isInRecord = known === undefined && service.hours !== undefined;
    if (!isInRecord) this.#rows.set(service.id, [service.hours]);
    this.#bySaying.set(sayingOf(records), service.id);
    if (records.isOpening === true) {
      this.#undescribed.set(service.id, sayingOf(records, UNDESCRIBED));
    }
  }

  /** The id of the service of which a row holds one more opening: it says the same of it, or nothing else. */
  of(records: RowRecords): string | undefined {
    if (!mayHaveMore(records)) return undefined;
    const known = this.#saidBefore(records);
    if (known !== undefined || records.isOpening !== true || !isBare(records)) return known;
    const { id, name } = records.service ?? {};
    if (typeof id === 'string') return this.#services.has(id) ? id : undefined;
    if (typeof name !== 'string') return undefined;
    return this.#serviceNamed(fold(name));
  }

  /** The id of the service of which a row said the same; a row with a new id says something new. */
  #saidBefore(records: RowRecords): string | undefined {
    const { id } = records.service ?? {};
    const isShort = typeof id === 'string' && id.length <= LIMITS.id;
    if (isShort && !this.#services.has(id)) return undefined;
    return this.#bySaying.get(sayingOf(records)) ?? this.#noted(records);
  }

  /** The id of a service of which a row says the same, but for a note on this one opening. */
  #noted(records: RowRecords): string | undefined {
    const id = records.service?.['id'];
    if (records.isOpening !== true || typeof id !== 'string') return undefined;
    return this.#undescribed.get(id) === sayingOf(records, UNDESCRIBED) ? id : undefined;
  }

  /** The id of the only service with a name. */
  #serviceNamed(name: string): string | undefined {
    if (this.#named?.of !== this.#services.size) {
      const ids = new Map<string, string | undefined>();
      for (const service of this.#services.values()) {
        const key = fold(service.name);
        ids.set(key, ids.has(key) ? undefined : service.id);
      }
      this.#named = { of: this.#services.size, ids };
    }
    return this.#named.ids.get(name);
  }

  /** Adds the opening of a row to the hours of a service; false when they do not go together. */
  add(id: string, { service, isOpening = false, openingNote }: RowRecords): boolean {
    const known = this.#services.get(id);
    if (known === undefined) return false;
    const isNoted = openingNote !== undefined && service?.['description'] !== known.description;
    const rows = [
      ...(this.#rows.get(id) ?? [known.hours]),
      service?.['hours'] as Hours | undefined,
    ];
    const joinedRows = joinedHours(rows, isOpening);
    if (joinedRows === undefined) return false;
    const notes = [...(this.#notes.get(id) ?? []), ...(isNoted ? [openingNote] : [])];
    this.#notes.set(id, notes);
    const prose = [...(joinedRows.prose === undefined ? [] : [joinedRows.prose]), ...notes].join(
      '\n',
    );
    const hours = prose === '' ? joinedRows : { ...joinedRows, prose };
    this.#rows.set(id, rows);
    this.#services.set(id, { ...known, hours });
    return true;
  }
}

/** Whether other rows may hold more hours of its service. */
function mayHaveMore({ service, isOpening }: RowRecords): boolean {
  return isOpening === true || service?.['hours'] !== undefined;
}

const NOT_SAID: ReadonlySet<string> = new Set(['hours', 'provenance']);
const UNDESCRIBED: ReadonlySet<string> = new Set([...NOT_SAID, 'description']);

/** All that a row says of a service but its hours. */
function sayingOf(
  { service, organization, organizationId, location, locationIds }: RowRecords,
  without = NOT_SAID,
): string {
  return hashOfRecord(service ?? {}, without, organization, organizationId, location, locationIds);
}

/** Whether a row says nothing of its service but its hours. */
function isBare({ service = {}, organization, location, locationIds }: RowRecords): boolean {
  const known = new Set(['id', 'name', 'status', 'hours', 'provenance']);
  const others = Object.entries(service).filter(
    ([key, value]) => !known.has(key) && !isEmpty(value),
  );
  const owner = organization?.['name'];
  const isOwn = owner === undefined || owner === service['name'];
  return others.length === 0 && isOwn && location === undefined && locationIds.length === 0;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
