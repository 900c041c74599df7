import type { Proposal } from './proposal.ts';
import { headingWords } from '../../tables/columns/heading-words.ts';

/** Headings for a number, which beside a street is that of the house. */
const NUMBER =
  /^(?:n|no|nr|num|number|numero|nummer|numer|nummer|civic|ar|αριθμοσ|αριθμος|αρ|hsz)$/;

/** A column of short numbers beside one of streets without numbers belongs to it. */
export function withHouseNumber(all: readonly Proposal[]): readonly Proposal[] {
  if (all.some(({ target }) => target === 'address.number')) return all;
  const street = all.findIndex(
    ({ target, profile: { shares, filled } }) =>
      (target === 'address.line1' || target === 'address') && filled > 0 && shares.numbered < 0.3,
  );
  if (street < 0) return all;
  const number = [street - 1, street + 1].find((at) => {
    const other = all[at];
    if (other === undefined || other.profile.shares.houseNumber < 0.6) return false;
    return NUMBER.test(headingWords(other.heading)) && other.profile.filled > 0;
  });
  const why = 'The streets beside it have no numbers.';
  return all.map((proposal, at) =>
    at === number ? { ...proposal, target: 'address.number', sure: 'likely', why } : proposal,
  );
}

/** In Britain a county is a line of the address, and not the area that is served. */
export function withCounty(all: readonly Proposal[]): readonly Proposal[] {
  const isBritish = all.some(
    ({ profile: { shares, filled } }) => filled > 0 && shares.british > 0.6,
  );
  if (!isBritish || all.some(({ target }) => target === 'address.region')) return all;
  const why = 'Beside British post codes a county belongs to the address.';
  return all.map((proposal) =>
    proposal.target === 'area' && headingWords(proposal.heading) === 'county'
      ? { ...proposal, target: 'address.region', sure: 'likely', why }
      : proposal,
  );
}
