import type { Grounds } from '@peerkit/model';

const law = 'A lawyer must confirm it.';
const act: Grounds = {
  sources: ['CA10', 'CA11', 'CA8'],
  note: `Federal, so for every province. ${law}`,
};

/** Where the lines about what comes next come from, by message id. */
export const AFTERWARDS: Readonly<Record<string, Grounds>> = {
  'after.hospital': {
    sources: ['ANZ25'],
    note: 'Hospital even if they recover. A clinician must confirm it for each region.',
  },
  'after.recovered': {
    sources: ['WHO14'],
    note: 'Watched until fully recovered. No number of hours was read in a source, so none is shown.',
  },
  'law.ca.act': {
    ...act,
    conflict: 'A page of Québec says “cannot be charged”, which is more than the Act.',
  },
  'law.ca.who': act,
  'law.ca.covers': act,
  'law.ca.terms': act,
  'law.ca.not': act,
  'law.ca.police': { sources: ['ON9'], note: law },
  'law.uk.give': { sources: ['UK11', 'UK6'], note: law },
  'law.uk.not': {
    sources: ['UK11'],
    note: `The limit of that line. No law was read that protects whoever calls. ${law}`,
  },
};
