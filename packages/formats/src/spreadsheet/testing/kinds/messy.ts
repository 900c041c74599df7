import { encoded } from './encoded.ts';
import { csv, type Kind } from './kind.ts';

const WEEK = 'MO,TU,WE,TH,FR';
const ALWAYS = `${WEEK},SA,SU 00:00-24:00`;

/** Whole lists as volunteers have them, each with several troubles at once. */
export const MESSY: readonly Kind[] = [
  {
    kind: 'a contact list pasted from a text program',
    file: 'contacts.csv',
    content: csv(
      '"Harbour Drop-In – contact list (updated March 2026, Ann)",,,,,',
      ',,,,,',
      '"Who / what",Where,"Phone #s",When,"Notes for staff only",Web',
      '"Harbour Drop-in\n(meals & showers)","12 Quay Street\nSalem, MA  01970","978‑555‑0100\nor 978-555-0101 (text)","Mon – Fri 9am – 5pm","Ann’s cell 978-555-0190",www.quay.example',
      '•  Night beds,"14 Quay Street, Salem, MA 01970",Tel: 978 555 0102 ext. 4,"Every day, 8 p.m. – 7 a.m.",door code 4711,https://quay.example/beds',
      'FOOD,,,,,',
      'Soup van,Various,978.555.0103,"Tues & Thurs 6-8pm",,n/a',
      '“Safe House”,"Confidential – call first",(978) 555-0104,24/7,,',
      'Needle exchange,"Behind library, 370 Essex St, Salem MA 01970","978-555-0105 / 978-555-0106","M-F 10-4; Sat 10-2",new worker: Bob,',
      'TOTAL: 5,,,,,',
    ),
    services: [
      {
        name: 'Harbour Drop-in (meals & showers)',
        fields: {
          phone: '978-555-0100; 978-555-0101 text',
          hours: `${WEEK} 09:00-17:00`,
          street: '12 Quay Street',
          city: 'Salem',
          region: 'MA',
          code: '01970',
          website: 'https://www.quay.example',
        },
      },
      {
        name: 'Night beds',
        fields: {
          phone: '978 555 0102 x4',
          hours: `${WEEK},SA,SU 20:00-07:00`,
          street: '14 Quay Street',
          city: 'Salem',
          region: 'MA',
          code: '01970',
          website: 'https://quay.example/beds',
        },
      },
      { name: 'Soup van', fields: { phone: '978.555.0103', hours: 'TU,TH 18:00-20:00' } },
      { name: '“Safe House”', fields: { phone: '(978) 555-0104', hours: ALWAYS, secret: 'yes' } },
      {
        name: 'Needle exchange',
        fields: {
          phone: '978-555-0105; 978-555-0106',
          hours: `${WEEK} 10:00-16:00; SA 10:00-14:00`,
          street: 'Behind library, 370 Essex St',
          city: 'Salem',
          region: 'MA',
          code: '01970',
        },
        warned: { words: 'hours-guessed' },
      },
    ],
    secrets: ['978-555-0190', '4711', 'Bob'],
    codes: ['lines-above', 'single-cell', 'total-row', 'staff-column'],
  },
  {
    kind: 'a shapefile of a health unit',
    file: 'export.csv',
    content: csv(
      'FID,FACILITY_N,TYPE,ADDRESS,CITY,PROV,POSTAL,TELEPHONE,HRS_OPERAT,WEBSITE,CONTACT_NA,CONTACT_PH,CONTACT_EM,PUBLISH_AD,LAT,LONG,X_COORD,Y_COORD,LAST_UPDAT,Shape_Leng',
      '0,LAKE PHARMACY,Pharmacy,12 QUAY RD,INGERSOLL,ON,N5C1A1,5195550100,Mon-Fri 9:00-18:00; Sat 9:00-13:00,,Jo Ray,5195550190,jo@health.example,Y,43.03860,-80.88350,509401.2,4765001.8,2026/03/04,0',
      '1,HEALTH UNIT,Health unit,410 LAKE ST,INGERSOLL,ON,N5C1A2,519-555-0101,Mon-Fri 8:30-16:30,https://health.example,Al Poe,5195550191,al@health.example,Y,43.03710,-80.88520,509301.0,4764911.3,2026/03/14,0',
      '2,QUIET HOUSE,Shelter,77 HIDDEN LN,INGERSOLL,ON,N5C9Z9,5195550102,24/7,,Cy Bo,5195550192,cy@health.example,N,43.03999,-80.88999,509471.5,4764981.9,2026/02/28,0',
    ),
    services: [
      {
        name: 'LAKE PHARMACY',
        fields: {
          category: 'Pharmacy',
          phone: '5195550100',
          hours: `${WEEK} 09:00-18:00; SA 09:00-13:00`,
          street: '12 QUAY RD',
          city: 'INGERSOLL',
          region: 'ON',
          code: 'N5C1A1',
          country: 'CA',
          point: '43.0386, -80.8835',
        },
      },
      {
        name: 'HEALTH UNIT',
        fields: {
          category: 'Health unit',
          phone: '519-555-0101',
          website: 'https://health.example',
          hours: `${WEEK} 08:30-16:30`,
          street: '410 LAKE ST',
          city: 'INGERSOLL',
          region: 'ON',
          code: 'N5C1A2',
          country: 'CA',
          point: '43.0371, -80.8852',
        },
      },
      {
        name: 'QUIET HOUSE',
        fields: {
          category: 'Shelter',
          phone: '5195550102',
          hours: ALWAYS,
          street: '77 HIDDEN LN',
          city: 'INGERSOLL',
          region: 'ON',
          code: 'N5C9Z9',
          country: 'CA',
          point: '43.03999, -80.88999',
          secret: 'yes',
        },
      },
    ],
    secrets: [
      'HIDDEN',
      'N5C9Z9',
      '43.03999',
      '5195550190',
      '5195550191',
      '5195550192',
      'jo@health',
      'Jo Ray',
    ],
    codes: ['privacy-column', 'staff-column', 'column-left-out'],
  },
  {
    kind: 'a French list in the letters of Windows',
    file: 'liste.csv',
    content: encoded(
      csv(
        'Structure;Dispositif;Adresse;CP;Ville;Téléphone;Portable responsable;Horaires;Public accueilli;Adresse confidentielle ?;Maj le',
        'Les Quais;Accueil de jour;12, rue du Quai;75011;Paris;01.99.00.00.01 / 01.99.00.00.02;06.39.98.00.01;Lundi au vendredi 9h-17h;Adultes;non;03/04/2026',
        'Les Quais;Échange de seringues;5 bis avenue du Port;93200;Saint-Denis;01 99 00 00 03;06.39.98.00.02;lun, mer, ven 14h-18h30;Tout public;non;25/04/2026',
        'Les Quais;Hébergement d’urgence;77 rue Cachée;93999;Saint-Denis;01 99 00 00 04;06.39.98.00.03;Lundi 9h-12h;Femmes;oui;12/04/2026',
        'Ville de Paris;Bains-douches;8 rue des Deux-Ponts;75004;Paris;;;Mar-Dim 7h30-18h30;Tout public;non;01/02/2026',
      ),
      'windows-1252',
    ),
    services: [
      {
        name: 'Accueil de jour',
        fields: {
          organization: 'Les Quais',
          phone: '01.99.00.00.01; 01.99.00.00.02',
          hours: `${WEEK} 09:00-17:00`,
          street: '12, rue du Quai',
          city: 'Paris',
          code: '75011',
        },
      },
      {
        name: 'Échange de seringues',
        fields: {
          organization: 'Les Quais',
          phone: '01 99 00 00 03',
          hours: 'MO,WE,FR 14:00-18:30',
          street: '5 bis avenue du Port',
          city: 'Saint-Denis',
          code: '93200',
        },
      },
      {
        name: 'Hébergement d’urgence',
        fields: {
          organization: 'Les Quais',
          phone: '01 99 00 00 04',
          hours: 'MO 09:00-12:00',
          street: '77 rue Cachée',
          city: 'Saint-Denis',
          code: '93999',
          secret: 'yes',
        },
      },
      {
        name: 'Bains-douches',
        fields: {
          organization: 'Ville de Paris',
          hours: 'TU,WE,TH,FR,SA,SU 07:30-18:30',
          street: '8 rue des Deux-Ponts',
          city: 'Paris',
          code: '75004',
        },
      },
    ],
    secrets: ['06.39.98', 'Cachée', '93999'],
    codes: ['staff-column', 'privacy-column', 'encoding'],
  },
  {
    kind: 'a Greek list in the letters of Windows',
    file: 'lista.csv',
    content: encoded(
      csv(
        'Φορέας;Ονομασία δομής;Διεύθυνση;Τ.Κ.;Δήμος;Τηλέφωνο;Ωράριο;Κατηγορία;Υπεύθυνος;Κινητό υπευθύνου',
        'Φίλοι;Συσσίτιο;Λιμανιού 12;10432;Αθήνα;210 555 0100;Δευτέρα-Παρασκευή 12:00-14:00;Φαγητό;Άννα Π.;694 555 0190',
        'Φίλοι;Υπνωτήριο;Ακτής 5;18531;Πειραιάς;210 555 0101;Δευ-Κυρ 20:00-08:00;Στέγη;Νίκος Λ.;694 555 0191',
        'Δήμος Αθηναίων;Κέντρο ημέρας;Σοφοκλέους 70;10553;Αθήνα;210 555 0102;Δευ-Παρ 9:00-15:00;Στέγη;Μαρία Κ.;694 555 0192',
      ),
      'windows-1253',
    ),
    services: [
      {
        name: 'Συσσίτιο',
        fields: {
          organization: 'Φίλοι',
          phone: '210 555 0100',
          hours: `${WEEK} 12:00-14:00`,
          street: 'Λιμανιού 12',
          city: 'Αθήνα',
          code: '10432',
          category: 'Φαγητό',
        },
      },
      {
        name: 'Υπνωτήριο',
        fields: {
          organization: 'Φίλοι',
          phone: '210 555 0101',
          hours: `${WEEK},SA,SU 20:00-08:00`,
          street: 'Ακτής 5',
          city: 'Πειραιάς',
          code: '18531',
          category: 'Στέγη',
        },
      },
      {
        name: 'Κέντρο ημέρας',
        fields: {
          organization: 'Δήμος Αθηναίων',
          phone: '210 555 0102',
          hours: `${WEEK} 09:00-15:00`,
          street: 'Σοφοκλέους 70',
          city: 'Αθήνα',
          code: '10553',
          category: 'Στέγη',
        },
      },
    ],
    secrets: ['694 555', 'Άννα', 'Νίκος'],
    codes: ['staff-column', 'encoding'],
  },
  {
    kind: 'a Polish list with two rows of headings',
    file: 'lista.csv',
    content: csv(
      'Lp.;Nazwa;Adres;;;Kontakt;;Godziny otwarcia;;;Kierownik;Uwagi',
      ';;Ulica;Nr;Miejscowość;Telefon;E-mail;Pn-Pt;Sobota;Niedziela;;',
      '1;Jadłodajnia „Przystań”;ul. Portowa;5;Gdańsk;58 555 01 00;kuchnia@przystan.example;9:00-17:00;10:00-14:00;nieczynne;Anna Nowak;',
      '2;Noclegownia;ul. Morska;12a;Gdynia;58 555 01 01;;20:00-8:00;20:00-8:00;20:00-8:00;Jan Kowal;wymagany dowód',
      '3;Punkt wymiany igieł;ul. Długa;7;Łódź;42 555 01 02;punkt@przystan.example;12-18;;;Ewa Lis;',
    ),
    services: [
      {
        name: 'Jadłodajnia „Przystań”',
        fields: {
          id: '1',
          phone: '58 555 01 00',
          email: 'kuchnia@przystan.example',
          hours: `${WEEK} 09:00-17:00; SA 10:00-14:00`,
          street: 'ul. Portowa 5',
          city: 'Gdańsk',
        },
      },
      {
        name: 'Noclegownia',
        fields: {
          id: '2',
          phone: '58 555 01 01',
          hours: `${WEEK},SA,SU 20:00-08:00`,
          street: 'ul. Morska 12a',
          city: 'Gdynia',
          description: 'Uwagi: wymagany dowód',
        },
      },
      {
        name: 'Punkt wymiany igieł',
        fields: {
          id: '3',
          phone: '42 555 01 02',
          email: 'punkt@przystan.example',
          hours: `${WEEK} 12:00-18:00`,
          street: 'ul. Długa 7',
          city: 'Łódź',
        },
      },
    ],
    secrets: ['Anna Nowak', 'Jan Kowal', 'Ewa Lis'],
    codes: ['staff-column'],
  },
  {
    kind: 'the answers of a form',
    file: 'answers.csv',
    content: csv(
      'Timestamp,Email Address,What is the name of your organization?,What is the name of the service?,What is the street address of the service?,What town or city is it in?,Phone number that people can call,When are you open?,Who can use this service?,May we publish the address?,Your name,Website (if you have one)',
      '3/25/2026 14:05:22,ann@home.example,Quay Trust,Meals,12 Quay St,Salem,978-555-0100,Mon-Fri 9am-5pm,Anyone,Yes,Ann Lee,https://quay.example',
      '3/26/2026 9:15:01,bob@home.example,Quay Trust,Safe beds,77 Hidden Way,Salem,978-555-0101,24/7,Women,No,Bob Ray,',
      '4/2/2026 18:44:10,cy@home.example,Lake House,Needle exchange,40 Lake St,Lynn,(978) 555-0102,Tue and Thu 1pm-4pm,18+,Yes,Cy Poe,lake.example',
    ),
    services: [
      {
        name: 'Meals',
        fields: {
          organization: 'Quay Trust',
          phone: '978-555-0100',
          hours: `${WEEK} 09:00-17:00`,
          street: '12 Quay St',
          city: 'Salem',
          website: 'https://quay.example',
        },
      },
      {
        name: 'Safe beds',
        fields: {
          organization: 'Quay Trust',
          phone: '978-555-0101',
          hours: ALWAYS,
          street: '77 Hidden Way',
          city: 'Salem',
          secret: 'yes',
        },
      },
      {
        name: 'Needle exchange',
        fields: {
          organization: 'Lake House',
          phone: '(978) 555-0102',
          hours: 'TU,TH 13:00-16:00',
          street: '40 Lake St',
          city: 'Lynn',
          website: 'https://lake.example',
        },
      },
    ],
    secrets: ['home.example', 'Ann Lee', 'Bob Ray', 'Hidden Way'],
    codes: ['staff-column', 'privacy-column'],
  },
];
