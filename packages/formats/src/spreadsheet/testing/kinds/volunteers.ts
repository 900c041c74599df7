import { workbookOf } from '../workbook.ts';
import { encoded } from './encoded.ts';
import { csv, type Kind } from './kind.ts';

const ALL_WEEK = 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00';

/** Lists as volunteers export them from the programs that they have. */
export const VOLUNTEERS: readonly Kind[] = [
  {
    kind: 'an answer of Airtable with files, and with those who keep it',
    file: 'airtable.json',
    content: JSON.stringify({
      records: [
        {
          id: 'rec0aB1cD2eF3gH4i',
          fields: {
            'Agency Name': 'Grace Pantry',
            'Program Type': ['Pantry', 'Mobile'],
            'Contact Person': 'Darla Whitcomb',
            'Contact Email': 'darla@grace.example',
            'Main Phone': '423-555-0142',
            Agreement: [{ id: 'att1', url: 'https://files.example/a.pdf', filename: 'a.pdf' }],
            'Last Modified By': { id: 'usr1', email: 'kim@bank.example', name: 'Kim Osei' },
          },
        },
        {
          id: 'rec0aB1cD2eF3gH4j',
          fields: { 'Agency Name': 'North Kitchen', 'Main Phone': '423-555-0177' },
        },
      ],
    }),
    services: [
      { name: 'Grace Pantry', fields: { phone: '423-555-0142', category: 'Pantry, Mobile' } },
      { name: 'North Kitchen', fields: { phone: '423-555-0177' } },
    ],
    secrets: ['Kim Osei', 'kim@bank', 'a.pdf', 'Darla', 'darla@'],
  },
  {
    kind: 'an export of WordPress with a page behind a password',
    file: 'posts.csv',
    content: csv(
      'ID,post_title,post_content,post_status,post_author,post_password,_phone,_job_hours,geolocation_lat,geolocation_long',
      '512,Needle exchange,"[contact-form-7 id=""12""]<p>No ID.</p>",publish,4,,304-555-0131,"a:1:{s:3:""Mon"";a:2:{i:0;s:5:""09:00"";i:1;s:5:""17:00"";}}",40.064,-80.7209',
      '516,Code house,<p>Beds</p>,publish,4,hunter2,304-555-0135,24/7,40.07,-80.73',
    ),
    services: [
      {
        name: 'Needle exchange',
        fields: {
          description: 'No ID.',
          phone: '304-555-0131',
          hours: 'MO 09:00-17:00',
          words: 'Mon 09:00-17:00',
          point: '40.064, -80.7209',
        },
      },
    ],
    secrets: ['hunter2', 'Code house', '304-555-0135'],
    codes: ['not-published'],
  },
  {
    kind: 'agencies and their programs in one table',
    file: 'export.csv',
    content: csv(
      'ResourceAgencyNum,ParentAgencyNum,PublicName,AgencyDescription,PhysicalAddress1,PhysicalCity,PhysicalAddressIsPrivate,Phone1Number,FeeStructureSource,DisabilitiesAccess',
      '11,0,Lakeshore,Recovery services.,2100 Shore Dr,Muskegon,False,231-555-0110,Sliding scale,Ramp at rear',
      '12,11,Naloxone box,Free kits.,2100 Shore Dr,Muskegon,False,231-555-0111,No fee,',
      '20,0,Haven,Shelter.,14 Orchard Ct,Norton,True,231-555-0120,No fee,',
      '21,20,Haven groups,Groups.,14 Orchard Ct,Norton,False,231-555-0121,No fee,',
    ),
    services: [
      {
        name: 'Lakeshore',
        fields: {
          description: 'Recovery services.',
          phone: '231-555-0110',
          street: '2100 Shore Dr',
          city: 'Muskegon',
        },
      },
      {
        name: 'Naloxone box',
        fields: {
          organization: 'Lakeshore',
          description: 'Free kits.',
          phone: '231-555-0111',
          street: '2100 Shore Dr',
          city: 'Muskegon',
        },
      },
      {
        name: 'Haven',
        fields: {
          description: 'Shelter.',
          phone: '231-555-0120',
          street: '14 Orchard Ct',
          city: 'Norton',
          secret: 'yes',
        },
      },
      {
        name: 'Haven groups',
        fields: {
          organization: 'Haven',
          description: 'Groups.',
          phone: '231-555-0121',
          street: '14 Orchard Ct',
          city: 'Norton',
          secret: 'yes',
        },
      },
    ],
    secrets: ['Orchard'],
    codes: ['same-private-place'],
  },
  {
    kind: 'groups above headings, with times for several days and crosses',
    file: 'peoria.xlsx',
    content: workbookOf(
      [
        {
          rows: [
            ['Agency', '', 'Phone', '', 'Mon-Fri', '', 'Saturday', '', 'Services', ''],
            ...[['Name', 'Program', 'Main', 'After hours', 'Open', 'Close', 'Open', 'Close']].map(
              (row) => [...row, 'Food', 'Naloxone'],
            ),
            [
              ...['Mission', 'Meals', '309-555-0110', '309-555-0111'],
              ...([
                [0.5, 0],
                [0.5625, 0],
                [0.5, 0],
                [0.5625, 0],
              ] as const),
              'X',
              '',
            ],
            ['JOLT', 'Drop-in', '309-555-0120', '', [0.375, 0], [0.625, 0], 'closed', '', '', 'X'],
            ['Dream', 'Beds', '309-555-0130', '', '24 hrs', '', 'ask', '', '', ''],
          ],
          merged: ['A1:B1', 'C1:D1', 'E1:F1', 'G1:H1', 'I1:J1'],
        },
      ],
      ['h:mm AM/PM'],
    ),
    services: [
      {
        name: 'Meals',
        fields: {
          organization: 'Mission',
          phone: '309-555-0110; 309-555-0111',
          hours: 'MO,TU,WE,TH,FR,SA 12:00-13:30',
          category: 'Food',
        },
      },
      {
        name: 'Drop-in',
        fields: {
          organization: 'JOLT',
          phone: '309-555-0120',
          hours: 'MO,TU,WE,TH,FR 09:00-15:00',
          category: 'Naloxone',
        },
      },
      {
        name: 'Beds',
        fields: {
          organization: 'Dream',
          phone: '309-555-0130',
          words: 'Mon-Fri: Open: 24 hrs\nSaturday: Open: ask',
        },
        warned: { hours: 'hours-as-words' },
      },
    ],
  },
  {
    kind: 'the table of a shapefile',
    file: 'sites.csv',
    content: csv(
      'OBJECTID,FACILITY_N,ADDR_FULL,ADDR_CITY,ADDR_STATE,ADDR_ZIP,TELEPHONE,HRS_MON_FR,HRS_SAT,SERV_TYPE,CONFIDENTI,LAT_DD,LONG_DD,LAST_EDITE',
      '1,Cedar,210 Cedar Av,Yakima,WA,98902.00000000000,5095550110.00000000000,8-5,9-12,SSP,N,46.60210000000,-120.50590000000,jsmith',
      '2,Harbor,9 Unlisted Rd,Yakima,WA,98901.00000000000,5095550120.00000000000,24 HRS,24 HRS,SHELTER,Y,46.61000000000,-120.49000000000,jsmith',
      '3,Van,SR 241,Sunnyside,WA,98944.00000000000,0,1300-1600,,SSP,N,46.32000000000,-120.01000000000,jsmith',
    ),
    services: [
      {
        name: 'Cedar',
        fields: {
          street: '210 Cedar Av',
          city: 'Yakima',
          region: 'WA',
          code: '98902',
          phone: '5095550110',
          hours: 'MO,TU,WE,TH,FR 08:00-17:00; SA 09:00-12:00',
          category: 'SSP',
          point: '46.6021, -120.5059',
        },
      },
      {
        name: 'Harbor',
        fields: {
          street: '9 Unlisted Rd',
          city: 'Yakima',
          region: 'WA',
          code: '98901',
          phone: '5095550120',
          hours: 'MO,TU,WE,TH,FR,SA 00:00-24:00',
          category: 'SHELTER',
          point: '46.61, -120.49',
          secret: 'yes',
        },
      },
      {
        name: 'Van',
        fields: {
          street: 'SR 241',
          city: 'Sunnyside',
          region: 'WA',
          code: '98944',
          hours: 'MO,TU,WE,TH,FR 13:00-16:00',
          category: 'SSP',
          point: '46.32, -120.01',
        },
      },
    ],
    secrets: ['Unlisted', '98901', 'jsmith'],
  },
  {
    kind: 'a map with a folder for staff, and one of secret places',
    file: 'map.kml',
    content: `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
      <Folder><name>Naloxone</name><Placemark><name>Pharmacy</name><Point><coordinates>-80.7467,43.1315,0</coordinates></Point></Placemark>
      <Placemark><name>House C</name><description>24 Quiet Cres. Do not share.</description><Point><coordinates>-80.72,43.12,0</coordinates></Point></Placemark></Folder>
      <Folder><name>PRIVATE - staff only</name><Placemark><name>House B</name><description>22 Quiet Cres</description><Point><coordinates>-80.701,43.101,0</coordinates></Point></Placemark></Folder>
      <Folder><name>Confidential shelters</name><Placemark><name>House D</name><Point><coordinates>-80.731,43.121,0</coordinates></Point></Placemark></Folder>
      </Document></kml>`,
    services: [
      { name: 'Pharmacy', fields: { category: 'Naloxone', point: '43.1315, -80.7467' } },
      {
        name: 'House C',
        fields: {
          category: 'Naloxone',
          point: '43.12, -80.72',
          secret: 'yes',
        },
      },
      {
        name: 'House D',
        fields: { category: 'Confidential shelters', point: '43.121, -80.731', secret: 'yes' },
      },
    ],
    secrets: ['House B', 'Quiet', '43.101', '43.12', '-80.731'],
    codes: ['not-published', 'secret-in-words'],
  },
  {
    kind: 'short names of fields, and the words that people see',
    file: 'layer.json',
    content: JSON.stringify({
      geometryType: 'esriGeometryPoint',
      fields: [
        { name: 'SiteName', type: 'esriFieldTypeString', alias: 'Site Name' },
        { name: 'AddrTxt', type: 'esriFieldTypeString', alias: 'Street Address' },
        { name: 'PhTxt', type: 'esriFieldTypeString', alias: 'Phone Number' },
      ],
      features: [
        { attributes: { SiteName: 'Library', AddrTxt: '50 Dundas St E', PhTxt: '519-555-0150' } },
        { attributes: { SiteName: 'Ark', AddrTxt: '696 Dundas St', PhTxt: '519-555-0151' } },
      ],
    }),
    services: [
      { name: 'Library', fields: { street: '50 Dundas St E', phone: '519-555-0150' } },
      { name: 'Ark', fields: { street: '696 Dundas St', phone: '519-555-0151' } },
    ],
  },
  {
    kind: 'an extension, a floor and a free number in columns of their own',
    file: 'liste.csv',
    content: csv(
      "Nom de l'organisme;Nom du programme;Adresse civique;Bureau;Municipalité;Téléphone;Poste;Sans frais;Langue(s)",
      'Le Quai;Naloxone;1250, rue du Quai;2e étage;Montréal;514 555-0110;22;1 800 555-0110;Français, anglais, arabe',
      'Le Port;Repas;4, place du Port;;Sorel;450 555-0130;;;Français',
    ),
    services: [
      {
        name: 'Naloxone',
        fields: {
          organization: 'Le Quai',
          street: '1250, rue du Quai, 2e étage',
          city: 'Montréal',
          phone: '514 555-0110 x22; 1 800 555-0110',
          languages: 'fr, en, ar',
        },
      },
      {
        name: 'Repas',
        fields: {
          organization: 'Le Port',
          street: '4, place du Port',
          city: 'Sorel',
          phone: '450 555-0130',
          languages: 'fr',
        },
      },
    ],
  },
  {
    kind: 'the number of a Polish house and flat',
    file: 'lista.csv',
    content: csv(
      'Nazwa usługi;Ulica;Nr domu;Miejscowość;Telefon',
      'Igły;Świętojańska;15 lok. 3;Gdynia;58 555 01 10',
      'Zupa;Portowa;7;Gdańsk;58 555 01 20',
    ),
    services: [
      {
        name: 'Igły',
        fields: { street: 'Świętojańska 15 lok. 3', city: 'Gdynia', phone: '58 555 01 10' },
      },
      { name: 'Zupa', fields: { street: 'Portowa 7', city: 'Gdańsk', phone: '58 555 01 20' } },
    ],
  },
  {
    kind: 'Greek of ISO 8859-7',
    file: 'lista.csv',
    content: encoded(
      csv(
        'Φορέας;Υπηρεσία;Ηλεκτρονική διεύθυνση;Ωράριο',
        'Στέγη Άννα;Ξενώνας;info@stegi.example;όλο το 24ωρο',
        'Φίλοι;Συσσίτιο;info@filoi.example;όλο το 24ωρο',
      ),
      'iso-8859-7',
    ),
    services: [
      {
        name: 'Ξενώνας',
        fields: { organization: 'Στέγη Άννα', email: 'info@stegi.example', hours: ALL_WEEK },
      },
      {
        name: 'Συσσίτιο',
        fields: { organization: 'Φίλοι', email: 'info@filoi.example', hours: ALL_WEEK },
      },
    ],
    codes: ['encoding'],
  },
  {
    kind: 'answers to a form that asks whoever fills it in for a number',
    file: 'answers.csv',
    content: csv(
      'Timestamp,Email Address,What is the name of your organization?,What is your name? (will not be published),What is the best phone number for us to reach YOU?,What phone number should clients call?,When are you open? (example: Mon-Fri 9am-5pm),What do you offer? (check all that apply),May we list your address publicly?,Where are you located? (street address)',
      '10/14/2026 9:22:13,jo@stmark.example,St. Mark,Jo Pruitt,740-555-0199,740-555-0110,"Mon 9am-noon","Meals, Clothing",Yes,120 Elm St',
      '10/15/2026 14:05:40,ann@x.example,Nest,Ann Poe,740-555-0198,740-555-0120,always open,Housing,"No, please keep it private",4 Nest Rd',
    ),
    services: [
      {
        name: 'St. Mark',
        fields: {
          phone: '740-555-0110',
          hours: 'MO 09:00-12:00',
          description: 'Meals, Clothing',
          street: '120 Elm St',
        },
      },
      {
        name: 'Nest',
        fields: {
          phone: '740-555-0120',
          hours: ALL_WEEK,
          description: 'Housing',
          street: '4 Nest Rd',
          secret: 'yes',
        },
      },
    ],
    secrets: ['Jo Pruitt', 'Ann Poe', '740-555-0199', '740-555-0198', 'jo@', '4 Nest Rd'],
    codes: ['staff-column'],
  },
  {
    kind: 'a row for each opening, one of them with a note',
    file: 'openings.csv',
    content: csv(
      'service_id,service_name,agency,phone,day,open,close,notes',
      'S1,Drop-in,Dawn,937-555-0110,Monday,9:00 AM,12:00 PM,',
      'S1,Drop-in,Dawn,937-555-0110,Thursday,9:00 AM,5:00 PM,women only',
      'S2,Night van,Dawn,937-555-0111,Fri,10:00 PM,2:00 AM,',
    ),
    services: [
      {
        name: 'Drop-in',
        fields: {
          id: 'S1',
          organization: 'Dawn',
          phone: '937-555-0110',
          hours: 'MO 09:00-12:00; TH 09:00-17:00',
          words: 'Thursday 9:00 AM – 5:00 PM: notes: women only',
        },
      },
      {
        name: 'Night van',
        fields: { id: 'S2', organization: 'Dawn', phone: '937-555-0111', hours: 'FR 22:00-02:00' },
      },
    ],
  },
  {
    kind: 'an answer of Drupal, with who wrote a page',
    file: 'nodes.json',
    content: JSON.stringify({
      data: [
        {
          id: 1,
          attributes: {
            title: 'Wren House',
            field_address: {
              address_line1: '3 Quay St',
              locality: 'Erie',
              administrative_area: 'PA',
              postal_code: '16501',
            },
            field_phone: '814-555-0100',
            uid: { name: 'kim.osei', mail: 'kim@wren.example' },
          },
        },
        {
          id: 2,
          attributes: {
            title: 'Lark House',
            field_address: { address_line1: '4 Quay St', locality: 'Erie' },
            field_phone: '814-555-0101',
          },
        },
      ],
    }),
    services: [
      {
        name: 'Wren House',
        fields: {
          street: '3 Quay St',
          city: 'Erie',
          region: 'PA',
          code: '16501',
          phone: '814-555-0100',
        },
      },
      {
        name: 'Lark House',
        fields: { street: '4 Quay St', city: 'Erie', phone: '814-555-0101' },
      },
    ],
    secrets: ['kim.osei', 'kim@wren'],
  },
];
