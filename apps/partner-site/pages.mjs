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
    kind: 'bad-supply',
    title: 'Bad supply or overdose',
    lead: 'Tell us what happened, so that we can warn others. We do not ask who you are.',
    other: 'You can also tell us at our front door on any weekday.',
  },
  {
    kind: 'program-info',
    title: 'Ask about a program',
    lead: 'Tell us what it is about, and we tell you which program could fit.',
    other: 'You can also ask at our front door on any weekday.',
  },
  {
    kind: 'peer-worker',
    title: 'Become a peer worker',
    lead: 'If you have been there, you may be who somebody needs. The work is paid.',
    other: 'You can also ask at our front door on any weekday.',
  },
  {
    kind: 'feedback',
    title: 'Tell us how we did',
    lead: 'Good or bad, both help us. You do not need to say who you are.',
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
    // Whoever has opened it once can open it again all day.
    offline: '<meta name="peerkit-offline" content="keep" />\n    ',
  },
];

/** Forms that are part of the start page, and where. */
export const ON_START = { 'request-peer': '/#ask', 'wrong-entry': '/#find' };

/** A form in a frame: a page of the intake, which no script of this site can read. */
export const FRAMED = {
  name: 'in-a-frame',
  kind: 'bad-supply',
  title: 'Bad supply or overdose',
  lead: 'Tell us what happened, so that we can warn others. We do not ask who you are. The form comes from a server of its own.',
  other: 'You can also tell us at our front door on any weekday.',
};

/** The list on a page of its own, with a map. */
export const PLACES = {
  name: 'places',
  title: 'Find help on the map',
  lead: 'All places of our list. Press “Map” to see them on a map. It comes from this site: nobody else learns where you look.',
};

/** What stands at an address that leads nowhere. */
export const MISSING = {
  name: 'missing',
  title: 'This page is not here',
  lead: 'It may have moved. These ways lead on.',
};
