import { strToU8, zipSync } from 'fflate';

/** A cell: its text, a number with the index of its format, or the XML of it. */
export type TestCell =
  string | readonly [value: number, format: number] | { readonly xml: string } | undefined;

export interface TestSheet {
  readonly name?: string;
  readonly hidden?: boolean;
  /** From row 1. */
  readonly rows: readonly (readonly TestCell[])[];
  /** Numbers of rows that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** Numbers of columns, from 1. */
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly string[];
  /** Where cells lead, by their names. */
  readonly links?: Readonly<Record<string, string>>;
  /** Comments on cells, by their names. */
  readonly comments?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook as spreadsheet programs write it. */
export function workbookOf(
  sheets: readonly TestSheet[],
  formats: readonly string[] = [],
  /** Instead of them: fonts, fills and cell styles. */
  looks?: string,
): Uint8Array {
  const all = sheets.map((sheet, at) => ({ name: `Sheet${at + 1}`, ...sheet }));
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook><sheets>${all
      .map(({ name, hidden }, at) => {
        const state = hidden === true ? ' state="hidden"' : '';
        return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${all
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  if (looks !== undefined) files['xl/styles.xml'] = `<styleSheet>${looks}</styleSheet>`;
  for (const [at, sheet] of all.entries()) {
    const links = Object.entries(sheet.links ?? {});
    const comments = Object.entries(sheet.comments ?? {});
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
    files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = `<Relationships>${links
      .map(([, to], link) => `<Relationship Id="rId${link + 1}" Target="${escaped(to)}"/>`)
      .join('')}${comments.length === 0 ? '' : commentsRelation(at + 1)}</Relationships>`;
    if (comments.length === 0) continue;
    files[`xl/comments${at + 1}.xml`] = `<comments><commentList>${comments
      .map(([ref, text]) => `<comment ref="${ref}"><text><t>${escaped(text)}</t></text></comment>`)
      .join('')}</commentList></comments>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

function commentsRelation(sheet: number): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  return `<Relationship Id="rIdC" Type="${type}" Target="../comments${sheet}.xml"/>`;
}

function sheetXml(sheet: TestSheet): string {
  const { rows, hiddenRows = [], hiddenColumns = [], merged = [], links = {} } = sheet;
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('');
  const lines = rows.map((cells, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
    const inner = cells
      .map((cell, column) => cellXml(cell, `${LETTERS[column]}${at + 1}`))
      .join('');
    return `<row r="${at + 1}"${hidden}>${inner}</row>`;
  });
  const areas = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const leads = Object.keys(links).map(
    (ref, at) => `<hyperlink ref="${ref}" r:id="rId${at + 1}"/>`,
  );
  return (
    `<worksheet><cols>${columns}</cols><sheetData>${lines.join('')}</sheetData>` +
    `<mergeCells>${areas}</mergeCells><hyperlinks>${leads.join('')}</hyperlinks></worksheet>`
  );
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function cellXml(cell: TestCell, name: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return `<c r="${name}" t="str"><v>${escaped(cell)}</v></c>`;
  if ('xml' in cell) return cell.xml;
  const [value, format] = cell;
  return `<c r="${name}" s="${format}"><v>${value}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
