import { csv, type Kind } from './kind.ts';

const street = (line: string, city: string, more: Kind['services'][0]['fields'] = {}) => ({
  street: line,
  city,
  ...more,
});

/** Addresses and points as people write them. */
export const PLACES: readonly Kind[] = [
  {
    kind: 'number and street in two columns, English',
    file: 'list.csv',
    content: csv(
      'Agency,Program,Street Number,Street Name,City,Zip',
      'Quay Trust,Meals,12,Quay St,Salem,01970',
      'Quay Trust,Beds,14A,Quay St N,Salem,01970',
    ),
    services: [
      {
        name: 'Meals',
        fields: { organization: 'Quay Trust', ...street('12 Quay St', 'Salem', { code: '01970' }) },
      },
      {
        name: 'Beds',
        fields: {
          organization: 'Quay Trust',
          ...street('14A Quay St N', 'Salem', { code: '01970' }),
        },
      },
    ],
  },
  {
    kind: 'number behind the street column, English',
    file: 'list.csv',
    content: csv('Program,Street,No,Town', 'Meals,Quay Road,12,Salem', 'Beds,Harbour Lane,7,Salem'),
    services: [
      { name: 'Meals', fields: street('12 Quay Road', 'Salem') },
      { name: 'Beds', fields: street('7 Harbour Lane', 'Salem') },
    ],
  },
  {
    kind: 'number in front of the street column, German',
    file: 'list.csv',
    content: csv(
      'Angebot;Nr;Straße;PLZ;Ort',
      'Suppe;12;Kaistraße;10115;Berlin',
      'Nacht;14a;Am Ufer;10115;Berlin',
    ),
    services: [
      { name: 'Suppe', fields: street('Kaistraße 12', 'Berlin', { code: '10115' }) },
      { name: 'Nacht', fields: street('Am Ufer 14a', 'Berlin', { code: '10115' }) },
    ],
  },
  {
    kind: 'number and street in two columns, Dutch',
    file: 'lijst.csv',
    content: csv(
      'Dienst;Straatnaam;Huisnummer;Postcode;Woonplaats;Telefoonnummer',
      'Soep;Kadestraat;12;1011 AB;Amsterdam;020 555 0100',
    ),
    services: [
      {
        name: 'Soep',
        fields: street('Kadestraat 12', 'Amsterdam', { code: '1011 AB', phone: '020 555 0100' }),
      },
    ],
  },
  {
    kind: 'number and street in two columns, French',
    file: 'liste.csv',
    content: csv(
      'Structure;Intitulé;N° de voie;Nom de la voie;Code postal;Commune;Téléphone',
      'Les Quais;Accueil;12 bis;rue du Quai;75011;Paris;01 99 00 00 01',
    ),
    services: [
      {
        name: 'Accueil',
        fields: {
          organization: 'Les Quais',
          phone: '01 99 00 00 01',
          ...street('12 bis rue du Quai', 'Paris', { code: '75011' }),
        },
      },
    ],
  },
  {
    kind: 'one cell, United States',
    file: 'list.csv',
    content: csv(
      'Name,Full Address',
      'A,"12 Quay St, Salem, MA 01970"',
      'B,"12 Quay St Suite 4, Salem MA 01970-0001"',
      'C,"12 Quay St Salem, MA 01970, USA"',
      'D,"12 W. 5th St. # 4, St. Louis, MO 63101"',
      'E,"Quay House, 12 Quay St, New York, New York 10001"',
      'F,"12 Quay St, Salem, MA"',
    ),
    services: [
      { name: 'A', fields: street('12 Quay St', 'Salem', { region: 'MA', code: '01970' }) },
      {
        name: 'B',
        fields: street('12 Quay St Suite 4', 'Salem', { region: 'MA', code: '01970-0001' }),
      },
      {
        name: 'C',
        fields: street('12 Quay St', 'Salem', { region: 'MA', code: '01970', country: 'US' }),
      },
      {
        name: 'D',
        fields: street('12 W. 5th St. # 4', 'St. Louis', { region: 'MO', code: '63101' }),
      },
      {
        name: 'E',
        fields: street('Quay House, 12 Quay St', 'New York', { region: 'New York', code: '10001' }),
      },
      { name: 'F', fields: street('12 Quay St', 'Salem', { region: 'MA' }) },
    ],
  },
  {
    kind: 'one cell, Canada',
    file: 'list.csv',
    content: csv(
      'Name,Location',
      'A,"40 Lake St, Ingersoll, ON N5C 1A1"',
      'B,"40 Lake St, Ingersoll ON  N5C1A1, Canada"',
      'C,"40 Lake St, Ingersoll, Ontario"',
      'D,"40 rue du Lac, Montréal (Québec) H2X 1X1"',
      'E,"40 Lake St St Catharines ON N5C 1A1"',
      'F,"40 Lake St North Bay ON N5C 1A1"',
    ),
    services: [
      { name: 'A', fields: street('40 Lake St', 'Ingersoll', { region: 'ON', code: 'N5C 1A1' }) },
      {
        name: 'B',
        fields: street('40 Lake St', 'Ingersoll', { region: 'ON', code: 'N5C1A1', country: 'CA' }),
      },
      { name: 'C', fields: street('40 Lake St', 'Ingersoll', { region: 'Ontario' }) },
      {
        name: 'D',
        fields: street('40 rue du Lac', 'Montréal', { region: 'Québec', code: 'H2X 1X1' }),
      },
      {
        name: 'E',
        fields: street('40 Lake St', 'St Catharines', { region: 'ON', code: 'N5C 1A1' }),
      },
      // `Bay` and `North Bay` are both towns: the line stays as it is written.
      { name: 'F', fields: { street: '40 Lake St North Bay', region: 'ON', code: 'N5C 1A1' } },
    ],
  },
  {
    kind: 'one cell, United Kingdom',
    file: 'list.csv',
    content: csv(
      'Service,Address',
      'A,"33 Quay Road, Quayton, Kent CT1 2AB"',
      'B,"Flat 2, 33 Quay Road, London SE1 2AB"',
      'C,"33 Quay Road, Quayton, CT1 2AB, UK"',
      'D,"33 Quay Road\nQuayton\nWest Yorkshire\nLS1 2AB"'.replaceAll('\n', ', '),
      'E,"33 Quay Road, Durham DH1 1AA"',
    ),
    services: [
      { name: 'A', fields: street('33 Quay Road', 'Quayton', { region: 'Kent', code: 'CT1 2AB' }) },
      { name: 'B', fields: street('Flat 2, 33 Quay Road', 'London', { code: 'SE1 2AB' }) },
      { name: 'C', fields: street('33 Quay Road', 'Quayton', { code: 'CT1 2AB', country: 'GB' }) },
      {
        name: 'D',
        fields: street('33 Quay Road', 'Quayton', { region: 'West Yorkshire', code: 'LS1 2AB' }),
      },
      { name: 'E', fields: street('33 Quay Road', 'Durham', { code: 'DH1 1AA' }) },
    ],
  },
  {
    kind: 'one cell, France and its neighbours',
    file: 'liste.csv',
    content: csv(
      'Nom;Adresse',
      'A;5 rue du Quai, 75011 Paris',
      'B;5 bis, avenue du Quai 13001 Marseille',
      'C;"5 rue du Quai, 75011 PARIS CEDEX 11, France"',
      'D;Kaistraße 12, 10115 Berlin',
      'E;ul. Piwna 3, 00-123 Warszawa',
      'F;Rua do Cais 12, 1000-001 Lisboa',
      'G;Calle Mayor 12, 28001 Madrid',
      'H;Kadestraat 5, 1011 AB Amsterdam',
      'I;1051 Budapest, Kossuth tér 1.',
      'J;Žvejų g. 12, LT-76123 Šiauliai',
      'K;Λιμανιού 12, 104 32 Αθήνα',
    ),
    services: [
      { name: 'A', fields: street('5 rue du Quai', 'Paris', { code: '75011' }) },
      { name: 'B', fields: street('5 bis, avenue du Quai', 'Marseille', { code: '13001' }) },
      {
        name: 'C',
        fields: street('5 rue du Quai', 'PARIS CEDEX 11', { code: '75011', country: 'FR' }),
      },
      { name: 'D', fields: street('Kaistraße 12', 'Berlin', { code: '10115' }) },
      { name: 'E', fields: street('ul. Piwna 3', 'Warszawa', { code: '00-123' }) },
      { name: 'F', fields: street('Rua do Cais 12', 'Lisboa', { code: '1000-001' }) },
      { name: 'G', fields: street('Calle Mayor 12', 'Madrid', { code: '28001' }) },
      { name: 'H', fields: street('Kadestraat 5', 'Amsterdam', { code: '1011 AB' }) },
      { name: 'I', fields: street('Kossuth tér 1.', 'Budapest', { code: '1051' }) },
      { name: 'J', fields: street('Žvejų g. 12', 'Šiauliai', { code: 'LT-76123' }) },
      { name: 'K', fields: street('Λιμανιού 12', 'Αθήνα', { code: '104 32' }) },
    ],
  },
  {
    kind: 'what is no address of that shape',
    file: 'list.csv',
    content: csv(
      'Name,Address',
      'A,"Quay House, 1234 Broadway"',
      'B,"1234 Broadway, Suite 5"',
      'C,12345 Main Street',
      'D,"Corner of Quay and Main, Salem"',
    ),
    services: [
      { name: 'A', fields: { street: 'Quay House, 1234 Broadway' } },
      { name: 'B', fields: { street: '1234 Broadway, Suite 5' } },
      { name: 'C', fields: { street: '12345 Main Street' } },
      { name: 'D', fields: { street: 'Corner of Quay and Main, Salem' } },
    ],
  },
  {
    kind: 'an id is no street',
    file: 'list.csv',
    content: csv('Name,Address,Town', 'A,ADR-00123,Salem', 'B,ADR-00124,Salem', 'C,ADR-00125,Lynn'),
    services: [
      { name: 'A', fields: { city: 'Salem' } },
      { name: 'B', fields: { city: 'Salem' } },
      { name: 'C', fields: { city: 'Lynn' } },
    ],
    codes: ['column-left-out'],
  },
  {
    kind: 'the town twice',
    file: 'list.csv',
    content: csv(
      'Name,Address,City,State,Zip',
      'A,"12 Quay St, Salem, MA 01970",Salem,MA,01970',
      'B,"14 Quay St, Salem",Salem,MA,01970',
    ),
    services: [
      { name: 'A', fields: street('12 Quay St', 'Salem', { region: 'MA', code: '01970' }) },
      { name: 'B', fields: street('14 Quay St', 'Salem', { region: 'MA', code: '01970' }) },
    ],
  },
  {
    kind: 'points with commas, degrees, minutes and letters',
    file: 'liste.csv',
    content: csv(
      'Nom;Latitude;Longitude',
      'A;48,8566;2,3522',
      'B;"48° 51\' 24"" N";"2° 21\' 8"" E"',
      'C;48,8570°;2,3525°',
      'D;N 48,8571;E 2,3526',
    ),
    services: [
      { name: 'A', fields: { point: '48.8566, 2.3522' } },
      { name: 'B', fields: { point: '48.8566667, 2.3522222' } },
      { name: 'C', fields: { point: '48.857, 2.3525' } },
      { name: 'D', fields: { point: '48.8571, 2.3526' } },
    ],
  },
  {
    kind: 'points in one cell',
    file: 'list.csv',
    content: csv(
      'Name,Coordinates',
      'A,"42.5195, -70.8967"',
      'B,"POINT(-70.8968 42.5196)"',
      'C,"42°31\'10.2""N 70°53\'48.1""W"',
      'D,"lat: 42.5197, lon: -70.8969"',
      'E,"70.8970° W, 42.5198° N"',
    ),
    services: [
      { name: 'A', fields: { point: '42.5195, -70.8967' } },
      { name: 'B', fields: { point: '42.5196, -70.8968' } },
      { name: 'C', fields: { point: '42.5195, -70.8966944' } },
      { name: 'D', fields: { point: '42.5197, -70.8969' } },
      { name: 'E', fields: { point: '42.5198, -70.897' } },
    ],
  },
  {
    kind: 'metres of a projection',
    file: 'list.csv',
    content: csv(
      'Name,Phone,X,Y',
      'A,978-555-0100,-7892210.4,5238841.9',
      'B,978-555-0101,-7892211.4,5238842.9',
    ),
    services: [
      { name: 'A', fields: { phone: '978-555-0100' }, warned: { point: 'point-in-metres' } },
      { name: 'B', fields: { phone: '978-555-0101' }, warned: { point: 'point-in-metres' } },
    ],
  },
  {
    kind: 'latitude and longitude exchanged, the address proves it',
    file: 'list.csv',
    content: csv(
      'Name,Street,City,State,Zip,Latitude,Longitude',
      'A,12 Quay St,Salem,MA,01970,-70.8967,42.5195',
      'B,14 Quay St,Salem,MA,01970,-70.8968,42.5196',
    ),
    services: [
      {
        name: 'A',
        fields: street('12 Quay St', 'Salem', {
          region: 'MA',
          code: '01970',
          point: '42.5195, -70.8967',
        }),
        warned: { point: 'swapped-point' },
      },
      {
        name: 'B',
        fields: street('14 Quay St', 'Salem', {
          region: 'MA',
          code: '01970',
          point: '42.5196, -70.8968',
        }),
        warned: { point: 'swapped-point' },
      },
    ],
  },
  {
    kind: 'Réunion and Mayotte among France',
    file: 'liste.csv',
    content: csv(
      'Nom;Ville;Latitude;Longitude',
      'A;Paris;48,8566;2,3522',
      'B;Lille;50,6292;3,0573',
      'C;Lyon;45,7640;4,8357',
      'D;Nantes;47,2184;-1,5536',
      'E;Nice;43,7102;7,2620',
      'F;Saint-Denis;-20,8823;55,4504',
      'G;Mamoudzou;-12,7806;45,2278',
    ),
    services: [
      { name: 'A', fields: { city: 'Paris', point: '48.8566, 2.3522' } },
      { name: 'B', fields: { city: 'Lille', point: '50.6292, 3.0573' } },
      { name: 'C', fields: { city: 'Lyon', point: '45.764, 4.8357' } },
      { name: 'D', fields: { city: 'Nantes', point: '47.2184, -1.5536' } },
      { name: 'E', fields: { city: 'Nice', point: '43.7102, 7.262' } },
      { name: 'F', fields: { city: 'Saint-Denis', point: '-20.8823, 55.4504' } },
      { name: 'G', fields: { city: 'Mamoudzou', point: '-12.7806, 45.2278' } },
    ],
  },
];
