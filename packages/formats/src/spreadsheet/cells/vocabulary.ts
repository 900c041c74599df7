/** The words with which lists say whether a service is open. */
export const STATUSES: ReadonlyMap<string, string> = new Map([
  ...[
    'active',
    'open',
    'current',
    'published',
    'publish',
    'live',
    'approved',
    'ouvert',
    'actif',
    'activo',
  ].map((word) => [word, 'active'] as const),
  ...['inactive', 'closed', 'archived', 'suspended', 'inactif', 'ferme'].map(
    (word) => [word, 'inactive'] as const,
  ),
  ...['defunct', 'permanently closed', 'gone'].map((word) => [word, 'defunct'] as const),
  ...['temporarily closed', 'temporarily-closed', 'paused', 'on hold'].map(
    (word) => [word, 'temporarily-closed'] as const,
  ),
]);

/** Names of countries, folded, in English and in the languages of the partners. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  US: 'usa|us|u.s|u.s.a|united states|united states of america|etats-unis|estados unidos|stany zjednoczone|vereinigte staaten|verenigde staten',
  CA: 'canada|can|kanada',
  GB: 'uk|u.k|united kingdom|great britain|england|scotland|wales|northern ireland|royaume-uni|wielka brytania|reino unido|grossbritannien',
  FR: 'france|francja|francia|frankreich|frankrijk|franca|prancuzija|γαλλια|franciaorszag',
  IE: 'ireland|eire|irlande|irlandia|irlanda|irland|ierland',
  AU: 'australia|australie',
  DE: 'germany|deutschland|allemagne|niemcy|alemania|alemanha|duitsland|vokietija|γερμανια|nemetorszag',
  GR: 'greece|hellas|ελλαδα|ελλας|grece|grecja|grecia|griechenland|griekenland|graikija|gorogorszag',
  LT: 'lithuania|lietuva|lituanie|litwa|lituania|litauen|litouwen',
  PL: 'poland|polska|pologne|polonia|polen|lenkija|lengyelorszag|πολωνια',
  PT: 'portugal|portugalia|portogalo|portugalija|πορτογαλια',
  NL: 'netherlands|the netherlands|nederland|pays-bas|holandia|paises bajos|paises baixos|niederlande|olandija|hollandia',
  HU: 'hungary|magyarorszag|hongrie|wegry|hungria|ungarn|hongarije|vengrija|ουγγαρια',
  ES: 'spain|espana|espagne|hiszpania|espanha|spanien|spanje|ispanija|spanyolorszag|ισπανια',
  BE: 'belgium|belgique|belgie|belgien|belgia|belgica',
  CH: 'switzerland|suisse|schweiz|svizzera|szwajcaria|suiza',
  AT: 'austria|osterreich|autriche|oostenrijk',
  IT: 'italy|italia|italie|italien|wlochy',
  EE: 'estonia|eesti|estonie|estland',
  LV: 'latvia|latvija|lettonie|lettland|lotwa',
  MX: 'mexico|mexique',
  RE: 'reunion|la reunion',
  YT: 'mayotte',
};

export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_NAMES).flatMap(([code, names]) =>
    names.split('|').map((name) => [name, code] as const),
  ),
);

/** States whose postal codes begin with the zero that spreadsheets remove. */
export const LEADING_ZERO: ReadonlySet<string> = new Set('CT MA ME NH NJ PR RI VT VI'.split(' '));
/** Provinces and states by their two letters. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'AB BC MB NB NL NS NT NU ON PE QC SK YT ' +
    'AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY PR'
  ).split(' '),
);

/** Provinces and states by their names, as a part of a pattern. */
export const REGION_NAMES =
  'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: (?:and|&) Labrador)?|Nova Scotia|Northwest Territories|Nunavut|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming';
