/**
 * `@peerkit/model`: the nouns of peer-led outreach and the pure rules about them.
 * No dependencies, no DOM, no Node: the same code runs in a phone's browser, a build and a service.
 *
 * @packageDocumentation
 */
export * from './result.ts';
export * from './equal.ts';
export * from './json.ts';
export * from './messages/messages.ts';
export * from './directory/directory.ts';
export * from './directory/taxonomy.ts';
export * from './directory/term.ts';
export * from './directory/alert.ts';
export * from './directory/public-view.ts';
export {
  tells,
  whereaboutsOf,
  withoutWhereabouts,
  type Whereabouts,
} from './directory/whereabouts.ts';
export { NAMELESS, withCleanTexts } from './directory/clean-texts.ts';
export { sentencesOf } from './directory/sentences.ts';
export * from './directory/diff.ts';
export * from './directory/confirmed.ts';
export * from './directory/reports.ts';
export * from './directory/source.ts';
export * from './contact/contact-links.ts';
export * from './contact/phone-number.ts';
export * from './submission/submission.ts';
export { AGENCY_PATTERN, isAgencySlug } from './submission/agency.ts';
export * from './protocol/protocol.ts';
export * from './protocol/session.ts';
export * from './protocol/machine.ts';
export * from './protocol/steps-ahead.ts';
export * from './hours/hours.ts';
export { scheduleProblem } from './hours/rule.ts';
export { isTimeZone, zoneNamed, type Zone } from './hours/zone.ts';
export * from './hours/status.ts';
export * from './hours/table.ts';
export * from './hours/owner.ts';
