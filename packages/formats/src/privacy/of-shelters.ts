import { folded, sentenceOf } from './folded.ts';
import { namesShelter } from './shelters.ts';

/**
 * Notes on a list that speak of shelters and of nothing else, `Never give out shelter addresses`, and which rows they
 * cannot mean. Whatever could be a shelter is kept back: the row must plainly be something else. Lowercase, without
 * accents.
 */

/** All places, or those that stand near it. */
const OF_OTHERS =
  / (?:all|any|every|each|everything|these|those|this|below|above|following|listed|toutes?|tous|tout|wszystk\p{L}*|todas?|todos?|toda|alle|alles|minden|osszes|vis[aiou]\p{L}*|ολ(?:εσ|οι|α|ων)|ponizej|abaixo|abajo|onderstaande|alabbi\p{L}*|unten|folgende\p{L}*|zemiau) /u;
/** A whole sentence: a heading such as `Confidential shelters` speaks of the rows below it. */
const SENTENCE =
  / (?:not|no|dont|donot|never|nobody|cannot|is|are|stays?|remain|keep|kept|must|should|ne|jamais|pas|est|sont|restent|nie|nigdy|sa|jest|nunca|jamas|nao|sao|son|niet|geen|nooit|zijn|is|nem|ne|soha|nicht|nie|kein\p{L}*|sind|niekada|yra|ποτε|μη|μην|δεν|ειναι|please|prosz\p{L}*|prasom\p{L}*|bitte|kerj\p{L}*) | ne\p{L}{6,} /u;

/** Whether words that call addresses secret mean those of shelters only. */
export function speaksOfShelters(text: string): boolean {
  const words = sentenceOf(folded(text));
  return namesShelter(words) && SENTENCE.test(words) && !OF_OTHERS.test(words);
}

/** Where people sleep, or flee to. */
const BEDS =
  / (?:beds?|dorm\w*|overnight|sleep\w*|residential|residen(?:ce|t)s?|lodg\w*|hostels?|housing|wom[ae]n\w*|girls|mothers|violence|abuse\w*|fleeing|crisis (?:house|centre|center|residence)|heberg\p{L}*|lits?|foyers?|logements?|femmes|nuit|nocleg\p{L}*|lozk\p{L}*|kobiet\p{L}*|matek|mujeres|mulheres|camas?|dormi\p{L}*|aloj\p{L}*|pernoit\p{L}*|slaap\p{L}*|bedden|vrouwen\p{L}*|szallas\p{L}*|agyak|agy|anyak|nakvyn\p{L}*|lovos|lovu|moter\p{L}*|κρεβατ\p{L}*|γυναικ\p{L}*|υπνο\p{L}*|frauen\p{L}*|betten|ubernacht\p{L}*|schlaf\p{L}*) /u;
/** What a house is called, whatever is in it. */
const HOUSES =
  / (?:houses?|homes?|havens?|places?|lodges?|villas?|manor|maisons?|casas?|lar|hogar(?:es)?|dom(?:u|y)?|hiza?|haza|otthon|huis|huizen|thuis|haus|hauser|heim|namai|namu|σπιτι\p{L}*|σπιτια) /u;
/** What is done elsewhere. */
const OTHER_HELP =
  / (?:food\w*|meals?|soups?|kitchens?|pantr(?:y|ies)|lunch\w*|breakfasts?|dinners?|suppers?|grocer\p{L}*|coffee|cafe|drop ins?|dropins?|clinics?|health|hospitals?|pharmac\p{L}*|doctors?|dental|dentists?|nurs(?:e|es|ing)|naloxone|needles?|syringes?|harm reduction|overdose|consumption|testing|library|libraries|legal|court|police|schools?|colleges?|church|bank|clothing|clothes|laundry|showers?|employment|jobs?|museum|thrift|shops?|stores?|hotlines?|helplines?|detox\w*|treatment|counsel\w*|repas|soupes?|cuisine|epicerie|alimentaire|clinique|sante|hopital|pharmacie|biblio\p{L}*|juridi\p{L}*|vetements?|douches?|emploi|accueil de jour|seringues?|zywnosc\p{L}*|posil\p{L}*|jadlodajni\p{L}*|kuchni\p{L}*|zup[ay]|przychodni\p{L}*|zdrowi\p{L}*|szpital\p{L}*|apte[kc]\p{L}*|prawn\p{L}*|odziez\p{L}*|pralni\p{L}*|lazni\p{L}*|igiel|etel\p{L}*|leves|konyha|nepkonyha|rendelo\p{L}*|korhaz|gyogyszert\p{L}*|patika|konyvtar|jogi|ruha\p{L}*|mosoda|maist\p{L}*|sriub\p{L}*|valgykl\p{L}*|klinik\p{L}*|sveikat\p{L}*|ligonin\p{L}*|vaistin\p{L}*|teisin\p{L}*|drabuz\p{L}*|φαγητ\p{L}*|συσσιτ\p{L}*|κουζιν\p{L}*|κλινικ\p{L}*|υγει\p{L}*|νοσοκομ\p{L}*|φαρμακ\p{L}*|νομικ\p{L}*|ρουχ\p{L}*|comidas?|refeic\p{L}*|sopas?|cozinhas?|cocinas?|comedor(?:es)?|cantina|clinicas?|saude|salud|farmacia|roupas?|ropa|seringas?|jeringuillas?|empleo|emprego|voedsel\p{L}*|maaltijd\p{L}*|soep\p{L}*|keuken|eten|kliniek|gezondheid\p{L}*|ziekenhuis|apotheek|kleding\p{L}*|inloop\p{L}*|spuit\p{L}*|essen|suppen?\p{L}*|tafel|kuche|gesundheit\p{L}*|krankenhaus|apotheke|bucherei|rechts\p{L}*|kleider\p{L}*|spritzen\p{L}*) /u;

/**
 * Whether a row plainly is no shelter.
 *
 * @param names How it, its place and its organization are called, and what kind of help it is.
 * @param words What else is said of it.
 */
export function isPlainlyElse(names: string, words: string): boolean {
  const called = sentenceOf(folded(names));
  const said = sentenceOf(folded(words.slice(0, 2000)));
  if (namesShelter(called) || namesShelter(said) || BEDS.test(called) || BEDS.test(said))
    return false;
  return OTHER_HELP.test(called) || (!HOUSES.test(called) && OTHER_HELP.test(said));
}
