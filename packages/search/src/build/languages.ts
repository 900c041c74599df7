/**
 * What building needs to know of the languages of Peerkit. Letters are folded as in `fold`.
 * Small words: those that say nothing about what somebody looks for. Endings: those that make another form
 * of a word and not another word; the longest that fits is taken off, of words in the index and in questions alike.
 */
const SMALL: Readonly<Record<string, string>> = {
  en:
    'a about after all also am an and any anyone anywhere are around as at back be been being but by can come could did do does ' +
    'each every find for from get getting give go going got had has have having he help her here hers him his how i id if ill im in into ' +
    'is it its ive just know like looking lot lots made make many may me might more most much must my need needs new no now of off ok on ' +
    'one or other our out over people place places please put she should so some somebody someone something somewhere take than that thats ' +
    'the their them then there theres these they this those to too try up us use very want was way we were what whats when where wheres ' +
    'which who whos why will with without would you your yours',
  fr:
    'a ai as au aussi aux avec avoir c ce ces cest chez comment d dans de des donc du elle en est et etre eu faire il ils j jai je l la le les ' +
    'leur lui m ma mais me mes moi mon n ne nos notre nous on ou par pas peut peux plus pour qu quand que quel quelle qui quoi s sa se ses ' +
    'si son sont suis sur t te toi ton trouver tu un une va vais veux vous y',
  el:
    'αλλα απο αυτα αυτη αυτο για γιατι δεν εγω ειμαι ειναι εμενα ενα ενας εχει εχω η θα θελω και κανεισ κατι με μεσα μια μου μπορω να ο ' +
    'οι οπου οταν οτι που ποιοσ πωσ σε σου στα στη στην στο στον στουσ τα τη την τησ τι το του τουσ των χρειαζομαι',
  lt:
    'ant apie ar as be bet cia del gal galiu gauti i ieskau ir is iki jei jos ju kad kai kaip kas kazkas kokia kur kuris man mane mano mes ' +
    'nera nes nuo o pas per po prie reikia savo su ta tai tas ten tik tu turiu uz yra',
  pl:
    'a aby albo ale bez bo byc ci co czy dla do gdy gdzie go i ich ja jak jaki jako je jego jej jest jestem ktory lub ma mam masz mi mnie ' +
    'moge moj moja na nas nie niz o od on ona oraz po pod potrzebuje przez przy sa si sie szukam ta tak tam te tego ten to tu tylko u w we wiec z za ze',
  pt:
    'a ao aos as com como da das de dela dele do dos e ela ele em encontrar essa esse esta estao estar estou eu foi ha isso ja la lhe mais mas ' +
    'me meu minha muito na nao nas nem no nos o onde os ou para pela pelo pode por posso preciso qual quando que quem quero se sem ser seu sua tem tenho um uma',
  nl:
    'aan al als bij ben dan dat de der deze die dit een en er ergens geen had heb hebben heeft het hij hoe iets ik in is je kan kunnen krijgen maar me mij ' +
    'mijn moet naar niet nog of om onder ook op over te tot u uit van veel voor waar wat we wie wil worden zich zijn zo zoek',
  hu:
    'a abban ahol aki az azt be de e egy el en es ez ezt hogy hol hova hogyan is itt kell ki kinek lehet ma meg mi mikor mit nekem nem ott szeretnek szuksegem ' +
    'tudok ugy vagy vagyok van volt',
};

const ENDINGS: Readonly<Record<string, string>> = {
  en: 'ings ies ing ers ed er es e s y',
  fr: 'ements ement ations ation eaux aux elles elle ees ee es e x s',
  el: 'ματα ματοσ ισμου εισ εων ουσ ων οσ ου οι ασ εσ ησ ια ιασ α η ο ι ε',
  lt: 'iuose iams iais uose iai iui ius ams ais ose oje eje yje ims ius ai as is us os es io iu ia ui es es u a e o i',
  pl: 'owych owego owej ami ach ych ego emu ymi imi owi iem iej ow om em ie ia iu ej y a e i o u',
  pt: 'coes cao mente oes aes ais eis ao as os es a o e s',
  nl: 'ingen heden tjes tje ing en es er s e',
  hu: 'okban ekben ban ben nak nek val vel bol tol rol hoz hez ert kat ket ok ek ak ot et at ra re on en k t',
};

/** Words before which a claim is none: "not wheelchair accessible". */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'no not non never without isnt arent pas sans aucun δεν χωρισ μη nera ne be nie bez sem nao nem geen niet zonder nincs nem'.split(
    ' ',
  ),
);

const LANGUAGES = Object.keys(SMALL);
const base = (language = 'en'): string => language.toLowerCase().split('-')[0] ?? 'en';

/** Small words of a list's language, and those of others that the list does not use for something. */
export function smallWords(
  language: string | undefined,
  isInUse: (word: string) => boolean,
): readonly string[] {
  const own = LANGUAGES.includes(base(language)) ? base(language) : 'en';
  const words = new Set(SMALL[own]?.split(' '));
  for (const other of LANGUAGES) {
    for (const word of SMALL[other]?.split(' ') ?? []) if (!isInUse(word)) words.add(word);
  }
  return [...words].sort();
}

/** Endings of a list's language, the longest first. */
export function endingsOf(language: string | undefined): readonly string[] {
  const endings = new Set((ENDINGS[base(language)] ?? ENDINGS['en'] ?? '').split(' '));
  return [...endings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const displayNames = new Map<string, Intl.DisplayNames>();

function displayNamesIn(language: string): Intl.DisplayNames {
  let names = displayNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    displayNames.set(language, names);
  }
  return names;
}

/** What people call a language, in each of the languages of Peerkit. */
export function namesOfLanguage(tag: string): readonly string[] {
  const names = new Set<string>();
  for (const language of LANGUAGES) {
    try {
      const name = displayNamesIn(language).of(tag);
      if (name !== undefined) names.add(name);
    } catch (error) {
      // A list may hold a language by a name that is no tag.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return [...names];
}
