import { headingWords } from '../../tables/columns/heading-words.ts';
import type { Proposal } from './proposal.ts';

/** `Main contact`, `Contact name`, `CONTACT_NA`: below it stands who somebody is. */
const PERSON =
  /^((?:[a-z]+ )?contact(?: person)?(?: \d)?)(?: (?:first |last |full )?na(?:me?)?| person)?$/;

/** Forms ask those who fill them in for their address, right behind the time. */
const TIMES =
  /^(?:timestamp|horodateur|marca temporal|zeitstempel|sygnatura czasowa|tijdstempel|carimbo de data hora|χρονικη σημανση|laiko zyma|idobelyeg)$/;
const SENDER =
  /^(?:username|e ?mail(?: address| adresse)?|email ?address|adresse e ?mail|adresse electronique|nom d utilisateur|(?:direccion de )?correo electronico|endereco de e ?mail|adres e ?mail|e ?mail ?adres(?:se)?|διευθυνση (?:ηλεκτρονικου ταχυδρομειου|email)|el pasto adresas|e ?mail ?cim)$/;

/** Tells which columns belong to the person whose name is in the list, or to whoever filled in the form. */
export function columnsOfPersons(headings: readonly string[]): (heading: string) => boolean {
  const words = headings.map(headingWords);
  const isForm = TIMES.test(words[0] ?? '');
  const hasFamilyNames = words.some((word) => /^(?:first|last|family) name$|^surname$/.test(word));
  const persons = new Set(
    words.flatMap((word) => PERSON.exec(word)?.[1]?.replace(/ person$/, '') ?? []),
  );
  return (heading) => {
    const own = headingWords(heading);
    if (isForm && SENDER.test(own) && words[1] === own) return true;
    // Beside a column for family names a cell phone is somebody's own.
    if (
      hasFamilyNames &&
      /^(?:cell|mobile|home|personal)(?: (?:phone|number|e ?mail))*$/.test(own)
    ) {
      return true;
    }
    return [...persons].some((person) => own.startsWith(`${person} `));
  };
}

/**
 * Beside the numbers of a service, those of the person whose name is in the list are that person's own: they
 * are not proposed. Who filled in a form is never shown.
 */
export function withoutPersons(all: readonly Proposal[]): readonly Proposal[] {
  const headings = all.map(({ heading }) => heading);
  const isPersonal = headings.map(columnsOfPersons(headings));
  if (!isPersonal.includes(true)) return all;
  const isForm = TIMES.test(headingWords(headings[0] ?? ''));
  return all.map((proposal, at) => {
    const { target } = proposal;
    if ((target !== 'phone' && target !== 'email') || isPersonal[at] !== true) return proposal;
    const ways = target === 'phone' ? ['phone'] : ['email', 'phone'];
    const other = all.find((one, index) => ways.includes(one.target) && isPersonal[index] !== true);
    if (other === undefined && !(isForm && at === 1)) return proposal;
    const why =
      other === undefined
        ? 'It is the address of whoever filled in the form.'
        : `It belongs to a person; "${other.heading}" is that of the service.`;
    return { ...proposal, target: 'ignore', sure: 'guess', why };
  });
}
