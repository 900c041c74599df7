import * as fc from 'fast-check';
import { shaped, SHAPES, type Shape } from './secret-shapes.ts';

/** A made-up list in which some things are secret. */
export interface SecretTable {
  readonly name: string;
  readonly text: string;
  /** Texts that must be in no output, in lowercase. */
  readonly secrets: readonly string[];
  /** Texts that everybody may read, and that must not be lost. */
  readonly open: readonly string[];
  readonly headings: readonly string[];
}

/** Headings around the words that are known, in the languages of our elements, German and Spanish. */
const HIDES = [
  ...['Confidential', 'Private', 'Is private', 'Secret', 'Undisclosed', 'Address confidential'],
  ...[
    'Confidential Site',
    'Hide Address',
    'Hidden location',
    'Do Not Publish Address',
    'Unlisted address',
  ],
  ...['Address Private?', 'Location is confidential', "Don't share location", 'Address withheld'],
  ...[
    'Not for publication: address',
    'Suppress address',
    'Keep address private',
    'Private residence address',
  ],
  ...[
    'Internal address only',
    'Never show location',
    'Non-public address',
    'Shelter location secret',
  ],
  ...[
    'PhysicalAddressIsPrivate',
    'LocationIsPrivate',
    'site_confidential',
    'ADDRESS_SECRET',
    'hideaddress',
  ],
  ...[
    'Adresse confidentielle',
    "Ne pas publier l'adresse",
    'Adresse privée',
    "Masquer l'adresse",
    'Lieu secret',
  ],
  ...[
    'Εμπιστευτική διεύθυνση',
    'Απόκρυψη διεύθυνσης',
    'Μη δημοσίευση διεύθυνσης',
    'Απόρρητη τοποθεσία',
  ],
  ...[
    'Konfidencialus adresas',
    'Nerodyti adreso',
    'Slapta vieta',
    'Neskelbti adreso',
    'Privatus adresas',
  ],
  ...[
    'Adres poufny',
    'Nie publikować adresu',
    'Ukryj adres',
    'Tajna lokalizacja',
    'Adres niejawny',
  ],
  ...[
    'Endereço confidencial',
    'Não publicar morada',
    'Ocultar endereço',
    'Local secreto',
    'Morada privada',
  ],
  ...[
    'Vertrouwelijk adres',
    'Adres niet tonen',
    'Verberg locatie',
    'Geheim adres',
    'Adres niet publiceren',
  ],
  ...['Titkos cím', 'Bizalmas helyszín', 'Rejtett cím', 'Nem nyilvános cím', 'Cím elrejtése'],
  ...[
    'Vertrauliche Adresse',
    'Adresse nicht anzeigen',
    'Geheimer Ort',
    'Adresse verbergen',
    'Standort vertraulich',
  ],
  ...['Dirección confidencial', 'No publicar dirección', 'Ocultar ubicación', 'Domicilio privado'],
];
const SHOWS = [
  ...['Publish address', 'Show address on website', 'Display physical address to public users?'],
  ...[
    'Address public',
    'Address can be shared',
    'Address visibility',
    'OK to list address',
    'Share location',
  ],
  ...['Show on map', 'location_visible', 'PublishAddress', 'Is the location public'],
  ...[
    "Publier l'adresse",
    "Afficher l'adresse",
    'Adresse publique',
    'Δημοσίευση διεύθυνσης',
    'Προβολή τοποθεσίας',
  ],
  ...[
    'Rodyti adresą',
    'Skelbti adresą',
    'Adresas viešas',
    'Publikować adres',
    'Pokaż adres',
    'Adres jawny',
  ],
  ...[
    'Publicar morada',
    'Mostrar endereço',
    'Morada pública',
    'Adres tonen',
    'Adres publiceren',
    'Locatie openbaar',
  ],
  ...[
    'Cím nyilvános',
    'Cím megjelenítése',
    'Cím közzétehető',
    'Adresse anzeigen',
    'Adresse veröffentlichen',
  ],
  ...['Mostrar dirección', 'Publicar dirección'],
];
/** Headings that keep the whole row back. */
const ROW_HIDES = [
  ...[
    'Do not publish',
    'Exclude from website',
    'ExcludeFromWebsite',
    'Hide listing',
    'Unlisted',
    'Internal only',
  ],
  ...[
    'Hide from directory',
    'Ne pas publier',
    'Nicht veröffentlichen',
    'Nie publikować',
    'Não publicar',
    'Niet publiceren',
  ],
];
const ROW_SHOWS = [
  'Publish',
  'Published',
  'Show on website',
  'Visible online',
  'Public listing',
  'Publier',
  'Publikować',
];

/** Yes and no, as people answer; the last ones only where the words of the heading allow them. */
const YES = [
  'Yes',
  'Y',
  'yes',
  'TRUE',
  '1',
  'x',
  'Oui',
  'Ja',
  'Tak',
  'Sim',
  'Igen',
  'Taip',
  'Ναι',
  'Sí',
];
const NO = ['No', 'N', 'no', 'FALSE', '0', 'Non', 'Nee', 'Nie', 'Não', 'Nem', 'Ne', 'Όχι', 'Nein'];
/** Nobody can rely on these: they keep things back. */
const UNCLEAR = [
  '?',
  'ask Jo',
  'depends',
  'tbd',
  'sometimes',
  'maybe',
  'see notes',
  'n/a',
  'partial',
];
const SAYS_SECRET = [
  'Private',
  'Confidential',
  'Do not publish',
  'hidden',
  'Not public',
  'SECRET',
  'Internal',
  'unlisted',
];
const SAYS_OPEN = ['Public', 'Publish', 'Visible', 'Shown'];

/** Words in a cell that keep the place of their row back, and words that only sound like it. */
const CELLS = [
  ...['Confidential location', 'Do not share', 'Address for staff only', 'Confid. loc.', 'Secret'],
  ...['Location disclosed only after intake', 'Address given by phone', 'C O N F I D E N T I A L'],
  ...['Con\u00adfiden\u200btial address', '\u0441onfidential location', 'c0nfidential address'],
  ...['adresse à ne pas divulguer', 'lieu tenu secret', 'adresse gardée secrète'],
  ...[
    'απόρρητη διεύθυνση',
    'Η διεύθυνση είναι εμπιστευτική',
    'slaptas adresas',
    'Neskelbti adreso',
  ],
  ...['adres niejawny', 'adres tajny', 'Nie udostępniać', 'morada sigilosa', 'Não divulgar'],
  ...['geheim adres', 'Adres niet delen', 'titkos cím', 'A cím bizalmas', 'Geheime Adresse'],
  ...['Nicht weitergeben', 'dirección confidencial', 'No divulgar la dirección'],
  // By kinds: who must not know, where it must not stand, how little may be shown, how quietly.
  ...['Nobody may know the address', 'no one should find out about the house'],
  ...[
    'Abusers must not find it',
    'neighbours do not know about us',
    'do not tell callers the address',
  ],
  ...[
    'hide this one from the map',
    'Do not map',
    'must never appear on the website',
    'off the web',
  ],
  ...[
    'Show only town',
    'website: phone only',
    'just list the city',
    'PO box is public, street isn’t',
  ],
  ...[
    'keep this quiet',
    'hush hush',
    'sensitive - DV',
    'low-profile house',
    'unmarked door, secret',
  ],
  ...[
    'blind address',
    'addr. o/r',
    'address stays between us',
    'not public knowledge',
    'safe-house',
  ],
  ...[
    'nie umieszczać na mapie',
    'adres mag niet online',
    'ne pas afficher l’adresse',
    '地址不能公开',
  ],
  ...[
    'адрес не показывать',
    'waa qarsoodi',
    'la dirección no debe publicarse',
    '場所は教えられません',
  ],
];
/** Remarks that keep the place of a shelter back, and of nothing else. */
const HINTS = [
  ...[
    'phone only please',
    'by phone only',
    'private',
    'Discreet',
    'VAW shelter',
    'NFP',
    'city only',
  ],
  ...[
    'nur telefonisch',
    'tylko telefonicznie',
    'No street please',
    'unmarked',
    'sensitive',
    'anonym',
  ],
];
/** Names of shelters that are secret without any remark. */
const SHELTERS: readonly ((name: string) => string)[] = [
  (name) => `Confidential Shelter ${name}`,
  (name) => `${name} Frauenhaus (anonym)`,
  (name) => `${name} Women's Refuge`,
  (name) => `DV Shelter ${name}`,
  (name) => `${name} Shelter *`,
  (name) => `Shelter ${name} †`,
];
const HARMLESS = [
  ...['Walk in', 'Confidential counselling', 'Your visit is confidential.', 'Do not share needles'],
  ...[
    'Dépistage gratuit et confidentiel',
    'Poufna porada',
    'Bizalmas tanácsadás',
    'Free. Confidential.',
  ],
  ...['Vertrouwelijk gesprek', 'Aconselhamento confidencial', 'Εμπιστευτική συμβουλευτική'],
  ...['phone only', 'Discreet', 'Private parking at the rear', 'Sensitive to scents', 'Call first'],
  ...['Nobody needs to know you were here', 'Keep naloxone out of the sun', 'City residents only'],
  ...['No street parking', 'Online only', 'Map at the entrance', 'Do not post photos of others'],
];
/** Rows of words above the secret rows: of the whole row, and of its place. */
const ORDERS = [
  ...['CONFIDENTIAL - DO NOT PUBLISH BELOW', '--- do not publish ---', 'For staff only'],
  ...['Ne pas publier', 'Nie publikować', 'Nicht veröffentlichen', 'Niet publiceren'],
];
const GROUPS = ['Confidential shelters', 'CONFIDENTIAL', 'Refuges secrets', 'Titkos címek'];

/** Columns that tell where a place is, and what would stand in them. */
const TELLING: readonly (readonly [
  heading: string,
  cell: (secret: string, digits: string) => string,
])[] = [
  ['Address 2', (s) => `Rear of ${s} building`],
  ['Landmark', (s) => `Behind the old ${s} mill`],
  ['Directions', (s) => `Take bus 4 to ${s} and ring`],
  ['Nearest bus stop', (s) => `${s} Square`],
  ['Neighbourhood', (s) => `${s} Heights`],
  ['Cross street', (s) => `${s} and Third`],
  ['Mailing address', (s) => `PO Box 12, ${s}`],
  ['Second address', (s, d) => `${d} ${s} Court`],
  ['Map link', (s) => `https://maps.google.com/?q=${s}`],
  ['What3words', (s) => `///${s}.kettle.moon`],
  ['Building name', (s) => `${s} House`],
  ['Notes', (s) => `Key is with the ${s} shop next door, ask for the grey door at the side`],
  ['Repère', (s) => `Derrière ${s}`],
  ['Getting there', (s) => `Bus 12 stops at ${s}.`],
  ['Buurt', (s) => `${s} buurt`],
  ['Dzielnica', (s) => `${s} stare`],
  ['Location name', (s) => `${s} Cottage`],
  ['Unit', (s) => `Unit 4, ${s}`],
  ['Parking', (s) => `Behind ${s}`],
  ['Access', (s) => `Ramp on the ${s} side`],
];

/** Columns of which nothing is ever proposed. */
const STAFF = [
  ...[
    'Admin Contact Phone',
    'Director cell phone',
    'Phone (internal)',
    'Emergency contact phone (staff only)',
  ],
  ...[
    'Home phone',
    'Private phone',
    'Unlisted phone',
    'Manager mobile',
    'adminContactPhone',
    'Personal cell phone',
  ],
  ...[
    'SeniorWorkerPhoneNumber',
    'donationContactPhone',
    'Coordinator phone',
    'Staff phone',
    'Confidential phone',
  ],
  ...[
    'Téléphone privé',
    'Téléphone du directeur',
    'Telefon dyrektora',
    'Telefon privat',
    'Teléfono personal',
  ],
];
const STAFF_MAILS = [
  'Manager email',
  'Director Email',
  'Admin e-mail',
  'Personal email',
  'Submitted by email',
  'Private email',
];
const DRAFTS = [
  'draft',
  'trash',
  'private',
  'pending',
  'do not publish',
  'Brouillon',
  'Entwurf',
  'szkic',
  'auto-draft',
  'Active, but do not publish',
];

type Style = (heading: string) => string;
const plain: Style = (heading) => heading;
const STYLES: readonly Style[] = [
  plain,
  plain,
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => `${heading} (Y/N)`,
  (heading) => `${heading}?`,
  (heading) => heading.replaceAll(/[^\p{L}\d]+/gu, '_').toLowerCase(),
  (heading) => heading.normalize('NFKD').replace(/\p{M}+/gu, ''),
  (heading) => ` ${heading.replaceAll(' ', '  ')} `,
  (heading) =>
    heading
      .split(/[^\p{L}\d]+/u)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
];

/** As a shapefile cuts a heading. */
function cut(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\d]+/gu, '_')
    .toUpperCase()
    .slice(0, 10);
}

const letters = fc.stringMatching(
  /^[bcdfghjklmnpqrstvwxz][aeiou][bcdfghjklmnpqrstvwxz]{2}[aeiou]$/,
);

/** Said in words of a cell. */
type Spoken = 'words' | 'cell' | 'hint' | 'shelter';

interface Choice {
  readonly words: readonly string[];
  readonly kind: 'hide' | 'show' | 'row-hide' | 'row-show' | 'status' | Spoken | 'order' | 'group';
  readonly heading: number;
  readonly style: number;
  readonly answers: readonly number[];
  readonly telling: readonly number[];
  readonly staff: readonly number[];
  readonly mail: number;
  readonly place: number;
  readonly told: number;
  readonly format: 'csv' | 'tsv' | 'semicolons' | 'json' | Shape;
  readonly extra: boolean;
  readonly partner: boolean;
  readonly position: number;
}

/** Tables with two rows that anybody may read and two with secrets. */
export const secretTables: fc.Arbitrary<SecretTable> = fc
  .record<Choice>({
    words: fc.uniqueArray(letters, { minLength: 14, maxLength: 14 }),
    kind: fc.constantFrom(
      'hide',
      'hide',
      'hide',
      'show',
      'show',
      'row-hide',
      'row-show',
      'status',
      'words',
      'cell',
      'cell',
      'hint',
      'shelter',
      'order',
      'group',
    ),
    heading: fc.nat(999),
    style: fc.nat(999),
    answers: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }),
    telling: fc.uniqueArray(fc.nat(TELLING.length - 1), { maxLength: 3 }),
    staff: fc.uniqueArray(fc.nat(STAFF.length - 1), { maxLength: 2 }),
    mail: fc.nat(STAFF_MAILS.length * 3),
    place: fc.nat(3),
    told: fc.nat(9),
    format: fc.oneof(
      fc.constantFrom('csv', 'csv', 'tsv', 'semicolons', 'json'),
      fc.constantFrom(...SHAPES),
    ),
    extra: fc.boolean(),
    partner: fc.boolean(),
    position: fc.nat(999),
  })
  .map(tableOf);

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

function tableOf(choice: Choice): SecretTable {
  const { kind, answers, words } = choice;
  const secrets: string[] = [];
  const open: string[] = [];
  const columns = new Map<string, string[]>();
  const rows = [0, 1, 2, 3];
  const isSecret = (row: number): boolean => row >= 2;
  const word = (row: number, use: number): string =>
    `Q${words[(row * 3 + use) % 14] ?? ''}${String(row)}${'abcdefg'[use] ?? ''}`;
  const wholeRow =
    kind === 'order' || kind === 'row-hide' || kind === 'row-show' || kind === 'status';
  const hidden = (row: number, text: string): string => {
    if (isSecret(row)) secrets.push(text.toLowerCase());
    return text;
  };

  const named = (row: number): string => {
    const name = word(row, 0);
    if (kind === 'shelter' && isSecret(row)) return pick(SHELTERS, answers[row] ?? 0)(name);
    return kind === 'hint' && isSecret(row) ? `${name} Shelter` : `House ${name}`;
  };
  columns.set(
    'Name',
    rows.map((row) => hiddenIf(wholeRow, row, named(row))),
  );
  columns.set(
    'Phone',
    rows.map((row) => hiddenIf(wholeRow, row, `519-555-01${String(10 + row)}`)),
  );
  function hiddenIf(hide: boolean, row: number, text: string): string {
    if (!isSecret(row)) open.push(text);
    return hide ? hidden(row, text) : text;
  }
  const street = (row: number): string => `${String(90 + row)} ${word(row, 1)} Lane`;
  const code = (row: number): string => `N${String(row)}N ${String(row)}Z${String(7)}`;
  const codes = rows.map(code);
  for (const row of rows) {
    if (!isSecret(row)) open.push(street(row));
    hidden(row, word(row, 1));
    hidden(row, code(row));
    hidden(row, code(row).replace(' ', ''));
  }
  const says = (row: number): string =>
    kind === 'words' && isSecret(row)
      ? pick(
          [
            ...[
              ' (confidential)',
              ' - do not publish',
              ', CONFIDENTIAL',
              ' (adresse confidentielle)',
            ],
            ...[' (shh)', ' (保密)', ' (سري)', ' - hide', ' 🔒'],
            ...CELLS.map((words) => ` (${words})`),
          ],
          answers[row] ?? 0,
        )
      : '';
  if (choice.place === 0) {
    columns.set(
      'Address',
      rows.map((row) => `${street(row)}, Woodstock, ON ${code(row)}${says(row)}`),
    );
  } else {
    columns.set(
      pick(['Street', 'Address 1', 'Street address'], choice.place),
      rows.map((row) => `${street(row)}${says(row)}`),
    );
    columns.set(
      'City',
      rows.map(() => 'Woodstock'),
    );
    columns.set(pick(['Postal code', 'Zip', 'Postcode'], choice.place), codes);
  }
  if (choice.place > 1) {
    columns.set(
      'Latitude',
      rows.map((row) => hidden(row, `43.1${String(row)}7351`)),
    );
    columns.set(
      'Longitude',
      rows.map((row) => hidden(row, `-80.7${String(row)}4826`)),
    );
  }
  columns.set(
    pick(['Description', 'About', 'Details'], choice.told),
    rows.map((row) => {
      const told = [
        `We meet at ${street(row)}. Tea is free.`,
        `Tea is free. Our code is ${code(row)}.`,
        `Tea is free.\nLetters go to ${code(row).replace(' ', '')}, please.`,
        `Tea is free. Look for ${word(row, 1)} Ln.`,
        'Tea is free.',
      ];
      return pick(told, choice.told);
    }),
  );
  for (const at of choice.telling) {
    const [heading, cell] = pick(TELLING, at);
    const text = rows.map((row) => cell(hidden(row, word(row, 2)), String(40 + row)));
    columns.set(heading, text);
  }
  for (const at of choice.staff) {
    columns.set(
      pick(STAFF, at),
      rows.map((row) => {
        const number = `519-555-0${String(3 + (at % 6))}${String(10 + row + at)}`;
        secrets.push(number);
        return number;
      }),
    );
  }
  if (choice.mail < STAFF_MAILS.length) {
    columns.set(
      pick(STAFF_MAILS, choice.mail),
      rows.map((row) => {
        const mail = `boss${String(row)}@${words[row + 9] ?? ''}.example`;
        secrets.push(mail);
        return mail;
      }),
    );
  }
  if (choice.partner) {
    columns.set(
      'Phone2Number',
      rows.map((row) => hidden(row, `519-555-02${String(20 + row)}`)),
    );
    columns.set(
      'Phone2IsPrivate',
      rows.map((row) => pick(isSecret(row) ? [...YES, ...UNCLEAR] : NO, answers[row + 4] ?? 0)),
    );
  }

  const answer = (row: number): string => {
    const at = answers[row] ?? 0;
    const secret = isSecret(row);
    if (kind === 'hide' || kind === 'row-hide') {
      return secret
        ? pick([...YES, ...YES, ...SAYS_SECRET, ...(row === 3 ? UNCLEAR : [])], at)
        : pick([...NO, ...SAYS_OPEN.slice(0, 1)], at);
    }
    if (kind === 'show' || kind === 'row-show') {
      return secret
        ? pick([...NO, ...NO, ...SAYS_SECRET, ...(row === 3 ? [...UNCLEAR, ''] : [])], at)
        : pick([...YES, ...SAYS_OPEN], at);
    }
    return secret ? pick(DRAFTS, at) : pick(['publish', 'Active', 'published', 'Open'], at);
  };
  if (kind === 'cell' || kind === 'hint') {
    const secret = kind === 'cell' ? CELLS : HINTS;
    columns.set(
      pick(['Remarks', 'Comments', 'Good to know'], choice.heading),
      rows.map((row) => pick(isSecret(row) ? secret : HARMLESS, answers[row] ?? 0)),
    );
  } else if (kind !== 'words' && kind !== 'shelter' && kind !== 'order' && kind !== 'group') {
    const list = {
      hide: HIDES,
      show: SHOWS,
      'row-hide': ROW_HIDES,
      'row-show': ROW_SHOWS,
      status: [
        'post_status',
        'Status',
        'AgencyStatus',
        'Listing status',
        'Statut',
        'Stan',
        'Estado',
      ],
    }[kind];
    const heading = pick(list, choice.heading);
    const style = pick(STYLES, choice.style);
    const styled =
      choice.style % 11 === 10 && (kind === 'hide' || kind === 'show') && CUTTABLE.has(heading)
        ? cut(heading)
        : style(heading);
    columns.set(kind === 'status' ? heading : styled, rows.map(answer));
  }

  const entries = [...columns];
  const said = kind === 'order' ? ORDERS : kind === 'group' ? GROUPS : [];
  const flag = entries.at(-1)?.[0] ?? '';
  // Whether the last column, if it speaks of privacy, is about the place.
  const isOfPlace = kind === 'hide' || kind === 'show';
  // The column may be anywhere: first, last, in the middle.
  const moved = entries.splice(entries.length - 1, 1);
  entries.splice(1 + (choice.position % entries.length), 0, ...moved);
  const headings = entries.map(([heading]) => heading);
  return {
    ...written(
      said.length > 0 && !SHEETS.has(choice.format) ? { ...choice, format: 'csv' } : choice,
      headings,
      rows.flatMap((row) => {
        const cells = entries.map(([, column]) => column[row] ?? '');
        if (said.length === 0 || row !== 2) return [cells];
        return [[pick(said, choice.heading), ...cells.slice(1).map(() => '')], cells];
      }),
      (heading) => PLACE.test(heading) || (isOfPlace && heading === flag.trim()),
    ),
    secrets: [...new Set(secrets)],
    open,
    headings,
  };
}

/** Where people write rows of words between the records. */
const SHEETS: ReadonlySet<Choice['format']> = new Set(['csv', 'tsv', 'semicolons', 'html']);

const PLACE =
  /^(?:Address|Street|Address 1|Street address|City|Postal code|Zip|Postcode|Latitude|Longitude)$/;

/** Headings of which the first ten letters still say what they are about. */
const CUTTABLE: ReadonlySet<string> = new Set([
  ...[
    'Confidential',
    'Hide Address',
    'Address Private?',
    'Do Not Publish Address',
    'Publish address',
  ],
  ...[
    'ADDRESS_SECRET',
    'hideaddress',
    'site_confidential',
    'Private residence address',
    'Hidden location',
  ],
  ...[
    'Adres poufny',
    'Ukryj adres',
    'Adresse privée',
    'Adres tonen',
    'Geheim adres',
    'Share location',
  ],
]);

function written(
  { format, extra }: Choice,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  isOfPlace: (heading: string) => boolean,
): Pick<SecretTable, 'name' | 'text'> {
  if (format === 'json') {
    const records = rows.map((row) =>
      Object.fromEntries(headings.map((heading, at) => [heading.trim(), row[at] ?? ''])),
    );
    return { name: 'list.json', text: JSON.stringify(extra ? { data: records } : records) };
  }
  if (format !== 'csv' && format !== 'tsv' && format !== 'semicolons') {
    return shaped(format, headings, rows, isOfPlace);
  }
  const between = { csv: ',', tsv: '\t', semicolons: ';' }[format];
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(between);
  const lines = [headings, ...rows].map(line);
  return {
    name: format === 'tsv' ? 'list.tsv' : 'list.csv',
    text: `${extra ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`,
  };
}
