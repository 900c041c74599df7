/** The page with all of it. */
export const START = {
  title: 'Get help',
  lead: 'Peers who have been there. Free, private, no ID needed.',
};

/** Forms that have a page of their own, by the kind that names the page. */
export const FORMS = [
  {
    kind: 'naloxone-supplies',
    title: 'Naloxone and supplies',
    lead: 'Tell us what you need. Pick it up, or we meet you. Free, and no name.',
    other: 'You can also come to our front door on any weekday.',
  },
  {
    kind: 'needle-pickup',
    title: 'Needles to pick up',
    lead: 'Tell us where they are. Our crew picks them up. Nobody is asked who left them there.',
    other: 'You can also tell us at our front door on any weekday.',
  },
  {
    kind: 'referral',
    title: 'Refer someone to us',
    lead: 'For partners: with the yes of the person, and with no more than we need.',
    other: 'The person can also come to our front door on any weekday.',
  },
  {
    kind: 'encounter-log',
    title: 'Log of a shift',
    lead: 'For our outreach workers: counts only, and nothing about a person. Works without a network.',
    other: 'You can also hand in your tally sheet at the office.',
  },
];
