/** A stable dotted code, e.g. `service.outreach.street`. Codes are never renamed; a successor is named instead. */
export type TermCode = string;

/**
 * The peer-outreach vocabulary: the first part is the branch, each further part narrows it.
 * Labels in a reader's language are messages under these codes.
 */
export const TERM_CODES = [
  'role.peer',
  'role.peer-pathfinder',
  'role.peer-supporter',
  'role.peer-support-worker',
  'role.peer-worker',
  'role.peer-educator',
  'role.outreach-worker',
  'role.professional',
  'service.outreach.street',
  'service.outreach.peer-led',
  'service.outreach.mobile-unit',
  'service.overdose-response',
  'service.overdose-response.naloxone-kit',
  'service.overdose-response.naloxone-training',
  'service.overdose-response.prevention-hotline',
  'service.grief-support',
  'service.supplies.harm-reduction',
  'service.supplies.needle-exchange',
  'service.supplies.sharps-disposal',
  'service.needle-recovery',
  'service.drug-checking',
  'service.supervised-consumption',
  'service.education.harm-reduction',
  'service.peer-support',
  'service.peer-support.crisis',
  'service.peer-support.hospital',
  'service.peer-support.justice',
  'service.peer-support.self-harm',
  'service.peer-support.early-psychosis',
  'service.peer-support.youth',
  'service.wrap',
  'service.system-navigation',
  'service.drop-in',
  'service.basic-needs',
  'service.life-skills',
  'service.employment.peer',
  'service.employment.work-reintegration',
  'service.training',
  'service.advocacy',
  'service.research',
  'delivery.one-to-one',
  'delivery.group',
  'delivery.workshop',
  'delivery.online-community',
  'delivery.work-placement',
  'delivery.drop-in',
  'delivery.phone',
  'delivery.text',
  'delivery.home-visit',
  'population.homelessness',
  'population.pwud',
  'population.lived-expertise',
  'population.mental-health',
  'population.justice-involved',
  'population.hospital',
  'population.psychosis',
  'population.youth',
] as const;

/** A code of our own vocabulary, as opposed to a partner's. */
export type KnownTermCode = (typeof TERM_CODES)[number];

/** What peer work stands for, as codes for `PeerPractice.values`. Never a filter. */
export const VALUE_CODES = [
  'value.empowerment',
  'value.belonging',
  'value.courage',
  'value.trust',
  'value.learning',
  'value.hope-recovery',
  'value.empathy-equality',
  'value.self-determination',
  'value.dignity-respect-inclusion',
  'value.integrity-authenticity',
  'value.health-wellness',
  'value.lifelong-learning',
] as const;

/** Kinds of things to learn from, as codes for `LearningResource.kind`. */
export const RESOURCE_CODES = [
  'resource.training',
  'resource.training-manual',
  'resource.e-book',
  'resource.guide',
  'resource.video',
  'resource.meeting',
] as const;

// Marked pure, so that a page that only shows labels does not load the list of codes.
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(TERM_CODES);

/** Whether a code belongs to the shipped vocabulary. Other codes are kept and shown as they are. */
export function isKnownTerm(code: TermCode): code is KnownTermCode {
  return KNOWN.has(code);
}

/** Whether `code` is `ancestor` or below it: `service.peer-support.crisis` is within `service.peer-support`. */
export function isWithinTerm(code: TermCode, ancestor: TermCode): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}

/** The branch of a code: its first dotted part. */
export function termBranch(code: TermCode): string {
  const dot = code.indexOf('.');
  return dot < 0 ? code : code.slice(0, dot);
}
