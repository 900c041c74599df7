import { HARMLESS } from './harmless-phrases.ts';
import { folded, sentenceOf } from './folded.ts';
import { plainWords, WordList } from './plain-words.ts';
import { HIDE, NOT, SECRET, SHOW, SHOW_SHORT, WEAK } from './secret-words.ts';
import { CONTACT, FILLER, MAILING, NOTES, PLACE, ROW } from './subject-words.ts';

/** What a heading says about who may see something. */
export interface PrivacyHeading {
  /** What a yes below it means. `unclear`: neither answer is safe, because the heading is cut off. */
  readonly yes: 'hide' | 'show' | 'unclear';
  /** What it speaks of; `row` is the row as a whole, `other` something that the words do not tell. */
  readonly about: 'place' | 'mailing' | 'contact' | 'row' | 'other' | 'notes';
  /** The words that name it: `phone 1` of `Phone1IsPrivate`. */
  readonly subject: readonly string[];
  /** Only short answers make this heading count: with texts below it, it speaks of the help. */
  readonly onlyFlags: boolean;
}

const lists = {
  secret: /* @__PURE__ */ new WordList(SECRET),
  hide: /* @__PURE__ */ new WordList(HIDE),
  show: /* @__PURE__ */ new WordList(SHOW),
  weak: /* @__PURE__ */ new WordList(WEAK),
  showShort: /* @__PURE__ */ new WordList(SHOW_SHORT),
  not: /* @__PURE__ */ new WordList(NOT),
  mailing: /* @__PURE__ */ new WordList(MAILING),
  place: /* @__PURE__ */ new WordList(PLACE),
  contact: /* @__PURE__ */ new WordList(CONTACT),
  row: /* @__PURE__ */ new WordList(ROW),
  notes: /* @__PURE__ */ new WordList(NOTES),
  filler: /* @__PURE__ */ new WordList(FILLER),
} as const;

type Meaning = keyof typeof lists;
const MEANINGS = Object.keys(lists) as readonly Meaning[];

interface Token {
  readonly word: string;
  readonly meanings: ReadonlySet<Meaning>;
}

/** Records are rows whatever else the word means; a private service may be one that keeps secrets. */
const RECORDS = /^(?:records?|rows?|listings?|entr(?:y|ies)|posts?|fiches?|wpis\w*|eintrag\w*)$/;
const WEB =
  /^(?:web|website|online|directory|app|portal|internet|page|everywhere|svetain\w*|honlap\w*|weboldal\w*|webseite|pagina|sitio|stron[ae])$/;
/** Shapefiles cut every heading after ten letters. */
const CUT = 10;

/** Short words that are whole: `ADDRESS_ID`. */
const WHOLE = /^(?:id|no|nr|en|fr|de|es|url|num|ref)$/;

/** Whether a heading can be one that was cut off: ten characters without a space. */
function isCutOff(heading: string): boolean {
  const text = heading.trim();
  return text.length === CUT && !/\s/.test(text);
}

/** What a heading says about privacy; undefined when it says nothing. */
export function readPrivacyHeading(heading: string): PrivacyHeading | undefined {
  // Each heading of a table is held against all others.
  if (!headingsRead.has(heading)) {
    if (headingsRead.size >= MOST_KNOWN) headingsRead.clear();
    headingsRead.set(heading, readOnce(heading));
  }
  return headingsRead.get(heading);
}

const headingsRead = new Map<string, PrivacyHeading | undefined>();

function readOnce(heading: string): PrivacyHeading | undefined {
  const whole = WHOLE_HEADINGS.find(({ words }) => words.test(plainWords(heading).join(' ')));
  if (whole !== undefined) return { ...whole.says, subject: [], onlyFlags: true };
  const tokens = tokensOf(heading);
  const sign = signOf(tokens, heading);
  if (sign === undefined) return undefined;
  const { yes, used, kind } = sign;
  const rest = tokens.filter((token) => !used.has(token));
  const has = (meaning: Meaning): boolean => rest.some(({ meanings }) => meanings.has(meaning));
  const subject = rest
    .filter(
      ({ word, meanings }) =>
        /^\d+$/.test(word) || !(meanings.has('filler') || meanings.has('not')),
    )
    .map(({ word }) => word);
  const isPlace = hasPlace(rest);
  const named = isPlace || has('mailing') || has('contact');
  if (isHarmless(tokens) && !named) return undefined;
  const isAlone = subject.length === 0 && tokens.some(({ word }) => ALONE.test(word));
  if (kind === 'weak' && !named && !has('row') && !isAlone) return undefined;
  const onlyFlags =
    (kind === 'weak' && isAlone) ||
    yes === 'show' ||
    tokens.some(({ word }) => word.startsWith('exclu'));
  const about = ((): PrivacyHeading['about'] | undefined => {
    if (has('notes')) return 'notes';
    if (has('mailing')) return 'mailing';
    if (isPlace) return 'place';
    if (isOnWeb(tokens)) return 'row';
    if (has('contact')) return 'contact';
    const isRecord = subject.some((word) => RECORDS.test(word) || WEB.test(word));
    if (has('row')) {
      if (kind === 'hide' || isRecord) return 'row';
      // `Public agency` says what it is; `Private service` may be one that keeps secrets.
      return yes === 'show' ? undefined : 'place';
    }
    if (subject.length > 0) return 'other';
    return kind === 'secret' || kind === 'weak' ? 'place' : 'row';
  })();
  return about === undefined ? undefined : { yes, about, subject, onlyFlags };
}

/** Whether a heading below a group says by itself that the place is secret: `Contact: Confidential`. */
export function marksPlace(heading: string): boolean {
  const at = heading.lastIndexOf(': ');
  if (at < 0) return false;
  const own = readPrivacyHeading(heading.slice(at + 2));
  return own !== undefined && own.yes !== 'show' && own.about === 'place';
}

/** A doubtful word that is the whole heading asks only one thing: `Sensitive`, `Conf`. */
const ALONE = /^(?:sensitive|conf|secr|hid|suppr|redact\p{L}*|restr|restricted)$/u;

/** Headings that ask it without any word about privacy. */
const WHOLE_HEADINGS: readonly {
  readonly words: RegExp;
  readonly says: Pick<PrivacyHeading, 'yes' | 'about'>;
}[] = [
  {
    words:
      /^(?:web|(?:web|website|web site|map|directory|internet|app) (?:ok|okay|allowed|approved|permission|consent)|(?:ok|okay) (?:to )?(?:web|publ?|post|list)|publ?|(?:ok |okay )?(?:on|for|in) (?:the |our )?(?:web|website|web site|site|directory|map|internet|app)(?: (?:y n|yn|yes no))?)$/,
    says: { yes: 'show', about: 'row' },
  },
  {
    words: /^(?:maps?|mapped|mappable|pin|map pin|map it)(?: (?:y n|yn|yes no))?$/,
    says: { yes: 'show', about: 'place' },
  },
  {
    words:
      /^(?:is |a )*(?:dv|vaw|gbv|ipv|domestic violence)(?: (?:shelter|site|location|house|address|refuge|agency|flag|safe))?(?: (?:y n|yn|yes no))?$/,
    says: { yes: 'hide', about: 'place' },
  },
  {
    words: /^(?:is |a )*safe ?house(?: (?:y n|yn|yes no))?$/,
    says: { yes: 'hide', about: 'place' },
  },
];

/** What was answered to the question whether something may be shown. */
export function readConsent(cell: string): 'yes' | 'no' | undefined {
  const word = cell.trim().toLowerCase();
  if (/^(?:given|granted|obtained|agreed|consented|approved|signed|ok|okay|always|all)$/.test(word))
    return 'yes';
  return /^(?:refused|declined|denied|withdrawn|revoked|not given|no consent)$/.test(word)
    ? 'no'
    : undefined;
}

/** What a cell answers: that something is secret or may be shown, or a bare yes or no. */
export type PrivacyAnswer = 'secret' | 'shown' | 'yes' | 'no';

const YES = answersOf(
  'y yes yeah true t 1 x ✓ ✔ ☑ checked on oui o vrai si sí s ja j wahr sim ano tak taip igen i ναι nai n/y да так نعم 是 はい ○ 〇 ◯ evet 예 네 हाँ हां ใช่ بله כן kylla ano da',
);
const NO_ANSWER = answersOf(
  'n no non false f 0 unchecked ✗ ✘ ☐ faux nein nee nao não nie nem ne οχι oxi falso never none нет ні لا 否 いいえ hayır 아니오 아니요 नहीं ไม่ ไม่ใช่ خیر לא ei nu',
);

function answersOf(words: string): ReadonlySet<string> {
  return new Set(
    words.split(' ').map((word) =>
      word
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC'),
    ),
  );
}

/** Reads a cell below a heading about privacy. Undefined: nothing that can be relied on. */
export function readPrivacyAnswer(cell: string): PrivacyAnswer | undefined {
  const text = cell.trim();
  if (text === '' || text.length > 60) return undefined;
  const whole = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.!]$/, '');
  if (YES.has(whole)) return 'yes';
  if (NO_ANSWER.has(whole)) return 'no';
  if (keepsAddress(whole)) return 'secret';
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.some(({ meanings }) => meanings.size === 0)) return undefined;
  const sign = signOf(tokens, '');
  if (sign === undefined || sign.yes === 'unclear') return undefined;
  return sign.yes === 'hide' ? 'secret' : 'shown';
}

/** Whether a short remark says that all but the address may be told: `No address`, `address no, phone yes`. */
export function keepsAddress(remark: string): boolean {
  return remark.length <= 60 && NO_ADDRESS.test(sentenceOf(folded(remark)));
}

const WHERE =
  '(?:(?:street )?(?:add?res+(?:es)?|addrs?|location|street)|adresse|adres[uo]?|lokalizacji|morada|endereco|direccion|cim|anschrift|διευθυνση)';
const NO_ADDRESS = new RegExp(
  `^ (?:(?:no|not|hide|without|minus|except|all but|everything but|omit|sans|sin|sem|bez|be|geen|zonder|ohne|keine|nincs|χωρισ|pas d) (?:the |our )?${WHERE}(?: (?:please|online|public|publicly|on web|on website|on map|nelkul))?|${WHERE} (?:no|not|hide|off|never|nem|nelkul)(?: .{1,30})?) $`,
  'u',
);

interface Sign {
  readonly yes: PrivacyHeading['yes'];
  /** `secret`: a quality of the place. `hide`: an order not to show. */
  readonly kind: 'secret' | 'hide' | 'show' | 'weak';
  readonly used: ReadonlySet<Token>;
}

function signOf(tokens: readonly Token[], heading: string): Sign | undefined {
  const used = new Set<Token>();
  const kinds = new Set<Sign['kind']>();
  let isNegatedSecret = false;
  for (const [at, token] of tokens.entries()) {
    const { meanings } = token;
    const secret = meanings.has('secret') || meanings.has('weak');
    const negation = negationBefore(tokens, at);
    const isShort = meanings.has('showShort') && (hasPlace(tokens) || negation !== undefined);
    if (!secret && !meanings.has('hide') && !meanings.has('show') && !isShort) continue;
    used.add(token);
    if (negation !== undefined) used.add(negation);
    const hides = (secret || meanings.has('hide')) === (negation === undefined);
    if (!hides) {
      kinds.add('show');
      isNegatedSecret ||= negation !== undefined;
    } else if (meanings.has('secret')) kinds.add('secret');
    else kinds.add(meanings.has('weak') ? 'weak' : 'hide');
  }
  // `Private or public?` asks which of the two.
  const kind = (['hide', 'secret', 'weak', 'show'] as const).find((name) => kinds.has(name));
  if (kind === undefined) return cutSign(tokens, heading);
  if (kind !== 'show') return { yes: 'hide', kind, used };
  // `Phone No private` is not the opposite of `Phone private`: in a heading, nobody can tell.
  const yes = isNegatedSecret && heading !== '' ? 'unclear' : 'show';
  return { yes, kind: yes === 'unclear' ? 'secret' : 'show', used };
}

/** `not` directly before a word, or with one or two words between: `do not ever publish`. */
function negationBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const token = tokens[before];
    if (token === undefined) return undefined;
    if (token.meanings.has('not')) return token;
    if (!token.meanings.has('filler') && !token.meanings.has('show')) return undefined;
  }
  // French and Dutch may say it behind: `ne publier pas`, `toon niet`.
  const behind = tokens[at + 1];
  return behind !== undefined && /^(?:pas|niet|nicht)$/.test(behind.word) ? behind : undefined;
}

/** The sign of a heading that was cut off: `ADDR_PRIVA`, `LOCATION_C`. */
function cutSign(tokens: readonly Token[], heading: string): Sign | undefined {
  const last = tokens.at(-1);
  if (!isCutOff(heading) || tokens.length < 2 || last === undefined || WHOLE.test(last.word)) {
    return undefined;
  }
  if (last.meanings.size > 0 || !hasPlace(tokens)) return undefined;
  const could = (...names: readonly Meaning[]): boolean =>
    names.some((name) => lists[name].hasBeginning(last.word));
  const hides = could('secret', 'hide');
  const shows = could('show');
  if (!hides && !shows) return undefined;
  const isNegated = negationBefore(tokens, tokens.length - 1) !== undefined;
  const yes = hides && shows ? 'unclear' : hides === isNegated ? 'show' : 'hide';
  return { yes, kind: yes === 'show' ? 'show' : 'secret', used: new Set([last]) };
}

/** An address of mail or of a page is no place. */
function hasPlace(tokens: readonly Token[]): boolean {
  return tokens.some(({ word, meanings }, at) => {
    if (!meanings.has('place')) return false;
    const before = tokens[at - 1]?.word ?? '';
    if (/^(?:e?mails?|web|internet|ip|url|courriel)$/.test(before)) return false;
    if (/^(?:sites?)$/.test(word)) {
      if (/^(?:on|from|our|web|the|in|to|sur|du|le)$/.test(before)) return false;
      return tokens[at + 1]?.word !== 'internet' && tokens[at + 1]?.word !== 'web';
    }
    return true;
  });
}

/** `Exclude from website`, `Show on our site`. */
function isOnWeb(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (!WEB.test(word) && !/^sites?$/.test(word)) return false;
    const before = tokens[at - 1]?.word ?? '';
    const earlier = tokens[at - 2]?.word ?? '';
    const leads = /^(?:on|from|our|the|in|to|sur|du|le|l|na|no|en|op|auf|der|im|a|w|web|public)$/;
    return leads.test(before) || leads.test(earlier);
  });
}

/** Whether the privacy in the heading is a quality of the help. */
function isHarmless(tokens: readonly Token[]): boolean {
  const words = ` ${tokens.map(({ word }) => word).join(' ')} `;
  return HARMLESS.some((phrase) => words.includes(` ${phrase} `));
}

function tokensOf(text: string): readonly Token[] {
  const words = plainWords(text);
  const isCut = isCutOff(text);
  return words.flatMap((word, at): readonly Token[] => {
    const token = tokenOf(word);
    if (token.meanings.size > 0 && !isGluedStart(word)) return [token];
    const apart = unglued(word, isCut && at === words.length - 1);
    if (apart !== undefined) return apart;
    if (UNMISTAKABLE.test(word)) return [{ word, meanings: SECRETLY }];
    if (token.meanings.size > 0) return [token];
    // The end of a cut heading: `HIDE_ADDRE`.
    if (isCut && at === words.length - 1 && word.length > 1 && words.length > 1) {
      const could = cutMeanings(word);
      const first = words.slice(0, -1).some((other) => {
        const { meanings } = tokenOf(other);
        return meanings.has('hide') || meanings.has('show') || meanings.has('secret');
      });
      if (!first && words.some((other) => tokenOf(other).meanings.has('not'))) {
        return [{ word, meanings: could }];
      }
      // What is asked is there already: the rest says of what.
      const subject = new Set([...could].filter((name) => SUBJECTS.has(name)));
      // If it may be a place, or several things, the place is what must not get out.
      const isPlace = subject.has('place') || subject.size > 1;
      const meanings = isPlace ? OF_PLACE : subject.size > 0 ? subject : could;
      if (first) return [{ word, meanings }];
    }
    return [token];
  });
}

const SECRETLY: ReadonlySet<Meaning> = /* @__PURE__ */ new Set<Meaning>(['secret']);
const OF_PLACE: ReadonlySet<Meaning> = /* @__PURE__ */ new Set<Meaning>(['place']);
const SUBJECTS: ReadonlySet<Meaning> = /* @__PURE__ */ new Set<Meaning>([
  ...(['place', 'mailing', 'contact', 'row', 'notes'] as const),
]);

/** What a cut word could mean. That it names a place counts more than that it says nothing. */
function cutMeanings(word: string): ReadonlySet<Meaning> {
  return new Set(MEANINGS.filter((name) => name !== 'filler' && lists[name].hasBeginning(word)));
}

const known = new Map<string, Token>();
const MOST_KNOWN = 5000;

function tokenOf(word: string): Token {
  let token = known.get(word);
  if (token === undefined) {
    token = { word, meanings: new Set(MEANINGS.filter((name) => lists[name].has(word))) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, token);
  }
  return token;
}

/** `addressprivate` begins like every word that begins with `address`. */
function isGluedStart(word: string): boolean {
  return (
    word.length > 9 && /^(?:address|location|adresse|phone|email|contact|standort|adres)/.test(word)
  );
}

/** Words that say nothing and stick to others without a space. */
const GLUE = /^(?:is|are|do|be|to|the|can|yn|phys|on|from|in|at|for|web|our|address)$/;

/** No word without spaces that holds one of these means anything else. */
const UNMISTAKABLE =
  /confidential|undisclosed|donotpub|dontpub|notpublic|notpublished|unlisted|isprivate|isconfid|issecret|ishidden|privateaddr|privateloc|hideaddr|hideloc|hidefrom/;

/** The longest word without spaces that is taken apart. */
const LONGEST_GLUED = 40;

/** The words of `hideaddress` or `isconfiden`; undefined when not all of it is known, or none is about privacy. */
function unglued(word: string, isCut: boolean): readonly Token[] | undefined {
  if (word.length < 6 || word.length > LONGEST_GLUED) return undefined;
  const signs: readonly Meaning[] = ['secret', 'hide', 'show'];
  const order = MEANINGS.filter((name) => name !== 'weak' && name !== 'showShort');
  const failed = new Set<number>();
  const from = (at: number): readonly Token[] | undefined => {
    if (at === word.length) return [];
    if (failed.has(at)) return undefined;
    const rest = word.slice(at);
    for (const name of order) {
      for (const length of lists[name].startsOf(rest)) {
        const behind = from(at + length);
        const isLoose = name === 'filler' && !GLUE.test(rest.slice(0, length));
        if (behind !== undefined && !isLoose) return [tokenOf(rest.slice(0, length)), ...behind];
      }
    }
    const could = isCut && at > 0 ? cutMeanings(rest) : new Set<Meaning>();
    if (could.size > 0) return [{ word: rest, meanings: could }];
    failed.add(at);
    return undefined;
  };
  const parts = from(0);
  if (parts === undefined || parts.length < 2) return undefined;
  const isSign = parts.some(({ meanings }) => signs.some((name) => meanings.has(name)));
  return isSign ? parts : undefined;
}
