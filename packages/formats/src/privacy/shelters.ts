import { folded, sentenceOf } from './folded.ts';

/**
 * What keeps the place of a shelter back, and of nothing else: `phone only`, `discreet`. Of a helpline or a clinic
 * the same words say nothing about where it is. Lowercase, without accents; a hyphen is a space.
 */

/** Houses in which people live who fled, or have no other place. */
const SHELTER =
  / (?:shelters?|refuges?|safe ?houses?|safe homes?|transition(?:al)? hou?s\w*|second stage|women s house|crisis house|sanctuary house|dv|vaw|gbv|hebergement|maison d hebergement|casa (?:segura|refugio|abrigo|rifugio|de acogida|de abrigo)|albergue|acolhimento|abrigo|rifugio|frauenhaus\p{L}*|frauenschutz\p{L}*|schutzwohnung\p{L}*|kinderschutzh\p{L}*|zufluchts\p{L}*|blijfhuis|vrouwenopvang|vrouwenhuis|opvanghuis|schronisk\p{L}*|schronieni\p{L}*|ξενωνα\p{L}*|καταφυγι\p{L}*|prieglaud\p{L}*|krizi\p{L}* centr\p{L}*|menedekh\p{L}*|menhely\p{L}*|anyaotthon\p{L}*|kvinnojour\p{L}*|krisesent\p{L}*|krisecent\p{L}*|kvindecent\p{L}*|turvakot\p{L}*|убежищ\p{L}*|приют\p{L}*|притул\p{L}*|укритт\p{L}*) |ملج|مأو|מקלט|庇[护護]所|収容|シェルター|쉼터|आश्रय/u;

/** Violence at home: a shelter from it is found by whoever was fled from. */
const VIOLENCE =
  / (?:dv|vaw|gbv|ipv|(?:domestic|family|partner|gender based|sexual) (?:violence|abuse)|violence against wom[ae]n|battered|abused (?:wom[ae]n|spouses|partners)|(?:fleeing|escaping|survivors of|victims of) (?:violence|abuse|domestic\p{L}*|trafficking)|victimes? de violences?|victimas de (?:la )?violencia|vitimas de violencia|violences? (?:conjugale|faites|familiale|domestique)s?|violencia (?:domestica|de genero|machista|familiar|intrafamiliar)|violencia contra|hausliche\p{L}* gewalt|huiselijk geweld|przemoc\p{L}*|ενδοοικογενειακ\p{L}*|κακοποι\p{L}*|smurt\p{L}*|bantalmaz\p{L}*|насили\p{L}*|насильств\p{L}*) /u;

/** These words alone name a shelter from violence. */
const REFUGE =
  / (?:wom[ae]n s refuges?|womens refuges?|refuges? for (?:abused |battered )?wom[ae]n|frauenhaus(?:es)?|frauenhauser|frauenschutzhaus\p{L}*|frauen und kinderschutzh\p{L}*|frauenschutzwohnung\p{L}*|blijf van mijn lijf\p{L}*|blijfhuis|vrouwenopvang|kvinnojour|turvakoti|refuge pour femmes|casa (?:refugio|abrigo|rifugio|de acogida|de abrigo) (?:para|de|per) (?:las )?(?:mujeres|mulheres|donne|victimas|vitimas)) /u;

/** What is done elsewhere than where people sleep. */
const ELSEWHERE =
  / (?:office|offices|outreach|court|legal|hotline|helpline|line|counsel\p{L}*|training|thrift|shop|store|beratung\p{L}*|verein|buro|thrift store|coalition|network|council|awareness|prevention|fund|foundation|animal|pets?|bus|dogs?|cats?) /u;

/**
 * What a name or a kind of help says of a shelter. `secret`: it is one from violence, whose place is secret nearly
 * everywhere, or its name says so in brackets or in front: `Confidential Shelter for Women`.
 */
export function shelterOf(name: string): 'secret' | 'shelter' | undefined {
  if (name.length > LONGEST) return undefined;
  const plain = folded(name);
  const words = sentenceOf(plain);
  const names = SHELTER.test(words);
  const isRefuge = REFUGE.test(words);
  if (!names && !isRefuge) return undefined;
  const isElsewhere = ELSEWHERE.test(words);
  if (!isElsewhere && (isRefuge || VIOLENCE.test(words))) return 'secret';
  if (!names) return undefined;
  return !isElsewhere && saysItself(plain, words) ? 'secret' : 'shelter';
}

/** Whether words name a house in which people live who fled, or have no other place: as `sentenceOf` writes them. */
export function namesShelter(words: string): boolean {
  return SHELTER.test(words) || SHELTERS.test(words) || REFUGE.test(words);
}

/** Other forms of those words, as sentences have them. */
const SHELTERS =
  / (?:refugios|abrigos|albergues|casas? (?:segura|refugio|abrigo|rifugio|de acogida|de abrigo)s?|opvang\p{L}*|blijf\p{L}*huiz\p{L}*|safe houses|wom[ae]n s houses?|womens houses?|maisons? d hebergement|menedek\p{L}*|otthonhaz\p{L}*|krizi\p{L}*|ξενων\p{L}*) /u;

const LONGEST = 120;

const SOFT =
  'private|priv|privat|prive|privee|privado|privada|prywatn[yae]|magan|ιδιωτικο|discreet|discrete|discret|discreto|diskret|sensitive|quiet|low profile|low key|unmarked|incognito|covert|hidden|anonymous|anonym|anonyme|anonimo|anoniem|restricted|protected|vip|nfp|dv|vaw|gbv|ipv|domestic violence|domestic abuse|family violence|violence';
const SMALL =
  'a|an|the|this|is|it|its|s|very|highly|please|pls|women|womens|safe|and|for|shelter|refuge|house|home|site|place|location|building|facility|access|entry|only';
const BY_PHONE =
  '(?:by |via |over the |through )?(?:phone|telephone|tel|telephonic|call|calls|text|sms|hotline|crisis line|e mail|email|phone number|number)';
const AREA =
  '(?:city|town|village|county|region|area|district|postal code|postcode|zip|zip code|neighbou?rhood|intersection|general area)';

const HINTS = new RegExp(
  [
    `^(?=.* (?:${SOFT}) )(?: (?:${SOFT}|${SMALL}))+ $`,
    `^ (?:please |pls |contact |access |available |reach us |reachable )*${BY_PHONE}(?: (?:contact|intake|access|calls?|or (?:text|email|e mail)))* only(?: please| pls)? $`,
    `^ (?:please |pls |contact |access |available |reachable )*only ${BY_PHONE}(?: please| pls)? $`,
    '^ (?:(?:uniquement|seulement) (?:par )?telephone|(?:par )?(?:tel|telephone) (?:uniquement|seulement)|nur telefonisch|(?:solo|solamente) (?:por )?telefono|(?:so|apenas|somente) (?:por )?telefone|tylko telefonicznie|(?:alleen|enkel) telefonisch|csak telefonon|μονο τηλεφωνικα|tik telefonu|endast (?:per )?telefon|kun (?:pa |per )?telefon|vain puhelimitse|только по телефону|тільки телефоном) $',
    `^ (?:please |pls )*(?:no|omit|without) (?:the )?(?:street|house|door|civic|unit)?(?: ?(?:number|address|name))?(?: please| pls)? $`,
    `^ (?:only|just) (?:the )?${AREA}(?: please)? $|^ (?:the )?${AREA} only(?: please)? $`,
    '^ (?:no|not) (?:to be )?(?:on (?:the )?)?(?:map|web|website|sign|signs|signage|online)(?: please)? $',
    '^ (?:do not|dont|never) (?:go|come|visit|turn up|show up|send (?:people|anyone|clients?))(?: (?:there|here|in person|unannounced|without calling))* $',
    '^ (?:call|phone|text) (?:first |us |hotline |crisis line )*(?:never|do not|dont) (?:visit|go|come|turn up|show up)(?: \\p{L}+)? $',
  ].join('|'),
  'u',
);

/** Whether the name of a shelter says that it is secret, in brackets or in front. */
function saysItself(plain: string, words: string): boolean {
  if (HELPS.test(words)) return false;
  if (QUALITY.test(words)) return true;
  const [, ...asides] = plain.split(/[([{]|\s[-–—]\s|[:;]/u);
  return asides.some((aside) => HINTS.test(sentenceOf(aside)) || ASIDE.test(sentenceOf(aside)));
}

const HELPS = / (?:test\p{L}*|services?|support|advice|clinic|meetings?|aa|na|recovery) /u;
const QUALITY =
  / (?:confidential|confidentiel(?:le)?|confidencial|konfidenc\p{L}*|secret(?! (?:garden|santa|harbou?r))|secrete|secret[oa]|undisclosed|unlisted|(?<!s )anonymous|anonym(?:e[sr]?|es)?|anonim\p{L}*|anoniem|geheim\p{L}*|tajn\p{L}*|utajn\p{L}*|poufn\p{L}*|titkos|slapt\p{L}*|μυστικ\p{L}*|απορρητ\p{L}*|тайн\p{L}*|секретн\p{L}*|таємн\p{L}*) | (?:hidden|private|protected|unmarked|discreet|blind) (?:wom[ae]n s |womens )?(?:shelter|refuge|safe ?house|safe home) /u;
const ASIDE =
  /^ (?:anon|conf|confid|priv|private|privat|x|no (?:map|web|online|pin|address))(?: please)? $/;

/** Whether a remark keeps a place back if it is that of a shelter. It may be one of several lines. */
export function hintsSecret(remarks: string): boolean {
  return remarks
    .split('\n')
    .slice(0, MOST_LINES)
    .some((line) => isHint(line.replace(LABEL, '')));
}

const MOST_LINES = 50;
/** `Good to know: phone only`. Of rooms and of intake other things are said. */
const LABEL =
  /^\s*(?:good to know|notes?|remarks?|comments?|info\p{L}*|n\.?b\.?|important|address|location|privacy|listing|adresse?|remarques?|bemerkung\p{L}*|hinweise?|uwag[ai]|opmerking\p{L}*|megjegyz\p{L}*|nota|notas|observa\p{L}*)\s*(?:\([^)]{0,30}\))?\s*[:=–-]\s*/iu;

function isHint(remark: string): boolean {
  if (remark.length > LONGEST) return false;
  const plain = folded(remark);
  const words = sentenceOf(plain);
  if (HINTS.test(words)) return true;
  if (!FIRM.test(words)) return false;
  return plain.split(/[.;!,()]+/u).some((part) => WHOLLY_FIRM.test(sentenceOf(part)));
}

/** These also beside other remarks. */
const FIRM =
  / (?:secret|undisclosed|withheld|unlisted|nfp|sensitive|low profile|incognito|discreet|unmarked|private location|hidden location|discreet location|unmarked (?:building|house|door|location)) /u;
const WHOLLY_FIRM = new RegExp(`^${FIRM.source}$`, 'u');
