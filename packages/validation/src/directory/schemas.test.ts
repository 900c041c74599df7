import type {
  Address,
  Alert,
  Contact,
  CostOption,
  LearningResource,
  RequiredDocument,
  Scope,
  ServiceArea,
  Taxonomy,
  Term,
  WebLink,
  Holiday,
  Directory,
  Eligibility,
  GeoPoint,
  Hours,
  Location,
  Organization,
  Phone,
  Program,
  Provenance,
  Service,
  ServiceAtLocation,
} from '@peerkit/model';
import { expectTypeOf, it } from 'vitest';
import type * as z from '../zod.ts';
import type { holidaySchema, hoursSchema } from './hours-schema.ts';
import type * as s from './schemas.ts';

it('each schema infers exactly the type of the model', () => {
  expectTypeOf<z.infer<typeof hoursSchema>>().toEqualTypeOf<Hours>();
  expectTypeOf<z.infer<typeof s.alertSchema>>().toEqualTypeOf<Alert>();
  expectTypeOf<z.infer<typeof s.contactSchema>>().toEqualTypeOf<Contact>();
  expectTypeOf<z.infer<typeof s.costOptionSchema>>().toEqualTypeOf<CostOption>();
  expectTypeOf<z.infer<typeof s.learningResourceSchema>>().toEqualTypeOf<LearningResource>();
  expectTypeOf<z.infer<typeof s.requiredDocumentSchema>>().toEqualTypeOf<RequiredDocument>();
  expectTypeOf<z.infer<typeof s.scopeSchema>>().toEqualTypeOf<Scope>();
  expectTypeOf<z.infer<typeof s.serviceAreaSchema>>().toEqualTypeOf<ServiceArea>();
  expectTypeOf<z.infer<typeof s.taxonomySchema>>().toEqualTypeOf<Taxonomy>();
  expectTypeOf<z.infer<typeof s.termSchema>>().toEqualTypeOf<Term>();
  expectTypeOf<z.infer<typeof s.webLinkSchema>>().toEqualTypeOf<WebLink>();
  expectTypeOf<z.infer<typeof holidaySchema>>().toEqualTypeOf<Holiday>();
  expectTypeOf<z.infer<typeof s.phoneSchema>>().toEqualTypeOf<Phone>();
  expectTypeOf<z.infer<typeof s.provenanceSchema>>().toEqualTypeOf<Provenance>();
  expectTypeOf<z.infer<typeof s.organizationSchema>>().toEqualTypeOf<Organization>();
  expectTypeOf<z.infer<typeof s.programSchema>>().toEqualTypeOf<Program>();
  expectTypeOf<z.infer<typeof s.eligibilitySchema>>().toEqualTypeOf<Eligibility>();
  expectTypeOf<z.infer<typeof s.serviceSchema>>().toEqualTypeOf<Service>();
  expectTypeOf<z.infer<typeof s.addressSchema>>().toEqualTypeOf<Address>();
  expectTypeOf<z.infer<typeof s.geoPointSchema>>().toEqualTypeOf<GeoPoint>();
  expectTypeOf<z.infer<typeof s.locationSchema>>().toEqualTypeOf<Location>();
  expectTypeOf<z.infer<typeof s.serviceAtLocationSchema>>().toEqualTypeOf<ServiceAtLocation>();
  expectTypeOf<z.infer<typeof s.directorySchema>>().toEqualTypeOf<Directory>();
});
