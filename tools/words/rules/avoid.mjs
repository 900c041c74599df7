/** Words that make a page cold or hard, and plain ones instead. Few on purpose: nobody follows a long list. */

/** Not in directories: other people describe their services in their own words. */
const kinds = /** @type {const} */ (['strings', 'guidance', 'story', 'page', 'guide']);

/** @param {readonly { forms: string, instead: string }[]} rules */
const here = (rules) => rules.map((rule) => ({ ...rule, kinds }));

/** @type {import('../types.ts').WordRules} */
export const avoid = {
  en: here([
    {
      forms: String.raw`please (?:note|be advised|be aware)|kindly|note that`,
      instead: 'say it at once, without a lead-in',
    },
    {
      forms: String.raw`(?:click|tap) (?:on )?here|click (?:on|the|this|to)|clicking`,
      instead: 'name what happens: “Find help near you”, “Choose”',
    },
    {
      forms: String.raw`invalid|illegal (?:value|character)s?`,
      instead: 'say what to write: “Give a phone number”',
    },
    { forms: String.raw`users?|end-users?`, instead: 'you; people; person' },
    { forms: String.raw`submit(?:s|ted|ting)?`, instead: 'send' },
    { forms: String.raw`utili[sz](?:e|es|ed|ing)`, instead: 'use' },
    { forms: String.raw`in order to|prior to|in the event (?:of|that)`, instead: 'to; before; if' },
    {
      forms: String.raw`oops|whoops|uh-oh|something went wrong`,
      instead: 'say what did not work and what is safe',
    },
    { forms: String.raw`if appropriate|as needed|where applicable`, instead: 'say when' },
  ]),
  fr: here([
    {
      forms: String.raw`veuillez noter|merci de noter|prière de`,
      instead: 'dites-le tout de suite',
    },
    {
      forms: String.raw`cliquez(?: ici)?`,
      instead: 'nommez l’action : « Choisir », « Trouver de l’aide »',
    },
    {
      forms: String.raw`(?:in|non )valides?|utilisat(?:eurs?|rices?)`,
      instead: 'dites quoi écrire; vous, la personne',
    },
    { forms: String.raw`soumett(?:re|ez)|soumission`, instead: 'envoyer' },
    { forms: String.raw`le cas échéant|au préalable|afin de`, instead: 'si; avant; pour' },
  ]),
  el: here([
    {
      forms: String.raw`παρακαλείσθε|παρακαλώ σημειώστε|σημειώστε ότι`,
      instead: 'πείτε το αμέσως',
    },
    {
      forms: String.raw`κάντε κλικ(?: εδώ)?|πατήστε εδώ`,
      instead: 'πείτε τι γίνεται: «Βρείτε βοήθεια»',
    },
    { forms: String.raw`μη[ -]έγκυρ\p{L}*|άκυρ\p{L}*`, instead: 'πείτε τι να γράψουν' },
    { forms: String.raw`χρήστ(?:ης|η|ες)|χρηστών`, instead: 'εσείς· άτομο' },
    { forms: String.raw`υποβ(?:ολή|άλετε|άλλετε|άλλω)`, instead: 'στείλτε' },
  ]),
  lt: here([
    { forms: String.raw`atkreipkite dėmesį`, instead: 'sakykite iš karto' },
    {
      forms: String.raw`spustelėkite(?: čia)?|spauskite čia`,
      instead: 'pasakykite, kas įvyks: „Rasti pagalbą“',
    },
    {
      forms: String.raw`netinkam(?:as|a|i|os) (?:formatas|reikšmė|numeris|adresas)|negalioj\p{L}*`,
      instead: 'pasakykite, ką įrašyti',
    },
    { forms: String.raw`(?:var|nau)(?:totoj|dotoj)\p{L}*`, instead: 'jūs; žmogus' },
    { forms: String.raw`pateikti formą|pateikite formą`, instead: 'siųsti' },
  ]),
  pl: here([
    {
      forms: String.raw`prosimy (?:pamiętać|zauważyć)|należy pamiętać|uprzejmie`,
      instead: 'powiedz to od razu',
    },
    { forms: String.raw`kliknij(?: tutaj| tu)?`, instead: 'nazwij, co się stanie: „Znajdź pomoc”' },
    { forms: String.raw`nieprawidłow\p{L}*|niepoprawn\p{L}*`, instead: 'powiedz, co wpisać' },
    { forms: String.raw`użytkowni\p{L}*`, instead: 'ty; osoba' },
    { forms: String.raw`w celu|niezwłocznie`, instead: 'aby; od razu' },
  ]),
  pt: here([
    { forms: String.raw`tenha em atenção|note que|por favor,? note|queira`, instead: 'diga logo' },
    {
      forms: String.raw`cli(?:que|car)(?: aqui)?`,
      instead: 'diga o que acontece: «Encontrar ajuda»',
    },
    { forms: String.raw`inválid[oa]s?`, instead: 'diga o que escrever' },
    { forms: String.raw`utilizador(?:a|es|as)?|usuári[oa]s?`, instead: 'você; pessoa' },
    { forms: String.raw`submet(?:er|a|ido|ida)|a fim de`, instead: 'enviar; para' },
  ]),
  nl: here([
    { forms: String.raw`let op|gelieve`, instead: 'zeg het meteen' },
    { forms: String.raw`klik(?:ken)?(?: hier)?`, instead: 'zeg wat er gebeurt: “Vind hulp”' },
    { forms: String.raw`ongeldige?`, instead: 'zeg wat iemand moet schrijven' },
    { forms: String.raw`gebruik(?:er|ers)`, instead: 'u; persoon' },
    { forms: String.raw`indienen|ten einde|alvorens`, instead: 'sturen; om; voor' },
  ]),
  hu: here([
    {
      forms: String.raw`felhívjuk (?:a )?figyelmét|kérjük,? vegye figyelembe`,
      instead: 'mondja ki rögtön',
    },
    {
      forms: String.raw`kattints(?:on|a|unk)?(?: ide)?`,
      instead: 'nevezze meg, mi történik: „Segítség keresése”',
    },
    { forms: String.raw`érvénytelen\p{L}*`, instead: 'mondja meg, mit írjon' },
    { forms: String.raw`felhasználó\p{L}*`, instead: 'Ön; személy' },
    { forms: String.raw`benyújt\p{L}*|annak érdekében`, instead: 'küldés; hogy' },
  ]),
};
