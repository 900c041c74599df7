/**
 * `@peerkit/validation/directory/schema`: our own directory format for services and tools, as JSON
 * Schema, as Standard Schemas, and as a check. No phone loads it.
 *
 * @packageDocumentation
 */
import type {
  Alert,
  Contact,
  CostOption,
  Directory,
  Hours,
  LearningResource,
  Location,
  Organization,
  Phone,
  Program,
  Result,
  Service,
  ServiceAtLocation,
  Taxonomy,
  Term,
} from '@peerkit/model';
import { check } from '../result.ts';
import { standardSchema, type JsonSchema, type StandardSchema } from '../standard-schema.ts';
import * as z from '../zod.ts';
import { hoursSchema } from './hours-schema.ts';
import * as s from './schemas.ts';

/** What the published JSON Schema calls itself; counts up when an old directory would not pass. */
export const DIRECTORY_SCHEMA_ID = 'urn:peerkit:schema:directory:1';

/** Schemas that are listed by name under `$defs`. */
const NAMED = {
  Address: s.addressSchema,
  Alert: s.alertSchema,
  Contact: s.contactSchema,
  CostOption: s.costOptionSchema,
  Eligibility: s.eligibilitySchema,
  GeoPoint: s.geoPointSchema,
  Hours: hoursSchema,
  LearningResource: s.learningResourceSchema,
  Location: s.locationSchema,
  Organization: s.organizationSchema,
  Phone: s.phoneSchema,
  Program: s.programSchema,
  Provenance: s.provenanceSchema,
  RequiredDocument: s.requiredDocumentSchema,
  Scope: s.scopeSchema,
  Service: s.serviceSchema,
  ServiceArea: s.serviceAreaSchema,
  ServiceAtLocation: s.serviceAtLocationSchema,
  Taxonomy: s.taxonomySchema,
  Term: s.termSchema,
  WebLink: s.webLinkSchema,
} as const;

/**
 * The directory format as JSON Schema 2020-12, generated from the schemas that importers end in. It
 * cannot say that ids are unique in their list and refer to a record, nor that the highest age is not
 * below the lowest; {@link checkDirectory} checks the ages.
 */
export function directoryJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(NAMED)) names.add(schema, { id: name });
  const { $schema, ...schema } = z.toJSONSchema(s.directorySchema, {
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      // "Read-only" of our types means something else than that of an API.
      delete jsonSchema.readOnly;
      // Validators differ in what they take for an e-mail address; the pattern is ours.
      if (jsonSchema.pattern !== undefined) delete jsonSchema.format;
      // What refinements check can be written here as well.
      const written: z.core.$ZodType = zodSchema;
      if (written === s.websiteSchema) jsonSchema.pattern = WEB_ADDRESS;
      if (written === s.phoneNumberSchema) jsonSchema.pattern = '\\d';
      if (written === s.geoPointSchema) jsonSchema.not = NOWHERE;
    },
  });
  return {
    $schema,
    $id: DIRECTORY_SCHEMA_ID,
    title: 'Peerkit directory',
    description: 'A directory of help: flat lists of records that name each other by id.',
    ...schema,
  };
}

/** JSON Schema has no flags for patterns, so letters are written in both cases. */
const WEB_ADDRESS = s.WEB_LINK.source.replace(/^\^https\?/, '^[hH][tT][tT][pP][sS]?');
/** 0,0 stands for "not known", so it is not a point. */
const NOWHERE = { properties: { latitude: { const: 0 }, longitude: { const: 0 } } };

/** Checks a directory in our own format, e.g. one that `peerkit directory convert` wrote. */
export function checkDirectory(value: unknown): Result<Directory> {
  return check(s.directorySchema, value);
}

/** Our records as Standard Schemas, for any library that takes those. */
export const standardSchemas: {
  readonly directory: StandardSchema<unknown, Directory>;
  readonly organization: StandardSchema<unknown, Organization>;
  readonly program: StandardSchema<unknown, Program>;
  readonly service: StandardSchema<unknown, Service>;
  readonly location: StandardSchema<unknown, Location>;
  readonly serviceAtLocation: StandardSchema<unknown, ServiceAtLocation>;
  readonly taxonomy: StandardSchema<unknown, Taxonomy>;
  readonly term: StandardSchema<unknown, Term>;
  readonly phone: StandardSchema<unknown, Phone>;
  readonly hours: StandardSchema<unknown, Hours>;
  readonly contact: StandardSchema<unknown, Contact>;
  readonly alert: StandardSchema<unknown, Alert>;
  readonly costOption: StandardSchema<unknown, CostOption>;
  readonly learningResource: StandardSchema<unknown, LearningResource>;
} = {
  directory: standardSchema(s.directorySchema),
  organization: standardSchema(s.organizationSchema),
  program: standardSchema(s.programSchema),
  service: standardSchema(s.serviceSchema),
  location: standardSchema(s.locationSchema),
  serviceAtLocation: standardSchema(s.serviceAtLocationSchema),
  taxonomy: standardSchema(s.taxonomySchema),
  term: standardSchema(s.termSchema),
  phone: standardSchema(s.phoneSchema),
  hours: standardSchema(hoursSchema),
  contact: standardSchema(s.contactSchema),
  alert: standardSchema(s.alertSchema),
  costOption: standardSchema(s.costOptionSchema),
  learningResource: standardSchema(s.learningResourceSchema),
};
