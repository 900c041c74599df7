import type { ReadOptions } from '../../../files/part.ts';

/** What a file must become, by hand. A field that is not named must be empty where `ALL` is asked. */
export interface Expected {
  readonly name: string;
  /** The right value of each field, as `facts.ts` writes it. */
  readonly fields: Readonly<Partial<Record<FactName, string>>>;
  /** Fields that nobody can read for sure: they are left out, or words, and this code says so. */
  readonly warned?: Readonly<Partial<Record<FactName, string>>>;
}

/** A file of one kind of trouble, and the services that it holds. */
export interface Kind {
  readonly kind: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly services: readonly Expected[];
  /** Codes of problems that must be there. */
  readonly codes?: readonly string[];
  /** Texts that may be nowhere in what comes out. */
  readonly secrets?: readonly string[];
  readonly options?: ReadOptions;
}

export const FACTS = [
  ...(['id', 'organization', 'status', 'phone', 'email', 'website', 'hours', 'words'] as const),
  ...(['street', 'city', 'region', 'code', 'country', 'point', 'secret', 'timeZone'] as const),
  ...(['assured', 'alertUntil', 'category', 'ages', 'description', 'languages', 'area'] as const),
] as const;
export type FactName = (typeof FACTS)[number];

/** The lines of a CSV file. */
export function csv(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
