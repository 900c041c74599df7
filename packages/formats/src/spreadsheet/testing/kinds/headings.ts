import { csv, type Kind } from './kind.ts';

const HOURS = 'MO,TU 09:00-17:00';

/** One list in the headings of one language: organization, service, phone, street, town, two days, a closed day. */
function inLanguage(
  language: string,
  headings: string,
  closed: string,
  [organization, name, line, city]: readonly [string, string, string, string],
): Kind {
  return {
    kind: `headings in ${language}`,
    file: 'list.csv',
    content: csv(
      headings,
      [organization, name, '555 0100 22', line, city, '9:00-17:00', '9:00–17:00', closed].join(';'),
      [
        organization,
        `${name} 2`,
        '555 0100 33',
        line,
        city,
        '9:00-17:00',
        '9:00-17:00',
        closed,
      ].join(';'),
    ),
    services: [
      { name, fields: { organization, phone: '555 0100 22', street: line, city, hours: HOURS } },
      {
        name: `${name} 2`,
        fields: { organization, phone: '555 0100 33', street: line, city, hours: HOURS },
      },
    ],
  };
}

export const HEADINGS: readonly Kind[] = [
  inLanguage(
    'French',
    'Association;Intitulé du service;N° de téléphone;Adresse;Commune;Lundi;Mardi;Samedi',
    'fermé',
    ['Les Quais', 'Accueil', '5 rue du Quai', 'Paris'],
  ),
  inLanguage(
    'French, other words',
    'Organisme;Nom;Téléphone;Adresse;Ville;Lundi;Mardi;Dimanche',
    'fermé',
    ['Les Quais', 'Accueil', '5 rue du Quai', 'Paris'],
  ),
  inLanguage('Greek', 'Φορέας;Υπηρεσία;Τηλ.;Διεύθυνση;Δήμος;Δευτέρα;Τρίτη;Κυριακή', 'κλειστό', [
    'Φίλοι',
    'Συσσίτιο',
    'Οδός Ακτής 5',
    'Αθήνα',
  ]),
  inLanguage(
    'Greek capitals without accents',
    'ΟΡΓΑΝΙΣΜΟΣ;ΟΝΟΜΑ;ΤΗΛΕΦΩΝΟ;ΔΙΕΥΘΥΝΣΗ;ΠΟΛΗ;ΔΕΥΤΕΡΑ;ΤΡΙΤΗ;ΚΥΡΙΑΚΗ',
    'κλειστό',
    ['Φίλοι', 'Συσσίτιο', 'Οδός Ακτής 5', 'Αθήνα'],
  ),
  inLanguage(
    'Lithuanian',
    'Įstaiga;Pavadinimas;Tel. nr.;Adresas;Miestas;Pirmadienis;Antradienis;Sekmadienis',
    'uždaryta',
    ['Draugai', 'Sriuba', 'Kranto g. 5', 'Kaunas'],
  ),
  inLanguage(
    'Lithuanian without accents',
    'Istaiga;Paslauga;Telefonas;Adresas;Miestas;Pirmadienis;Antradienis;Sestadienis',
    'nedirba',
    ['Draugai', 'Sriuba', 'Kranto g. 5', 'Kaunas'],
  ),
  inLanguage(
    'Polish',
    'Instytucja;Nazwa usługi;Nr telefonu;Adres;Miejscowość;Poniedziałek;Wtorek;Niedziela',
    'nieczynne',
    ['Przystań', 'Zupa', 'ul. Portowa 5', 'Gdańsk'],
  ),
  inLanguage(
    'Polish without accents',
    'Organizacja;Usluga;Telefon;Adres;Miasto;Poniedzialek;Wtorek;Sobota',
    'zamknięte',
    ['Przystan', 'Zupa', 'ul. Portowa 5', 'Gdansk'],
  ),
  inLanguage(
    'Portuguese',
    'Entidade;Serviço;Telefone;Morada;Localidade;Segunda-feira;Terça-feira;Domingo',
    'fechado',
    ['Cais', 'Sopa', 'Rua do Cais 5', 'Porto'],
  ),
  inLanguage(
    'Dutch',
    'Organisatie;Naam;Telefoonnummer;Adres;Plaats;Maandag;Dinsdag;Zondag',
    'gesloten',
    ['De Kade', 'Soep', 'Kadestraat 5', 'Breda'],
  ),
  inLanguage(
    'Hungarian',
    'Szervezet;Szolgáltatás;Telefonszám;Cím;Település;Hétfő;Kedd;Vasárnap',
    'zárva',
    ['Part', 'Leves', 'Part utca 5.', 'Győr'],
  ),
  inLanguage(
    'German',
    'Träger;Angebot;Rufnummer;Anschrift;Ort;Montag;Dienstag;Sonntag',
    'geschlossen',
    ['Am Kai', 'Suppe', 'Kaistraße 5', 'Kiel'],
  ),
  inLanguage(
    'Spanish',
    'Entidad;Servicio;Teléfono;Dirección;Localidad;Lunes;Martes;Domingo',
    'cerrado',
    ['El Muelle', 'Sopa', 'Calle Muelle 5', 'Cádiz'],
  ),
  {
    kind: 'headings cut after ten letters',
    file: 'export.csv',
    content: csv(
      'OBJECTID,ORGANIZATI,SERVICE_NA,PHONE_NUMB,STREET_ADD,CITY,POSTAL_COD,DESCRIPTIO,ELIGIBILIT,LAST_VERIF,ADMIN_PHON',
      '1,Quay Trust,Meals,978-555-0100,12 Quay St,Salem,01970,Soup at noon,Anyone,2026-05-01,978-555-0190',
      '2,Quay Trust,Beds,978-555-0101,14 Quay St,Salem,01970,Ten beds,Adults,2026-05-02,978-555-0191',
    ),
    services: [
      {
        name: 'Meals',
        fields: {
          organization: 'Quay Trust',
          phone: '978-555-0100',
          street: '12 Quay St',
          city: 'Salem',
          code: '01970',
          description: 'Soup at noon',
          assured: '2026-05-01',
        },
      },
      {
        name: 'Beds',
        fields: {
          organization: 'Quay Trust',
          phone: '978-555-0101',
          street: '14 Quay St',
          city: 'Salem',
          code: '01970',
          description: 'Ten beds',
          assured: '2026-05-02',
        },
      },
    ],
    secrets: ['978-555-0190', '978-555-0191'],
    codes: ['staff-column'],
  },
  {
    kind: 'groups above headings, in a CSV file',
    file: 'list.csv',
    content: csv(
      'Name,Phone,Address,,,Monday,,Tuesday,,Internal,',
      ',,Street,City,Zip,Open,Close,Open,Close,Phone,Notes',
      'Meals,978-555-0100,12 Quay St,Salem,01970,9:00,17:00,closed,,978-555-0190,Ask Ann for the key at the back',
      'Beds,978-555-0101,14 Quay St,Salem,01970,10:00,12:00,9:00,17:00,978-555-0191,Alarm code is 4711 at night',
    ),
    services: [
      {
        name: 'Meals',
        fields: {
          phone: '978-555-0100',
          street: '12 Quay St',
          city: 'Salem',
          code: '01970',
          hours: 'MO 09:00-17:00',
        },
      },
      {
        name: 'Beds',
        fields: {
          phone: '978-555-0101',
          street: '14 Quay St',
          city: 'Salem',
          code: '01970',
          hours: 'MO 10:00-12:00; TU 09:00-17:00',
        },
      },
    ],
    secrets: ['978-555-0190', '4711', 'Ann'],
  },
  {
    kind: 'two languages one above the other',
    file: 'liste.csv',
    content: csv(
      'Name,Phone,Address,City',
      'Nom,Téléphone,Adresse,Ville',
      'Repas,514-555-0100,5 rue du Quai,Laval',
    ),
    services: [
      { name: 'Repas', fields: { phone: '514-555-0100', street: '5 rue du Quai', city: 'Laval' } },
    ],
  },
  {
    kind: 'a title and a date above the headings',
    file: 'list.csv',
    content: csv(
      'Help in Salem 2026,,',
      'Updated,1 May 2026,',
      'Service,Telephone,Town',
      'Meals,978-555-0100,Salem',
      'Beds,978-555-0101,Salem',
    ),
    services: [
      { name: 'Meals', fields: { phone: '978-555-0100', city: 'Salem' } },
      { name: 'Beds', fields: { phone: '978-555-0101', city: 'Salem' } },
    ],
    codes: ['lines-above'],
  },
  {
    kind: 'a first record is no second heading',
    file: 'list.csv',
    content: csv('Name,Type,Phone', 'Open,Food,978-555-0100', 'Website,Internet,978-555-0101'),
    services: [
      { name: 'Open', fields: { category: 'Food', phone: '978-555-0100' } },
      { name: 'Website', fields: { category: 'Internet', phone: '978-555-0101' } },
    ],
  },
  {
    kind: 'mornings and afternoons in columns of their own',
    file: 'liste.csv',
    content: csv(
      'Nom;Téléphone;Lundi matin;Lundi après-midi;Mardi matin;Mardi après-midi;Samedi',
      'Repas;01 99 00 00 01;9h-12h;14h-17h;9h-12h;fermé;10h-12h',
    ),
    services: [
      {
        name: 'Repas',
        fields: {
          phone: '01 99 00 00 01',
          hours: 'MO,TU 09:00-12:00; MO 14:00-17:00; SA 10:00-12:00',
        },
      },
    ],
  },
  {
    kind: 'ranges of days in columns of their own',
    file: 'list.csv',
    content: csv(
      'Name,Hours Mon-Fri,Hours Sat,Hours Sun',
      'Meals,9am-5pm,10am-2pm,closed',
      'Beds,see our page,10am-2pm,closed',
    ),
    services: [
      { name: 'Meals', fields: { hours: 'MO,TU,WE,TH,FR 09:00-17:00; SA 10:00-14:00' } },
      { name: 'Beds', fields: {}, warned: { hours: 'hours-as-words' } },
    ],
  },
];
