import type { ColumnRule } from '../map/column-map.ts';
import type { Cell, TableRow } from '../../tables/table.ts';
import { findLinks, Rows, type Link } from './find-links.ts';
import {
  idColumn,
  nameColumn,
  partsOf,
  roleOf,
  textOf,
  type LinkedTable,
  type Role,
} from './linked-table.ts';
import { partText } from './part-text.ts';

/** A table of a set, with what its links mean. */
export interface JoinedTable extends LinkedTable {
  /** The table as it was. */
  readonly origin: LinkedTable;
  /** Rules for the columns that are links; they come before any guess. */
  readonly rules: Readonly<Record<string, ColumnRule>>;
}

/** Tables that name each other's rows, ready to be read one by one. */
export interface JoinedSet {
  readonly tables: readonly JoinedTable[];
  /** Tables whose rows went into others. */
  readonly parts: readonly LinkedTable[];
  /** Rows that are parts of others, and that no other names. */
  readonly lost: readonly { readonly table: LinkedTable; readonly row: TableRow }[];
  /** Tables about people: nothing of them is read. */
  readonly people: readonly LinkedTable[];
}

type Main = 'organizations' | 'locations' | 'services';
const ORDER: readonly Main[] = ['organizations', 'locations', 'services'];

/** Joins tables that name each other's rows by id or by name; undefined when none does. */
export function joinTables(tables: readonly LinkedTable[]): JoinedSet | undefined {
  const known = new Map(tables.map((table) => [table, new Rows(table)]));
  const rowsOf = (table: LinkedTable): Rows => known.get(table) ?? new Rows(table);
  const links = findLinks(tables, rowsOf);
  return links.length === 0 ? undefined : new Join(tables, links, rowsOf).set;
}

/** A table while it changes. */
class Draft {
  readonly headings: string[];
  readonly cells: Cell[][];
  readonly rules: Record<string, ColumnRule> = {};
  readonly table: LinkedTable;
  /** Where its ids are, below zero when it has none. */
  idAt: number;

  constructor(table: LinkedTable) {
    this.table = table;
    this.idAt = idColumn(table);
    this.headings = [...table.headings];
    this.cells = table.rows.map(({ cells }) => [...cells]);
  }

  rule(column: number, rule: ColumnRule): void {
    const heading = this.headings[column];
    if (heading !== undefined && this.table.map === undefined) this.rules[heading] = rule;
  }

  /** A new column; a number tells it from one of the same name. */
  add(heading: string, cells: readonly Cell[], rule?: ColumnRule): void {
    let name = heading;
    for (let more = 2; this.headings.includes(name); more += 1) name = `${heading} ${more}`;
    this.headings.push(name);
    this.cells.forEach((row, at) => row.push(cells[at] ?? ''));
    if (rule !== undefined) this.rules[name] = rule;
  }

  get joined(): JoinedTable {
    const { rows, ...rest } = this.table;
    return {
      ...rest,
      origin: this.table,
      headings: this.headings,
      rows: rows.map((row, at) => ({ ...row, cells: this.cells[at] ?? row.cells })),
      rules: this.rules,
    };
  }
}

class Join {
  readonly #tables: readonly LinkedTable[];
  readonly #links: readonly Link[];
  readonly #rowsOf: (table: LinkedTable) => Rows;
  readonly #drafts: ReadonlyMap<LinkedTable, Draft>;
  readonly #used = new Map<LinkedTable, Set<number>>();

  constructor(
    tables: readonly LinkedTable[],
    links: readonly Link[],
    rowsOf: (table: LinkedTable) => Rows,
  ) {
    this.#tables = tables;
    this.#links = links;
    this.#rowsOf = rowsOf;
    this.#drafts = new Map(tables.map((table) => [table, new Draft(table)]));
    this.#giveIds();
    for (const link of links) this.#follow(link);
  }

  get set(): JoinedSet {
    const linked = (table: LinkedTable): boolean =>
      this.#links.some(({ from, to }) => from === table || to === table);
    const parts = this.#tables.filter(
      (table) => this.#mainOf(table) === undefined && linked(table),
    );
    const people = parts.filter((table) => roleOf(table) === 'people');
    const order = (table: LinkedTable): number => ORDER.indexOf(this.#mainOf(table) ?? 'services');
    return {
      parts,
      people,
      tables: this.#tables
        .filter((table) => !parts.includes(table))
        .sort((a, b) => order(a) - order(b))
        .flatMap((table) => this.#drafts.get(table)?.joined ?? []),
      lost: parts
        .filter((table) => /^(?:hours|phones|addresses)$/.test(roleOf(table) ?? ''))
        .flatMap((table) =>
          table.rows
            .filter((_, at) => this.#used.get(table)?.has(at) !== true)
            .map((row) => ({ table, row })),
        ),
    };
  }

  /** What a table lists, if its rows stand for themselves. */
  #mainOf(table: LinkedTable): Main | undefined {
    const role: Role | undefined = roleOf(table);
    if (role === 'organizations' || role === 'locations' || role === 'services') return role;
    // Nothing is said by its name: what others name is a list of words, what names others is the list.
    if (role !== undefined) return undefined;
    return this.#links.some(({ to }) => to === table) ? undefined : 'services';
  }

  /** Places are named by id, so those of a table without any are numbered. */
  #giveIds(): void {
    for (const table of this.#tables) {
      const draft = this.#drafts.get(table);
      if (draft === undefined || this.#mainOf(table) !== 'locations' || draft.idAt >= 0) continue;
      if (!this.#links.some(({ from, to }) => from === table || to === table)) continue;
      // Not by its name: an id is shown in links, and a place may be secret.
      draft.idAt = draft.headings.length;
      draft.add(
        'id',
        table.rows.map((_, at) => `place-${at + 1}`),
        RULE.id,
      );
    }
  }

  #follow({ from, column, to }: Link): void {
    const source = this.#drafts.get(from);
    const target = this.#drafts.get(to);
    if (source === undefined || target === undefined) return;
    if (this.#isMapped(from, column)) return;
    const rows = this.#rowsOf(to);
    const found = from.rows.map(({ cells }) =>
      partsOf(cells[column]).map((part) => ({ part, at: rows.find(part) })),
    );
    const a = this.#mainOf(from);
    const b = this.#mainOf(to);
    if (a !== undefined && b !== undefined) this.#joinMain(source, column, a, target, b, found);
    else if (a !== undefined) this.#takeParts(source, column, to, found);
    else if (b !== undefined) this.#giveParts(from, column, target, found);
  }

  /** A person said what a column is: it stays as it is, unless it holds ids. */
  #isMapped({ map, headings }: LinkedTable, column: number): boolean {
    if (map === undefined) return false;
    const to = map.columns[headings[column] ?? '']?.to;
    return to !== 'organization.id' && to !== 'location.id';
  }

  #joinMain(
    source: Draft,
    column: number,
    a: Main,
    target: Draft,
    b: Main,
    found: readonly Found[][],
  ): void {
    const isUp = ORDER.indexOf(b) < ORDER.indexOf(a);
    if (isUp) {
      const rule = b === 'locations' ? RULE.locations : this.#ownerRule(target.table);
      source.rule(column, rule);
      found.forEach((parts, row) => {
        const named = parts.map(({ part, at }) =>
          at === undefined ? part : this.#nameOf(target, at, b),
        );
        const cells = source.cells[row];
        if (cells !== undefined)
          cells[column] = b === 'locations' ? named.join('; ') : (named[0] ?? '');
      });
      return;
    }
    source.rule(column, {
      to: 'ignore',
      sure: 'yes',
      why: 'The rows of the other table say the same.',
    });
    const isKnown = this.#links.some(
      (link) => link.from === target.table && link.to === source.table,
    );
    if (a === b || isKnown || target.table.map !== undefined) return;
    const owners = target.cells.map((): string[] => []);
    found.forEach((parts, row) => {
      for (const { at } of parts)
        if (at !== undefined) owners[at]?.push(this.#nameOf(source, row, a));
    });
    const rule = a === 'locations' ? RULE.locations : this.#ownerRule(source.table);
    target.add(
      a === 'locations' ? 'location id' : 'organization',
      owners.map((names) => (a === 'locations' ? names.join('; ') : (names[0] ?? ''))),
      rule,
    );
  }

  /** How other tables name a row of a table: by id, and organizations without any by name. */
  #nameOf(draft: Draft, at: number, kind: Main): string {
    const own = draft.idAt < 0 ? '' : textOf(draft.cells[at]?.[draft.idAt]);
    if (own !== '' || kind === 'locations') return own;
    return textOf(draft.cells[at]?.[nameColumn(draft.table)]);
  }

  #ownerRule(table: LinkedTable): ColumnRule {
    return idColumn(table) < 0 ? RULE.organization : RULE.organizationId;
  }

  /** A table names rows that are parts of its own. */
  #takeParts(source: Draft, column: number, to: LinkedTable, found: readonly Found[][]): void {
    const role = roleOf(to);
    const linked = this.#linkColumns(to);
    if (role === 'addresses')
      this.#addAddresses(
        source,
        to,
        found.map((parts) => parts.find(({ at }) => at !== undefined)?.at),
      );
    found.forEach((parts, row) => {
      const texts = parts.flatMap(({ at }) => this.#textOf(to, at, linked));
      const cells = source.cells[row];
      if (cells !== undefined) cells[column] = role === 'addresses' ? '' : joinedBy(role, texts);
    });
    const rule = role === undefined ? undefined : PART_RULES[role];
    if (rule !== undefined) source.rule(column, rule);
  }

  /** Rows of a table that are parts name what they belong to. */
  #giveParts(from: LinkedTable, column: number, target: Draft, found: readonly Found[][]): void {
    const role = roleOf(from);
    const isTaken = this.#links.some((link) => link.from === target.table && link.to === from);
    if (isTaken || target.table.map !== undefined) return;
    const linked = this.#linkColumns(from);
    const owned = target.cells.map((): number[] => []);
    found.forEach((parts, row) => {
      for (const { at } of parts) if (at !== undefined) owned[at]?.push(row);
    });
    if (owned.every((rows) => rows.length === 0)) return;
    if (role === 'addresses') {
      this.#addAddresses(
        target,
        from,
        owned.map(([first]) => first),
      );
      return;
    }
    const texts = owned.map((rows) =>
      joinedBy(
        role,
        rows.flatMap((at) => this.#textOf(from, at, linked)),
      ),
    );
    const name =
      role === 'hours'
        ? 'Hours'
        : role === 'phones'
          ? 'Phone'
          : (from.headings[nameColumn(from)] ?? from.name);
    target.add(name, texts, role === undefined ? undefined : PART_RULES[role]);
  }

  #linkColumns(table: LinkedTable): ReadonlySet<number> {
    return new Set(this.#links.filter(({ from }) => from === table).map(({ column }) => column));
  }

  #textOf(
    table: LinkedTable,
    at: number | undefined,
    linked: ReadonlySet<number>,
  ): readonly string[] {
    const row = at === undefined ? undefined : table.rows[at];
    if (row === undefined || at === undefined) return [];
    this.#use(table, at);
    const text = partText(table, row, linked);
    return text === '' ? [] : [text];
  }

  #use(table: LinkedTable, at: number): void {
    const used = this.#used.get(table) ?? new Set();
    this.#used.set(table, used.add(at));
  }

  /** The columns of an address, with those that say who may see it. */
  #addAddresses(draft: Draft, table: LinkedTable, rows: readonly (number | undefined)[]): void {
    const skipped = this.#linkColumns(table);
    const id = idColumn(table);
    table.headings.forEach((heading, column) => {
      if (column === id || skipped.has(column)) return;
      draft.add(
        heading,
        rows.map((at) => {
          if (at === undefined) return '';
          this.#use(table, at);
          return table.rows[at]?.cells[column] ?? '';
        }),
      );
    });
  }
}

interface Found {
  readonly part: string;
  readonly at: number | undefined;
}

const WHY = 'Its cells name rows of another table.';
const RULE = {
  id: { to: 'id', sure: 'yes', why: WHY },
  locations: { to: 'location.id', separator: ';', sure: 'yes', why: WHY },
  organization: { to: 'organization.name', sure: 'yes', why: WHY },
  organizationId: { to: 'organization.id', sure: 'yes', why: WHY },
} as const satisfies Readonly<Record<string, ColumnRule>>;

const PART_RULES: Partial<Record<Role, ColumnRule>> = {
  hours: { to: 'hours', sure: 'yes', why: WHY },
  phones: { to: 'phone', sure: 'yes', why: WHY },
  people: { to: 'ignore', sure: 'yes', why: 'Its cells name people.' },
};

/** Words stay a list; hours and phones are one text. */
function joinedBy(role: Role | undefined, texts: readonly string[]): Cell {
  return role === 'hours' || role === 'phones' ? texts.join('; ') : texts;
}
