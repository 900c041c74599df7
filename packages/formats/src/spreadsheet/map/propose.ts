import { daysOfHeading } from '../../hours/day-ranges.ts';
import { numberOfOpening } from '../../hours/headings.ts';
import { statusOfYes } from '../cells/closed-words.ts';
import { COUNTED_HEADING } from '../cells/plain-values.ts';
import { tellsPlace } from '../../privacy/place-heading.ts';
import { isStatusHeading } from '../../privacy/publishing-status.ts';
import type { ColumnMap, ColumnRule, RowKind } from './column-map.ts';
import { openingColumns, type OpeningColumn } from './opening-columns.ts';
import { decidePrivacy } from './privacy-columns.ts';
import { isKindOfHelp, profile, type Profile, type Shape } from './profile.ts';
import type { Proposal } from './proposal.ts';
import type { Cell, TableRow } from '../../tables/table.ts';
import { withoutPersons } from './contact-persons.ts';
import { dateOrderOf } from './date-order.ts';
import { fits, SHAPED } from './fits.ts';
import { withCounty, withHouseNumber } from './address-columns.ts';
import { categoryTarget, kindOfRows } from './row-kind.ts';
import { headingWords, isExtensionHeading } from '../../tables/columns/heading-words.ts';
import { matchHeading, type HeadingMatch } from '../../tables/columns/synonyms.ts';
import { SINGLE, type Target } from '../../tables/columns/targets.ts';

/** What is known about a table besides its cells. */
export interface ProposeOptions {
  /** Name of the file. */
  readonly name?: string;
  /** Several files belong together: one may hold only organizations, another only places. */
  readonly set?: boolean;
}

/** How many rows are looked at. */
export const SAMPLE_ROWS = 300;

/**
 * Proposes a map for a table from its headings and first rows: for each column what it is, how sure that
 * is and why. A person corrects it. Columns about single persons are never proposed, and a heading that may
 * mean that something is secret is taken to mean it.
 */
export function proposeMap(
  headings: readonly string[],
  rows: readonly TableRow[],
  options: ProposeOptions = {},
): ColumnMap {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const kind = kindOfRows(headings, options.name ?? '', options.set === true);
  const openings = openingColumns(headings, sample);
  const first = headings.map((heading, at): Proposal => {
    const cells = profile(sample.map((row) => row.cells[at] ?? ''));
    const decision =
      kind === 'categories' || kind === 'links'
        ? ofCategories(kind, heading)
        : decide(heading, cells, headings, openings);
    return { heading, profile: cells, ...decision };
  });
  const own = withId(withPlaceName(first), sample, openings.size > 0).map((proposal) => ({
    ...proposal,
    target: ownTarget(proposal.target, kind),
  }));
  const final = onePerTarget(
    oneParty(withName(withoutSurplus(withoutPersons(withCounty(withHouseNumber(own)))))),
  );
  const profiles = final.map((proposal) => proposal.profile);
  return {
    peerkit: 'column-map',
    version: 1,
    rows: kind,
    columns: Object.fromEntries(
      final.map((proposal) => {
        const dates = isDate(proposal.target)
          ? dateOrderOf(proposal.profile, profiles, headings)
          : undefined;
        return [proposal.heading, ruleOf(proposal, dates)];
      }),
    ),
    ...defaultsOf(final),
  };
}

/** `Location` beside `Address` is what the place is called. */
function withPlaceName(all: readonly Proposal[]): readonly Proposal[] {
  const others = all.filter(({ heading, target }) => isOfStreet(target) && !isPlace(heading));
  if (others.length === 0 || all.some(({ target }) => target === 'location.name')) return all;
  const why = 'The address is in another column, so this is what the place is called.';
  return all.map((proposal) =>
    proposal.target === 'address' && isPlace(proposal.heading)
      ? { ...proposal, target: 'location.name', sure: 'likely', why }
      : proposal,
  );
}

function isOfStreet(target: Target): boolean {
  return target === 'address' || target === 'address.line1';
}

function isPlace(heading: string): boolean {
  return /^(?:location|site|place|venue|standort|lieu|emplacement|lugar|local|ubicacion)s?$/.test(
    headingWords(heading),
  );
}

/**
 * Rows that share an id are one service at several places if they share its name too; and one id that is there
 * twice by mistake must not cost all others theirs: its second row is reported.
 */
function withId(
  all: readonly Proposal[],
  sample: readonly TableRow[],
  hasOpenings: boolean,
): readonly Proposal[] {
  if (all.some(({ target }) => target === 'id')) return all;
  const at = all.findIndex(({ heading, profile: { filled } }) => {
    const match = matchHeading(heading);
    return match?.target === 'id' && match.exact && filled > 0;
  });
  const column = all[at];
  const nameAt = all.findIndex(({ target }) => target === 'name');
  if (column !== undefined && nameAt < 0 && hasOpenings) {
    const why = 'The heading says so, and each row is an opening of what has that id.';
    return all.map((proposal) =>
      proposal === column ? { ...proposal, target: 'id', sure: 'likely', why } : proposal,
    );
  }
  if (column === undefined || nameAt < 0) return all;
  const names = new Map<string, string>();
  let others = 0;
  for (const { cells } of sample) {
    const id = textOf(cells[at]);
    const name = textOf(cells[nameAt]);
    if (id === '' || name === '') continue;
    if ((names.get(id) ?? name) !== name) others += 1;
    else names.set(id, name);
  }
  if (others > sample.length * MOST_WRONG_IDS || names.size < 2) return all;
  const why = 'The heading says so, and rows that share an id share a name.';
  return all.map((proposal) =>
    proposal === column ? { ...proposal, target: 'id', sure: 'likely', why } : proposal,
  );
}

/** The share of rows whose id may be that of another service: more is no id of services. */
const MOST_WRONG_IDS = 0.05;

function textOf(cell: Cell = ''): string {
  return (typeof cell === 'string' ? cell : cell.join('; ')).trim();
}

function ofCategories(kind: 'categories' | 'links', heading: string): Decision {
  const target = categoryTarget(kind, heading);
  return target === 'ignore'
    ? { target, sure: 'guess', why: 'Neither heading nor cells say what it is.' }
    : { target, sure: 'yes', why: 'The heading says so.' };
}

type Decision = Omit<Proposal, 'heading' | 'profile'>;

/** The columns that say who may see what, whatever the rows are. */
export function proposePrivacy(
  heading: string,
  cells: readonly Cell[],
  headings: readonly string[],
): ColumnRule | undefined {
  const decision = ofPrivacy(heading, profile(cells), headings);
  if (decision === undefined) return undefined;
  const { target: to, sure, why, of, values } = decision;
  return {
    to,
    ...(of === undefined ? {} : { of }),
    ...(values === undefined ? {} : { values }),
    sure,
    why,
  };
}

function ofPrivacy(
  heading: string,
  cells: Profile,
  headings: readonly string[],
): Decision | undefined {
  const privacy = decidePrivacy(heading, cells, headings);
  if (privacy !== undefined) return { ...privacy, sure: privacy.sure ?? 'likely' };
  const { filled, shares } = cells;
  if (filled === 0) return undefined;
  // `Location type`: Confidential, Public.
  const isOther = OTHER_THINGS.test(headingWords(heading));
  if (shares.secret > 0 && shares.answer > 0.5 && tellsPlace(heading) && !isOther) {
    return {
      target: 'confidential',
      sure: 'likely',
      why: 'Some cells say that a place is secret.',
    };
  }
  if (shares.unpublished > 0 && isStatusHeading(heading) && shares.status + shares.answer > 0.3) {
    return { target: 'status', sure: 'likely', why: 'The cells say what may be published.' };
  }
  return undefined;
}

function decide(
  heading: string,
  cells: Profile,
  headings: readonly string[],
  openings: ReadonlyMap<string, OpeningColumn>,
): Decision {
  const decided = ofPrivacy(heading, cells, headings) ?? openings.get(heading);
  if (decided !== undefined) return decided;
  if (cells.shares.recordLink > 0.5 && !/(?:^|[^a-z])id$/i.test(headingWords(heading))) {
    return { target: 'ignore', sure: 'guess', why: 'The cells name records of another table.' };
  }
  const found = alone(matchHeading(heading), headings);
  const isId = found?.exact === false && /\b(?:id|uuid|guid|key|ref)$/.test(headingWords(heading));
  const match = isId && !found.target.endsWith('id') ? undefined : found;
  if (match === undefined) {
    const isStatus = isStatusHeading(heading) && cells.shares.status > 0.5;
    if (isStatus) return { target: 'status', sure: 'likely', why: 'Heading and cells say so.' };
    if (headingWords(heading) === 'st' && cells.filled > 0 && cells.meanLength === 2) {
      return { target: 'address.region', sure: 'likely', why: 'Heading and cells say so.' };
    }
    if (cells.shares.yesNo > 0.5 && statusOfYes(heading) !== undefined) {
      const why = 'The heading says that something is no more, and the cells say yes or no.';
      return { target: 'status', sure: 'likely', why };
    }
    return ofCrosses(cells, heading) ?? byCells(cells, heading);
  }
  // A name below `Contact` is left out without a word; what people need must not be.
  if (match.target === 'ignore' && holdsContent(cells)) {
    return { target: 'ignore', sure: 'guess', why: 'The cells hold more than the heading says.' };
  }
  const says = match.exact ? 'The heading says so' : 'A part of the heading says so';
  if (cells.filled === 0 && match.target !== 'ignore') {
    return { target: match.target, sure: 'likely', why: `${says}, but the cells are empty.` };
  }
  // `Estado` is a state in Spanish and Portuguese, and a status.
  const isState = match.target === 'status' && /^estado$/.test(headingWords(heading));
  if (isState && cells.shares.status + cells.shares.answer + cells.shares.yesNo < 0.1) {
    return { target: 'address.region', sure: 'likely', why: 'Heading and cells say so.' };
  }
  // `M/F` may be days, or men and women.
  const isDays = match.target === 'hours' && daysOfHeading(heading) !== undefined;
  const isExtension = match.target === 'phone' && isExtensionHeading(heading);
  const fit =
    isDays && cells.shares.numbered < 0.3
      ? undefined
      : isExtension
        ? match.target
        : fits(match.target, cells);
  if (fit === undefined) {
    const other = ofCrosses(cells, heading) ?? byCells(cells, heading);
    return {
      ...other,
      why: `The heading says ${match.target}, but the cells do not. ${other.why}`,
    };
  }
  if (fit !== match.target) return { target: fit, sure: 'likely', why: 'The cells say so.' };
  return {
    target: fit,
    sure: match.exact ? 'yes' : 'likely',
    why: `${says}${SHAPED.has(fit) ? ', and the cells agree' : ''}.`,
  };
}

/** Longer than the name of a person, or a time at which a program did something. */
const LONGEST_NAME = 40;

function holdsContent({ shares, meanLength, filled }: Profile): boolean {
  if (filled === 0) return false;
  return meanLength > LONGEST_NAME || Math.max(shares.phone, shares.street, shares.hours) > 0.5;
}

/** What may be private or hidden without any secret. */
const OTHER_THINGS =
  /^(?:ownership|owner|owned by|sector|entrance|sign|signs|signage|funding|funded|insurance|governance|legal form)(?: type)?$/;

/** `Food`, or `Services: Food`, with crosses below it: one of several columns, one for each kind of help. */
function ofCrosses({ filled, shares }: Profile, heading: string): Decision | undefined {
  if (filled === 0 || shares.yesNo < 1) return undefined;
  if (isKindOfHelp(heading)) {
    const why = 'The heading is a kind of help, and crosses say where there is some.';
    return { target: 'category', sure: 'likely', why };
  }
  const [, group] = /^(.{3,40}): \S/.exec(heading) ?? [];
  if (group === undefined) return undefined;
  const target = matchHeading(group)?.target;
  if (target !== 'category' && target !== 'description') return undefined;
  return {
    target: 'category',
    sure: 'likely',
    why: 'The heading is in a group, and crosses say what holds.',
  };
}

const BY_CELLS: readonly (readonly [Shape, number, Target, string])[] = [
  ['email', 0.8, 'email', 'e-mail addresses'],
  ['url', 0.8, 'website', 'web addresses'],
  ['point', 0.8, 'point', 'points on a map'],
  ['phone', 0.8, 'phone', 'phone numbers'],
  ['street', 0.6, 'address', 'addresses'],
  ['hours', 0.5, 'hours', 'hours'],
  ['language', 0.8, 'languages', 'languages'],
];

const MOSTLY_KINDS = 0.6;

function byCells({ shares, filled, meanLength, separator }: Profile, heading: string): Decision {
  if (filled === 0) return { target: 'ignore', sure: 'guess', why: 'The cells are empty.' };
  // Below whatever heading: `Private` and `Public`, `draft` and `publish`.
  if (shares.secret > 0 && shares.answer > 0.8 && !OTHER_THINGS.test(headingWords(heading))) {
    return {
      target: 'confidential',
      sure: 'guess',
      why: 'Some cells say that something is secret.',
    };
  }
  if (filled > 1 && shares.unpublished > 0 && shares.live > 0 && shares.status > 0.8) {
    return { target: 'status', sure: 'guess', why: 'The cells look like states of publishing.' };
  }
  for (const [shape, least, target, what] of BY_CELLS) {
    if (shares[shape] < least || filled < 2) continue;
    // Digits below `Account` are no number to dial.
    if (shape === 'phone' && COUNTED_HEADING.test(headingWords(heading))) continue;
    const found = Math.round(shares[shape] * filled);
    return { target, sure: 'guess', why: `${found} of ${filled} cells look like ${what}.` };
  }
  if (filled > 1 && shares.kind > MOSTLY_KINDS) {
    const found = String(Math.round(shares.kind * filled));
    const why = `${found} of ${String(filled)} cells are kinds of help.`;
    return { target: 'category', sure: 'guess', why };
  }
  if (separator !== undefined && meanLength < 200) {
    const why = `The cells list short words with "${separator}" between them.`;
    return { target: 'category', sure: 'guess', why };
  }
  if (meanLength > 60) {
    return { target: 'note', sure: 'guess', why: 'The cells hold texts to read.' };
  }
  return { target: 'ignore', sure: 'guess', why: 'Neither heading nor cells say what it is.' };
}

/** `Opening times` without a column for closing are the hours. */
function alone(
  match: HeadingMatch | undefined,
  headings: readonly string[],
): HeadingMatch | undefined {
  if (match?.target !== 'hours.opens') return match;
  const isPair = headings.some((other) => matchHeading(other)?.target === 'hours.closes');
  return isPair ? match : { ...match, target: 'hours' };
}

/** In a table of organizations or places, targets for these need no prefix. */
function ownTarget(target: Target, kind: RowKind): Target {
  if (kind !== 'organizations' && kind !== 'locations') return target;
  const prefix = kind === 'organizations' ? 'organization.' : 'location.';
  return target.startsWith(prefix) ? (target.slice(prefix.length) as Target) : target;
}

/**
 * Without services in the table, or without the names of organizations, the columns of an organization
 * describe what is in the row.
 */
function oneParty(all: readonly Proposal[]): Proposal[] {
  const has = (...targets: readonly Target[]): boolean =>
    all.some(({ target }) => targets.includes(target));
  const isOfParents = has('organization.id') && !has('organization.name');
  if (has('name') && !isOfParents) return [...all];
  return all.map((proposal) => {
    const own = /^organization\.(description|phone|email|website)$/.exec(proposal.target)?.[1];
    return own === undefined ? proposal : { ...proposal, target: own as Target };
  });
}

/**
 * Beside a column that says that it holds the phone, others that only look so may be anybody's: they are not
 * proposed.
 */
function withoutSurplus(all: readonly Proposal[]): Proposal[] {
  return all.map((proposal) => {
    const { target, sure } = proposal;
    if (sure !== 'guess' || (target !== 'phone' && target !== 'email')) return proposal;
    const known = all.find((other) => other.target === target && other.sure !== 'guess');
    if (known === undefined) return proposal;
    const why = `The cells look like "${known.heading}", but nothing says whose they are.`;
    return { ...proposal, target: 'ignore', why };
  });
}

/** Of several columns for one value the surest is used; the others become notes. */
function onePerTarget(all: readonly Proposal[]): Proposal[] {
  const rank = { yes: 2, likely: 1, guess: 0 };
  const weight = ({ sure, heading, profile: { filled } }: Proposal): number =>
    rank[sure] * 10 +
    (filled > 0 ? 5 : 0) +
    (/name|nom\b|nombre/i.test(heading) ? 2 : 0) +
    (/id$/i.test(heading) ? 1 : 0);
  const best = new Map<Target, Proposal>();
  for (const proposal of all) {
    const rival = best.get(proposal.target);
    if (rival === undefined || weight(proposal) > weight(rival))
      best.set(proposal.target, proposal);
  }
  return all.map((proposal) => {
    const winner = best.get(proposal.target);
    if (!SINGLE.has(proposal.target) || winner === proposal) return proposal;
    if (proposal.target.startsWith('hours.') && numberOfOpening(proposal.heading) !== undefined)
      return proposal;
    const target =
      proposal.target === 'name'
        ? 'alternateName'
        : proposal.target.endsWith('id')
          ? 'ignore'
          : 'note';
    const why = `"${winner?.heading ?? ''}" is the better column for ${proposal.target}.`;
    return { ...proposal, target, sure: 'guess', why };
  });
}

/** A table needs a name: without one, the first column of short texts that differ is taken. */
function withName(all: readonly Proposal[]): Proposal[] {
  if (all.some(({ target }) => target === 'name' || target === 'organization.name'))
    return [...all];
  const site = all.findIndex(
    ({ target, profile: { filled } }) => target === 'location.name' && filled > 0,
  );
  if (site >= 0) {
    const why = 'The heading says what the place is called, and nothing else is a name.';
    return all.map((proposal, index) =>
      index === site ? { ...proposal, target: 'name', sure: 'likely', why } : proposal,
    );
  }
  const at = all.findIndex(
    ({ heading, sure, target, profile: { filled, distinct, meanLength, shares } }) =>
      // `Who` is whom it is for, where something else is the name.
      (/^(?:who|qui|wer|wie|quien|quem|kto|kas|ki)$/.test(headingWords(heading)) ||
        (sure === 'guess' &&
          (target === 'ignore' || target === 'note' || target === 'category'))) &&
      filled > 0 &&
      distinct > filled * 0.6 &&
      meanLength < 80 &&
      shares.date < 0.3 &&
      shares.number < 0.5 &&
      shares.street < 0.5,
  );
  const why = 'It is the first column of short texts that differ.';
  return all.map((proposal, index) =>
    index === at ? { ...proposal, target: 'name', sure: 'guess', why } : proposal,
  );
}

function ruleOf(
  { target, sure, why, of, values, profile: { separator } }: Proposal,
  dates: ColumnRule['dates'],
): ColumnRule {
  const lists = target === 'category' || target === 'languages' || target === 'area';
  return {
    to: target,
    ...(of === undefined ? {} : { of }),
    ...(values === undefined ? {} : { values }),
    ...(lists && separator !== undefined ? { separator } : {}),
    ...(dates === undefined ? {} : { dates }),
    sure,
    why,
  };
}

function isDate(target: Target): boolean {
  return target === 'assured' || target === 'modified' || target === 'alertUntil';
}

/** Canadian postal codes can be recognised; those of other countries look alike. */
function defaultsOf(all: readonly Proposal[]): Pick<ColumnMap, 'defaults'> {
  if (all.some(({ target }) => target === 'address.country')) return {};
  const codes = all.find(({ target }) => target === 'address.postalCode');
  return codes !== undefined && codes.profile.shares.canadian > 0.6
    ? { defaults: { country: 'CA' } }
    : {};
}
