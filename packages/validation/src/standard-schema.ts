import type { Issue, Result } from '@peerkit/model';
import { messageOf } from './issue-messages.ts';
import { check, type Schema } from './result.ts';

/** A JSON Schema (2020-12), ready to print. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What every library that speaks Standard Schema 1 takes. */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'peerkit';
    /** Checks a value; never throws. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** An issue as Standard Schema has it. Ours also carry the code and what its words need. */
export interface StandardIssue {
  readonly message: string;
  readonly path: (string | number)[];
  readonly code?: Issue['code'];
  readonly params?: Issue['params'];
}

/** A schema for libraries that take Standard Schemas. Messages are plain English, never zod's. */
export function standardSchema<T>(schema: Schema<T>): StandardSchema<unknown, T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'peerkit',
      validate: (value) => standardResult(check(schema, value)),
    },
  };
}

function standardResult<T>(
  result: Result<T>,
): { readonly value: T } | { readonly issues: readonly StandardIssue[] } {
  if (result.ok) return { value: result.value };
  return {
    issues: result.issues.map(({ path, code, params }) => ({
      message: messageOf({ path, code, ...(params === undefined ? {} : { params }) }),
      path: [...path],
      code,
      ...(params === undefined ? {} : { params }),
    })),
  };
}
