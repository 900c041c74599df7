import type { TermCode } from './taxonomy.ts';

/** A vocabulary that terms belong to: an agency's own, or a public one. */
export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly uri?: string;
  readonly version?: string;
}

/**
 * What an agency calls a term, beside our dotted codes. Codes of other vocabularies are opaque: they
 * are kept and compared as they are.
 */
export interface Term {
  /** What records hold in their `terms`: one of our codes, or the agency's. */
  readonly code: TermCode;
  readonly label: string;
  readonly description?: string;
  /** Id of a {@link Taxonomy}. */
  readonly taxonomyId?: string;
  /** Code of the wider term. */
  readonly parent?: TermCode;
  /** Address that names the term for machines. */
  readonly uri?: string;
  /** BCP 47 language of label and description. */
  readonly language?: string;
  /** Code to use from now on. Codes are never renamed. */
  readonly replacedBy?: TermCode;
}

/** The current code for a code: follows `replacedBy`, and stops if terms replace each other in a circle. */
export function currentTerm(code: TermCode, terms: readonly Term[]): TermCode {
  const next = new Map(terms.map((term) => [term.code, term.replacedBy]));
  const seen = new Set([code]);
  let at = code;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (seen.has(to)) return code;
    seen.add(to);
    at = to;
  }
  return at;
}
