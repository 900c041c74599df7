import { KIND_NAMES } from '@peerkit/forms';
import {
  AGENCY_PATTERN,
  SIZE_BUCKETS_KIB,
  type Result,
  type SealedSubmission,
} from '@peerkit/model';
import { check, type Schema } from '../result.ts';
import * as z from '../zod.ts';

/** The most that an age file adds to what it seals, in bytes: header, stanzas, one tag per 64 KiB. */
const SEAL_OVERHEAD = 8 * 1024;
const LIMITS = { keyIds: 16, keyId: 2048, locale: 35, version: 9999 } as const;

let schema: Schema<SealedSubmission> | undefined;

/**
 * Checks what arrives at an intake: shape, sizes and alphabets. Needs no key. Does not compare `sha256`
 * with the bytes: that takes a hash function, which the intake has.
 *
 * Codes: those of every check (`required`, `wrong-type`, `unknown-field`, `not-allowed`, …) and
 * `invalid-base64`, `size-mismatch` (the sealed bytes do not fit `bucketKib`), `repeated` (a key twice).
 */
export function checkSealedSubmission(value: unknown): Result<SealedSubmission> {
  return check((schema ??= sealedSchema()), value);
}

function sealedSchema() {
  return z
    .strictObject({
      v: z.literal(1),
      id: z.uuidv4().check(z.refine((id) => id === id.toLowerCase())),
      kind: z.enum(KIND_NAMES),
      version: z.int().check(z.minimum(1), z.maximum(LIMITS.version)),
      agency: z.string().check(z.regex(AGENCY_PATTERN)),
      keyIds: z
        .array(z.string().check(z.maxLength(LIMITS.keyId), z.regex(/^age1[a-z0-9]+$/)))
        .check(
          z.minLength(2),
          z.maxLength(LIMITS.keyIds),
          z.refine((ids) => new Set(ids).size === ids.length, { params: { code: 'repeated' } }),
        ),
      bucketKib: z.literal([...SIZE_BUCKETS_KIB]),
      locale: z
        .string()
        .check(z.maxLength(LIMITS.locale), z.regex(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/)),
      sha256: z.string().check(z.length(64), z.regex(/^[0-9a-f]{64}$/)),
      sealed: z
        .string()
        .check(
          z.maxLength(base64Length(1024 * 1024 + SEAL_OVERHEAD)),
          z.refine(isBase64, { params: { code: 'invalid-base64' } }),
        ),
    })
    .check(
      z.refine(({ sealed, bucketKib }) => fits(sealed, bucketKib), {
        path: ['sealed'],
        params: { code: 'size-mismatch' },
      }),
    );
}

function fits(sealed: string, bucketKib: number): boolean {
  const padding = sealed.endsWith('==') ? 2 : sealed.endsWith('=') ? 1 : 0;
  const bytes = (sealed.length / 4) * 3 - padding;
  return bytes > bucketKib * 1024 && bytes <= bucketKib * 1024 + SEAL_OVERHEAD;
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

/** Standard alphabet, padded. Not a pattern: this is one pass, whatever the length. */
function isBase64(text: string): boolean {
  if (text.length === 0 || text.length % 4 !== 0) return false;
  const end = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  for (let at = 0; at < end; at += 1) {
    if (!isBase64Character(text.charCodeAt(at))) return false;
  }
  return true;
}

function isBase64Character(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || // A-Z
    (code >= 97 && code <= 122) || // a-z
    (code >= 47 && code <= 57) || // '/' and 0-9
    code === 43 // '+'
  );
}
