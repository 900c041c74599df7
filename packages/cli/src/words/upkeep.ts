import type { Messages } from '@peerkit/model';

/** The words of the commands that keep a list true: `peerkit directory stale`, `watch`, `sign`. */
export const upkeepWords = {
  staleAbout: 'List what nobody has confirmed for a year, and whom to ask.',
  optionMonths: 'how many months a confirmation lasts',
  optionAskOut: 'CSV file to write, one row for each organization, for a mail merge',
  optionAskLink:
    'address where they answer, for the CSV; {token} in it becomes the id of the organization (default: their website)',
  badMonths: 'The number of months must be a whole number from 1 to 600.',
  badAskLink: '"{value}" is not an address. Start with https.',
  staleNone: {
    one: 'Everything was confirmed in the last month.',
    other: 'Everything was confirmed in the last {count} months.',
  },
  staleOrganization: 'Organization',
  staleServices: 'Services',
  staleEmail: 'E-mail',
  staleConfirmed: 'Last confirmed',
  staleLink: 'Link',
  staleNever: 'never',
  staleTotal:
    'Not confirmed since {day}: services {services}, of organizations {organizations}. Without an e-mail address: {mute}.',
} as const satisfies Messages;
