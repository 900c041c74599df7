import { fold } from '../cells/words.ts';
import { matchHoursHeading, type HoursHeading } from '../../hours/headings.ts';
import type { Target } from './targets.ts';

/**
 * The headings that lists use: in English, French, Spanish and German, and as Airtable, Ohana,
 * WordPress and 211 exports write them. `|` separates names; they are compared by {@link headingWords}.
 */
const NAMES: readonly (readonly [Target, string])[] = [
  [
    'organization.id',
    'organization id|organisation id|org id|agency id|provider id|agency number|parent agency num',
  ],
  [
    'organization.name',
    'organization|organisation|organization name|organisation name|org|org name|agency|agency name|provider|provider name|organisme|nom de l organisme|nom organisme|organizacion|nombre de la organizacion|trager|organization title|parent agency|company|association|charity',
  ],
  [
    'organization.description',
    'organization description|org description|agency description|about the organization',
  ],
  ['organization.phone', 'organization phone|agency phone|org phone|main office phone'],
  ['organization.email', 'organization e mail|organization email|agency email|org email'],
  ['organization.website', 'organization website|agency website|organization url|org url'],
  ['location.id', 'location id|site id|place id|venue id'],
  [
    'location.name',
    'location name|site name|site|venue|venue name|location title|place|place name|lieu|building|nom du lieu',
  ],
  ['location.phone', 'location phone|place phone|site phone'],
  ['location.description', 'location description|about the place|site description'],
  [
    'id',
    'id|uid|uuid|guid|resource agency num|record id|recordid|service id|services id|program id|resource id|listing id|identifier|key|no|nid|ref',
  ],
  [
    'name',
    'name|title|service|service name|program|program name|programme|programme name|resource|resource name|listing|listing name|nom|nom du service|nombre|nombre del servicio|titel|bezeichnung|service title|public name|facility|facility name|clinic|pharmacy|pharmacy name|meeting name|group name|nom du programme|titre|post title',
  ],
  [
    'alternateName',
    'alternate name|alternative name|alt name|aka|also known as|other name|other names|acronym|autre nom|otro nombre|short name|former name',
  ],
  [
    'description',
    'description|service description|program description|desc|about|details|summary|what they do|what we do|services|services offered|services provided|body|content|overview|info|information|resume|descripcion|beschreibung|long description|short description|org description|excerpt|post content|offering|offerings',
  ],
  [
    'status',
    'status|service status|is this service open|active|open|is active|statut|estado|currently open|operational status|is open',
  ],
  [
    'category',
    'category|categories|category name|service type|service types|type|types|type of service|tags|tag|keywords|topics|topic|taxonomy|taxonomy terms|service category|what|categorie|categories de service|type de service|categoria|tipo de servicio|kategorie|focus|focus areas|needs|need|services tags|cause|population served|populations served|populations|population|target population|level of service|subcategory|sub category',
  ],
  [
    'phone',
    'phone|phones|phone number|phone numbers|telephone|telephone number|tel|contact phone|contact number|main phone|primary phone|number|phone 1|phone1|phone 2|phone2|cell|mobile|hotline|crisis line|toll free|toll free phone|toll free phone number|toll free number|phone toll free|telefono|telefon|numero de telephone|no de telephone|call|helpline|office phone|intake phone|public phone|business phone|after hours phone|telephone 1|telephone 2|phonenumber|phone1 number|phone2 number|phone3 number|phone4 number|phone5 number|phone number hotline|phone number after hours|phone number out of area|phone number business line',
  ],
  ['phone.text', 'text|text messages|text line|sms|text number|text phone|texto'],
  ['phone.fax', 'fax|fax number|telecopieur|fax phone'],
  ['phone.tty', 'tty|tdd|tty phone number|tty phone|tty number|tty tdd|ats|phone tty'],
  [
    'email',
    'email|e mail|email address|contact email|courriel|correo|correo electronico|mail|adresse courriel|e mail address|public email|emailaddress',
  ],
  [
    'website',
    'website|web site|web|url|link|links|website url|website address|web address|web page|webpage|homepage|site web|site internet|sitio web|webseite|internet|facebook|permalink|application form link|online',
  ],
  [
    'hours',
    'hours|about the hours|hours of operation|opening hours|open hours|service hours|office hours|business hours|schedule|times|time|when|days and hours|days hours|days open|days|operating hours|heures|heures d ouverture|horaire|horaires|horario|horarios|offnungszeiten|dates and hours|recurring dates|availability|service availability|meeting time|day and time|hours notes|regular schedule|meeting times|holiday schedule|holiday schedule location closed|holiday hours',
  ],
  ['hours.monday', 'monday|mon|monday hours|mon hours|hours monday|hours mon|lundi|lunes|montag'],
  [
    'hours.tuesday',
    'tuesday|tue|tues|tuesday hours|tue hours|hours tuesday|hours tue|mardi|martes|dienstag',
  ],
  [
    'hours.wednesday',
    'wednesday|wed|wednesday hours|wed hours|hours wednesday|hours wed|mercredi|miercoles|mittwoch',
  ],
  [
    'hours.thursday',
    'thursday|thu|thur|thurs|thursday hours|thu hours|hours thursday|hours thu|jeudi|jueves|donnerstag',
  ],
  [
    'hours.friday',
    'friday|fri|friday hours|fri hours|hours friday|hours fri|vendredi|viernes|freitag',
  ],
  [
    'hours.saturday',
    'saturday|sat|saturday hours|sat hours|hours saturday|hours sat|samedi|sabado|samstag',
  ],
  [
    'hours.sunday',
    'sunday|sun|sunday hours|sun hours|hours sunday|hours sun|dimanche|domingo|sonntag',
  ],
  [
    'eligibility',
    'who it is for|eligibility|eligibility description|eligibility requirements|who can use|who is eligible|requirements|criteria|who|who we serve|who they serve|for whom|admissibilite|criteres|elegibilidad|clientele|restrictions|gender|genders|sex|kids|children|audience|an individual must be one of these to qualify|who can get help|referral required|income eligibility',
  ],
  ['minimumAge', 'minimum age|min age|age min|age from|youngest age|age minimum|lowest age'],
  ['maximumAge', 'maximum age|max age|age max|age to|oldest age|age maximum|highest age'],
  [
    'ages',
    'age|ages|age range|age group|age groups|ages served|age served|tranche d age|edad|edades',
  ],
  [
    'languages',
    'language|languages|languages spoken|language s|spoken languages|langue|langues|langues parlees|idioma|idiomas|sprache|sprachen|other languages|languages offered',
  ],
  ['interpretation', 'interpretation|interpreter|interpretation services|translation|interpreters'],
  [
    'area',
    'area|areas|service area|service areas|area served|areas served|geographic area|coverage|coverage area|catchment|catchment area|region|regions|counties served|county|counties|cities|zip codes|zip codes served|zone|territoire|territoire desservi|serves|neighborhood|neighbourhood|district|ward|borough|location serves all of',
  ],
  [
    'howToApply',
    'application process|how to apply|intake|intake process|intake procedure|how to access|how to get help|how to get in|apply|referral|referrals|referral process|registration|appointments|appointment|procedure|comment s inscrire|inscription|como solicitar|eligibility and application|process for applying by email|process for applying by phone|process for applying online|process for walk ins|walk in|service is delivered',
  ],
  [
    'cost',
    'cost|costs|fee|fees|price|fees description|cost description|income eligibility and fees|is it free|free|frais|cout|tarif|costo|precio|kosten|sliding scale|sliding scale fees description|flat fee description|payment|payment accepted|insurance|printing costs|scanning costs',
  ],
  [
    'documents',
    'documents|documents required|required documents|what to bring|bring|id required|papers|a apporter|documentos',
  ],
  ['accreditations', 'accreditations|accreditation|licenses|licence|license'],
  [
    'alert',
    'alert|alerts|notice|news|important|announcement|covid|covid notes|service alert|avis|alerte',
  ],
  [
    'alertUntil',
    'alert until|news until|alert end|alert expires|alert expiry|notice until|alert end date',
  ],
  [
    'assured',
    'last verified|verified|verified date|date verified|last checked|checked|last confirmed|assured date|assured|checked on|last reviewed|reviewed|verified on|date of last verification|verifie le',
  ],
  [
    'modified',
    'last changed|last updated|updated|last modified|modified|date modified|date updated|updated at|last update|mise a jour|derniere mise a jour|actualizado|post modified|changed|lastupdated|lastmodified|updatedat',
  ],
  [
    'address',
    'address|full address|street address|physical address|location address|org address|complete address|adresse|direccion|anschrift|where|location|site address|formatted address|adresse complete|service address|address full|endroit',
  ],
  [
    'address.line1',
    'address 1|address1|address line 1|street|street 1|addressline1|address street|rue|calle|strasse|street name|line 1|physical address 1|physical address1|street and number',
  ],
  [
    'address.line2',
    'street line 2|address 2|address2|address line 2|street 2|suite|unit|apt|addressline2|line 2|physical address 2|physical address2|floor',
  ],
  [
    'address.city',
    'city|town|city town|municipality|ville|ciudad|stadt|ort|locality|address city|physical city|municipalite',
  ],
  [
    'address.region',
    'province or state|state|province|state province|prov|address state|region state|physical state|physical state province|physical province|province state|etat',
  ],
  [
    'address.postalCode',
    'zip|zip code|zipcode|postal code|postcode|post code|postal|code postal|codigo postal|plz|address zip|postalcode|physical zip|physical postal code|zip postal code',
  ],
  ['organization.alternateName', 'organization other name|organization alternate name|org acronym'],
  ['address.country', 'country|country code|physical country|pays|pais|land'],
  [
    'postalAddress',
    'mailing address|postal address|mail address|adresse postale|po box|mailing address1|mailing address 1|mailing address2|mailing address 2|mailing city|mailing state|mailing province|mailing state province|mailing zip|mailing zip code|mailing postal code',
  ],
  ['latitude', 'latitude|lat|y|geo lat|gps latitude|map latitude'],
  ['longitude', 'longitude|long|lng|lon|x|geo long|geo lng|gps longitude|map longitude'],
  [
    'point',
    'geolocation|coordinates|coords|lat long|latlong|lat lng|latlng|geo|gps|geocode|location coordinates|point|geo point|coordonnees',
  ],
  ['timeZone', 'time zone|timezone|tz|fuseau horaire'],
  [
    'transportation',
    'transportation|transit|bus|directions|getting there|how to get there|transport|public transit|parking|nearest bus|cross streets|transport en commun',
  ],
  [
    'accessibility',
    'accessibility|access|accessible|wheelchair|wheelchair accessible|wheelchair access|disability access|ada|ada accessible|accessibilite|accesibilidad|accessibility for disabilities|physical access|barrierefrei|wheelchair accessibility',
  ],
  [
    'confidential',
    'confidential|confidential place|hide address|address confidential|confidential address|private address|is confidential|undisclosed|confidentiel|physical address is private|address is private|physicaladdressisprivate|confidential location',
  ],
  [
    'note',
    'note|notes|descriptiones|descriptionfr|comment|comments|other|other info|other information|additional info|additional information|more info|remarks|remarques|notas|amenities|amenities offered|amenities offered here|pets|featured content|training',
  ],
  [
    'ignore',
    'contact|contact name|contact person|contacts|contact title|staff|assignee|created|created at|date created|created by|attachments|image|photo|logo|slug|internal notes|internal note|staff notes|geocoded|ein|tax id|associated email domain s|imported table|phone1 name|phone1 description|phone1 type|phone2 name|phone2 description|phone2 type|phone3 name|phone3 description|phone3 type|taxonomy level name|taxonomy codes',
  ],
];

let exact: ReadonlyMap<string, Target> | undefined;
function byName(): ReadonlyMap<string, Target> {
  exact ??= new Map(
    // In reverse, so that of two targets with one name the first counts.
    [...NAMES]
      .reverse()
      .flatMap(([target, names]) => names.split('|').map((name) => [name, target] as const)),
  );
  return exact;
}

/** A heading in lowercase words: `PostalCode`, `postal_code` and `Postal code:` are the same. */
export function headingWords(heading: string): string {
  return fold(
    heading
      .slice(0, 200)
      .replace(/\(\d\)$/, '')
      .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  ).trim();
}

export interface HeadingMatch {
  readonly target: Target;
  /** Whether the heading is a known name, or only contains one. */
  readonly exact: boolean;
}

/** What a column is, by its heading. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  const words = headingWords(heading);
  const joined = words.replaceAll(' ', '');
  const known = byName().get(words) ?? byName().get(joined);
  if (known !== undefined) return { target: known, exact: true };
  const hours = matchHoursHeading(words);
  if (hours !== undefined) return { target: hoursTarget(hours), exact: true };
  // `address.city`, `contact - phone`: the last words say what it is, the first whose.
  const parts = words.split(' ');
  if (parts.length > 6) return undefined;
  for (let from = 1; from < parts.length; from += 1) {
    const target = partial(parts.slice(from));
    if (target !== undefined) return { target, exact: false };
  }
  for (let to = parts.length - 1; to > 0; to -= 1) {
    const target = partial(parts.slice(0, to));
    if (target !== undefined) return { target, exact: false };
  }
  return undefined;
}

const DAY_TARGETS = {
  MO: 'hours.monday',
  TU: 'hours.tuesday',
  WE: 'hours.wednesday',
  TH: 'hours.thursday',
  FR: 'hours.friday',
  SA: 'hours.saturday',
  SU: 'hours.sunday',
} as const;

function hoursTarget({ day, end }: HoursHeading): Target {
  if (day === undefined) return `hours.${end ?? 'opens'}`;
  return end === undefined ? DAY_TARGETS[day] : `${DAY_TARGETS[day]}.${end}`;
}

/** Single words that say what a column is, wherever in a heading they are. */
const STRONG =
  /^(?:(?:tele)?phones?|tel|e ?mail|courriel|fax|tty|website|url|address|adresse|city|ville|zip|postcode|latitude|longitude|languages?|langues?|hours|heures|horaires?|eligibility|costs?|fees|description|name|nom|categor(?:y|ies)|tags|notes?)$/;

function partial(words: readonly string[]): Target | undefined {
  const phrase = words.join(' ');
  return words.length > 1 || STRONG.test(phrase) ? byName().get(phrase) : undefined;
}
