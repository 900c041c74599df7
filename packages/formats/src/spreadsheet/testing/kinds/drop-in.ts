import { workbookOf } from '../workbook.ts';
import { encoded } from './encoded.ts';
import { csv, type Kind } from './kind.ts';

/**
 * Lists as a volunteer of a drop-in centre keeps them. A private place keeps what its row says, and none of that may come
 * out: `secrets`.
 */
export const DROP_IN: readonly Kind[] = [
  {
    kind: 'a title over merged cells, a note under it, groups of headings',
    file: 'drop-in contacts.xlsx',
    content: workbookOf([
      {
        merged: ['A1:F1', 'A2:F2', 'B4:D4', 'A4:A5', 'E4:E5', 'F4:F5'],
        rows: [
          [
            'Where to send people, autumn list',
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
          ],
          ['Please do not email this outside the team. Ring first, things change.'],
          [],
          ['Service', 'Where', undefined, undefined, 'When', 'Ring'],
          [undefined, 'Road', 'Town', 'Postcode', undefined, undefined],
          [
            'Harbour Kitchen',
            '3 Quay Rd',
            'Whitby',
            'YO21 3PU',
            'Mon-Fri 12:00-14:00',
            '01947 600111',
          ],
          [
            'Needle exchange at the chemist',
            '9 Flowergate',
            'Whitby',
            'YO21 3BA',
            'Mon-Sat 9am-5.30pm',
            '01947 600222',
          ],
          ["Women's house", 'address withheld', 'Whitby', 'YO22 4QQ', '24/7', '01947 600333'],
        ],
      },
    ]),
    services: [
      {
        name: 'Harbour Kitchen',
        fields: {
          street: '3 Quay Rd',
          city: 'Whitby',
          code: 'YO21 3PU',
          hours: 'MO,TU,WE,TH,FR 12:00-14:00',
          words: 'Mon-Fri 12:00-14:00',
          phone: '01947 600111',
        },
      },
      {
        name: 'Needle exchange at the chemist',
        fields: {
          street: '9 Flowergate',
          city: 'Whitby',
          code: 'YO21 3BA',
          hours: 'MO,TU,WE,TH,FR,SA 09:00-17:30',
          words: 'Mon-Sat 9am-5.30pm',
          phone: '01947 600222',
        },
      },
      {
        name: "Women's house",
        fields: {
          street: 'address withheld',
          city: 'Whitby',
          code: 'YO22 4QQ',
          secret: 'yes',
          hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00',
          words: '24/7',
          phone: '01947 600333',
        },
      },
    ],
    secrets: ['YO22', '4QQ'],
  },
  {
    kind: 'everything about when in one column, by a hand in a hurry',
    file: 'hours.csv',
    content: csv(
      'who,where,phone,when',
      '"Soup van","Station forecourt, Hull","01482 555010","tues + thurs 7pm til the soup runs out"',
      '"Warm room","12 Spring Bank, Hull","01482 555011","m-f 10 - 4 (not bank hols)"',
      '"Clinic","40 Anlaby Rd, Hull","01482 555012","Weds 1.30-4.30, 1st weds of month shut"',
      '"Night shelter","confidential","01482 555013","9pm-8am every night Nov-Mar"',
    ),
    services: [
      {
        name: 'Soup van',
        fields: {
          street: 'Station forecourt, Hull',
          phone: '01482 555010',
          words: 'tues + thurs 7pm til the soup runs out',
        },
        warned: { hours: 'hours-as-words' },
      },
      {
        name: 'Warm room',
        fields: {
          street: '12 Spring Bank, Hull',
          hours: 'MO,TU,WE,TH,FR 10:00-16:00',
          phone: '01482 555011',
          words: 'm-f 10 - 4 (not bank hols)',
        },
      },
      {
        name: 'Clinic',
        fields: {
          street: '40 Anlaby Rd, Hull',
          hours: '2WE,3WE,4WE,5WE 13:30-16:30',
          phone: '01482 555012',
          words: 'Weds 1.30-4.30, 1st weds of month shut',
        },
        warned: { hours: 'hours-guessed' },
      },
      {
        name: 'Night shelter',
        fields: { phone: '01482 555013', words: '9pm-8am every night Nov-Mar', secret: 'yes' },
        warned: { hours: 'hours-as-words' },
      },
    ],
  },
  {
    kind: 'two languages in one sheet, each heading in both',
    file: 'liste bilingue.csv',
    content: csv(
      'Nom / Name,Adresse / Address,Ville / City,Téléphone / Phone,Heures / Hours,Confidentiel / Confidential (O/N)',
      'Le Refuge,200 rue Murray,Ottawa,613-555-0141,lun-ven 9h-17h / Mon-Fri 9am-5pm,N',
      'La Maison douce,88 rue Cachée,Ottawa,613-555-0142,24/7,O',
      'The Van,,Ottawa,613-555-0143,sam 20h-23h,N',
    ),
    services: [
      {
        name: 'Le Refuge',
        fields: {
          hours: 'MO,TU,WE,TH,FR 09:00-17:00',
          street: '200 rue Murray',
          city: 'Ottawa',
          phone: '613-555-0141',
          words: 'lun-ven 9h-17h / Mon-Fri 9am-5pm',
        },
      },
      {
        name: 'La Maison douce',
        fields: {
          street: '88 rue Cachée',
          city: 'Ottawa',
          phone: '613-555-0142',
          hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00',
          words: '24/7',
          secret: 'yes',
        },
      },
      {
        name: 'The Van',
        fields: {
          city: 'Ottawa',
          phone: '613-555-0143',
          hours: 'SA 20:00-23:00',
          words: 'sam 20h-23h',
        },
      },
    ],
    secrets: ['Cachée', '88 rue'],
  },
  {
    kind: 'a secret shelter that is told in the cell of the address and in the notes',
    file: 'shelters.csv',
    content: csv(
      'Shelter,Street,City,State,Zip,Phone,Notes,Lat,Long',
      'Open Door,410 Main St,Dayton,OH,45402,937-555-0101,Intake at 5pm,39.7589,-84.1916',
      'Willow,Address withheld for safety (it is behind Oak Park school),Dayton,OH,45409,937-555-0102,Meet at 12 Elder Ct first,39.7201,-84.1722',
      'Haven,CONFIDENTIAL LOCATION,Dayton,OH,45410,937-555-0103,,39.7455,-84.1522',
    ),
    services: [
      {
        name: 'Open Door',
        fields: {
          street: '410 Main St',
          city: 'Dayton',
          region: 'OH',
          code: '45402',
          phone: '937-555-0101',
          description: 'Notes: Intake at 5pm',
          point: '39.7589, -84.1916',
        },
      },
      {
        name: 'Willow',
        fields: {
          street: 'Address withheld for safety (it is behind Oak Park school)',
          city: 'Dayton',
          region: 'OH',
          code: '45409',
          point: '39.7201, -84.1722',
          phone: '937-555-0102',
          secret: 'yes',
        },
      },
      {
        name: 'Haven',
        fields: {
          street: 'CONFIDENTIAL LOCATION',
          city: 'Dayton',
          region: 'OH',
          code: '45410',
          point: '39.7455, -84.1522',
          phone: '937-555-0103',
          secret: 'yes',
        },
      },
    ],
    secrets: ['Oak Park', '45409', '45410', 'Elder', '39.72', '39.74', '84.17', '84.15'],
  },
  {
    kind: 'dates that Excel keeps as numbers, and times that it keeps as parts of a day',
    file: 'dates.xlsx',
    content: workbookOf(
      [
        {
          rows: [
            ['Name', 'Phone', 'Last checked', 'Opens', 'Closes', 'Days', 'Closed until'],
            [
              'Food shelf',
              '612-555-0110',
              [46081, 0],
              [0.375, 1],
              [0.7083333333333334, 1],
              'Mon-Fri',
              undefined,
            ],
            ['Clothes rail', '612-555-0111', [46082, 2], [0.5, 1], [0.625, 1], 'Sat', [46387, 0]],
          ],
        },
      ],
      ['yyyy\\-mm\\-dd', 'h:mm', 'General'],
    ),
    services: [
      {
        name: 'Food shelf',
        fields: {
          phone: '612-555-0110',
          hours: 'MO,TU,WE,TH,FR 09:00-17:00',
          assured: '2026-02-28',
        },
      },
      {
        name: 'Clothes rail',
        fields: { phone: '612-555-0111', hours: 'SA 12:00-15:00', assured: '2026-03-01' },
      },
    ],
  },
  {
    kind: 'semicolons in the letters of Windows, Portuguese',
    file: 'apoios.csv',
    content: encoded(
      csv(
        'Instituição;Morada;Código postal;Localidade;Telefone;Horário;Observações',
        'Espaço Abrigo;Rua da Conceição, 14;1100-154;Lisboa;218 555 010;2ª a 6ª 9h-17h;Não é preciso marcação',
        'Casa Açucena;morada confidencial;1170-200;Lisboa;218 555 011;24 horas;',
        'Carrinha da Baixa;;;Lisboa;218 555 012;sábado 21h-24h;"Pára no Rossio; traz café"',
      ).replaceAll('\n', '\r\n'),
      'windows-1252',
    ),
    services: [
      {
        name: 'Espaço Abrigo',
        fields: {
          street: 'Rua da Conceição, 14',
          code: '1100-154',
          city: 'Lisboa',
          phone: '218 555 010',
          hours: 'MO,TU,WE,TH,FR 09:00-17:00',
          words: '2ª a 6ª 9h-17h',
          description: 'Observações: Não é preciso marcação',
        },
      },
      {
        name: 'Casa Açucena',
        fields: {
          city: 'Lisboa',
          code: '1170-200',
          phone: '218 555 011',
          hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00',
          words: '24 horas',
          secret: 'yes',
        },
      },
      {
        name: 'Carrinha da Baixa',
        fields: {
          city: 'Lisboa',
          phone: '218 555 012',
          hours: 'SA 21:00-24:00',
          words: 'sábado 21h-24h',
          description: 'Observações: Pára no Rossio; traz café',
        },
      },
    ],
    secrets: ['1170'],
  },
  {
    kind: 'a LibreOffice sheet with empty rows between, and a footer',
    file: 'libre.xlsx',
    content: workbookOf([
      {
        rows: [
          [],
          ['Naam', 'Adres', 'Plaats', 'Telefoon', 'Openingstijden', 'Soort hulp'],
          [],
          [
            'Inloop Noord',
            'Kerkstraat 5',
            'Groningen',
            '050 555 0101',
            'ma t/m vr 10:00-16:00',
            'inloop',
          ],
          [],
          [],
          [
            'Spuitomruil',
            'Damsterdiep 40',
            'Groningen',
            '050 555 0102',
            'ma, wo en vr 13.00 - 17.00 uur',
            'spuitomruil',
          ],
          ['Blijf-huis', 'geheim adres', 'Groningen', '050 555 0103', 'dag en nacht', 'opvang'],
          [],
          ['Lijst bijgewerkt door Anneke, 050 555 0199'],
        ],
      },
    ]),
    services: [
      {
        name: 'Inloop Noord',
        fields: {
          street: 'Kerkstraat 5',
          city: 'Groningen',
          phone: '050 555 0101',
          hours: 'MO,TU,WE,TH,FR 10:00-16:00',
          words: 'ma t/m vr 10:00-16:00',
          category: 'inloop',
        },
      },
      {
        name: 'Spuitomruil',
        fields: {
          street: 'Damsterdiep 40',
          city: 'Groningen',
          phone: '050 555 0102',
          hours: 'MO,WE,FR 13:00-17:00',
          words: 'ma, wo en vr 13.00 - 17.00 uur',
          category: 'spuitomruil',
        },
      },
      {
        name: 'Blijf-huis',
        fields: {
          city: 'Groningen',
          hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00',
          phone: '050 555 0103',
          words: 'dag en nacht',
          category: 'opvang',
          secret: 'yes',
        },
      },
    ],
    codes: ['single-cell'],
  },
  {
    kind: 'mistakes of typing, in an address, a link, hours and a name',
    file: 'typed.csv',
    content: csv(
      'Name,Address,City,State,Zip,Phone,Email,Website,Hours',
      'Drop-in,22 Pine St,Troy,NY,1218O,518-555-010,info@dropin,www.dropin.example,Mon-Fri 9am-25pm',
      ',23 Pine St,Troy,NY,12180,518-555-0111,,,',
      'Kits by mail,n/a,n/a,n/a,n/a,518-555-0112,kits@mail.example,http//kits.example,tbd',
    ),
    services: [
      {
        name: 'Drop-in',
        fields: {
          street: '22 Pine St',
          region: 'NY',
          // Which country it is, no cell says: what is typed stays.
          code: '1218O',
          phone: '518-555-010',
          city: 'Troy',
          website: 'https://www.dropin.example',
          words: 'Mon-Fri 9am-25pm',
        },
        warned: { hours: 'hours-as-words', email: 'invalid-email' },
      },
      {
        name: 'Kits by mail',
        fields: { phone: '518-555-0112', email: 'kits@mail.example' },
      },
    ],
    codes: ['missing-name'],
  },
];
