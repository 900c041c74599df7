import { staleBefore, type Directory, type StaleOrganization } from '@peerkit/model';
import { toCsv } from '@peerkit/formats/write';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { plain, plainJson } from '../../text/plain.ts';
import { say } from '../../text/say.ts';
import { fitted } from './fitted.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { writeWhole } from './write.ts';

export interface StaleOptions extends ReadOptions {
  readonly months: string;
  /** CSV file for a mail merge. */
  readonly out?: string;
  /** Address where an organization answers; `{id}` stands for its id. */
  readonly link?: string;
  readonly json?: true;
}

/** Longer ago than this, somebody mistyped. */
const MOST_MONTHS = 600;

/** `peerkit directory stale LIST`: what nobody has confirmed for long, and whom to ask. 1 when there is any. */
export async function stale(path: string, options: StaleOptions, io: CliIo): Promise<Exit> {
  const months = readMonths(options.months);
  const link = readLink(options.link);
  const { directory, notes } = await readDirectory(path, options, io);
  const day = monthsBefore(io.now?.() ?? new Date(), months);
  const found = staleBefore(directory, day);
  const asks = found.map((organization) => askOf(organization, directory, link));
  if (options.out !== undefined) writeWhole(options.out, [askTable(asks)]);
  if (options.json) {
    io.out(
      plainJson({
        before: day,
        organizations: found.map(({ organization: { id } }, at) => ({ id, ...asks[at] })),
      }),
    );
  } else {
    for (const note of notes) io.err(plain(note));
    if (found.length === 0) io.out(say('staleNone', { count: months }));
    else io.out([staleTable(found, asks, io.width), '', total(found, asks, day)].join('\n'));
    if (options.out !== undefined) io.out(say('written', { file: options.out }));
  }
  return found.length === 0 ? EXIT.ok : EXIT.records;
}

/** One row of the mail merge. */
interface Ask {
  readonly name: string;
  readonly email: string;
  readonly services: readonly string[];
  /** Empty: never, as far as the list tells. */
  readonly confirmed: string;
  readonly link: string;
}

function askOf(
  { organization, services, confirmed = '' }: StaleOrganization,
  directory: Directory,
  link: ((id: string) => string) | undefined,
): Ask {
  const { id, name, email, website = '' } = organization;
  const asked = new Set(services.map((service) => service.id));
  const ofService = directory.services.find(
    (service) => asked.has(service.id) && service.email !== undefined,
  );
  return {
    name,
    email: email ?? ofService?.email ?? '',
    services: services.map((service) => service.name),
    confirmed,
    link: link === undefined ? website : link(id),
  };
}

function askTable(asks: readonly Ask[]): string {
  const heads = [
    say('staleOrganization'),
    say('staleEmail'),
    say('staleServices'),
    say('staleConfirmed'),
    say('staleLink'),
  ];
  return toCsv(
    heads,
    asks.map(({ name, email, services, confirmed, link }) => [
      name,
      email,
      services.join('; '),
      confirmed,
      link,
    ]),
  );
}

function staleTable(
  found: readonly StaleOrganization[],
  asks: readonly Ask[],
  width: number | undefined,
): string {
  const heads = [
    say('staleConfirmed'),
    say('staleEmail'),
    say('staleOrganization'),
    say('staleServices'),
  ];
  const rows = found.map(({ organization, services }, at) => [
    asks[at]?.confirmed === '' ? say('staleNever') : (asks[at]?.confirmed ?? ''),
    asks[at]?.email ?? '',
    organization.name,
    services.map(({ name, confirmed }) => `${name} (${confirmed ?? say('staleNever')})`).join(', '),
  ]);
  return fitted([heads, ...rows], width);
}

function total(found: readonly StaleOrganization[], asks: readonly Ask[], day: string): string {
  return say('staleTotal', {
    day,
    services: found.reduce((sum, { services }) => sum + services.length, 0),
    organizations: found.length,
    mute: asks.filter(({ email }) => email === '').length,
  });
}

function readMonths(text: string): number {
  const months = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (months < 1 || months > MOST_MONTHS) throw new Failure('badMonths');
  return months;
}

function readLink(value: string | undefined): ((id: string) => string) | undefined {
  if (value === undefined) return undefined;
  const filled = (id: string): string => value.replaceAll('{id}', () => encodeURIComponent(id));
  if (!URL.canParse(filled('x')) || new URL(filled('x')).protocol !== 'https:') {
    throw new Failure('badAskLink', { value });
  }
  return filled;
}

/** The same day some months earlier; the last of that month where it has no such day. */
function monthsBefore(now: Date, months: number): string {
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(now.getUTCDate(), last));
  return day.toISOString().slice(0, 10);
}
