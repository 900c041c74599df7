/** What the translation tools work with. */
import type { Message } from '@peerkit/model';

/** Messages by key, in the order of the English file. */
export type Table = Readonly<Record<string, Message>>;

/** Where the words of a part are kept. */
export interface Place {
  readonly id: string;
  /** The English modules, from the root. */
  readonly english: readonly string[];
  /** Picks the English messages out of the modules' exports. */
  readonly pick: (module: Record<string, unknown>) => Table;
  /** Another part whose words the module includes: they are counted there, not here. */
  readonly without?: readonly string[];
  /** The module of a language, from the root. */
  readonly file: (language: string) => string;
  /** The lines around the messages of a language's module. */
  readonly frame: (language: string) => { readonly before: string; readonly after: string };
}

/** The words of a part, in English and in every other language. */
export interface Catalog extends Place {
  readonly messages: Table;
  readonly languages: Readonly<Record<string, Table>>;
}

/**
 * What the tools remember about each translation. `english` records what the translations were made
 * from; a language has its own record where it was made from something else.
 */
export interface Ledger {
  readonly english: Hashes;
  readonly languages: Readonly<
    Record<string, { readonly made: Hashes; readonly reviewed: Hashes } | undefined>
  >;
}

/** By catalog, then by key. */
export type Hashes = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** Something wrong with a translation, and how to fix it. */
export interface Problem {
  readonly language: string;
  readonly catalog: string;
  readonly key: string;
  readonly what: string;
  readonly fix: string;
}

/** How complete a language is. */
export interface Standing {
  readonly language: string;
  readonly total: number;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly unreviewed: readonly string[];
  /** Wrong tokens, plural forms or keys: as bad as missing. */
  readonly wrong: readonly Problem[];
}

/** A message in a translator's file. */
export interface Translation {
  readonly catalog: string;
  readonly key: string;
  readonly message: Message;
  /** The translator's tool says that a second person has reviewed it. */
  readonly reviewed: boolean;
}

/** What a translator's file holds, and the problems that stop its import. */
export interface Reading {
  readonly language: string;
  readonly translations: readonly Translation[];
  readonly problems: readonly Problem[];
}
