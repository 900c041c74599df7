import { isSecretTitle } from '../privacy/secret-title.ts';
import { isSecretList, secrecyOf } from '../privacy/says-secret.ts';
import { matchHeading } from './columns/synonyms.ts';
import type { Target } from './columns/targets.ts';
import { sheetHeadings } from './sheets.ts';
import { tags, type Tag } from './xlsx-xml.ts';
import type { Look, Sheet, SheetRow } from './sheet.ts';

/** The looks of each cell style. Nobody means anything by black and white. */
export function looksOf(styles: string): readonly (readonly Look[])[] {
  const fonts = list(styles, 'fonts', 'font').map(({ inner }): readonly Look[] => {
    const strike = [...tags(inner, 'strike')].at(0);
    const isStruck =
      strike !== undefined && !/^(?:0|false)$/.test(strike.attributes.get('val') ?? '');
    return [...(isStruck ? (['struck'] as const) : []), ...colorsOf([...tags(inner, 'color')])];
  });
  const fills = list(styles, 'fills', 'fill').map(({ inner }) =>
    inner.includes('solid') ? colorsOf([...tags(inner, 'fgColor')]) : [],
  );
  const [formats] = [...tags(styles, 'cellXfs')];
  return Array.from(tags(formats?.inner ?? '', 'xf'), ({ attributes }) => [
    ...(fonts[Number(attributes.get('fontId') ?? 0)] ?? []),
    ...(fills[Number(attributes.get('fillId') ?? 0)] ?? []),
  ]);
}

function list(styles: string, all: string, each: string): readonly Tag[] {
  const [found] = [...tags(styles, all)];
  return found === undefined ? [] : [...tags(found.inner, each)];
}

function colorsOf(colors: readonly Tag[]): readonly Look[] {
  return colors.flatMap(({ attributes }): Look[] => {
    const rgb =
      attributes.get('rgb')?.slice(-6) ?? INDEXED[Number(attributes.get('indexed') ?? -1)];
    if (rgb === undefined) {
      const theme = attributes.get('theme');
      return theme === undefined || Number(theme) < 2
        ? []
        : [`color:theme ${theme} ${attributes.get('tint') ?? ''}`];
    }
    const name = nameOf(rgb);
    return name === undefined ? [] : [`color:${name}`];
  });
}

const INDEXED: Readonly<Record<number, string>> = {
  ...{ 10: 'FF0000', 11: '00FF00', 12: '0000FF', 13: 'FFFF00', 14: 'FF00FF', 15: '00FFFF' },
  ...{ 2: 'FF0000', 3: '00FF00', 4: '0000FF', 5: 'FFFF00', 6: 'FF00FF', 7: '00FFFF', 53: 'FF6600' },
};

/** The color as people call it. */
function nameOf(rgb: string): string | undefined {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(rgb.slice(at, at + 2), 16),
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (!(most - least > 40)) return most > 60 && least < 235 ? 'gray' : undefined;
  const by = most - least;
  const turn =
    most === red
      ? ((green - blue) / by + 6) % 6
      : most === green
        ? (blue - red) / by + 2
        : (red - green) / by + 4;
  const hue = turn * 60;
  const ends = [15, 45, 70, 165, 200, 255, 290, 345];
  const names = ['red', 'orange', 'yellow', 'green', 'turquoise', 'blue', 'purple', 'pink'];
  return names[ends.findIndex((end) => hue < end)] ?? 'red';
}

/** Words for colors in legends, by our name for it. */
const COLORS: Readonly<Record<string, RegExp>> = {
  red: /\b(?:red|rouge|rot|rote?s?|rood|czerwon\p{L}*|vermelh\p{L}*|roj[oa]|piros|raudon\p{L}*)\b|κόκκιν|红|紅|赤|красн|червон/iu,
  orange:
    /\b(?:orange|oranje|pomara\p{L}*|laranja|naranja|narancs\p{L}*|oran\p{L}in\p{L}*)\b|πορτοκαλ|橙|オレンジ|оранж/iu,
  yellow:
    /\b(?:yellow|jaune|gelb\p{L}*|geel|\p{L}?[oó][lł]t\p{L}*|amarel\p{L}*|amarill\p{L}*|sárga|gelton\p{L}*|highlight\p{L}*)\b|κίτριν|黄|黃|жёлт|желт|жовт/iu,
  green:
    /\b(?:green|vert\p{L}?|grün\p{L}*|groen|zielon\p{L}*|verde|zöld|žali\p{L}*)\b|πράσιν|绿|緑|зел[её]н/iu,
  turquoise: /\b(?:turquoise|teal|cyan|aqua|türkis|light blue)\b/iu,
  blue: /\b(?:blue|bleu\p{L}?|blau\p{L}*|blauw|niebiesk\p{L}*|azul|kék|mėlyn\p{L}*)\b|μπλε|蓝|青|син|блакит/iu,
  purple: /\b(?:purple|violet\p{L}*|lila|paars|fiolet\p{L}*|roxo|morado)\b|фиолет|紫/iu,
  pink: /\b(?:pink|rose|rosa|roze|różow\p{L}*|magenta)\b|粉|розов/iu,
  gray: /\b(?:gr[ae]y|gris\p{L}?|grau\p{L}*|grijs|szar\p{L}*|cinza|szürke)\b|серый|сір|灰/iu,
};

type WithRemarks = (
  rows: readonly SheetRow[],
  remarks: ReadonlyMap<number, string>,
) => readonly SheetRow[];

/**
 * Writes out what the looks of cells and the other sheets of a workbook say of rows: an address that is struck out, a
 * color that a legend calls secret, a name on a sheet called `Do not publish`.
 */
export function withLooks(sheets: readonly Sheet[], withRemarks: WithRemarks): readonly Sheet[] {
  const legend = secretLooks(sheets);
  const named = secretNames(sheets);
  return sheets.map((sheet) => {
    const remarks = new Map<number, string>();
    let bySheet: string | undefined;
    const { dataFrom } = sheetHeadings(sheet);
    for (const { row, cells, looks } of sheet.rows.slice(dataFrom)) {
      const isLegend = cells.filter((cell) => cell.trim() !== '').length < 2;
      const isSaid = [...(looks ?? [])].some((look) => legend.has(look)) && !isLegend;
      const on = named.size === 0 ? [] : cells.flatMap((cell) => named.get(plain(cell)) ?? []);
      const [other] = on.filter((name) => name !== sheet.name);
      if (other !== undefined) bySheet ??= other;
      if (
        isSaid ||
        on.length > 0 ||
        (looks?.has('struck') === true && cells.some((cell) => /\d.*\p{L}{3}/u.test(cell)))
      )
        remarks.set(row, 'Confidential address');
    }
    // The warnings name this column: it says where the words are.
    const heading = dataFrom > 0 ? sheet.rows[dataFrom - 1]?.row : undefined;
    if (bySheet !== undefined && heading !== undefined)
      remarks.set(heading, `Confidential address (by the sheet “${bySheet}”)`);
    return remarks.size === 0 ? sheet : { ...sheet, rows: withRemarks(sheet.rows, remarks) };
  });
}

function plain(cell: string): string {
  return cell.trim().toLowerCase();
}

/** A legend has one thing in a line, or a color and its meaning. */
function secretLooks(sheets: readonly Sheet[]): ReadonlySet<Look> {
  const secret = new Set<Look>();
  for (const { cells, looks } of sheets.flatMap(({ rows }) => rows)) {
    const texts = cells.filter((cell) => cell.trim() !== '');
    if (texts.length === 0 || texts.length > 2) continue;
    const words = texts.join(': ').slice(0, 300);
    if (!isSecret(words)) continue;
    for (const [name, pattern] of Object.entries(COLORS)) {
      if (pattern.test(words)) secret.add(`color:${name}`);
    }
    for (const look of looks ?? []) if (look !== 'struck') secret.add(look);
  }
  return secret;
}

function isSecret(words: string): boolean {
  const meaning = words.replace(/^[^:=–-]{1,40}[:=–-]+\s*/u, '');
  return [words, meaning].some((text) => secrecyOf(text) !== undefined || isSecretList(text));
}

/** Names on sheets that are secret by their titles, and in remarks such as `Haven: secret address`. */
function secretNames(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (sheets.length < 2) return names;
  const lists = sheets.filter(({ rows }) => rows.some(({ cells }) => cells.length > 3));
  for (const sheet of sheets) {
    const isWhole = isSecretTitle(sheet.name) && lists.some((other) => other !== sheet);
    const { headings, dataFrom } = sheetHeadings(sheet);
    // A town or a kind of help has many places; without headings, nobody can tell which cells are names.
    const naming = headings.map((heading) => NAMING.has(matchHeading(heading)?.target));
    const tells = (at: number): boolean => !naming.includes(true) || naming[at] === true;
    for (const { cells } of sheet.rows.slice(naming.includes(true) ? dataFrom : 0, MOST_NAMES)) {
      for (const [at, cell] of isWhole ? cells.entries() : []) {
        if (tells(at) && /\p{L}{3}/u.test(cell)) names.set(plain(cell), sheet.name);
      }
      if (cells.length > 2) continue;
      const [, name, said] =
        /^([^:=–]{3,60})(?:\s-\s|[:=–])(.{3,200})$/u.exec(cells.join(': ')) ?? [];
      if (name !== undefined && said !== undefined && secrecyOf(said) !== undefined)
        names.set(plain(name), sheet.name);
    }
  }
  for (const heading of HEADINGS) names.delete(heading);
  return names;
}

/** What names one place, or who runs it. */
const NAMING: ReadonlySet<Target | undefined> = new Set([
  ...(['name', 'alternateName', 'organization.name', 'location.name'] as const),
  ...(['address', 'address.line1', 'postalAddress'] as const),
]);
const MOST_NAMES = 2000;
const HEADINGS = ['name', 'address', 'city', 'phone', 'notes', 'type', 'email', 'website'] as const;
