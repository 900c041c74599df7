/**
 * The whole link table of each kind of protocol, and its kits in order, written by hand: what leads where. `~` is
 * where it leads while the last dose needs time.
 */
const check = 'check: no-response>call responds>awake';
const recovery = (to: string) => `recovery: done>stay relapse>${to}`;
const stay = (to: string) => `stay: relapse>${to} not-called>call`;
const awake = 'awake: worse>call';
const naloxone = (help: string) =>
  `naloxone: dose-given>${help} no-kit>${help} no-doses-left>${help} breaths-now>${help}`;
const reassess = (help: string) =>
  `reassess: breathing>recovery responds>stay not-breathing>naloxone~${help} not-called>call`;

/** Call, naloxone, breaths. */
const BREATHS = [
  check,
  'call: done>naloxone no-phone>alone responds>awake',
  'alone: done>naloxone',
  naloxone('breaths'),
  'breaths: done>reassess cannot-give-breaths>compressions',
  'compressions: done>reassess can-give-breaths>breaths',
  reassess('breaths'),
  recovery('naloxone'),
  stay('naloxone'),
  awake,
];

/** The same, and CPR for somebody without any sign of life. */
const BREATHS_OR_CPR = BREATHS.map((line) =>
  line.startsWith('breaths:') ? `${line} no-life>compressions` : line,
);

/** Call, breaths, naloxone, breaths. */
const BREATHS_FIRST = BREATHS.flatMap((line) => {
  if (line.startsWith('call:')) return ['call: done>first no-phone>alone responds>awake'];
  if (line.startsWith('alone:')) {
    return [
      'alone: done>first',
      'first: give-dose>naloxone done>reassess cannot-give-breaths>compressions',
    ];
  }
  return [line];
});

/** Call, naloxone, CPR. */
const CPR = [
  check,
  'call: done>naloxone no-phone>alone responds>awake',
  'alone: done>naloxone',
  naloxone('compressions'),
  'compressions: done>reassess',
  reassess('compressions'),
  recovery('naloxone'),
  stay('naloxone'),
  awake,
];

/** Call, CPR, naloxone, CPR. */
const CPR_FIRST = CPR.flatMap((line) => {
  if (line.startsWith('call:')) return ['call: done>first no-phone>alone responds>awake'];
  if (line.startsWith('alone:')) {
    return ['alone: done>first', 'first: give-dose>naloxone done>reassess'];
  }
  return [line];
});

/** Call, CPR: nobody has naloxone. */
const NO_NALOXONE = [
  check,
  'call: done>compressions no-phone>alone responds>awake',
  'alone: done>compressions',
  'compressions: done>reassess',
  'reassess: breathing>recovery responds>stay not-breathing>compressions not-called>call',
  recovery('compressions'),
  stay('compressions'),
  awake,
];

export const LINKS: Readonly<Record<string, readonly string[]>> = {
  'ca-on': BREATHS,
  ca: BREATHS,
  'ca-ab': BREATHS_FIRST,
  'ca-bc': BREATHS_FIRST,
  us: BREATHS_OR_CPR,
  uk: CPR,
  ie: CPR_FIRST,
  eu: CPR,
  'eu-none': NO_NALOXONE,
  fr: CPR,
  pt: CPR,
  nl: NO_NALOXONE,
  be: NO_NALOXONE,
  pl: CPR,
  lt: CPR,
  gr: CPR,
  hu: NO_NALOXONE,
  generic: BREATHS_OR_CPR,
};

/** How each kit is used, in order. */
const spray = (press: string) => `nasal.open nasal.tilt nasal.in ${press} nasal.other`;
export const HOW_TO: Readonly<Record<string, string>> = {
  'nasal-4mg': `nasal kit.nasal ${spray('nasal.press')}`,
  'nasal-1.8mg': `nasal kit.nyxoid ${spray('nasal.press')}`,
  'nasal-1.26mg': `nasal kit.ventizolve ${spray('nasal.press-mg')}`,
  'im-vial-0.4mg': 'intramuscular kit.vial vial.open im.where im.push vial.next',
  'im-ampoule-0.4mg': 'intramuscular kit.ampoule ampoule.open im.where im.push ampoule.next',
  'im-prefilled-2mg':
    'intramuscular kit.prefilled prefilled.open im.where prefilled.push prefilled.next',
  other: 'by-label kit.other other.use other.next',
};

/** Kits by region, the likeliest first; `(none)` where nobody is taken to have one. */
export const KITS: Readonly<Record<string, string>> = {
  'ca-on': 'nasal-4mg im-vial-0.4mg im-ampoule-0.4mg none',
  ca: 'nasal-4mg im-vial-0.4mg im-ampoule-0.4mg none',
  'ca-ab': 'im-vial-0.4mg none',
  'ca-bc': 'im-vial-0.4mg im-ampoule-0.4mg nasal-4mg none',
  us: 'nasal-4mg none',
  uk: 'nasal-1.8mg none',
  ie: 'nasal-1.8mg none',
  eu: 'nasal-1.8mg nasal-1.26mg none',
  'eu-none': 'none',
  fr: 'nasal-1.8mg nasal-1.26mg im-prefilled-2mg none',
  pt: 'nasal-1.8mg none (none)',
  nl: 'none',
  be: 'none',
  pl: 'nasal-1.8mg none (none)',
  lt: 'other none (none)',
  gr: 'other none (none)',
  hu: 'none',
  generic: 'other none (none)',
};

/**
 * What the second of two helpers does at each step; after `/` what instead, while no dose is in hand. One gives
 * the dose, the other helps them breathe; one helps them breathe, the other has time, dose and crew in view.
 */
const twoWith = (dose: string, help: string, first = 'naloxone.title') => ({
  check: 'two.fetch',
  call: first,
  alone: 'two.call',
  naloxone: `${dose} / none.ask`,
  breaths: 'two.ready / none.ask',
  compressions: 'two.aed / two.aed-none',
  first: help,
  reassess: 'two.ready / none.ask',
  recovery: 'two.meet',
  stay: 'two.meet',
  awake: 'two.fetch',
});
const TWO_BREATHS = twoWith('two.breathe', '');
const TWO_BREATHS_FIRST = twoWith('two.breathe', 'two.ready / none.ask', 'first.title');
const TWO_CPR = twoWith('two.push', '');
const TWO_CPR_FIRST = twoWith('two.push', 'two.aed / two.aed-none', 'compressions.title');
const TWO_NO_NALOXONE = {
  check: 'two.phone',
  call: 'compressions.title',
  alone: 'two.call',
  compressions: 'two.aed-none',
  reassess: 'two.meet',
  recovery: 'two.meet',
  stay: 'two.meet',
  awake: 'two.phone',
};

export const TWO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ca-on': TWO_BREATHS,
  ca: TWO_BREATHS,
  'ca-ab': TWO_BREATHS_FIRST,
  'ca-bc': TWO_BREATHS_FIRST,
  us: TWO_BREATHS,
  uk: TWO_CPR,
  ie: TWO_CPR_FIRST,
  eu: TWO_CPR,
  'eu-none': TWO_NO_NALOXONE,
  fr: TWO_CPR,
  pt: TWO_CPR,
  nl: TWO_NO_NALOXONE,
  be: TWO_NO_NALOXONE,
  pl: TWO_CPR,
  lt: TWO_CPR,
  gr: TWO_CPR,
  hu: TWO_NO_NALOXONE,
  generic: TWO_BREATHS,
};

const BACK = 'breaths.back breaths.pinch';
const AFTER = 'breaths.mouth breaths.tilt breaths.barrier vomit';
const PUSH = 'compressions.title compressions.hands compressions.push compressions.call';

/** Title and lines of each step that a region says in its own way, in order. */
export const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ca-on': {
    call: 'call.title call.speaker call.say call.two',
    breaths: `breaths.title ${BACK} breaths.pace ${AFTER}`,
    compressions: `${PUSH} compressions.aed`,
    reassess: 'reassess.title reassess.look reassess.gasping reassess.goal seizure',
    stay: 'stay.title stay.wears-off stay.calm stay.no-more stay.tell',
  },
  ca: {
    call: 'call.title call.speaker call.say call.local call.two',
    breaths: `breaths.title ${BACK} breaths.pace-plain ${AFTER}`,
  },
  'ca-ab': {
    first: `first.title first.minutes ${BACK} breaths.pace ${AFTER}`,
    reassess: 'reassess.title reassess.look-plain reassess.gasping reassess.goal seizure',
    stay: 'stay.title stay.wears-off-plain stay.calm stay.no-more stay.tell',
  },
  'ca-bc': { first: `first.title first.minutes ${BACK} breaths.pace breaths.first ${AFTER}` },
  us: {
    breaths: `breaths.title ${BACK} breaths.pace breaths.first ${AFTER}`,
    compressions: `${PUSH} cpr.breaths compressions.aed`,
  },
  uk: { compressions: `${PUSH} cpr.ratio compressions.aed breaths.mouth vomit` },
  ie: {
    call: 'call.title call.speaker call.say call.also call.two',
    first: `${PUSH} cpr.breaths compressions.aed breaths.mouth vomit`,
  },
  eu: { compressions: `${PUSH} cpr.breaths compressions.aed breaths.mouth vomit` },
  'eu-none': {
    call: 'call.title call.speaker call.say call.ask',
    recovery: 'recovery.title recovery.hand recovery.watch vomit',
    stay: 'stay.title stay.calm stay.no-more stay.tell-plain',
  },
  generic: { breaths: `breaths.title ${BACK} breaths.pace-plain ${AFTER}` },
};

/** Title and lines of steps that every region says alike. */
export const COMMON: Readonly<Record<string, string>> = {
  check: 'check.title check.breathing check.snoring check.colour check.unsure seizure',
  alone: 'alone.title alone.send alone.first alone.leave',
  naloxone: 'naloxone.title naloxone.unsure naloxone.again naloxone.child',
  awake: 'awake.title awake.watch awake.drowsy',
};
