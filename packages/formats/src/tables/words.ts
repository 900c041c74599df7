/** What people write for yes and no. */
const YES = new Set(
  'y yes yeah true t 1 x ✓ ✔ ☑ oui o vrai sí si ja wahr sim verdadero ano tak some limited partial partly'.split(
    ' ',
  ),
);
const NO = new Set('n no non false f 0 faux nein nee falso não nao never none ✗ ✘ ☐'.split(' '));

/** The longest of these words, with a full stop. */
const LONGEST_ANSWER = 12;

/** Yes, no, or undefined for anything else: `?`, an empty cell, prose. */
export function readYesNo(cell: string): boolean | undefined {
  const answer = cell.trim();
  if (answer.length > LONGEST_ANSWER) return undefined;
  const word = fold(answer);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** For comparing: lowercase without accents, single spaces, no full stop at the end. */
export function fold(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const single = singleSpaced(plain.toLowerCase()).trim();
  return single.endsWith('.') ? single.slice(0, -1) : single;
}

/** Nearly all cells: one line of ASCII, which needs no cleaning. */
const PLAIN = /^[ -~]*$/;

function singleSpaced(text: string): string {
  return OTHER_SPACES.test(text) ? text.replace(/\s+/g, ' ') : text;
}

const OTHER_SPACES = /\s\s|[^\S ]/;

/** Text of a cell without invisible characters; line ends stay. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.replace(/[^\P{Cc}\n\t]+|[\ufeff\u200b]/gu, '').trim();
}

/**
 * Text without the `'` that exports put in front of what a spreadsheet would run as a formula, and without the
 * `="…"` by which many programs say "this is text".
 */
export function unguarded(text: string): string {
  // Shapefiles write a whole number with the decimals of its column: `98902.00000000000`.
  if (text.endsWith('00000') && /^\d{1,15}\.0{5,}$/.test(text)) return text.replace(/\.0+$/, '');
  if (text.startsWith('="')) return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
  if (!text.startsWith("'")) return text;
  return text.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, '');
}

/** As {@link clean}, on one line. */
export function oneLine(text: string): string {
  return singleSpaced(clean(text));
}

/** Also what databases write for nothing: `\N` (PostgreSQL, MySQL), `(null)` (Oracle). */
const BLANK =
  /^(?:n\s?\/?\s?a\.?|none|null|\\n|[(<[]null[)>\]]|nil|undefined|unknown|tbd|tba|brak(?: danych)?|b\/d|b\.? ?d\.|nie dotyczy|n[ée]ant|aucune?|sans objet|s\/o|keine?|k\.? ?a\.|entf[äa]llt|geen|n\.? ?v\.? ?t\.?|n[ėe]ra|nincs|ningun[oa]|nenhum[a]?|no aplica|não aplicável|δεν υπάρχει|-+|–|—|\?+|\.)?$/i;

/** Whether the text means that the cell is empty: `n/a`, `none`, `-`. */
export function isBlank(text: string): boolean {
  const word = text.trim();
  return word.length <= 20 && BLANK.test(word);
}

/** The parts of a cell that lists things. Without a separator, it is split only where a name cannot go on. */
export function splitList(cell: string | readonly string[], separator?: string): string[] {
  const parts =
    typeof cell !== 'string'
      ? cell
      : separator === undefined
        ? cell.split(BETWEEN_PARTS)
        : cell.split(separator);
  const found = parts.map(oneLine).filter((part) => part !== '');
  return [...new Set(found)];
}

const BETWEEN_PARTS = /[;|\n•]|,(?=\s?\p{Lu})/u;
