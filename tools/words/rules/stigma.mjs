/**
 * Words that hurt, and what to say instead. The English and French lists follow Health Canada, NIDA and
 * the national lexicons; the other six are our own first lists, which peers who are native speakers
 * review before a release.
 *
 * @type {import('../types.ts').WordRules}
 */
export const stigma = {
  en: [
    {
      forms: String.raw`(?:ex-|former )?(?:drug )?addicts?|junk(?:ies?|y)|drugg(?:ies?|y)|(?:dope|drug) fiends?|crackheads?|tweakers?|alcoholics?(?! anonymous)`,
      instead: 'person who uses drugs; person in recovery (if they say so)',
    },
    {
      forms: String.raw`(?:drug|substance|opioid|heroin|fentanyl|crack|meth|IV|intravenous|injection|recreational)(?: drug)? users?`,
      instead: 'person who uses drugs; person with lived experience',
    },
    {
      forms: String.raw`(?:drug|substance|opioid|alcohol|medicine|prescription)s? (?:abuse(?:rs?|d)?|misuse(?:rs?|d)?)|(?:ab|mis)us(?:e|es|ed|ing) (?:of )?(?:drugs?|substances?|opioids?|alcohol|medicines?)`,
      instead: 'drug use; substance use disorder (only if a clinician means it)',
    },
    {
      forms: String.raw`(?:are|is|am|were|was) (?:I|you|they|we|he|she) clean|(?:(?:get|gets|got|getting|stay|stays|stayed|staying|been|keep|keeping|(?:I|you|they|we|he|she)(?:['’](?:m|re|s)| am| are| is| was| were)) clean)|clean (?:and sober|time|(?:drug |urine )?(?:tests?|screens?)|needles?|syringes?|addicts?)|dirty (?:(?:drug |urine )?(?:tests?|screens?)|needles?|syringes?|works)`,
      instead: 'in recovery; tested negative or positive; new or used syringe',
    },
    { forms: String.raw`drug (?:habits?|problems?)`, instead: 'substance use' },
    {
      forms: String.raw`opioid (?:replacement|substitution)(?: therapy| treatment)?`,
      instead: 'medication for opioid use disorder',
    },
    { forms: String.raw`non-?compliant|unmotivated`, instead: 'chose not to' },
    {
      forms: String.raw`suffer(?:s|ed|ing)? (?:from|with) (?:an? )?(?:\p{L}+ )?(?:addictions?|dependence|substance use)`,
      instead: 'living with a substance use disorder',
    },
    {
      forms: String.raw`(?:OD|overdose|poisoning|drug) victims?|victims? of (?:an? )?(?:overdose|poisoning)|(?:overdose )?casualt(?:y|ies)`,
      instead: 'the person, they',
    },
    {
      forms: String.raw`victims?|(?<!be )patients?|the subjects?`,
      kinds: ['guidance'],
      instead: 'the person, they',
    },
    {
      forms: String.raw`overdosed (?:him|her|them|your|my)sel(?:f|ves)|OD(?:ed|['’]d|['’]?ing)|narcan(?:ned|ed|['’]d)`,
      instead: 'had an overdose; was given naloxone',
    },
    {
      forms: String.raw`war on drugs|epidemic of addicts|toxic people|drug epidemic|opioid epidemic`,
      instead: 'toxic drug supply; overdose crisis',
    },
    {
      forms: String.raw`(?:illegal|illicit) (?:drugs?|substances?|opioids?)`,
      instead: 'unregulated drugs',
    },
    {
      forms: String.raw`enabling (?:them|him|her|their|addicts?|addiction|drug use)|be a hero|sleep(?:s|ing)? it off`,
      unlessNegated: 'before',
      instead: 'plain words for what to do',
    },
    { forms: String.raw`the homeless|vagrants?`, instead: 'people without a home' },
    {
      forms: String.raw`ex-?con(?:vict)?s?|felons?|inmates?`,
      instead: 'person who has been in prison',
    },
    { forms: String.raw`commit(?:s|ted|ting)? suicide`, instead: 'died by suicide' },
  ],
  fr: [
    {
      forms: String.raw`(?:ancien(?:ne)?s? )?toxicomanes?|drogué(?:e|s|es)?|accros?|junk(?:ie|y)s?|camés?|ex-toxicomanes?`,
      instead: 'personne qui consomme des drogues; personne en rétablissement',
    },
    { forms: String.raw`toxicomanies?`, instead: 'usage de substances; dépendance' },
    {
      forms: String.raw`usag(?:ers?|ères?)(?: de (?:drogues?|substances?))?|consommat(?:eurs?|rices?) de drogues?`,
      instead: 'personne qui utilise des drogues',
    },
    {
      forms: String.raw`abus (?:de|d['’]) ?(?:drogues?|substances?|médicaments?|alcool|opioïdes?)`,
      instead: 'usage de substances',
    },
    {
      forms: String.raw`(?:seringues?|aiguilles?) (?:sales?|propres?|souillée?s?)|(?:rest\p{L}*|est|suis|être|êtes) clean`,
      instead: 'seringue neuve ou usagée; en rétablissement',
    },
    {
      forms: String.raw`drogues? (?:illicites?|illégales?)`,
      instead: 'drogues non réglementées',
    },
    {
      forms: String.raw`(?:traitements? de )?substitution (?:aux|des) opio(?:ï|i)des`,
      instead: 'traitement par agonistes opioïdes',
    },
    {
      forms: String.raw`victimes? (?:de |d['’]une? )?(?:surdose|overdose)s?`,
      instead: 'la personne',
    },
    { forms: String.raw`victimes?|patiente?s?`, kinds: ['guidance'], instead: 'la personne' },
  ],
  el: [
    {
      forms: String.raw`(?:ναρκομαν|τοξικομαν)\p{L}*|πρεζ(?:άκι|όνι|ον|ακι)\p{L}*|τζάνκι|εθισμέν(?:ος|η|οι|ους|ων|ες)`,
      instead: 'άτομο που χρησιμοποιεί ουσίες',
    },
    {
      forms: String.raw`χρήστ(?:ης|η|ες|ών|ρια|ριες) (?:ναρκωτικών|ουσιών|ηρωίνης)|χρηστών (?:ναρκωτικών|ουσιών)`,
      instead: 'άτομο που χρησιμοποιεί ουσίες',
    },
    {
      forms: String.raw`κατ(?:ά|α)χρ(?:η|ή)σ(?:η|ης|εις|εων) (?:ναρκωτικών|ουσιών|φαρμάκων|αλκοόλ)`,
      instead: 'χρήση ουσιών',
    },
    {
      forms: String.raw`(?:βρ[όώ]μικ|καθαρ)\p{L}* (?:βελόν|σύριγγ|συρίγγ)\p{L}*`,
      instead: 'χρησιμοποιημένη ή καινούργια σύριγγα',
    },
    { forms: String.raw`παράνομ\p{L}* (?:ναρκωτικ|ουσ)\p{L}*`, instead: 'ουσίες' },
    {
      forms: String.raw`θύμα(?:τα|τος)?|θυμάτων|ασθεν(?:ής|ή|είς|ών|ούς)`,
      kinds: ['guidance'],
      instead: 'το άτομο',
    },
  ],
  lt: [
    { forms: String.raw`narkoman\p{L}*`, instead: 'narkotikus vartojantis žmogus' },
    {
      forms: String.raw`narkotik\p{L}* vartotoj\p{L}*|priklausom(?:asis|oji|ieji|ųjų|iesiems)`,
      instead: 'narkotikus vartojantis žmogus',
    },
    {
      forms: String.raw`piktnaudžiav\p{L}* (?:narkotik|medžiag|alkohol|vaist)\p{L}*|(?:narkotik|medžiag|alkohol|vaist)\p{L}* piktnaudžiav\p{L}*`,
      instead: 'narkotikų vartojimas',
    },
    {
      forms: String.raw`(?:nešvar|švar)\p{L}* (?:adat|švirkšt)\p{L}*`,
      instead: 'naujas arba panaudotas švirkštas',
    },
    { forms: String.raw`nelegal\p{L}* (?:narkotik|medžiag)\p{L}*`, instead: 'narkotikai' },
    {
      forms: String.raw`auk(?:a|os|ą|ai|ų|oms)|pacient\p{L}*`,
      kinds: ['guidance'],
      instead: 'žmogus',
    },
  ],
  pl: [
    {
      forms: String.raw`narkoman\p{L}*|ćpun\p{L}*|ćpa(?:ć|ł|ła|ją|nie|nia)`,
      instead: 'osoba używająca narkotyków',
    },
    {
      forms: String.raw`użytkowni\p{L}* (?:narkotyków|substancji)`,
      instead: 'osoba używająca narkotyków',
    },
    {
      forms: String.raw`nadużywa\p{L}* (?:narkotyków|substancji|leków|alkoholu|opioidów)`,
      instead: 'używanie substancji',
    },
    {
      forms: String.raw`(?:brudn|czyst)\p{L}* (?:igł|igieł|strzykaw)\p{L}*`,
      instead: 'nowa lub używana strzykawka',
    },
    { forms: String.raw`nielegaln\p{L}* (?:narkotyk|substancj)\p{L}*`, instead: 'narkotyki' },
    { forms: String.raw`ofiar\p{L}*|pacjent\p{L}*`, kinds: ['guidance'], instead: 'ta osoba' },
  ],
  pt: [
    {
      forms: String.raw`toxicodependentes?|drogad[oa]s?|viciad[oa]s?|toxic[óô]man[oa]s?|junkies?|agarrad[oa]s? à droga`,
      instead: 'pessoa que usa drogas',
    },
    {
      forms: String.raw`(?:consumidor(?:a|es|as)?|utilizador(?:a|es|as)?|usuári[oa]s?) de (?:drogas?|substâncias)`,
      instead: 'pessoa que usa drogas',
    },
    {
      forms: String.raw`abuso de (?:drogas?|substâncias|medicamentos|álcool)`,
      instead: 'uso de substâncias',
    },
    { forms: String.raw`(?:seringas?|agulhas?) (?:suj|limp)as?`, instead: 'seringa nova ou usada' },
    { forms: String.raw`drogas? (?:ilícitas?|ilegais|ilegal)`, instead: 'drogas' },
    { forms: String.raw`vítimas?|pacientes?|doentes?`, kinds: ['guidance'], instead: 'a pessoa' },
  ],
  nl: [
    {
      forms: String.raw`(?:ex-)?junk(?:ie|ies|s)?|(?:ex-|drugs?|heroïne)?verslaafden?`,
      instead: 'persoon die drugs gebruikt',
    },
    {
      forms: String.raw`(?:hard|soft)?drugs?gebruik(?:er|ers|ster|sters)`,
      instead: 'persoon die drugs gebruikt',
    },
    {
      forms: String.raw`(?:drugs?|middelen|alcohol|medicijn)misbruik|misbruik van (?:drugs|middelen|medicijnen|alcohol)`,
      instead: 'gebruik van middelen',
    },
    {
      forms: String.raw`(?:vuile|vieze|schone) (?:naald(?:en)?|spuit(?:en)?)`,
      instead: 'nieuwe of gebruikte spuit',
    },
    { forms: String.raw`illegale (?:drugs?|middelen)`, instead: 'drugs' },
    {
      forms: String.raw`slachtoffers?|patiënt(?:en|e)?`,
      kinds: ['guidance'],
      instead: 'de persoon',
    },
  ],
  hu: [
    {
      forms: String.raw`drogos\p{L}*|narkós\p{L}*|narkom[áa]n\p{L}*|narkó(?:k|kat)?|(?:drog|kábítószer)függő\p{L}*|(?:drog|kábítószer)élvező\p{L}*`,
      instead: 'szerhasználó; drogot használó személy',
    },
    {
      forms: String.raw`(?:kábítószer|szer|drog|alkohol)rel való visszaélés\p{L}*|(?:kábítószer|drog|szer)abúzus\p{L}*|(?:kábítószerrel|droggal|alkohollal) való visszaélés\p{L}*`,
      instead: 'szerhasználat',
    },
    {
      forms: String.raw`(?:piszkos|koszos|tiszta) (?:tű|fecskendő)\p{L}*`,
      instead: 'új vagy használt fecskendő',
    },
    { forms: String.raw`(?:illegális|tiltott) (?:drog|kábítószer|szer)\p{L}*`, instead: 'drogok' },
    {
      forms: String.raw`áldozat\p{L}*|beteg(?:ek|et|nek|gel|e)?`,
      kinds: ['guidance'],
      instead: 'a személy',
    },
  ],
};
