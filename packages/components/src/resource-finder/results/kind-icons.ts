import { isWithinTerm, type TermCode } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { home, lab, van } from '../../shared/icons/pictures/places.ts';
import { food, heart, kit, location, needle, people, phone, talk } from '../../shared/icons/ui.ts';

/** Signs of kinds of help; each also stands for all narrower kinds. The first that fits is shown. */
const ICONS: readonly (readonly [TermCode, Glyph])[] = [
  ['service.overdose-response', kit],
  ['service.supplies', needle],
  ['service.needle-recovery', needle],
  ['service.drug-checking', lab],
  ['service.outreach', van],
  ['service.basic-needs', food],
  ['service.drop-in', home],
  ['service.supervised-consumption', heart],
  ['service.grief-support', heart],
  ['service.peer-support', talk],
];

/** The icon of an entry: its kind of help, else how to reach it. */
export function kindIcon({ terms, type, places, phones }: DirectoryEntry): Glyph {
  const known = ICONS.find(([kind]) => terms.some((term) => isWithinTerm(term, kind)));
  if (known !== undefined) return known[1];
  if (type === 'organization') return people;
  if (places.some(({ kind }) => kind === 'physical')) return location;
  return phones.length > 0 ? phone : people;
}
