import { remembered } from '../../core/remembered.ts';
import { comparable, headingWords } from '../../tables/columns/heading-words.ts';

/**
 * What lists call kinds of help that the finder knows by a sign, folded, in English and in the languages of the
 * partners. A word belongs here only if it means nothing else above a column of kinds of help.
 */
const NAMES: Readonly<Record<string, string>> = {
  'service.overdose-response':
    'naloxone|naloxone kit|naloxone kits|free naloxone|take home naloxone|naloxone distribution|narcan|overdose prevention|overdose response|trousse de naloxone|trousses de naloxone|prevention des surdoses|prevention des overdoses|naloxona|prevencion de sobredosis|prevencao de overdose|naloxon|naloxonkit|take home naloxon|nalokson|naloksonas|naloksono rinkiniai|ναλοξονη',
  'service.supplies':
    'needle exchange|needle exchanges|syringe exchange|syringe services|syringe access|syringe service program|syringe services program|needle and syringe program|needle and syringe programme|harm reduction supplies|safer use supplies|echange de seringues|materiel de consommation|materiel de reduction des risques|intercambio de jeringuillas|intercambio de jeringas|troca de seringas|spritzentausch|spuitomruil|wymiana igiel|wymiana strzykawek|wymiana igiel i strzykawek|svirkstu keitimas|adatu keitimas|svirkstu ir adatu keitimas|tucsere|ανταλλαγη συριγγων',
  'service.needle-recovery':
    'needle pick up|needle pickup|needle disposal|sharps disposal|syringe disposal|recuperation de seringues|recogida de jeringuillas|spritzenentsorgung|recolha de seringas|surinkimas svirkstu',
  'service.drug-checking':
    'drug checking|analyse de drogues|analyse de substances|analisis de sustancias|analise de substancias|drugchecking|substanzanalyse',
  'service.outreach':
    'outreach|street outreach|mobile outreach|outreach van|travail de rue|maraude|maraudes|streetwork|straathoekwerk|streetworking|gatvinis darbas',
  'service.basic-needs':
    'food|meals|meal|hot meals|free meals|community meals|food bank|food banks|food pantry|food pantries|groceries|soup kitchen|basic needs|alimentation|repas|aide alimentaire|banque alimentaire|soupe populaire|comida|comidas|alimentos|alimentacion|banco de alimentos|comedor social|alimentacao|refeicoes|banco alimentar|essen|lebensmittel|mahlzeiten|suppenkuche|eten|maaltijden|voedselbank|zywnosc|jedzenie|posilki|bank zywnosci|maistas|maisto bankas|etel|etkezes|elelmiszer|elelmiszerbank|φαγητο|τροφιμα|συσσιτιο|συσσιτια',
  'service.drop-in':
    'drop in|drop in centre|drop in center|drop in centres|drop in centers|day center|day centre|accueil de jour|centre de jour|centro de dia|tagesaufenthalt|inloophuis|dienos centras|nappali melegedo|κεντρο ημερασ',
  'service.supervised-consumption':
    'supervised consumption|supervised consumption site|supervised consumption sites|safe consumption|safer consumption|safe injection|consommation supervisee|salle de consommation|sala de consumo|sala de consumo supervisado|sala de consumo assistido|drogenkonsumraum|gebruiksruimte',
  'service.grief-support':
    'grief|grief support|grief and loss|bereavement|bereavement support|deuil|soutien au deuil|duelo|luto|trauer|trauerbegleitung|rouwbegeleiding|zaloba|gedulas|gyasz|πενθοσ',
  'service.peer-support':
    'peer support|soutien par les pairs|pair aidance|apoyo entre pares|apoio entre pares|apoio de pares|peer beratung|sorstarssegites|sorstarsi segites|υποστηριξη ομοτιμων',
};

const known = new Map(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names.split('|').map((name) => [name, code] as const),
  ),
);

/** A kind of help that is named by a word of the file, and the wider one of our vocabulary. */
export interface KnownCategory {
  readonly code: string;
  readonly label: string;
  readonly parent: string;
}

/** What a common name of a kind of help means: a narrower term than ours, which keeps that name as its label. */
export function knownCategory(word: string): KnownCategory | undefined {
  return categoryOf(word).known;
}

const categoryOf = remembered((word) => ({ known: categoryNamed(word) }));

function categoryNamed(word: string): KnownCategory | undefined {
  const name = comparable(headingWords(word));
  const parent = known.get(name);
  return parent === undefined
    ? undefined
    : { code: `${parent}.${name.replaceAll(' ', '-')}`, label: word, parent };
}
