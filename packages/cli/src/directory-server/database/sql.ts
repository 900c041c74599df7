/** A row: values by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A connection to PostgreSQL. Values are always parameters (`$1`), never part of the text. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A database that must be closed after use. */
export interface Database extends Sql {
  /** Runs the work in one transaction. */
  transaction(run: (sql: Sql) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Collects the parameters of a statement: each call returns the placeholder for its value. */
export class Values {
  readonly all: unknown[] = [];

  add(value: unknown, type: 'text' | 'tsquery' | 'float8' | 'int4'): string {
    this.all.push(value);
    // Cast from text: the driver has no type for a `tsquery`.
    return type === 'tsquery'
      ? `$${this.all.length}::text::tsquery`
      : `$${this.all.length}::${type}`;
  }
}
