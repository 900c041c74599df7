import type {
  Address,
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
import type { hoursSchema } from './hours-schema.ts';
import type * as s from './schemas.ts';

it('each schema infers exactly the type of the model', () => {
  expectTypeOf<z.infer<typeof hoursSchema>>().toEqualTypeOf<Hours>();
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
