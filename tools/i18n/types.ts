/** What the translation tools work with. */
import type { Message } from '@peerkit/model';

/** Messages by key, in the order of the English file. */
export type Table = Readonly<Record<string, Message>>;

/** Where the words of one part stand. */
export interface Place {
  readonly id: string;
  /** The English modules, from the root. */
  readonly english: readonly string[];
  /** The English messages among what the modules export. */
  readonly pick: (module: Record<string, unknown>) => Table;
  /** Another part whose words the module hands on: they are counted there, not here. */
  readonly without?: string;
  /** The module of a language, from the root. */
  readonly file: (language: string) => string;
  /** The lines around the messages of a language's module. */
  readonly frame: (language: string) => { readonly before: string; readonly after: string };
}

/** The words of one part, in English and in every language there is. */
export interface Catalog extends Place {
  readonly messages: Table;
  readonly languages: Readonly<Record<string, Table>>;
}

/**
 * What the tools remember of each translation. `english` holds what the translations were made from;
 * a language keeps its own note where it was made from something else.
 */
export interface Ledger {
  readonly english: Hashes;
  readonly languages: Readonly<
    Record<string, { readonly made: Hashes; readonly reviewed: Hashes } | undefined>
  >;
}

/** By catalog, then by key. */
export type Hashes = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** One thing wrong with a translation, and what to do about it. */
export interface Problem {
  readonly language: string;
  readonly catalog: string;
  readonly key: string;
  readonly what: string;
  readonly fix: string;
}

/** How one language stands. */
export interface Standing {
  readonly language: string;
  readonly total: number;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly unreviewed: readonly string[];
  /** Wrong tokens, plural forms or keys: as bad as missing. */
  readonly wrong: readonly Problem[];
}

/** One message as a translator's file has it. */
export interface Said {
  readonly catalog: string;
  readonly key: string;
  readonly message: Message;
  /** The translator's tool says that a second person has read it. */
  readonly reviewed: boolean;
}

/** What a translator's file says, and what keeps us from taking it. */
export interface Reading {
  readonly language: string;
  readonly said: readonly Said[];
  readonly problems: readonly Problem[];
}
