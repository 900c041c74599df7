import type { Target } from './targets.ts';

/**
 * The headings that lists use: in English, and as Airtable, Ohana, WordPress and 211 exports write them; for
 * other languages see `heading-languages.ts`. `|` separates names; they are compared by `headingWords`.
 */
export const NAMES: readonly (readonly [Target, string])[] = [
  [
    'organization.id',
    'organization id|organisation id|org id|agency id|provider id|agency number|parent agency num',
  ],
  [
    'organization.name',
    'organization|organisation|organization name|organisation name|org|org name|agency|agency name|provider|provider name|organization title|parent agency|company|association|charity',
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
    'location name|site name|site|venue|venue name|location title|place|place name|building',
  ],
  ['location.phone', 'location phone|place phone|site phone'],
  ['location.description', 'location description|about the place|site description'],
  [
    'id',
    'id|uid|uuid|guid|resource agency num|record id|recordid|service id|services id|program id|resource id|listing id|identifier|key|no|nid|ref',
  ],
  [
    'name',
    'name|who what|name of place|place or program|title|service|service name|program|program name|programme|programme name|resource|resource name|listing|listing name|service title|public name|facility|facility name|clinic|pharmacy|pharmacy name|meeting name|group name|post title',
  ],
  [
    'alternateName',
    'alternate name|alternative name|alt name|aka|also known as|other name|other names|acronym|short name|former name',
  ],
  [
    'description',
    'description|service description|program description|desc|about|details|summary|what they do|what we do|services|services offered|services provided|body|content|overview|info|information|long description|short description|org description|excerpt|post content|offering|offerings|do you offer|services do you offer',
  ],
  [
    'status',
    'status|service status|is this service open|active|open|is active|currently open|operational status|is open|still open|is it still open|still running|still active|currently operating|in operation|open closed|open or closed',
  ],
  [
    'category',
    'category|categories|category name|service type|serv type|program type|program types|site type|service types|type|types|type of service|tags|tag|keywords|topics|topic|taxonomy|taxonomy terms|service category|what|focus|focus areas|needs|need|services tags|cause|population served|populations served|populations|population|target population|level of service|subcategory|sub category|type of help|types of help|kind of help|kinds of help|help type|kind|kinds|kind of service|kinds of service|kind of services|type of services|types of service|types of services|type of support|kind of support|type of aid|kind of aid|type of assistance|kind of assistance|type of program|kind of program|type of programme|type of resource|resource type|kind of resource|help offered|help given',
  ],
  [
    'phone',
    'phone|phones|ring|call|phone number|phone numbers|telephone|telephone number|tel|contact phone|contact number|main phone|primary phone|number|phone 1|phone1|phone 2|phone2|cell|mobile|hotline|crisis line|toll free|toll free phone|toll free phone number|toll free number|phone toll free|call|helpline|office phone|intake phone|public phone|business phone|after hours phone|after hours|after hours number|after hours line|ph|phone no|ext|extension|phone ext|phone extension|telephone 1|telephone 2|phonenumber|phone1 number|phone2 number|phone3 number|phone4 number|phone5 number|phone number hotline|phone number after hours|phone number out of area|phone number business line',
  ],
  ['phone.text', 'text|text messages|text line|sms|text number|text phone'],
  ['phone.fax', 'fax|fax number|fax phone'],
  ['phone.tty', 'tty|tdd|tty phone number|tty phone|tty number|tty tdd|ats|phone tty'],
  [
    'email',
    'email|e mail|email address|contact email|mail|e mail address|public email|emailaddress',
  ],
  [
    'website',
    'website|web site|web|url|link|links|website url|website address|web address|web page|webpage|homepage|internet|facebook|permalink|application form link|online',
  ],
  [
    'hours',
    'hours|when are you open|when is it open|what are your hours|hrs|hrs operation|hrs of operation|hrs open|operating hrs|opening hrs|business hrs|open hrs|days and times|open times|about the hours|hours of operation|opening hours|open hours|service hours|office hours|business hours|schedule|times|time|when|days and hours|days hours|days times|days open|days|operating hours|dates and hours|recurring dates|availability|service availability|meeting time|day and time|hours notes|regular schedule|meeting times|holiday schedule|holiday schedule location closed|holiday hours',
  ],
  ['hours.monday', 'monday|mon|monday hours|mon hours|hours monday|hours mon'],
  ['hours.tuesday', 'tuesday|tue|tues|tuesday hours|tue hours|hours tuesday|hours tue'],
  ['hours.wednesday', 'wednesday|wed|wednesday hours|wed hours|hours wednesday|hours wed'],
  ['hours.thursday', 'thursday|thu|thur|thurs|thursday hours|thu hours|hours thursday|hours thu'],
  ['hours.friday', 'friday|fri|friday hours|fri hours|hours friday|hours fri'],
  ['hours.saturday', 'saturday|sat|saturday hours|sat hours|hours saturday|hours sat'],
  ['hours.sunday', 'sunday|sun|sunday hours|sun hours|hours sunday|hours sun'],
  [
    'eligibility',
    'who it is for|who for|for who|whom for|who can use it|who can use this service|who is it for|who can come|eligibility|eligibility description|eligibility requirements|who can use|who is eligible|requirements|criteria|who|who we serve|who they serve|for whom|restrictions|gender|genders|sex|kids|children|audience|an individual must be one of these to qualify|who can get help|referral required|income eligibility',
  ],
  ['minimumAge', 'minimum age|min age|age min|age from|youngest age|age minimum|lowest age'],
  ['maximumAge', 'maximum age|max age|age max|age to|oldest age|age maximum|highest age'],
  ['ages', 'age|ages|age range|age group|age groups|ages served|age served'],
  [
    'languages',
    'language|languages|lang|langs|language s spoken|languages spoken|language s|spoken languages|other languages|languages offered',
  ],
  ['interpretation', 'interpretation|interpreter|interpretation services|translation|interpreters'],
  [
    'area',
    'area|areas|service area|service areas|area served|areas served|geographic area|coverage|coverage area|catchment|catchment area|region|regions|counties served|county|counties|cities|zip codes|zip codes served|zone|serves|neighborhood|neighbourhood|district|ward|borough|location serves all of',
  ],
  [
    'howToApply',
    'application process|how to apply|intake|intake process|intake procedure|how to access|how to get help|how to get in|apply|referral|referrals|referral process|registration|appointments|appointment|eligibility and application|process for applying by email|process for applying by phone|process for applying online|process for walk ins|walk in|service is delivered',
  ],
  [
    'cost',
    'cost|costs|fee|fees|fee structure|fee structure source|price|fees description|cost description|income eligibility and fees|is it free|free|sliding scale|sliding scale fees description|flat fee description|payment|payment accepted|insurance|printing costs|scanning costs',
  ],
  [
    'documents',
    'documents|documents required|required documents|what to bring|bring|is there anything people need to bring|do people need to bring anything|id required|papers',
  ],
  ['accreditations', 'accreditations|accreditation|licenses|licence|license'],
  ['alert', 'alert|alerts|notice|news|important|announcement|covid|covid notes|service alert'],
  [
    'alertUntil',
    'alert until|news until|alert end|alert expires|alert expiry|notice until|alert end date',
  ],
  [
    'assured',
    'last verified|verified|date checked|checked date|date last checked|last check|last verified on|last review|date reviewed|date confirmed|confirmed|last confirmed on|verification date|verified date|date verified|last checked|checked|last confirmed|assured date|assured|checked on|last reviewed|reviewed|verified on|date of last verification',
  ],
  [
    'modified',
    'last changed|timestamp|horodateur|marca temporal|zeitstempel|sygnatura czasowa|tijdstempel|carimbo de data hora|χρονικη σημανση|laiko zyma|idobelyeg|last updated|updated|last modified|modified|date modified|date updated|updated at|last update|post modified|changed|lastupdated|lastmodified|updatedat',
  ],
  [
    'address',
    'address|full address|street address|physical address|location address|org address|complete address|where|location|site address|formatted address|service address|address full|location of services|location of service|addr full|full addr|addr|job location|listing address',
  ],
  [
    'address.line1',
    'address 1|address1|address line 1|street|road|street 1|addressline1|address street|street name|line 1|physical address 1|physical address1|street and number|addr 1|street addr|address address line 1|address address line1',
  ],
  [
    'address.number',
    'street number|house number|building number|street no|house no|house num|street num|civic number|address number|stnumber|number and letter',
  ],
  [
    'address.line2',
    'street line 2|address 2|address2|address line 2|street 2|suite|unit|apt|addressline2|line 2|physical address 2|physical address2|floor',
  ],
  [
    'address.city',
    'city|town|town or city|city or town|city or town name|city town|municipality|locality|address city|physical city|addr city|address locality',
  ],
  [
    'address.region',
    'province or state|state|province|state province|prov|address state|region state|physical state|physical state province|physical province|province state|addr state|address administrative area',
  ],
  [
    'address.postalCode',
    'zip|zip code|zipcode|postal code|postcode|post code|postal|address zip|postalcode|physical zip|physical postal code|zip postal code|addr zip',
  ],
  ['organization.alternateName', 'organization other name|organization alternate name|org acronym'],
  ['address.country', 'country|country code|physical country'],
  [
    'postalAddress',
    'mailing address|postal address|mail address|po box|mailing address1|mailing address 1|mailing address2|mailing address 2|mailing city|mailing state|mailing province|mailing state province|mailing zip|mailing zip code|mailing postal code',
  ],
  ['latitude', 'latitude|lat|y|geo lat|geolocation lat|lat dd|gps latitude|map latitude'],
  [
    'longitude',
    'longitude|long|lng|lon|x|geo long|geolocation long|geolocation lng|geolocation lon|long dd|lon dd|geo lng|gps longitude|map longitude',
  ],
  [
    'point',
    'geolocation|coordinates|coords|lat long|latlong|lat lng|latlng|geo|gps|geocode|location coordinates|point|geo point',
  ],
  ['timeZone', 'time zone|timezone|tz'],
  [
    'transportation',
    'transportation|transit|bus|directions|getting there|how to get there|transport|public transit|parking|nearest bus|cross streets',
  ],
  [
    'accessibility',
    'accessibility|access|disabilities access|accessible|wheelchair|wheelchair accessible|wheelchair access|disability access|ada|ada accessible|accessibility for disabilities|physical access|wheelchair accessibility',
  ],
  [
    'confidential',
    'confidential|confidential place|hide address|address confidential|confidential address|private address|is confidential|undisclosed|physical address is private|address is private|physicaladdressisprivate|confidential location',
  ],
  [
    'note',
    'note|notes|descriptiones|descriptionfr|comment|comments|other|other info|other information|additional info|additional information|more info|remarks|amenities|amenities offered|amenities offered here|pets|featured content|training',
  ],
  [
    'ignore',
    'fid|objectid|object id|globalid|global id|gid|shape leng|shape length|shape area|contact|contact name|contact person|contacts|contact title|staff|assignee|created|created at|date created|created by|attachments|image|photo|logo|slug|internal notes|internal note|staff notes|geocoded|ein|tax id|associated email domain s|imported table|phone1 name|phone1 description|phone1 type|phone2 name|phone2 description|phone2 type|phone3 name|phone3 description|phone3 type|taxonomy level name|taxonomy codes',
  ],
];
