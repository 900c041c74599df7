import { workbookOf } from '../workbook.ts';
import { encoded } from './encoded.ts';
import { csv, type Kind } from './kind.ts';

const ALL_DAYS = 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00';

/** Lists in the languages of partners, and in shapes that nobody planned for. */
export const PARTNERS: readonly Kind[] = [
  {
    kind: 'a Polish list with hours in four columns, a word for none, and rows that are not for publishing',
    file: 'lista.csv',
    content: encoded(
      csv(
        'Lista miejsc pomocy - wersja robocza;;;;;;;;;;',
        'Nazwa;Organizacja;Ulica i nr;Kod pocztowy;Miejscowość;Telefon;Pon-Pt od;Pon-Pt do;Sobota od;Sobota do;Nie publikować;Uwagi wewnętrzne',
        'Punkt wymiany igieł;Fundacja Most;ul. Długa 12;31-147;Kraków;12 345 67 89;9:00;17:00;10:00;14:00;;klucz u Ani',
        'Schronisko dla kobiet;Fundacja Most;ul. Ukryta 7;30-002;Kraków;12 345 67 90;0:00;24:00;0:00;24:00;adres tajny;',
        'Noclegownia;Caritas;ul. Łazarza 3a;31-530;Kraków;brak;8.00;15.30;nieczynne;;nie;',
      ),
      'windows-1250',
    ),
    services: [
      {
        name: 'Punkt wymiany igieł',
        fields: {
          organization: 'Fundacja Most',
          street: 'ul. Długa 12',
          code: '31-147',
          city: 'Kraków',
          phone: '12 345 67 89',
          hours: 'MO,TU,WE,TH,FR 09:00-17:00; SA 10:00-14:00',
        },
      },
      {
        name: 'Noclegownia',
        fields: {
          organization: 'Caritas',
          street: 'ul. Łazarza 3a',
          code: '31-530',
          city: 'Kraków',
          hours: 'MO,TU,WE,TH,FR 08:00-15:30',
        },
      },
    ],
    codes: ['not-published', 'staff-column'],
    secrets: ['Ukryta', '345 67 90', 'klucz', 'brak'],
  },
  {
    kind: 'a sheet with columns for days, opening and closing below a group',
    file: 'programs.xlsx',
    content: workbookOf([
      {
        rows: [
          ['Program', '', 'Open', '', '', 'Confidential location?'],
          ['Name', 'Street', 'Days', 'From', 'Until', ''],
          ['Needle exchange', '12 Pier St', 'Mon-Fri', '9:00', '17:00', 'No'],
          ['Night shelter', '9 Hidden Ln', 'daily', '18:00', '8:00', 'Yes'],
        ],
        merged: ['C1:E1'],
      },
    ]),
    services: [
      {
        name: 'Needle exchange',
        fields: { street: '12 Pier St', hours: 'MO,TU,WE,TH,FR 09:00-17:00' },
      },
      {
        name: 'Night shelter',
        fields: { street: '9 Hidden Ln', hours: 'MO,TU,WE,TH,FR,SA,SU 18:00-08:00', secret: 'yes' },
      },
    ],
    secrets: ['Hidden Ln'],
  },
  {
    kind: 'a column for each place',
    file: 'turned.csv',
    content: csv(
      'Name,Harbor House,North Star,Mill Clinic',
      'Address,100 Pike St,5 Quiet Ct,300 Mill Rd',
      'City,Seattle,Renton,Kent',
      'Phone,206-555-0100,206-555-0111,206-555-0122',
      'Hours,Mon-Fri 9am-5pm,24/7,Tue 1-4pm',
      'Confidential,no,yes,no',
    ),
    services: [
      {
        name: 'Harbor House',
        fields: {
          street: '100 Pike St',
          city: 'Seattle',
          phone: '206-555-0100',
          hours: 'MO,TU,WE,TH,FR 09:00-17:00',
        },
      },
      {
        name: 'North Star',
        fields: {
          street: '5 Quiet Ct',
          city: 'Renton',
          phone: '206-555-0111',
          hours: ALL_DAYS,
          secret: 'yes',
        },
      },
      {
        name: 'Mill Clinic',
        fields: {
          street: '300 Mill Rd',
          city: 'Kent',
          phone: '206-555-0122',
          hours: 'TU 13:00-16:00',
        },
      },
    ],
    codes: ['turned'],
    secrets: ['5 Quiet Ct', 'Renton'],
  },
  {
    kind: 'numbers that a spreadsheet shortened',
    file: 'telefones.csv',
    content: csv(
      'Serviço;Telemóvel;Não divulgar morada;Morada',
      'Troca de seringas;9,12345678E+08;;Rua do Sol 5',
      'Carrinha;9,12346E+08;;Rua do Mar 6',
      'Casa abrigo;912 345 670;x;Rua Secreta 3',
    ),
    services: [
      { name: 'Troca de seringas', fields: { phone: '912345678', street: 'Rua do Sol 5' } },
      { name: 'Carrinha', fields: { street: 'Rua do Mar 6' }, warned: { phone: 'invalid-phone' } },
      {
        name: 'Casa abrigo',
        fields: { phone: '912 345 670', street: 'Rua Secreta 3', secret: 'yes' },
      },
    ],
    secrets: ['Secreta'],
  },
  {
    kind: 'all that people need in one column that is called contact',
    file: 'block.csv',
    content: csv(
      'Program,Contact',
      'Needle exchange,"12 Pier St, Boston, MA 02118, 617-555-0142, Mon-Fri 9am-5pm"',
      'Clinic,"300 Mill Rd, Lowell, MA 01850, 978-555-0177, weekdays"',
    ),
    services: [
      { name: 'Needle exchange', fields: {} },
      { name: 'Clinic', fields: {} },
    ],
    codes: ['column-left-out'],
  },
  {
    kind: 'notes of staff beside what everybody may read',
    file: 'notes.csv',
    content: csv(
      'Service,Address,Notes (staff),Team comments,Notes',
      'Drop-in,100 Pike St,ask for Jo,Jo has the key,Bring a blanket',
    ),
    services: [
      { name: 'Drop-in', fields: { street: '100 Pike St', description: 'Notes: Bring a blanket' } },
    ],
    codes: ['staff-column'],
    secrets: ['ask for Jo', 'has the key'],
  },
];
