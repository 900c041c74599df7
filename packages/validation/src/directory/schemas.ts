/**
 * The directory model as schemas: the last gate of every importer. Each infers exactly the model's
 * type (schemas.test.ts). Longest texts stand here once, for all formats.
 */
import type { Directory } from '@peerkit/model';
import type { Schema } from '../result.ts';
import { hoursSchema } from './hours-schema.ts';
import { ISO_DATE, LIMITS } from './limits.ts';
import * as z from '../zod.ts';

/** A web address that may become a link: http(s), a host, no sign-in part. */
const WEB_LINK = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;

const words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const id = words(LIMITS.id);
const short = words(LIMITS.short);
const long = words(LIMITS.long);
const shortList = z.readonly(z.array(short));
const email = z.email().check(z.maxLength(LIMITS.short));
const website = z.string().check(
  z.maxLength(LIMITS.link),
  z.refine((link) => WEB_LINK.test(link), { params: { code: 'unsafe-link' } }),
);
const date = z.string().check(z.regex(ISO_DATE));

export const phoneSchema = z.readonly(
  z.strictObject({
    number: words(LIMITS.number).check(
      z.refine((number) => /\d/.test(number), { params: { code: 'invalid-phone' } }),
    ),
    extension: z.exactOptional(words(LIMITS.number)),
    kind: z.enum(['voice', 'text', 'fax', 'tty']),
    label: z.exactOptional(short),
  }),
);
const phones = z.readonly(z.array(phoneSchema));

export const provenanceSchema = z.readonly(
  z.strictObject({
    source: z.exactOptional(words(LIMITS.link)),
    sourceRecord: z.exactOptional(words(LIMITS.link)),
    assured: z.exactOptional(date),
    modified: z.exactOptional(date),
  }),
);

export const organizationSchema = z.readonly(
  z.strictObject({
    id,
    name: short,
    alternateName: z.exactOptional(short),
    description: z.exactOptional(long),
    phones,
    email: z.exactOptional(email),
    website: z.exactOptional(website),
    terms: shortList,
    provenance: z.exactOptional(provenanceSchema),
  }),
);

export const programSchema = z.readonly(
  z.strictObject({
    id,
    organizationId: id,
    name: short,
    description: z.exactOptional(long),
  }),
);

const age = z.int().check(z.minimum(0), z.maximum(120));

export const eligibilitySchema = z.readonly(
  z
    .strictObject({
      description: z.exactOptional(long),
      minimumAge: z.exactOptional(age),
      maximumAge: z.exactOptional(age),
    })
    .check(
      z.refine((who) => (who.minimumAge ?? 0) <= (who.maximumAge ?? Infinity), {
        path: ['maximumAge'],
        params: { code: 'age-order' },
      }),
    ),
);

export const serviceSchema = z.readonly(
  z.strictObject({
    id,
    organizationId: id,
    programId: z.exactOptional(id),
    name: short,
    alternateName: z.exactOptional(short),
    description: z.exactOptional(long),
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily-closed']),
    terms: shortList,
    phones,
    email: z.exactOptional(email),
    website: z.exactOptional(website),
    eligibility: z.exactOptional(eligibilitySchema),
    languages: shortList,
    areas: shortList,
    howToApply: z.exactOptional(long),
    cost: z.exactOptional(long),
    documents: z.readonly(z.array(long)),
    hours: z.exactOptional(hoursSchema),
    provenance: z.exactOptional(provenanceSchema),
  }),
);

export const addressSchema = z.readonly(
  z.strictObject({
    lines: shortList,
    city: z.exactOptional(short),
    region: z.exactOptional(short),
    postalCode: z.exactOptional(words(LIMITS.number)),
    country: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  }),
);

export const geoPointSchema = z.readonly(
  z
    .strictObject({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    })
    .check(
      // 0,0 is in the sea: lists write it for "not known".
      z.refine((at) => at.latitude !== 0 || at.longitude !== 0, { params: { code: 'no-point' } }),
    ),
);

export const locationSchema = z.readonly(
  z.strictObject({
    id,
    organizationId: z.exactOptional(id),
    name: z.exactOptional(short),
    kind: z.enum(['physical', 'postal', 'virtual']),
    confidential: z.boolean(),
    address: z.exactOptional(addressSchema),
    point: z.exactOptional(geoPointSchema),
    timeZone: z.exactOptional(short),
    transportation: z.exactOptional(long),
    accessibility: z.exactOptional(long),
    phones,
    hours: z.exactOptional(hoursSchema),
  }),
);

export const serviceAtLocationSchema = z.readonly(
  z.strictObject({
    id,
    serviceId: id,
    locationId: id,
    phones,
    hours: z.exactOptional(hoursSchema),
  }),
);

export const directorySchema = z.readonly(
  z.strictObject({
    title: z.exactOptional(short),
    language: z.exactOptional(short),
    timeZone: z.exactOptional(short),
    organizations: z.readonly(z.array(organizationSchema)),
    programs: z.readonly(z.array(programSchema)),
    services: z.readonly(z.array(serviceSchema)),
    locations: z.readonly(z.array(locationSchema)),
    servicesAtLocations: z.readonly(z.array(serviceAtLocationSchema)),
  }),
);

/** The lists of a directory, and what one record of each is. */
export type Kind = 'organizations' | 'programs' | 'services' | 'locations' | 'servicesAtLocations';
export type RecordOf<K extends Kind> = Directory[K][number];

/** The schema of one record, by list. */
export const RECORD_SCHEMAS: { readonly [K in Kind]: Schema<RecordOf<K>> } = {
  organizations: organizationSchema,
  programs: programSchema,
  services: serviceSchema,
  locations: locationSchema,
  servicesAtLocations: serviceAtLocationSchema,
};
