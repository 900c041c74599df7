import { tells, whereaboutsOf, withoutWhereabouts, type Whereabouts } from '@peerkit/model';
import { fold } from '../../tables/words.ts';
import { compact } from './compact.ts';
import type { Draft, Fields } from './draft.ts';
import { linesWithNumber } from './row-place.ts';
import type { RowRecords } from './records-of-row.ts';
import { holdsWord, tellingWords, withoutWords } from './street-names.ts';

/** The records of a row with a private place: what tells where it is stays in the record of the place alone. */
export function withoutSecrets(records: RowRecords, draft: Draft): RowRecords {
  const { lines, address, postalAddress, location } = draft;
  const whole = linesWithNumber(draft);
  const texts = [
    ...[...lines, address['postalCode'], lines.join(' '), ...whole, whole.join(' ')],
    ...[postalAddress, ...draft.telling],
  ];
  const name = location['name'];
  const told = whereaboutsOf(
    [...texts, nameOfPlace(name, records)].filter((text) => typeof text === 'string'),
    true,
  );
  const service = records.service === undefined ? undefined : compact(records.service);
  const organization =
    records.organization === undefined ? undefined : compact(records.organization);
  const words = tellingWords(
    [...lines, ...whole],
    typeof name === 'string' ? name : undefined,
    [service?.['name'], organization?.['name'], address['city'], address['region']].map((text) =>
      typeof text === 'string' ? text : undefined,
    ),
  );
  const silent = (record: Fields): Fields =>
    withoutOwnId(withoutWords(withoutWhereabouts(record, told), words), told, words);
  const clean = {
    ...records,
    telling: texts.filter((text) => typeof text === 'string'),
    ...(service === undefined ? {} : { service: silent(service) }),
    ...(organization === undefined ? {} : { organization: silent(organization) }),
  };
  const changed = clean.service !== service || clean.organization !== organization;
  if (changed) draft.find('warning', { heading: '' }, 'whereabouts-removed');
  return clean;
}

/** A place that is called like its service or organization tells nothing by its name. */
function nameOfPlace(name: unknown, { service, organization }: RowRecords): string | undefined {
  if (typeof name !== 'string') return undefined;
  const names = [service?.['name'], organization?.['name']].filter(
    (other) => typeof other === 'string',
  );
  const isShared = names.some(
    (other) => fold(other).includes(fold(name)) || fold(name).includes(fold(other)),
  );
  return isShared ? undefined : name;
}

/** An id such as `99-hidden-ln` is made up anew. */
function withoutOwnId(record: Fields, told: Whereabouts, words: readonly string[]): Fields {
  const { id, ...rest } = record;
  return typeof id === 'string' && (tells(id, told) || holdsWord(id, words)) ? rest : record;
}
