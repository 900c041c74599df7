/**
 * Tables of a directory. `record` holds what the API gives, `entry` what is searched: each of its lexemes is the
 * number of a field and a word (`5naloxone`), or a tag (`1#topic.naloxone`). Words are folded and joined by the search
 * package before they come here, so no extension of PostgreSQL is needed. An
 * organization is an entry as well, as it is in the finder, though no service: it counts for how rare a word is.
 */
export const SCHEMA: readonly string[] = [
  'CREATE SCHEMA IF NOT EXISTS peerkit_directory',
  `CREATE TABLE IF NOT EXISTS peerkit_directory.list (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    version text NOT NULL,
    questions json NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS peerkit_directory.record (
    list text NOT NULL,
    id text NOT NULL,
    place integer NOT NULL,
    organization_id text,
    terms text[] NOT NULL,
    body json NOT NULL,
    PRIMARY KEY (list, id)
  )`,
  'CREATE INDEX IF NOT EXISTS record_place ON peerkit_directory.record (list, place)',
  'CREATE INDEX IF NOT EXISTS record_terms ON peerkit_directory.record USING gin (terms)',
  `CREATE TABLE IF NOT EXISTS peerkit_directory.entry (
    position integer PRIMARY KEY,
    service_id text,
    assured text,
    latitude double precision,
    longitude double precision,
    words tsvector NOT NULL
  )`,
  'CREATE INDEX IF NOT EXISTS entry_words ON peerkit_directory.entry USING gin (words)',
  'CREATE INDEX IF NOT EXISTS entry_latitude ON peerkit_directory.entry (latitude)',
];

/** How a word of a field, by its number, is written. */
export function wordLexeme(field: number, word: string): string {
  return `${field}${word}`;
}

/** No word contains a number sign, so a tag is never mistaken for a word. */
export function tagLexeme(field: number, code: string): string {
  return `${field}#${code.slice(0, 200)}`;
}
