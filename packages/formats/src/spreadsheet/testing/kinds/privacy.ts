import { csv, type Kind } from './kind.ts';

const SECRETS = ['77 Hidden Way', 'Hidden Way', '01999'];

/** A list whose first place is secret by a column of one heading. */
function secretBy(heading: string, secret: string, open: string): Kind {
  return {
    kind: `kept secret: ${heading}`,
    file: 'list.csv',
    content: csv(
      `Name,Telephone,Street,Town,Zip,"${heading}"`,
      `Safe beds,978-555-0100,77 Hidden Way,Salem,01999,${secret}`,
      `Meals,978-555-0101,12 Quay St,Salem,01970,${open}`,
    ),
    services: [
      {
        name: 'Safe beds',
        fields: {
          phone: '978-555-0100',
          street: '77 Hidden Way',
          city: 'Salem',
          code: '01999',
          secret: 'yes',
        },
      },
      {
        name: 'Meals',
        fields: { phone: '978-555-0101', street: '12 Quay St', city: 'Salem', code: '01970' },
      },
    ],
    secrets: SECRETS,
  };
}

export const PRIVACY: readonly Kind[] = [
  secretBy('Is address confidential?', 'Yes', 'No'),
  secretBy('Keep address private (Y/N)', 'Y', 'N'),
  secretBy('Publish street address', 'No', 'Yes'),
  secretBy('Show on map', 'No', 'Yes'),
  secretBy('Location visibility', 'Hidden', 'Public'),
  secretBy('Adresse confidentielle', 'oui', 'non'),
  secretBy('Adres poufny', 'tak', 'nie'),
  secretBy('Διεύθυνση εμπιστευτική', 'ναι', 'όχι'),
  secretBy('Adresse geheim', 'ja', 'nein'),
  secretBy('CONFID_ADD', 'Yes', 'No'),
  {
    kind: 'columns of staff',
    file: 'list.csv',
    content: csv(
      'Name,Phone,Email,Coordinator phone,Email (personal),Home phone,After-hours staff cell,Submitted by',
      'Meals,978-555-0100,hello@quay.example,978-555-0191,ann@home.example,978-555-0192,978-555-0193,Ann Lee',
      'Beds,978-555-0101,beds@quay.example,978-555-0194,bob@home.example,978-555-0195,978-555-0196,Bob Ray',
    ),
    services: [
      { name: 'Meals', fields: { phone: '978-555-0100', email: 'hello@quay.example' } },
      { name: 'Beds', fields: { phone: '978-555-0101', email: 'beds@quay.example' } },
    ],
    secrets: ['978-555-0191', '978-555-0192', '978-555-0193', 'ann@home.example', 'Ann Lee'],
    codes: ['staff-column'],
  },
  {
    kind: 'what is private in an export of a helpline',
    file: 'export.csv',
    content: csv(
      'ResourceAgencyNum,PublicName,ParentAgency,AgencyStatus,PhysicalAddress1,PhysicalCity,PhysicalStateProvince,PhysicalPostalCode,PhysicalAddressIsPrivate,Phone1Number,Phone1IsPrivate,Phone2Number,Phone2IsPrivate,MainContactName,MainContactPhoneNumber,ExcludeFromWebsite',
      '81,Safe beds,Quay Trust,Active,77 Hidden Way,Salem,MA,01999,Yes,978-555-0100,No,978-555-0190,Yes,Ann Lee,978-555-0191,No',
      '82,Meals,Quay Trust,Active,12 Quay St,Salem,MA,01970,No,978-555-0101,No,,No,Bob Ray,978-555-0192,No',
      '83,Old soup,Quay Trust,Inactive,14 Quay St,Salem,MA,01970,No,978-555-0193,No,,No,Cy Poe,978-555-0194,Yes',
    ),
    services: [
      {
        name: 'Safe beds',
        fields: {
          id: '81',
          organization: 'Quay Trust',
          phone: '978-555-0100',
          street: '77 Hidden Way',
          city: 'Salem',
          region: 'MA',
          code: '01999',
          secret: 'yes',
        },
      },
      {
        name: 'Meals',
        fields: {
          id: '82',
          organization: 'Quay Trust',
          phone: '978-555-0101',
          street: '12 Quay St',
          city: 'Salem',
          region: 'MA',
          code: '01970',
        },
      },
    ],
    secrets: [
      ...SECRETS,
      '978-555-0190',
      '978-555-0191',
      '978-555-0193',
      'Ann Lee',
      'Bob Ray',
      'Old soup',
    ],
  },
  {
    kind: 'a note of the office says it',
    file: 'list.csv',
    content: csv(
      'Name,Telephone,Street,Town,Internal notes',
      'Safe beds,978-555-0100,77 Hidden Way,Salem,Please do not publish the address. Ask Ann first.',
      'Meals,978-555-0101,12 Quay St,Salem,The key is at the back',
    ),
    services: [
      {
        name: 'Safe beds',
        fields: { phone: '978-555-0100', street: '77 Hidden Way', city: 'Salem', secret: 'yes' },
      },
      { name: 'Meals', fields: { phone: '978-555-0101', street: '12 Quay St', city: 'Salem' } },
    ],
    secrets: ['Hidden Way', 'Ann first', 'key is at'],
    codes: ['secret-in-words', 'staff-column'],
  },
  {
    kind: 'names of persons in columns of their own',
    file: 'list.csv',
    content: csv(
      'Last Name,First Name,Program,Work Phone,Cell Phone,Town',
      'Lee,Annabel,Meals,978-555-0100,978-555-0190,Salem',
      'Raymond,Bob,Beds,978-555-0101,978-555-0191,Lynn',
    ),
    services: [
      { name: 'Meals', fields: { phone: '978-555-0100', city: 'Salem' } },
      { name: 'Beds', fields: { phone: '978-555-0101', city: 'Lynn' } },
    ],
    secrets: ['Annabel', 'Raymond', '978-555-0190', '978-555-0191'],
    codes: ['staff-column'],
  },
];
