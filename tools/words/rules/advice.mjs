/**
 * Advice that was withdrawn because it kills or wastes time. Saying not to do it is fine.
 * There are two exceptions: "give no breaths" is itself withdrawn advice (from 2020), and giving doses
 * until somebody wakes is wrong because breathing is the goal, not waking.
 */

const COLD = 'leave it out: cold water can harm and wastes time; call, naloxone, breaths';
const SLAP = 'leave it out: say “shout, and rub their breast bone”';
const MILK = 'leave it out: put nothing in their mouth';
const VOMIT = 'leave it out: put them on their side';
const BREATHS = 'give breaths; who cannot gives chest compressions';
const SKIN = 'leave it out: a touch on the skin is very unlikely to harm';
const WAKE = 'go by breathing: “until they breathe on their own”';
const PERIOD = String.raw`[^.!?]*`;

/** Not in directories: a place may well give out milk, or have showers. */
const kinds = /** @type {const} */ (['strings', 'guidance', 'story', 'page', 'guide']);

/** @param {readonly import('../types.ts').WordRule[]} rules */
const here = (rules) => rules.map((rule) => ({ ...rule, kinds }));

/** @type {import('../types.ts').WordRules} */
export const advice = {
  en: here([
    {
      forms: String.raw`(?:cold|ice|icy) (?:showers?|baths?|water)|ice (?:pack|cube)s?|(?:in|into|under) (?:a|the) (?:shower|bath)`,
      unlessNegated: 'before',
      instead: COLD,
    },
    {
      forms: String.raw`slap(?:s|ped|ping)?|punch(?:ing)?|burn their`,
      unlessNegated: 'before',
      instead: SLAP,
    },
    {
      forms: String.raw`(?:give|offer|drink|inject|drinking|giving)${PERIOD} (?:milk|salt|salt ?water)|walk (?:them|the person) (?:around|about)`,
      unlessNegated: 'before',
      instead: MILK,
    },
    {
      forms: String.raw`(?:make|making|get) (?:them|the person) (?:vomit|throw up|be sick)|induce vomiting|force(?:d)? vomiting`,
      unlessNegated: 'before',
      instead: VOMIT,
    },
    {
      forms: String.raw`(?:do not|don['’]t|never|avoid|skip|no need to) (?:give |giving |do |use |try )?(?:\p{L}+ )?(?:breaths?|breathing for|mouth-to-mouth)|no (?:rescue )?breaths|(?:COVID|pandemic)${PERIOD}breath\p{L}*`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:touch\p{L}*|skin contact)${PERIOD}(?:fentanyl|opioids?|drugs?)|(?:fentanyl|opioids?)${PERIOD} (?:through|touch\p{L}*|on) (?:your |the )?(?:skin|it)`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:naloxone|doses?|spray\p{L}*|inject\p{L}*)${PERIOD} (?:until|till)${PERIOD} (?:wakes?|awake|alert|conscious|come to)|(?:until|till) they (?:are )?(?:fully )?(?:wake|awake)`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    {
      forms: String.raw`(?:do not|don['’]t|never|avoid) (?:ever )?(?:touch\p{L}*|handl\p{L}*)${PERIOD} fentanyl`,
      instead: SKIN,
    },
  ]),
  fr: here([
    {
      forms: String.raw`(?:douche|bain|eau) (?:froide?|glacée?)|(?:sous|dans) (?:la|une) douche`,
      unlessNegated: 'before',
      instead: COLD,
    },
    { forms: String.raw`gifl\p{L}*|frapp(?:ez|er)(?! à)`, unlessNegated: 'before', instead: SLAP },
    {
      forms: String.raw`(?:donn|fai|inject)\p{L}*${PERIOD} (?:lait|sel|eau salée)`,
      unlessNegated: 'before',
      instead: MILK,
    },
    {
      forms: String.raw`(?:fai(?:tes|re)(?:[- ]l[ae])?|forcer à) vomir`,
      unlessNegated: 'before',
      instead: VOMIT,
    },
    {
      forms: String.raw`(?:ne |n['’])(?:faites|donnez|pratiquez|faire) pas${PERIOD} (?:respirations?|bouche-à-bouche|insufflations?|souffles?)`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:touch\p{L}*|peau)${PERIOD} (?:le )?fentanyl|fentanyl${PERIOD} peau`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:naloxone|doses?)${PERIOD} jusqu['’]à${PERIOD} (?:réveil\p{L}*|conscien\p{L}*)`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    { forms: String.raw`(?:ne touchez|évitez de toucher)${PERIOD} fentanyl`, instead: SKIN },
  ]),
  el: here([
    {
      forms: String.raw`(?:κρύο|παγωμένο) (?:ντους|μπάνιο|νερό)`,
      unlessNegated: 'before',
      instead: COLD,
    },
    {
      forms: String.raw`χαστο[υύ]κ\p{L}*|χτυπήστε (?:το|τον|την) (?:άτομο|πρόσωπο)`,
      unlessNegated: 'before',
      instead: SLAP,
    },
    {
      forms: String.raw`(?:δώσ|δίν)\p{L}*${PERIOD} (?:γάλα|αλάτι|αλατόνερο)`,
      unlessNegated: 'before',
      instead: MILK,
    },
    {
      forms: String.raw`(?:κάν\p{L}*|προκαλέσ\p{L}*)${PERIOD} (?:εμετό|κάνει εμετό)`,
      unlessNegated: 'before',
      instead: VOMIT,
    },
    {
      forms: String.raw`(?:μην?|δεν) (?:δίν|δώσ|κάν)\p{L}*${PERIOD} (?:αναπνο|εμφυσήσ|ανάσ)\p{L}*`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:αγγί\p{L}*|άγγιγμα|δέρμα)${PERIOD} φαιντανύλη|φαιντανύλη${PERIOD} δέρμα\p{L}*`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:ναλοξόνη|δόσ)\p{L}*${PERIOD} (?:μέχρι|ώσπου)${PERIOD} ξυπν\p{L}*`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    { forms: String.raw`μην? αγγί\p{L}*${PERIOD} φαιντανύλη`, instead: SKIN },
  ]),
  lt: here([
    {
      forms: String.raw`(?:šalt|ledin)\p{L}* (?:duš|vandeni|vandens|vandeny|voni)\p{L}*|po dušu`,
      unlessNegated: 'before',
      instead: COLD,
    },
    {
      forms: String.raw`(?:pliaukštel|trenk|antausi|muš)\p{L}*`,
      unlessNegated: 'before',
      instead: SLAP,
    },
    {
      forms: String.raw`(?:duok|gird|suleis)\p{L}*${PERIOD} (?:pien|drusk)\p{L}*`,
      unlessNegated: 'before',
      instead: MILK,
    },
    {
      forms: String.raw`(?:sukel|priver)\p{L}*${PERIOD} (?:vėmim|vemti)\p{L}*`,
      unlessNegated: 'before',
      instead: VOMIT,
    },
    {
      forms: String.raw`(?:neduok|nedaryk|neįpūs|nepūs)\p{L}*${PERIOD} ?(?:įpūtim|kvėpavim|oro)\p{L}*`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:liet|liest|palie|od)\p{L}*${PERIOD} fentanil\p{L}*|fentanil\p{L}*${PERIOD} od(?:a|ą|os)`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:naloksono?|doz)\p{L}*${PERIOD} kol${PERIOD} (?:pabus|atsibus)\p{L}*`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    { forms: String.raw`nelie(?:sk|č)\p{L}*${PERIOD} fentanil\p{L}*`, instead: SKIN },
  ]),
  pl: here([
    {
      forms: String.raw`zimn\p{L}* (?:prysznic|kąpiel|wod)\p{L}*|pod prysznic\p{L}*`,
      unlessNegated: 'before',
      instead: COLD,
    },
    {
      forms: String.raw`(?:policzkuj|spoliczkuj|uderz|bij)\p{L}*`,
      unlessNegated: 'before',
      instead: SLAP,
    },
    {
      forms: String.raw`(?:daj|podaj|podawaj|dawaj|wstrzykn)\p{L}*${PERIOD} (?:mlek\p{L}*|sól|soli|solą)`,
      unlessNegated: 'before',
      instead: MILK,
    },
    {
      forms: String.raw`(?:wywołaj|wywołuj|sprowokuj|zmuś|zmuszaj)\p{L}*${PERIOD} wymiot\p{L}*`,
      unlessNegated: 'before',
      instead: VOMIT,
    },
    {
      forms: String.raw`nie (?:rób|wykonuj|dawaj|prowadź)\p{L}*${PERIOD} (?:oddech|wdech|usta-usta)\p{L}*`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:dotk|dotyk|skór)\p{L}*${PERIOD} fentanyl\p{L}*|fentanyl\p{L}*${PERIOD} skór\p{L}*`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:nalokson|dawk)\p{L}*${PERIOD} aż${PERIOD} (?:obudz|przytomn|ocknie)\p{L}*`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    { forms: String.raw`nie dotyk\p{L}*${PERIOD} fentanyl\p{L}*`, instead: SKIN },
  ]),
  pt: here([
    {
      forms: String.raw`(?:duche|banho|água|chuveiro) (?:fri[oa]|gelad[oa])|debaixo do (?:duche|chuveiro)`,
      unlessNegated: 'before',
      instead: COLD,
    },
    {
      forms: String.raw`(?:bofetad|estalad)\p{L}*|tapas? na cara|esbofete\p{L}*`,
      unlessNegated: 'before',
      instead: SLAP,
    },
    {
      forms: String.raw`(?:d[êe]|dar|ofereça|injete)(?=\P{L})${PERIOD} (?:leite|sal)`,
      unlessNegated: 'before',
      instead: MILK,
    },
    {
      forms: String.raw`(?:faça|fazer|provo\p{L}*|forc\p{L}*)${PERIOD} (?:vomitar|vómito|vômito)`,
      unlessNegated: 'before',
      instead: VOMIT,
    },
    {
      forms: String.raw`(?:não|nunca) (?:faça|dê|faz)${PERIOD} (?:respiraç|insuflaç|ventilaç|boca a boca)\p{L}*`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:toc|toque|pele)\p{L}*${PERIOD} fentanil|fentanil${PERIOD} pele`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:naloxona|doses?)${PERIOD} até${PERIOD} (?:acord|despert|consciente)\p{L}*`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    { forms: String.raw`(?:não|nunca) toque\p{L}*${PERIOD} fentanil`, instead: SKIN },
  ]),
  nl: here([
    {
      forms: String.raw`koude? (?:douche|bad|water)|onder de douche`,
      unlessNegated: 'anywhere',
      instead: COLD,
    },
    {
      forms: String.raw`sla (?:de persoon|iemand|ze|hen|hem|haar)|klap in het gezicht`,
      unlessNegated: 'anywhere',
      instead: SLAP,
    },
    {
      forms: String.raw`(?:geef|spuit)${PERIOD} (?:melk|zout)`,
      unlessNegated: 'anywhere',
      instead: MILK,
    },
    {
      forms: String.raw`laat${PERIOD} (?:braken|overgeven)|wek${PERIOD} braken op`,
      unlessNegated: 'anywhere',
      instead: VOMIT,
    },
    {
      forms: String.raw`(?:geef|doe) (?:geen|nooit) (?:mond-op-mond|adem|beademing|mond)\p{L}*|beadem${PERIOD} niet`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:aanra|raak|huid)\p{L}*${PERIOD} fentanyl|fentanyl${PERIOD} huid`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:naloxon|dos[ei])\p{L}*${PERIOD} tot(?:dat)?${PERIOD} wakker`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    {
      forms: String.raw`raak${PERIOD} (?:geen|nooit|niet|niets)${PERIOD} ?fentanyl|raak${PERIOD} fentanyl${PERIOD} (?:niet|nooit) aan`,
      instead: SKIN,
    },
  ]),
  hu: here([
    {
      forms: String.raw`hideg (?:zuhany|fürdő|víz|vize|vízz)\p{L}*|zuhany alá`,
      unlessNegated: 'before',
      instead: COLD,
    },
    {
      forms: String.raw`(?:pofoz|pofon|megüt|üsd|üsse)\p{L}*`,
      unlessNegated: 'before',
      instead: SLAP,
    },
    {
      forms: String.raw`(?:adj|itass)\p{L}*${PERIOD} (?:tej\p{L}*|sót?|sós vizet)|(?:tejet|sót) ad\p{L}*`,
      unlessNegated: 'before',
      instead: MILK,
    },
    {
      forms: String.raw`(?:hánytas|hánytat)\p{L}*|hányás\p{L}* (?:kivált|előidéz)\p{L}*`,
      unlessNegated: 'before',
      instead: VOMIT,
    },
    {
      forms: String.raw`ne (?:lélegeztes|adj|fúj)\p{L}*(?:${PERIOD} (?:levegő|lélegz|befúvás)\p{L}*|(?<=lélegeztes\p{L}*))`,
      instead: BREATHS,
    },
    {
      forms: String.raw`(?:fentanil)\p{L}*${PERIOD} (?:bőr|érint)\p{L}*|(?:érint|bőr)\p{L}*${PERIOD} fentanil\p{L}*`,
      unlessNegated: 'anywhere',
      instead: SKIN,
    },
    {
      forms: String.raw`(?:naloxon|adag)\p{L}*${PERIOD} (?:amíg|ameddig)${PERIOD} (?:ébred|magához)\p{L}*`,
      unlessNegated: 'before',
      instead: WAKE,
    },
    {
      forms: String.raw`(?:ne|soha ne) (?:érj|nyúlj|érints)\p{L}*${PERIOD} fentanil\p{L}*`,
      instead: SKIN,
    },
  ]),
};

/**
 * How each language says "not". For English, a "not" that urges people on does not count: "do not
 * wait, ..." does not forbid what follows.
 *
 * @type {import('../types.ts').Rules['negation']}
 */
export const negation = {
  en: String.raw`(?:do not|don['’]t|never|not|avoid|cannot|can['’]t|won['’]t|no|nor|instead of)(?! (?:wait|panic|hesitate|stop|forget|worry|be afraid))`,
  fr: String.raw`ne|n|pas|jamais|aucune?|sans|ni|évitez`,
  el: String.raw`μην?|δεν|ποτέ|όχι|χωρίς|ούτε`,
  lt: String.raw`ne\p{L}*|niekada|be`,
  pl: String.raw`nie|nigdy|bez|ani`,
  pt: String.raw`não|nunca|sem|nem|evite`,
  nl: String.raw`niet|nooit|geen|zonder`,
  hu: String.raw`ne|nem|soha|sose|se|tilos`,
};
