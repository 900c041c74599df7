import { isTimeZone } from '@peerkit/model';

/** What the name of a time zone in a file means. */
export interface TimeZoneReading {
  /** IANA name; absent when the name fits several, or none. */
  readonly zone?: string;
  /** The file names it in another way. */
  readonly guessed: boolean;
}

/** Where a place is, as far as its row says. */
export interface Region {
  readonly region?: string | undefined;
  readonly country?: string | undefined;
}

/** By the word people use: the zone in the United States, and in Canada. */
const COMMON: Readonly<Record<string, readonly [string, string]>> = {
  eastern: ['America/New_York', 'America/Toronto'],
  central: ['America/Chicago', 'America/Winnipeg'],
  mountain: ['America/Denver', 'America/Edmonton'],
  pacific: ['America/Los_Angeles', 'America/Vancouver'],
  atlantic: ['America/Halifax', 'America/Halifax'],
  newfoundland: ['America/St_Johns', 'America/St_Johns'],
  alaska: ['America/Anchorage', 'America/Anchorage'],
  hawaii: ['Pacific/Honolulu', 'Pacific/Honolulu'],
};
const SHORT: Readonly<Record<string, string>> = {
  e: 'eastern',
  c: 'central',
  m: 'mountain',
  p: 'pacific',
  a: 'atlantic',
  n: 'newfoundland',
  ak: 'alaska',
  h: 'hawaii',
};
const BY_COUNTRY: Readonly<Record<string, string>> = {
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  ES: 'Europe/Madrid',
  PL: 'Europe/Warsaw',
  HU: 'Europe/Budapest',
  CZ: 'Europe/Prague',
  IT: 'Europe/Rome',
  LT: 'Europe/Vilnius',
  LV: 'Europe/Riga',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  GR: 'Europe/Athens',
  PT: 'Europe/Lisbon',
};
const CANADIAN = /^(?:ON|QC|NS|NB|MB|BC|PE|SK|AB|NL|YT|NT|NU)$/i;
/** Provinces and states without summer time, or apart from the rest of their zone. */
const APART: Readonly<Record<string, string>> = {
  SK: 'America/Regina',
  AZ: 'America/Phoenix',
  YT: 'America/Whitehorse',
};

/**
 * Reads the name of a time zone: an IANA name as it is; `EST`, `Eastern Time`, `CET` as the zone that is meant
 * by them, which has summer time as the place has. A mere offset (`GMT-5`) names no place, and half of
 * the year another one: it is not read.
 */
export function readTimeZone(written: string, where: Region = {}): TimeZoneReading {
  const name = written.trim();
  const isPlace = /^[a-z_]+\/[a-z_+\-/]+\d*$/i.test(name) && !/^etc\//i.test(name);
  if (/^(?:utc|etc\/utc)$/i.test(name)) return { zone: 'UTC', guessed: false };
  if (isPlace && !/^(?:US|Canada|SystemV)\//i.test(name)) {
    return isTimeZone(name) ? { zone: name, guessed: false } : { guessed: true };
  }
  const zone = commonZone(
    name
      .toLowerCase()
      .replace(/[^a-z/]+/g, ' ')
      .trim(),
    where,
  );
  return zone === undefined || /\d/.test(name) ? { guessed: true } : { zone, guessed: true };
}

function commonZone(name: string, { region = '', country = '' }: Region): string | undefined {
  const short = /^(e|c|m|p|a|n|ak|h)(?:s|d)?t$/.exec(name)?.[1];
  const long =
    /^(?:us |canada )?(eastern|central|mountain|pacific|atlantic|newfoundland|alaska|hawaii)n?(?: (?:standard|daylight|summer|prevailing))?(?: time)?(?: zone)?(?: (?:us|canada|us canada|us and canada))?(?: e[sd]?t| c[sd]?t| m[sd]?t| p[sd]?t)?$/.exec(
      name.replaceAll('/', ' '),
    )?.[1];
  const american = long ?? (short === undefined ? undefined : SHORT[short]);
  const upper = country.trim().toUpperCase();
  const european =
    /^(?:c|e|w)es?t$|^gmt$|^bst$|^(?:central|eastern|western) european(?: summer| standard)?(?: time)?$/.test(
      name,
    );
  const byCountry = BY_COUNTRY[upper];
  // CET and EET are as many zones as there are countries; EST and CST have other meanings elsewhere.
  if (byCountry !== undefined) return european ? byCountry : undefined;
  if (american === undefined || !['', 'US', 'USA', 'CA', 'CAN'].includes(upper)) return undefined;
  const province = region.trim().toUpperCase();
  if (province in APART) return APART[province];
  const isCanada =
    upper.startsWith('CA') || name.includes('canada') || (upper === '' && CANADIAN.test(province));
  return COMMON[american]?.[isCanada ? 1 : 0];
}
