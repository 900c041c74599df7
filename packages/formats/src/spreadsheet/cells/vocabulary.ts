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

export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...['usa', 'us', 'u.s', 'u.s.a', 'united states', 'united states of america', 'etats-unis'].map(
    (name) => [name, 'US'] as const,
  ),
  ...['canada', 'can'].map((name) => [name, 'CA'] as const),
  ...[
    'uk',
    'u.k',
    'united kingdom',
    'great britain',
    'england',
    'scotland',
    'wales',
    'northern ireland',
  ].map((name) => [name, 'GB'] as const),
  ['france', 'FR'],
  ['ireland', 'IE'],
  ['australia', 'AU'],
  ['germany', 'DE'],
  ['deutschland', 'DE'],
  ['greece', 'GR'],
  ['lithuania', 'LT'],
  ['poland', 'PL'],
  ['mexico', 'MX'],
]);

/** States whose postal codes begin with the zero that spreadsheets remove. */
export const LEADING_ZERO: ReadonlySet<string> = new Set('CT MA ME NH NJ PR RI VT VI'.split(' '));
/** Provinces and states by their two letters. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'AB BC MB NB NL NS NT NU ON PE QC SK YT ' +
    'AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY'
  ).split(' '),
);
