/** Tokens in the order of the sentence, where the order is the meaning: dose before volume, from before to. */
export const TOKEN_ORDER: Readonly<Record<string, readonly string[]>> = {
  'nasal.press': ['dose', 'volume'],
  'nasal.press-mg': ['dose'],
  'prefilled.push': ['dose', 'volume'],
  'vial.open': ['volume', 'dose'],
  'ampoule.open': ['volume', 'dose'],
  'stay.wears-off': ['wearsOffFrom', 'wearsOffTo'],
  'cpr.ratio': ['cprPushes', 'cprBreaths'],
  'breaths.pace': ['breathInterval'],
  'reassess.look': ['normalInterval'],
  'call.title': ['emergencyNumber'],
  'two.call': ['emergencyNumber'],
  'static.nextDose': ['kit', 'minutes'],
  'static.again': ['from', 'to'],
};

/** The unit that stands right after a token: milligrams and millilitres exchanged would be a tenfold dose. */
export const UNIT_AFTER: Readonly<Record<string, RegExp>> = {
  'nasal.press': /\{dose\} mg.*\{volume\} mL/,
  'nasal.press-mg': /\{dose\} mg/,
  'prefilled.push': /\{dose\} mg.*\{volume\} mL/,
  'vial.open': /\{volume\} mL.*\{dose\} mg/,
  'ampoule.open': /\{volume\} mL.*\{dose\} mg/,
};
