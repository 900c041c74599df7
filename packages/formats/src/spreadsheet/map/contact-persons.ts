import type { Proposal } from './proposal.ts';
import { headingWords } from './synonyms.ts';

/** `Main contact`, `Contact name`, `Contact person 2`: below it stands who somebody is. */
const PERSON =
  /^((?:[a-z]+ )?contact(?: person)?(?: \d)?)(?: (?:first |last |full )?name| person)?$/;

/**
 * Beside the numbers of a service, those of the person whose name is in the list are that person's own: they
 * are not proposed.
 */
export function withoutPersons(all: readonly Proposal[]): readonly Proposal[] {
  const words = all.map(({ heading }) => headingWords(heading));
  const persons = new Set(words.flatMap((word) => PERSON.exec(word)?.[1] ?? []));
  if (persons.size === 0) return all;
  const isOfPerson = words.map((word) =>
    [...persons].some((person) => word.startsWith(`${person} `)),
  );
  return all.map((proposal, at) => {
    const { target } = proposal;
    if ((target !== 'phone' && target !== 'email') || isOfPerson[at] !== true) return proposal;
    const other = all.find((one, index) => one.target === target && isOfPerson[index] !== true);
    if (other === undefined) return proposal;
    const why = `It belongs to a person; "${other.heading}" is that of the service.`;
    return { ...proposal, target: 'ignore', sure: 'guess', why };
  });
}
