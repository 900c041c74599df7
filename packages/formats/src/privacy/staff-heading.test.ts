import { expect, it } from 'vitest';
import { isStaffHeading } from './staff-heading.ts';

it('tells columns about staff from columns about help', () => {
  const staff = [
    ...[
      'Admin Contact Phone',
      'Director cell phone',
      'Manager email',
      'Phone (internal)',
      'Home phone',
    ],
    ...[
      'Emergency contact phone (staff only)',
      'adminContactEmail',
      'donationContactPhone',
      'Private phone',
    ],
    ...[
      'SeniorWorkerPhoneNumber',
      'Personal email',
      'Unlisted phone',
      'Executive Director',
      'Submitted by',
    ],
    ...['Téléphone du directeur', 'Telefon dyrektora', 'Vadovo telefonas', 'Telefon privat'],
  ];
  const help = [
    ...[
      'Phone',
      'Contact phone',
      'Nursing home phone',
      'Home visits',
      'Personal care',
      'Emergency phone',
    ],
    ...[
      'Senior center phone',
      '24 hr phone',
      'Téléphone principal',
      'Languages spoken by staff',
      'Hotline',
    ],
    ...[
      'Administrative area',
      'Social media',
      'Case management',
      'Donations',
      'Home page',
      'Phone number',
    ],
  ];
  staff.push('Mgr email', 'revision_user.mail', 'uid.name', 'Last Modified By.email', 'Edited by');
  staff.push('What is the best phone number for us to reach YOU?', 'Best way to contact you');
  staff.push('Notes (staff)', 'Team notes', 'Comments for the office', 'Notes de l’équipe');
  staff.push('Notatki zespołu', 'Uwagi wewnętrzne', 'Bemerkungen (intern)', 'Volunteer notes');
  help.push('Notes', 'Office hours', 'Team', 'Description', 'Information');
  help.push('How do clients reach you?', 'field_address.administrative_area');
  help.push('What number should people call to reach you?');
  expect(staff.filter((heading) => !isStaffHeading(heading))).toEqual([]);
  expect(help.filter(isStaffHeading)).toEqual([]);
});
