import type { Proposal } from './proposal.ts';
import { headingWords } from './heading-words.ts';

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
