import {
  compact,
  firstText,
  isRaw,
  own,
  prose,
  records,
  text,
  without,
  type Raw,
} from '../../core/fields.ts';
import { openRecords } from '../privacy.ts';

/**
 * Open Referral UK 1, as councils served it before version 3: HSDS 1 with lists under other names, phones
 * inside contacts, and pages in `content`. Its records become those of HSDS 3.
 */

/** Whether parsed JSON is a page, a list or one service of Open Referral UK 1. */
export function isOpenReferralUk1(value: unknown): boolean {
  if (Array.isArray(value)) return (value as readonly unknown[]).some(isService);
  if (!isRaw(value)) return false;
  const content = own(value, 'content');
  if (Array.isArray(content))
    return content.some((item) => isService(item) || isPlainService(item));
  return isService(value);
}

/** Lists that only this version has. */
const OWN = [
  'eligibilitys',
  'service_taxonomys',
  'fundings',
  'local_offer',
  'link_taxonomys',
] as const;

function isService(value: unknown): boolean {
  return isRaw(value) && has(value, 'name') && OWN.some((key) => has(value, key));
}

/** In a page, also a service without any of them. */
function isPlainService(value: unknown): boolean {
  return (
    isRaw(value) &&
    has(value, 'name') &&
    (has(value, 'service_at_locations') || has(value, 'organization')) &&
    has(value, 'status')
  );
}

function has(raw: Raw, key: string): boolean {
  return Object.hasOwn(raw, key);
}

/** The same as HSDS 3. */
export function openReferralUk1ToHsds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(serviceOf);
  if (!isRaw(value)) return value;
  const content = own(value, 'content');
  if (!Array.isArray(content)) return serviceOf(value);
  const number = own(value, 'number');
  // Some servers count pages from 0, and say that page 0 is the first.
  const shift = number === 0 ? 1 : 0;
  return {
    contents: content.map(serviceOf),
    ...(typeof number === 'number' ? { page_number: number + shift } : {}),
    ...compact({ total_pages: own(value, 'totalPages'), total_items: own(value, 'totalElements') }),
  };
}

function serviceOf(value: unknown): unknown {
  if (!isRaw(value)) return value;
  const { eligibilitys, service_taxonomys, contacts, reviews, fundings, ...rest } = value;
  return {
    ...withHours(rest),
    ...eligibilityOf({ eligibilitys }),
    ...contactsOf({ ...value, contacts }),
    ...attributesOf({ service_taxonomys }),
    // What inspectors and funders say has no place in a directory.
    ...(isFilled(reviews) ? { reviews } : {}),
    ...(isFilled(fundings) ? { funding: fundings } : {}),
    ...(Array.isArray(rest['service_at_locations'])
      ? { service_at_locations: rest['service_at_locations'].map(offerOf) }
      : {}),
  };
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** Several groups of people, each with ages, are words: one range of ages would be too wide. */
function eligibilityOf(raw: Raw): Raw {
  const groups = records(raw, 'eligibilitys');
  const [only] = groups;
  if (only === undefined) return {};
  if (groups.length === 1) {
    return (
      compact({
        eligibility_description: prose(only, 'eligibility'),
        minimum_age: own(only, 'minimum_age'),
        maximum_age: own(only, 'maximum_age'),
      }) ?? {}
    );
  }
  const words = groups.map((group) => {
    const ages = [text(group, 'minimum_age'), text(group, 'maximum_age')].filter(
      (age) => typeof age === 'string',
    );
    const who = prose(group, 'eligibility');
    return [who, ages.length === 0 ? undefined : ages.join('–')]
      .filter((part) => typeof part === 'string')
      .join(': ');
  });
  return { eligibility_description: words.filter((word) => word !== '').join('\n') };
}

/** The numbers of a service stand with the contacts whom they reach. */
function contactsOf(raw: Raw): Raw {
  const open = openRecords(raw, 'contacts');
  const phones = [
    ...records(raw, 'phones'),
    ...open.flatMap((contact) => openRecords(contact, 'phones')),
  ];
  // Without its numbers a contact is the name of somebody, unless there is an address to write to.
  const contacts = open
    .filter((contact) => own(contact, 'email') !== undefined)
    .map((contact) => ({ ...contact, phones: [] }));
  return {
    ...(phones.length === 0 ? {} : { phones: phones.map(phoneOf) }),
    ...(contacts.length === 0 ? {} : { contacts }),
  };
}

/** The language of a phone is one word, and not a list of records. */
function phoneOf({ language, ...phone }: Raw): Raw {
  return typeof language === 'string' && language.trim() !== ''
    ? { ...phone, languages: language }
    : phone;
}

function attributesOf(raw: Raw): Raw {
  const terms = records(raw, 'service_taxonomys')
    .map((link) => own(link, 'taxonomy'))
    .filter(isRaw);
  if (terms.length === 0) return {};
  return {
    attributes: terms.map((term) => ({
      id: firstText(term, 'id', 'name'),
      taxonomy_term: compact({
        id: own(term, 'id'),
        name: own(term, 'name'),
        parent_id: own(term, 'parent_id'),
        taxonomy: own(term, 'vocabulary'),
      }),
    })),
  };
}

function offerOf(value: unknown): unknown {
  if (!isRaw(value)) return value;
  const location = own(value, 'location');
  return { ...withHours(value), ...(isRaw(location) ? { location: locationOf(location) } : {}) };
}

function locationOf(location: Raw): Raw {
  const { physical_addresses, postal_addresses, ...rest } = location;
  const addresses = [
    ...records({ physical_addresses }, 'physical_addresses').map((address) => ({
      ...address,
      address_type: 'physical',
    })),
    ...records({ postal_addresses }, 'postal_addresses').map((address) => ({
      ...address,
      address_type: 'postal',
    })),
  ];
  return { ...withHours(rest), ...(addresses.length === 0 ? {} : { addresses }) };
}

const REGULAR = ['regular_schedules', 'regular_schedule', 'regularScheduleCollection'] as const;
const HOLIDAY = ['holiday_schedules', 'holiday_schedule', 'holidayScheduleCollection'] as const;

/** A record with its hours under the names of HSDS: rows with iCalendar rules are `schedules`. */
function withHours(raw: Raw): Raw {
  const regular = REGULAR.flatMap((key) => records(raw, key));
  const holiday = HOLIDAY.flatMap((key) => records(raw, key));
  const byDay = regular.filter((row) => own(row, 'weekday') !== undefined);
  const byRule = regular.filter((row) => own(row, 'weekday') === undefined);
  return {
    ...without(raw, ...REGULAR, ...HOLIDAY),
    ...(byDay.length === 0 ? {} : { regular_schedules: byDay }),
    ...(byRule.length === 0 ? {} : { schedules: [...records(raw, 'schedules'), ...byRule] }),
    ...(holiday.length === 0 ? {} : { holiday_schedules: holiday }),
  };
}
