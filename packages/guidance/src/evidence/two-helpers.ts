import type { Grounds } from '@peerkit/model';

const sharing =
  'Each act is one of the steps, with its sources there. No source that was read says who of two does which. A clinician must confirm it.';
const crew = 'Meeting the crew is in no source that was read.';

/** Where the lines for the second of two helpers come from, by message id. */
export const TWO_HELPERS: Readonly<Record<string, Grounds>> = {
  'two.fetch': { sources: ['US1', 'AHA15'], note: sharing },
  'two.phone': { sources: ['AHA15', 'IE1'], note: sharing },
  'two.call': {
    sources: ['QC1', 'AHA15'],
    note: `Whoever is alone helps first and then leaves to call: a second person need not wait. ${sharing}`,
  },
  'two.breathe': {
    sources: ['ANZ25', 'BC1', 'HSF25'],
    note: `Naloxone with the least pause in helping them breathe (ANZ25). ${sharing}`,
    conflict: 'Ontario pages give naloxone first, then breaths.',
  },
  'two.push': {
    sources: ['ANZ25', 'UK1', 'IE3'],
    note: `Naloxone with the least pause in CPR (ANZ25). ${sharing}`,
  },
  'two.ready': { sources: ['ON1', 'EU3', 'CA1', 'IE1'], note: `${sharing} ${crew}` },
  'two.aed': { sources: ['AHA15', 'ANZ25', 'IE1'], note: sharing },
  'two.aed-none': { sources: ['AHA15', 'IE1'], note: `${sharing} ${crew}` },
  'two.meet': { sources: ['CA1', 'IE1'], note: `${sharing} ${crew}` },
};
