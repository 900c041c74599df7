/** A row, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What we need of PostgreSQL. Values are always parameters (`$1`), never part of the text. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A database, with everything that must be closed. */
export interface Database extends Sql {
  /** All of it, or nothing. */
  transaction(run: (sql: Sql) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Collects the values of a statement: each call gives the name of its place. */
export class Values {
  readonly all: unknown[] = [];

  add(value: unknown, type: 'text' | 'tsquery' | 'float8' | 'int4'): string {
    this.all.push(value);
    // As text first: a driver has no type of its own for a question.
    return type === 'tsquery'
      ? `$${this.all.length}::text::tsquery`
      : `$${this.all.length}::${type}`;
  }
}
