/** How a cell looks: struck out, or in a color, by its name or as the file writes it. */
export type Look = 'struck' | `color:${string}`;

/** A sheet of a workbook. */
export interface Sheet extends SheetContent {
  readonly name: string;
  readonly hidden: boolean;
}

export interface SheetRow {
  /** The number that the spreadsheet shows. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Where the words of a cell lead, by column. */
  readonly links: ReadonlyMap<number, string>;
  /** How its cells look, as far as that may say something. */
  readonly looks?: ReadonlySet<Look>;
}

/** A rectangle of merged cells; columns count from 0, rows as the spreadsheet shows them. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetContent {
  /** Rows without cells and hidden rows are left out. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedArea[];
  readonly hiddenRows: number;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cells of formulas whose results are not in the file, e.g. `C7`. */
  readonly unsolved: readonly string[];
}
