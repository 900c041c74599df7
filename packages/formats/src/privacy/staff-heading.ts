import { plainWords, WordList } from './plain-words.ts';
import {
  ASKS_SENDER,
  DESKS,
  FOR_PEOPLE,
  FOR_STAFF,
  HOMES,
  HOMES_OF_HELP,
  PERSONS,
  TEAMS,
} from './staff-words.ts';
import { CONTACT, FILLER, NOTES } from './subject-words.ts';

const persons = /* @__PURE__ */ new WordList(PERSONS);
const desks = /* @__PURE__ */ new WordList(DESKS);
const homes = /* @__PURE__ */ new WordList(HOMES);
const helpful = /* @__PURE__ */ new WordList(HOMES_OF_HELP);
const people = /* @__PURE__ */ new WordList(FOR_PEOPLE);
const contacts = /* @__PURE__ */ new WordList(CONTACT);
const teams = /* @__PURE__ */ new WordList(TEAMS);
const notes = /* @__PURE__ */ new WordList(NOTES);
const fillers = /* @__PURE__ */ new WordList(FILLER);

/** Words behind which a heading still speaks of somebody: `Director cell`, `Manager address`. */
function reaches(word: string | undefined, isCut = false): boolean {
  if (word === undefined || word === 'url') return false;
  if (isCut && contacts.hasBeginning(word)) return true;
  return contacts.has(word) || /^(?:address|adresse?|direccion|endereco)$/.test(word);
}

function isTeam(word: string): boolean {
  return persons.has(word) || desks.has(word) || teams.has(word);
}

/** Whether a column is about a person who works there, or for those who keep the list. */
export function isStaffHeading(heading: string): boolean {
  const all = plainWords(heading);
  const joined = ` ${all.join(' ')} `;
  if (FOR_STAFF.some((phrase) => joined.includes(` ${phrase}`))) return true;
  if (ASKS_SENDER.some((phrase) => joined.includes(` ${phrase} `))) {
    if (!all.some((word) => people.has(word))) return true;
  }
  const words = all.filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  // `Notes (staff)`, `Comments for the team`: nothing else, and nobody outside is meant to read them.
  if (words.length > 1 && words.every((word) => notes.has(word) || isTeam(word))) {
    if (words.some((word) => notes.has(word)) && words.some(isTeam)) return true;
  }
  const isPerson = words.map((word) => persons.has(word));
  if (words.length > 0 && words.every((word, at) => isPerson[at] === true || desks.has(word))) {
    if (isPerson.includes(true)) return true;
  }
  return words.some((word, at) => {
    // `address.administrative_area` is a province.
    const isDesk = desks.has(word) && words[at + 1] !== 'area';
    const isWork = isPerson[at] === true || isDesk;
    const isHome = homes.has(word) && !helpful.has(words[at - 1] ?? '');
    if (!isWork && !isHome) return false;
    // Shapefiles cut every heading after ten letters: `ADMIN_PHON`.
    const isCut = heading.trim().length === 10 && at === words.length - 2;
    return reaches(words[at + 1], isCut) || reaches(words[at - 1]);
  });
}
