import { isAskedFor } from './asked-for.ts';
import { hasLock, legible } from './legible.ts';
import { sayingsOfLanguages, type SayingsOfLanguages } from './languages-of-secrets.ts';
import { keptFrom } from './kept-from.ts';
import { folded, lowered, sentenceOf, spelledOut } from './folded.ts';
import { WordList } from './plain-words.ts';
import { SAYS_BETWEEN } from './secret-kinds.ts';
import { SAYS_LATER, SAYS_ORDER, SAYS_PLACE } from './secret-phrases.ts';
import { NOT, SHOW } from './secret-words.ts';
import { FILLER, ROW } from './subject-words.ts';
import {
  HELP,
  LATER,
  LINKS,
  NO_PLACES,
  OF_PLACES,
  ON_REQUEST,
  ORDER_WORDS,
  PLACES,
  PRIVATELY,
  PURPOSES,
  ROUGH_PLACES,
  SECRETLY,
  SECRET_PLACES,
  STAFF_ONLY,
  TELLING_VERBS,
  TOLD,
  UNTOLD,
  YOURS,
} from './spoken-words.ts';
import type { Secrecy } from './secrecy.ts';

const lists = {
  secret: /* @__PURE__ */ new WordList(SECRETLY),
  private: /* @__PURE__ */ new WordList(PRIVATELY),
  secretPlace: /* @__PURE__ */ new WordList(SECRET_PLACES),
  place: /* @__PURE__ */ new WordList(PLACES),
  rough: /* @__PURE__ */ new WordList(ROUGH_PLACES),
  link: /* @__PURE__ */ new WordList(LINKS),
  ofPlace: /* @__PURE__ */ new WordList(OF_PLACES),
  purpose: /* @__PURE__ */ new WordList(PURPOSES),
  yours: /* @__PURE__ */ new WordList(YOURS),
  noPlace: /* @__PURE__ */ new WordList(NO_PLACES),
  verb: /* @__PURE__ */ new WordList([...SHOW, ...TELLING_VERBS]),
  // Of an address also what elsewhere is told or not for other reasons. English `not available` is none of it.
  telling: /* @__PURE__ */ new WordList([...SHOW, ...TELLING_VERBS, ...TOLD.slice(1)]),
  untold: /* @__PURE__ */ new WordList(UNTOLD),
  order: /* @__PURE__ */ new WordList([...ORDER_WORDS, ...FILLER]),
  told: /* @__PURE__ */ new WordList(TOLD),
  later: /* @__PURE__ */ new WordList(LATER),
  request: /* @__PURE__ */ new WordList(ON_REQUEST),
  not: /* @__PURE__ */ new WordList(NOT),
} as const;

const row = /* @__PURE__ */ new WordList(ROW);
const help = /* @__PURE__ */ new WordList(HELP);

type Meaning = keyof typeof lists;
const MEANINGS = Object.keys(lists) as readonly Meaning[];

/**
 * What the text of a cell says about telling where the place is; undefined when it says nothing of that.
 * `word`: it holds nothing but a word such as `Confidential`, which is about the place only in some columns.
 */
export function secrecyOf(cell: string): Secrecy | undefined {
  if (cell.length < SHORTEST || cell.length > LONGEST) return undefined;
  const lower = lowered(legible(cell));
  if (!MAY_SAY.test(lower)) return undefined;
  const plain = spelledOut(lower);
  const elsewhere = saidInLanguages(plain);
  if (elsewhere === 'place') return elsewhere;
  if (plain.length < 200 && SAYS_BETWEEN.test(sentenceOf(plain))) return 'place';
  if (isAskedFor(plain)) return 'place';
  let found = elsewhere ?? saidInFront(plain);
  let isBare = true;
  for (const clause of plain.replace(QUESTIONS, '.').split(BETWEEN_CLAUSES)) {
    const words = clause.match(WORD);
    if (words === null) continue;
    const tokens = words.map(tokenOf);
    const said = saidBy(tokens, words);
    if (said === 'place') return 'place';
    if (said === 'order') found = 'order';
    else if (said === undefined) isBare = false;
    else found ??= said;
  }
  if (found === 'word' && !isBare) found = elsewhere;
  return found ?? saidByLabels(plain) ?? (isFirm(plain) ? 'word' : undefined);
}

/** Whether a short remark has a part of which nothing but a place can be the subject: `unmarked door, secret`. */
function isFirm(plain: string): boolean {
  return plain.length < 80 && partsOf(plain).some((words) => FIRM.test(words.join(' ')));
}

const FIRM =
  /^(?:top |strictly )?(?:secret|undisclosed|unlisted|withheld|geheim|secreto|secreta)$/u;

/** What a name says of it. Many programs are called `Safe House`, and are no secret. */
export function secrecyOfName(name: string): Secrecy | undefined {
  return secrecyOf(name.replace(/safe[ -]?houses?/giu, 'House'));
}

/** What is said in other languages than those of the lists of words. */
function saidInLanguages(plain: string): Secrecy | undefined {
  sayings ??= sayingsOfLanguages(lowered);
  if (sayings.place.test(plain)) return 'place';
  if (sayings.order.test(plain)) return 'order';
  return sayings.word.test(plain) ? 'word' : undefined;
}

let sayings: SayingsOfLanguages | undefined;

/** `Location: confidential`, `Good to know: secret`, on any line. */
function saidByLabels(plain: string): Secrecy | undefined {
  let found: Secrecy | undefined;
  for (const line of plain.split('\n')) {
    const [, label = '', rest = ''] = /^([^:=]{2,40})[:=](.{3,60})$/u.exec(line) ?? [];
    const words = rest.match(WORD);
    const tokens = (label.match(WORD) ?? []).map(tokenOf);
    if (words !== null && OFF.test(words.join(' ')) && tokens.some((_, at) => isPlace(tokens, at)))
      return 'place';
    if (words === null || !isBareWord(words)) continue;
    if (tokens.some((_, at) => isPlace(tokens, at))) return 'place';
    if (!tokens.some(({ word, is }) => is.has('yours') || help.has(word))) found = 'word';
  }
  return found;
}

/** Where an address would stand. */
const OFF = /^(?:off|hide|hidden|private|not shown|never|do not show|do not list|shh+|secret)$/;

/** `CONFIDENTIAL: 99 Hidden Lane`. Before words for help it speaks of them. */
function saidInFront(plain: string): Secrecy | undefined {
  const [, front = '', rest = ''] = /^([^:\n–—-]{3,60})(?::|\s?[–—]|\s-)([^]*)$/u.exec(plain) ?? [];
  const words = front.match(WORD);
  if (words === null || !isBareWord(words)) return undefined;
  return (rest.match(WORD) ?? []).some((word) => help.has(word)) ? undefined : 'order';
}

/** Whether a part of an address is nothing but a remark on who may know it: `77 Hidden Lane (Secret)`. */
export function isSecretByPart(address: string): boolean {
  if (IN_BRACKETS.test(address) || STRUCK_OUT.test(address) || hasLock(address)) return true;
  if (CROSSED_OUT.test(address)) return true;
  const lower = lowered(legible(address));
  sayings ??= sayingsOfLanguages(lowered);
  const { word } = sayings;
  const asides = Array.from(
    lower.matchAll(ASIDES),
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  if (asides.some((aside) => word.test(aside.trim()))) return true;
  if (!MAY_SAY.test(lower) && !MAY_REMARK.test(lower)) return false;
  return partsOf(spelledOut(lower)).some(
    (words) => isBareWord(words) || REMARK.test(words.join(' ')),
  );
}

/** An address that stands in brackets as a whole is an aside. Two numbers there are a point. */
const IN_BRACKETS = /^\s*(?:\([^()]*\p{L}{2}[^()]*\)|\[[^[\]]*\p{L}{2}[^[\]]*\])\s*$/u;
const STRUCK_OUT = /~~[^~]+~~/;
/** `*** 77 Hidden Lane ***`. */
const CROSSED_OUT = /^\s*(x{3,}|\*{2,}|#{2,}|!{2,}|-{3,}|={3,}|\?{2,})\s?[^]*\d[^]*\1\s*$/i;
/** What stands in brackets, behind a dash, or on a line of its own. */
const ASIDES =
  /[([（【「]([^)\]）】」]{2,40})[)\]）】」]|\s[-–—*]\s?([^-–—*\n]{2,40})$|\n([^\n]{2,40})$/gu;
const MAY_REMARK =
  /hid|ask|off |hors|sh+|hush|anon|discre|quiet|unlist|sensit|nfp|dnp|no (?:map|web|post|pub)/;

/** What is only said of an address to keep it back. */
const REMARK =
  /^(?:please )?(?:hide|hidden|private|priv|prive|privee|privado|privada|privat|prywatn[ey]|internal|internal only|interne|intern|interno|interna|ask|ask (?:us|first|staff|me)|off the record|omit|suppress|withhold|redact|concealed|unlisted|protected|oculto|oculta|ukryty|verborgen|rejtett|masquee?|cachee?|sh+|hush(?: hush)?|quiet|discreet|anonymous|anonym|anonyme|sensitive|nfp|dnp|no (?:map|web|website|post|posting|publish|publishing|publication)|not (?:online|on (?:map|web|website)))$/;

/** The parts of a text between dashes, brackets and commas, in words. */
function partsOf(plain: string): readonly (readonly string[])[] {
  return plain.split(BETWEEN_CLAUSES).flatMap((clause) => {
    const words = clause.match(WORD);
    return words === null ? [] : [words];
  });
}

/** Whether a cell is nothing but a word for "later", which is about the place where the place would stand. */
export function isToldAfterwards(cell: string): boolean {
  if (cell.length > 60) return false;
  const words = folded(legible(cell)).match(WORD) ?? [];
  return SAYS_LATER.test(` ${words.join(' ')} `);
}

/** Whether a heading of a group says it of all that is below: `Confidential shelters`, `Private listings`. */
export function isSecretList(heading: string): boolean {
  const words = folded(legible(heading)).match(WORD) ?? [];
  if (words.length > 8 || words.some((word) => help.has(word))) return false;
  const tokens = words.map(tokenOf);
  return tokens.some((token, at) => {
    if (!has(token, 'secret') && !has(token, 'private')) return false;
    if (isNegated(tokens, at)) return false;
    return tokens.some(({ word, is }) => is.has('rough') || is.has('place') || row.has(word));
  });
}

/**
 * Whether a name says it in brackets or behind a dash, and names no help: `Pier House (CONFIDENTIAL)`. What
 * nobody says of help counts beside it too: `Shelter services - SECRET`.
 */
export function isSecretByBrackets(name: string): boolean {
  if (ASCII.test(name) && !APART.test(name)) return false;
  const inside = [...name.matchAll(/[([{]([^)\]}]{3,80})[)\]}]?/g)].map(([, words = '']) => words);
  const isSaid = hasLock(name) || inside.some((words) => secrecyOf(words) !== undefined);
  const plain = folded(legible(name));
  const all = partsOf(plain);
  if (!isSaid && all.length === 1) return false;
  const parts = all.filter(isSecretPart);
  if (!isSaid && parts.length === 0) return false;
  if (parts.some((words) => words.some((word) => ONLY_OF_PLACES.test(word)))) return true;
  return !(plain.match(WORD) ?? []).some((word) => help.has(word));
}

const ASCII = /^[\0-\x7f]*$/;
/** What can stand between two parts of a name: most names are of one part. */
const APART = /[.;:!?,\n\r()[\]{}|*"/\\]|[\s']-+[\s']/;

/** Whether a list of kinds holds a shelter and a word for "secret": `confidential; shelter`. */
export function isSecretKind(kinds: string): boolean {
  const parts = partsOf(folded(legible(kinds)));
  if (!parts.some(isSecretPart)) return false;
  return parts.some((words) => words.some((word) => lists.rough.has(word)));
}

/** `private` in a name says to whom something belongs. */
function isSecretPart(words: readonly string[]): boolean {
  return isBareWord(words) || (words.length === 1 && ONLY_OF_PLACES.test(words[0] ?? ''));
}

/** Whether words are nothing but a word for "secret": without such a word there is no need to look further. */
function isBareWord(words: readonly string[]): boolean {
  const tokens = words.map(tokenOf);
  return tokens.some((token) => has(token, 'secret')) && saidBy(tokens, words) === 'word';
}

/** Of help nobody says so. */
const ONLY_OF_PLACES =
  /^(?:secret|secrete|secreto|secreta|undisclosed|withheld|unlisted|hidden|hide|concealed|ocult[oa]|ukryt[aey]|paslept\p{L}*|verborgen|rejtett|masque|masquee|geheim)$/u;

/** Two signs of Chinese are a word. */
const SHORTEST = 2;
const LONGEST = 20_000;
const WORD = /[\p{L}\p{N}]+/gu;
/** `Not listed? Call us.` A `?` for a letter that was lost asks nothing. */
const QUESTIONS = /[^.;:!?\n]*\p{L}\?(?=\s|$)/gu;
/** A list of things is no sentence, and brackets hold one of their own. */
const BETWEEN_CLAUSES = /[.;:!?,\n\r()[\]{}|•–—*"“”«»/\\]+|\s-+\s/u;

/**
 * A piece of every word that can start it: nearly all cells hold none. The plain ones stand side by side in front,
 * so that an engine looks for all of them at once.
 */
const MAY_SAY =
  /instead|fident|fidant|cofid|with? ?h?-?h?e+a?ld|un[ -]?dis|un[ -]?lis|un[ -]?pub|off[ -](?:the[ -])?(?:record|books|grid|radar)|find out|hear about|nobody|remove|off of|off the|street off|spot |witness|isit|isio|protec|proteg|beschermd|vedett|chronion|saugom|conf|konf|secr|telefo|undis|withh|unlis|nonpub|unpub|redac|suppr|classif|priv|hidd|conceal|restric|dont |know|online|just|hush|discre|incogn|covert|blind|dummy|decoy|fake|mask|scrambl|fuzz|qarso|staff|addr|adres|locat|keep|leave|kept|hide|omit|told|tell|where|list as|secure|top s|eyes|only|intern|persone|personn|equipa|office use|paslept|prywat|disclo|reveal|given|request|intake|provided|shared|dnp|cache|masq|seulem|reserv|slapt|vidin|paprasi|uzklaus|poufn|tajn|zastrz|ukryt|tylko|wewn|prosb|zycz|sigil|segred|ocult|pedido|apenas|vertrou|gehei|afges|verborg|alleen|aanvr|schuil|bizal|cim|helysz|titk|titok|rejt|magan|keres|belso|vertraul|anfrage|deckadr|safehou|peticion|solicit|indirizz|ubicaz|luogo|sede |rifugio|osoit|sijain|turvak|cinwaan|goob|hoyg|tirahan|lokasyon|kanlung|huwag|dia chi|dia diem|vi tri|bi mat|xin dung|vui long|konum|siginma|yayinla|yayimla|boende|publicera|hemlig|skydd|ikke |publiser|beligg|krise|adapost|nezve|nepubl|lokacij|sklonis|lieu|emplac|direcc|domicil|morada|enderec|casa seg|anschr|standort|schutz|auskunft|anonym|gizli|julkais|anwani|mahali|makazi|sensitiv|not o|\b(?:ne|nem|nie|nao|niet|nooit|nicht|nur|csak|tik|solo|not|never|non|pas|keep|geen|cannot|cant|ikke|inte|huwag|khong|nu|ha)\b|no ?one|\b(?:comm|donn|demand|uniq|mettre|niej|nieu|niep|nes|nea|nepl|neda|nero|nedu|nevi)|\bno (?:pub|d|com|rev)|for .{0,15}(?:addre|direct)|pour .{0,12}adre|n['’]t|mum['’]s|low.(?:prof|key)|no (?:pin|geo|map|web|int)|off (?:the )?(?:map|web|net|int)|o\/r|\bsir\b|safe.hous|n['’]est|\bnu |sh+$|[α-ω\u0400-\u04ff\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0904-\u0939\u0a05-\u0a39\u0e01-\u0e30\u1200-\u135a]/;

interface Token {
  readonly word: string;
  readonly is: ReadonlySet<Meaning>;
}

const known = new Map<string, Token>();
const MOST_KNOWN = 20_000;

function tokenOf(word: string): Token {
  let token = known.get(word);
  if (token === undefined) {
    token = { word, is: new Set(MEANINGS.filter((name) => lists[name].has(word))) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, token);
  }
  return token;
}

function saidBy(tokens: readonly Token[], words: readonly string[]): Secrecy | undefined {
  if (tokens.some(({ is }) => is.has('secretPlace'))) return 'place';
  const sentence = ` ${words.join(' ')} `;
  if (SAYS_PLACE.test(sentence) && !ELSEWHERE.test(sentence)) return 'place';
  if (SAYS_ORDER.test(sentence)) return 'order';
  const places = tokens.flatMap((_, at) => (isPlace(tokens, at) ? [at] : []));
  for (const at of places) {
    if (isSecretBefore(tokens, at) || isSecretBehind(tokens, at)) return 'place';
    const isExact = has(tokens[at], 'place');
    if (isOrdered(tokens, at)) return 'place';
    if (isExact && !isWhereTo(tokens, at) && isToldLater(tokens, at)) return 'place';
  }
  const phrase = STAFF_ONLY.find((only) => sentence.includes(` ${only} `));
  if (phrase !== undefined) {
    if (places.some((at) => has(tokens[at], 'place'))) return 'place';
    const rest = sentence.replace(` ${phrase} `, ' ').match(WORD) ?? [];
    if (rest.every((word) => has(tokenOf(word), 'order'))) return 'order';
  }
  if (isBareOrder(tokens)) return 'order';
  const kept = keptFrom(words, (at) => isAddress(tokens, at));
  if (kept !== undefined && !ELSEWHERE.test(sentence)) return kept;
  const isBare =
    tokens.some(({ is }) => is.has('secret')) &&
    tokens.every(({ is }) => is.has('secret') || is.has('private') || is.has('order'));
  if (isBare && !tokens.some(({ is }) => is.has('not'))) return 'word';
  // Between two sentences that say it: nothing of its own.
  return undefined;
}

/** The address of whoever is helped, and one of mail. */
const ELSEWHERE = / (?:your|my|e ?mail|mail|ip|web) add?ress/;

function has(token: Token | undefined, meaning: Meaning): boolean {
  return token?.is.has(meaning) === true;
}

/** `Come to our location after referral`: something is done there, and it is known where that is. */
function isWhereTo(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:the|our|this|that|any|all|one)$/.test(tokens[before]?.word ?? '')) before -= 1;
  return /^(?:at|to|in|from|each|either|every)$/.test(tokens[before]?.word ?? '');
}

/** Whether a word names the place of the row: not an address of mail, and not that of whoever is helped. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!has(token, 'place') && !has(token, 'rough')) return false;
  if (has(tokens[at - 1], 'yours') || has(tokens[at + 1], 'noPlace')) return false;
  return !(has(tokens[at - 1], 'link') && has(tokens[at - 2], 'yours'));
}

/** `Do not tell callers the address`: theirs would be called so. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const isOther = has(tokens[at - 1], 'yours') || has(tokens[at + 1], 'noPlace');
  return has(tokens[at], 'place') && !isOther;
}

/** `confidential shelter location`. Rough places may be there for something else: `a confidential place to talk`. */
function isSecretBefore(tokens: readonly Token[], at: number): boolean {
  const isExact = has(tokens[at], 'place');
  if (!isExact && has(tokens[at + 1], 'purpose')) return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const token = tokens[before];
    if (has(token, 'secret')) {
      if (isUnsure(token, tokens[at])) return false;
      return !isNegated(tokens, before);
    }
    if (has(token, 'private')) return isExact && !isNegated(tokens, before);
    if (
      !has(token, 'ofPlace') &&
      !/^(?:s|and|et|und|en|y|e|i|ir|es|και)$/.test(token?.word ?? '')
    ) {
      return false;
    }
  }
  return false;
}

/** `the address of the shelter is kept secret`. */
function isSecretBehind(tokens: readonly Token[], at: number): boolean {
  const isExact = has(tokens[at], 'place');
  let isLinked = false;
  for (let behind = at + 1; behind <= at + 8; behind += 1) {
    const token = tokens[behind];
    if (token === undefined) return false;
    if (has(token, 'secret')) {
      if (isNegated(tokens, behind) || isUnsure(token, tokens[at])) return false;
      // English says it in front: `location confidential counselling`.
      if (
        !isLinked &&
        /^(?:confidential|secret|conf)$/.test(token.word) &&
        behind < tokens.length - 1
      ) {
        return isExact && !isHelp(tokens[behind + 1]);
      }
      return isExact || isLinked || !has(tokens[behind + 1], 'purpose');
    }
    if (has(token, 'private')) {
      const isLast = behind === tokens.length - 1;
      return isExact && (isLinked || isLast) && !isNegated(tokens, behind) && isLast;
    }
    if (has(token, 'link')) isLinked ||= /^\p{L}{2,}$/u.test(token.word) && VERBS.test(token.word);
    else if (!has(token, 'ofPlace') && !CONTACTS.test(token.word) && !has(token, 'rough'))
      return false;
  }
  return false;
}

const VERBS =
  /^(?:is|are|be|been|being|must|remains?|stays?|kept|keep|held|est|sont|restent?|etre|demeure|tenue?|gardee?|conservee?|ειναι|παραμεν\p{L}*|πρεπει|μενει|διατηρειται|τηρειται|yra|turi|lieka|laikom\p{L}*|jest|sa|pozostaj\p{L}*|musi|esta|estao|deve|fica|permanece|mantid[ao]|mantem|blijft|moet|wordt|marad|kell|ist|bleibt|muss|wird|es|son|sao|deben?|mantienen?|zijn)$/u;
const CONTACTS =
  /^(?:phone|telephone|number|numbers|name|names|contact|details|city|telefon\p{L}*)$/u;

/** What is confidential in nearly every list. */
function isHelp(token: Token | undefined): boolean {
  return (
    token !== undefined && !has(token, 'order') && !has(token, 'link') && !has(token, 'ofPlace')
  );
}

/** Portuguese `local` is an English word too, and so is `conf`: each needs its own company. */
function isUnsure(secret: Token | undefined, place: Token | undefined): boolean {
  if (/^loca(?:l|is)$/.test(place?.word ?? '')) {
    return !/^(?:confidencia|sigil|segredo|secret[oa]|reservad|ocult)/.test(secret?.word ?? '');
  }
  return false;
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    if (isNot(tokens[before])) return true;
    if (!has(tokens[before], 'link')) return false;
  }
  return false;
}

/** Words that only negate orders, without those that are articles and prepositions elsewhere. */
function isNot(token: Token | undefined): boolean {
  return has(token, 'not') && !/^(?:mi|min|den|sans|bez|sem|sin|nor)$/.test(token?.word ?? '');
}

/** `address not to be given out`, `do not disclose the exact address`. */
function isOrdered(tokens: readonly Token[], at: number): boolean {
  const isExact = has(tokens[at], 'place');
  if (!isExact) return false;
  for (let behind = at + 1; behind <= at + 6; behind += 1) {
    const token = tokens[behind];
    if (token === undefined) break;
    if (has(token, 'untold')) return true;
    if (isNot(token)) {
      if (forbids(tokens, behind)) return true;
      break;
    }
    if (!has(token, 'link') && !has(token, 'ofPlace') && !CONTACTS.test(token.word)) break;
  }
  for (let before = at - 1; before >= Math.max(0, at - 7); before -= 1) {
    const token = tokens[before];
    if (has(token, 'untold')) return true;
    if (has(token, 'telling')) {
      if (isForbidden(tokens, before)) return true;
      continue;
    }
    const passes =
      has(token, 'order') || has(token, 'link') || has(token, 'ofPlace') || isNot(token);
    if (!passes && !CONTACTS.test(token?.word ?? '')) return false;
  }
  return false;
}

/** Whether a `not` has its verb within four words. */
function forbids(tokens: readonly Token[], at: number): boolean {
  for (let behind = at + 1; behind <= at + 5; behind += 1) {
    const token = tokens[behind];
    if (token === undefined) return false;
    if (has(token, 'telling')) return isOrder(tokens[at], token);
    if (!has(token, 'link') && !has(token, 'order') && !isNot(token)) return false;
  }
  return false;
}

/** Whether a `not` stands before a verb, or directly behind it as in Dutch and German. */
function isForbidden(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (/^(?:pas|niet|nicht|geen)$/.test(behind?.word ?? '')) return true;
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const token = tokens[before];
    if (isNot(token)) return isOrder(token, tokens[at]);
    if (!has(token, 'verb') && !has(token, 'order') && !has(token, 'link')) return false;
  }
  return false;
}

/** English `no` forbids nothing: `no show`, `no public access`. */
function isOrder(not: Token | undefined, verb: Token | undefined): boolean {
  if (not?.word !== 'no') return true;
  return /^(?:dar|damos|dan|facilit\p{L}*|publicar|publique|divulg\p{L}*|compart\p{L}*|mostrar|difund\p{L}*|revel\p{L}*|comuni\p{L}*)$/u.test(
    verb?.word ?? '',
  );
}

const WE = /^(?:we|they|will|nous|wir|wij|nos|mes|vi|ils)$/;

/** `Please do not share.`, and nothing that would say what. */
function isBareOrder(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || first.word === 'on') return false;
  let isOrdering = false;
  for (const [at, token] of tokens.entries()) {
    // `Keep private.`
    if (token.word === 'keep' && tokens.some(({ is }) => is.has('secret') || is.has('private'))) {
      isOrdering = true;
      continue;
    }
    if (has(token, 'untold')) isOrdering = true;
    else if (has(token, 'verb')) isOrdering ||= isForbidden(tokens, at);
    else if (
      !isNot(token) &&
      !(['order', 'secret', 'private'] as const).some((name) => has(token, name))
    )
      return false;
  }
  return isOrdering && !tokens.some(({ word }) => WE.test(word));
}

/** `location disclosed after intake`, `address on request`. Some languages put the verb last. */
function isToldLater(tokens: readonly Token[], at: number): boolean {
  let isLater = false;
  for (let behind = at + 1; behind <= at + 7; behind += 1) {
    const token = tokens[behind];
    if (token === undefined) return false;
    if (has(token, 'told')) {
      return (
        isLater ||
        tokens
          .slice(behind + 1, behind + 6)
          .some((later, next) => has(later, 'later') && !isElsewhere(tokens[behind + next + 2]))
      );
    }
    if (has(token, 'request') && behind <= at + 3) return true;
    if (isLater && CALLS.test(token.word)) return true;
    isLater ||= has(token, 'later');
    const passes = (['link', 'order', 'ofPlace', 'later'] as const).some((name) =>
      has(token, name),
    );
    if (!passes && !CONTACTS.test(token.word)) return false;
  }
  return false;
}

const CALLS = /^(?:phone|telephone|call|calling|appel|telefon\p{L}*|τηλεφων\p{L}*)$/u;

/** `Given only on our page`. */
function isElsewhere(token: Token | undefined): boolean {
  return /^(?:facebook|instagram|twitter|website|web|page|app|map|calendar)$/.test(
    token?.word ?? '',
  );
}
