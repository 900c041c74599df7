/**
 * The directory model as schemas, which every format ends in. Each infers exactly the model's
 * type (schemas.test.ts).
 */
import type { Directory } from '@peerkit/model';
import type { Schema } from '../result.ts';
import { holidaySchema, hoursSchema } from './hours-schema.ts';
import { ISO_DATE, LIMITS } from './limits.ts';
import * as z from '../zod.ts';

/** A web address that may become a link: http(s), a host, no sign-in part. */
export const WEB_LINK = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;

const words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const id = words(LIMITS.id);
const short = words(LIMITS.short);
const medium = words(LIMITS.medium);
const long = words(LIMITS.long);
const shortList = z.readonly(z.array(short));
const mediumList = z.readonly(z.array(medium));
/** The length comes first: the pattern goes as deep into a text as it is long, and a stack has an end. */
const email = z.string().check(z.maxLength(LIMITS.short, { abort: true }), z.email());
export const websiteSchema = z.string().check(
  z.maxLength(LIMITS.link),
  z.refine((link) => WEB_LINK.test(link), { params: { code: 'unsafe-link' } }),
);
const website = websiteSchema;
const date = z.string().check(z.regex(ISO_DATE));
/** Addresses that identify something. They never become links, so `urn:` and the like are allowed. */
const uri = words(LIMITS.link);

export const phoneNumberSchema = words(LIMITS.number).check(
  z.refine((number) => /\d/.test(number), { params: { code: 'invalid-phone' } }),
);

export const phoneSchema = z.readonly(
  z.strictObject({
    number: phoneNumberSchema,
    extension: z.exactOptional(words(LIMITS.number)),
    kind: z.enum(['voice', 'text', 'fax', 'tty']),
    label: z.exactOptional(medium),
    languages: z.exactOptional(shortList),
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

export const webLinkSchema = z.readonly(z.strictObject({ website, label: z.exactOptional(short) }));
const otherWebsites = z.exactOptional(z.readonly(z.array(webLinkSchema)));

export const contactSchema = z.readonly(
  z.strictObject({
    name: z.exactOptional(short),
    title: z.exactOptional(short),
    department: z.exactOptional(short),
    email: z.exactOptional(email),
    phones,
  }),
);
const contacts = z.exactOptional(z.readonly(z.array(contactSchema)));

export const alertSchema = z.readonly(
  z.strictObject({ text: long, from: z.exactOptional(date), until: z.exactOptional(date) }),
);
const alerts = z.exactOptional(z.readonly(z.array(alertSchema)));

export const scopeSchema = z.readonly(z.strictObject({ does: mediumList, doesNot: mediumList }));

export const learningResourceSchema = z.readonly(
  z.strictObject({
    title: medium,
    kind: z.exactOptional(short),
    description: z.exactOptional(long),
    website: z.exactOptional(website),
    languages: z.exactOptional(shortList),
    from: z.exactOptional(date),
    to: z.exactOptional(date),
  }),
);

const practice = {
  values: z.exactOptional(mediumList),
  scope: z.exactOptional(scopeSchema),
  issues: z.exactOptional(mediumList),
  solutions: z.exactOptional(mediumList),
  resources: z.exactOptional(z.readonly(z.array(learningResourceSchema))),
};

export const taxonomySchema = z.readonly(
  z.strictObject({
    id,
    name: short,
    description: z.exactOptional(long),
    uri: z.exactOptional(uri),
    version: z.exactOptional(short),
  }),
);

export const termSchema = z.readonly(
  z.strictObject({
    code: short,
    label: short,
    description: z.exactOptional(long),
    taxonomyId: z.exactOptional(id),
    parent: z.exactOptional(short),
    uri: z.exactOptional(uri),
    language: z.exactOptional(short),
    replacedBy: z.exactOptional(short),
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
    otherWebsites,
    logo: z.exactOptional(website),
    terms: shortList,
    contacts,
    alerts,
    parentId: z.exactOptional(id),
    partnerIds: z.exactOptional(z.readonly(z.array(id))),
    ...practice,
    provenance: z.exactOptional(provenanceSchema),
  }),
);

export const programSchema = z.readonly(
  z.strictObject({
    id,
    organizationId: id,
    name: short,
    alternateName: z.exactOptional(short),
    description: z.exactOptional(long),
    terms: z.exactOptional(shortList),
    ...practice,
    provenance: z.exactOptional(provenanceSchema),
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

export const serviceAreaSchema = z.readonly(
  z.strictObject({
    name: medium,
    description: z.exactOptional(long),
    uri: z.exactOptional(uri),
    extent: z.exactOptional(
      z.readonly(
        z.strictObject({
          kind: z.enum(['geojson', 'topojson', 'kml', 'text']),
          value: z.string().check(z.minLength(1), z.maxLength(LIMITS.extent)),
        }),
      ),
    ),
  }),
);
const areas = z.readonly(z.array(serviceAreaSchema));

export const requiredDocumentSchema = z.readonly(
  z.strictObject({ name: medium, website: z.exactOptional(website) }),
);

export const costOptionSchema = z.readonly(
  z
    .strictObject({
      option: z.exactOptional(medium),
      amount: z.exactOptional(z.number().check(z.minimum(0))),
      currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/))),
      description: z.exactOptional(long),
      validFrom: z.exactOptional(date),
      validTo: z.exactOptional(date),
    })
    .check(
      z.refine((cost) => (cost.option ?? cost.amount ?? cost.description) !== undefined, {
        params: { code: 'required' },
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
    otherWebsites,
    eligibility: z.exactOptional(eligibilitySchema),
    languages: shortList,
    interpretation: z.exactOptional(long),
    areas,
    howToApply: z.exactOptional(long),
    cost: z.exactOptional(long),
    costOptions: z.exactOptional(z.readonly(z.array(costOptionSchema))),
    documents: z.readonly(z.array(requiredDocumentSchema)),
    accreditations: z.exactOptional(long),
    contacts,
    alerts,
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
    alternateName: z.exactOptional(short),
    description: z.exactOptional(long),
    kind: z.enum(['physical', 'postal', 'virtual']),
    confidential: z.boolean(),
    address: z.exactOptional(addressSchema),
    postalAddress: z.exactOptional(addressSchema),
    point: z.exactOptional(geoPointSchema),
    timeZone: z.exactOptional(short),
    transportation: z.exactOptional(long),
    accessibility: z.exactOptional(long),
    website: z.exactOptional(website),
    languages: z.exactOptional(shortList),
    phones,
    contacts,
    alerts,
    hours: z.exactOptional(hoursSchema),
    provenance: z.exactOptional(provenanceSchema),
  }),
);

export const serviceAtLocationSchema = z.readonly(
  z.strictObject({
    id,
    serviceId: id,
    locationId: id,
    description: z.exactOptional(long),
    areas: z.exactOptional(areas),
    phones,
    contacts,
    hours: z.exactOptional(hoursSchema),
    provenance: z.exactOptional(provenanceSchema),
  }),
);

const head = {
  title: z.exactOptional(short),
  language: z.exactOptional(short),
  timeZone: z.exactOptional(short),
  holidays: z.exactOptional(z.readonly(z.array(holidaySchema))),
};

/** What a directory says of itself, without its records. */
export const headSchema = z.readonly(z.strictObject(head));

export const directorySchema = z.readonly(
  z.strictObject({
    ...head,
    taxonomies: z.exactOptional(z.readonly(z.array(taxonomySchema))),
    terms: z.exactOptional(z.readonly(z.array(termSchema))),
    organizations: z.readonly(z.array(organizationSchema)),
    programs: z.readonly(z.array(programSchema)),
    services: z.readonly(z.array(serviceSchema)),
    locations: z.readonly(z.array(locationSchema)),
    servicesAtLocations: z.readonly(z.array(serviceAtLocationSchema)),
  }),
);

/** The lists of a directory, and what one record of each is. */
export type RecordKind =
  | 'taxonomies'
  | 'terms'
  | 'organizations'
  | 'programs'
  | 'services'
  | 'locations'
  | 'servicesAtLocations';
/** A record of one of the lists of a directory. */
export type RecordOf<K extends RecordKind> = NonNullable<Directory[K]>[number];

/** The schema of one record, by list. */
export const RECORD_SCHEMAS: { readonly [K in RecordKind]: Schema<RecordOf<K>> } = {
  taxonomies: taxonomySchema,
  terms: termSchema,
  organizations: organizationSchema,
  programs: programSchema,
  services: serviceSchema,
  locations: locationSchema,
  servicesAtLocations: serviceAtLocationSchema,
};
