/**
 * Words that are allowed although a rule names them, each with the reason. The names of laws and of
 * organisations are never changed, nor are a person's own words about themselves.
 *
 * @type {readonly import('../types.ts').Exception[]}
 */
export const exceptions = [
  {
    rule: 'stigma',
    text: 'Misuse of Drugs Act',
    reason: 'name of a law (United Kingdom, Ireland)',
  },
  {
    rule: 'stigma',
    text: 'Substance Abuse and Mental Health Services Administration',
    reason: 'own name of a public body (SAMHSA)',
  },
  {
    rule: 'stigma',
    text: 'National Institute on Drug Abuse',
    reason: 'own name of a public body (NIDA)',
  },
  {
    rule: 'stigma',
    text: 'Vancouver Area Network of Drug Users',
    reason: 'own name of a peer-run organisation (VANDU)',
  },
  {
    rule: 'stigma',
    text: 'accompagnement à la réduction des risques pour usagers de drogues',
    reason: 'own name of a kind of centre in France (CAARUD)',
  },
  {
    rule: 'stigma',
    text: 'Observatoire européen des drogues et des toxicomanies',
    reason: 'former own name of a European agency',
  },
  {
    rule: 'stigma',
    text: 'Ustawa o przeciwdziałaniu narkomanii',
    reason: 'name of a law (Poland)',
  },
];
