import { isStatusHeading } from '../../privacy/publishing-status.ts';
import { isStaffHeading } from '../../privacy/staff-heading.ts';
import { plainWords } from '../../privacy/plain-words.ts';
import {
  marksPlace,
  readPrivacyHeading,
  type PrivacyHeading,
} from '../../privacy/privacy-heading.ts';
import type { ColumnRule } from './column-map.ts';
import type { Profile } from './profile.ts';
import { headingWords } from '../../tables/columns/heading-words.ts';
import { matchHeading } from '../../tables/columns/synonyms.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** What a column that speaks of privacy, or of staff, is; with words for the person who corrects the map. */
export interface PrivacyDecision {
  readonly target: Target;
  readonly sure?: 'yes';
  readonly why: string;
  readonly of?: readonly string[];
  readonly values?: ColumnRule['values'];
}

const STAFF = 'The heading speaks of people who work there. Such a column is never proposed.';
const SECRET_CONTENT = 'The heading says that its cells are not for everybody.';

/** Whether nothing is ever proposed for a column, because it is about staff or its cells are secret. */
export function isNeverProposed(heading: string): boolean {
  if (isStaffHeading(heading)) return true;
  const privacy = readPrivacyHeading(heading);
  return privacy?.yes === 'hide';
}

/**
 * What a column is if its heading speaks of privacy or staff; undefined when it does not, or when its cells
 * show that the words mean something else. Whatever is not sure keeps the place, or the row, back.
 */
export function decidePrivacy(
  heading: string,
  cells: Profile,
  headings: readonly string[],
): PrivacyDecision | undefined {
  // What our own guide and exports call it.
  if (KNOWN.has(headingWords(heading))) {
    return { target: 'confidential', sure: 'yes', why: 'The heading says so.' };
  }
  // WordPress: a page that asks for a password is not for everybody.
  if (/^(?:post|page|listing) password$/.test(headingWords(heading))) {
    return { target: 'unpublished', why: 'The heading says that a page asks for a password.' };
  }
  const privacy = readPrivacyHeading(heading);
  const isStaff = isStaffHeading(heading);
  // `Your name (will not be published)`: no cell answers, and who that is says nothing of the place.
  if (
    isStaff &&
    privacy?.about !== 'place' &&
    Math.max(cells.shares.answer, cells.shares.yesNo) === 0
  )
    return { target: 'ignore', why: STAFF };
  if (privacy === undefined) return isStaff ? { target: 'ignore', why: STAFF } : undefined;
  // An id that only the office uses tells nobody anything.
  if (privacy.about === 'other' && /^(?:id|ref|code|key)$/.test(privacy.subject.join(' ')))
    return undefined;
  // `Confidentiality`: All services are confidential.
  const { ofHelp, answer, yesNo } = cells.shares;
  const isOfHelp = ofHelp > 0 && answer === 0 && yesNo === 0;
  if (isOfHelp && /^(?:confidentiality|privacy)$/.test(headingWords(heading))) return undefined;
  const isState = isStatusHeading(heading) && privacy.yes === 'show' && privacy.about !== 'place';
  if (isState) return { target: 'status', why: 'The heading says whether a row is published.' };
  if (!holdsAnswers(cells, privacy)) return ofTexts(privacy, isStaff);
  if (privacy.yes === 'show') return shownBy(privacy, heading, cells, headings);
  const about = partnersOf(privacy, heading, headings);
  if (privacy.about === 'row') {
    return { target: 'unpublished', why: 'The heading says that a row is not for publishing.' };
  }
  const of = privacy.about === 'place' || privacy.about === 'notes' ? [] : about;
  return {
    target: 'confidential',
    why:
      of.length > 0
        ? `The heading says that the cells of other columns${marksPlace(heading) ? ', and the place,' : ''} are secret.`
        : 'The heading speaks of privacy. Unless the cell says no, the place is kept secret.',
    ...(of.length > 0 ? { of } : {}),
    ...(privacy.yes === 'unclear' ? { values: EITHER } : {}),
  };
}

/** Longer cells are no answers. */
const LONGEST_ANSWER = 20;

/**
 * Whether cells answer the heading, rather than hold what is secret. Some answer, and nobody understands the
 * others: that is a column of answers too.
 */
function holdsAnswers(
  { filled, shares, meanLength }: Profile,
  { yes, about }: PrivacyHeading,
): boolean {
  if (filled === 0) return true;
  const answers = Math.max(shares.answer, shares.yesNo);
  if (answers > 0.5) return true;
  // Notes of the office hold texts. What they say of the place is read in each of them.
  if (about === 'notes') return false;
  const isContent =
    Math.max(shares.phone, shares.email, shares.url, shares.street, shares.postcode) > 0.3;
  if (isContent || meanLength > LONGEST_ANSWER) return false;
  return answers > 0 || yes !== 'show' || about === 'place';
}

/** A cut heading can mean either: no answer is safe. */
const EITHER: ColumnRule['values'] = {
  yes: '?',
  y: '?',
  true: '?',
  '1': '?',
  no: '?',
  n: '?',
  false: '?',
  '0': '?',
};

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(['confidential', 'confidential place']);

/** Cells that are no answers are what is secret themselves. */
function ofTexts(
  { yes, about, onlyFlags }: PrivacyHeading,
  isStaff: boolean,
): PrivacyDecision | undefined {
  if (isStaff) return { target: 'ignore', why: STAFF };
  if (onlyFlags) return undefined;
  if (yes !== 'show' && about === 'place') {
    return {
      target: 'confidential',
      why: 'The heading speaks of privacy. Where its cell is filled, the place is kept secret.',
    };
  }
  return { target: 'ignore', why: SECRET_CONTENT };
}

function shownBy(
  privacy: PrivacyHeading,
  heading: string,
  { filled, shares }: Profile,
  headings: readonly string[],
): PrivacyDecision | undefined {
  if (privacy.about === 'row') {
    if (filled === 0) return undefined;
    return { target: 'published', why: 'The heading says whether a row may be published.' };
  }
  if (privacy.about === 'place') {
    return {
      target: 'shown',
      why: 'The heading says whether the address may be shown. Unless the cell says yes, it is kept secret.',
    };
  }
  const of = partnersOf(privacy, heading, headings);
  // `Visible minorities: yes` says nothing about another column.
  if (of.length === 0 && shares.secret + shares.shown === 0) return undefined;
  return {
    target: 'shown',
    why: 'The heading says whether the cells of other columns may be shown.',
    ...(of.length > 0 ? { of } : {}),
  };
}

/** The columns that a heading such as `Phone1IsPrivate` speaks of. */
function partnersOf(
  { subject, about }: PrivacyHeading,
  heading: string,
  headings: readonly string[],
): readonly string[] {
  const others = headings.filter((other) => other !== heading && readFlag(other) === undefined);
  const named = others.filter((other) => {
    const words = plainWords(other);
    return subject.length > 0 && subject.every((word, at) => words[at] === word);
  });
  if (about === 'mailing') {
    const key = subject[0] ?? '';
    return others.filter((other) => plainWords(other).includes(key) || named.includes(other));
  }
  if (named.length > 0 || about !== 'contact') return named;
  const family = familyOf(matchHeading(subject.join(' '))?.target);
  return others.filter(
    (other) => family !== undefined && familyOf(matchHeading(other)?.target) === family,
  );
}

/** A partner that is a flag itself has cells that nobody reads. */
function readFlag(heading: string): PrivacyHeading | undefined {
  const privacy = readPrivacyHeading(heading);
  return privacy?.yes === 'hide' ? privacy : undefined;
}

function familyOf(target: Target | undefined): 'phone' | 'email' | undefined {
  if (target === undefined) return undefined;
  if (/(?:^|\.)phone/.test(target)) return 'phone';
  return /(?:^|\.)email$/.test(target) ? 'email' : undefined;
}
