import type { RowKind } from './column-map.ts';
import { headingWords } from '../../tables/columns/heading-words.ts';
import { matchHeading } from '../../tables/columns/synonyms.ts';
import type { Target } from '../../tables/columns/targets.ts';

const CATEGORY = '(?:category|categorie|taxonomy|taxonomy term|term|tag|topic)';
const CATEGORY_ID = new RegExp(`^${CATEGORY} id$`);
const CATEGORY_NAME = new RegExp(`^${CATEGORY}(?: name| title| label)?$`);
const SERVICE_ID = /^(?:service|program|resource|listing) id$/;
const ORGANIZATION_ID = /^(?:organi[sz]ation|org|agency|provider) id$/;

/** More columns than a list of categories has. */
const MOST_COLUMNS = 6;

/** What the rows of a table are, by its headings and, in a set of files, by its name. */
export function kindOfRows(headings: readonly string[], name: string, set: boolean): RowKind {
  const words = headings.map(headingWords);
  const some = (...tests: readonly RegExp[]): boolean =>
    tests.some((test) => words.some((word) => test.test(word)));
  if (some(CATEGORY_ID) && words.length <= MOST_COLUMNS) {
    const owned = some(SERVICE_ID, ORGANIZATION_ID);
    if (owned && !headings.some(isName)) return 'links';
    if (!owned && some(CATEGORY_NAME)) return 'categories';
  }
  return set ? kindByName(name) : 'services';
}

function isName(heading: string): boolean {
  const target = matchHeading(heading)?.target;
  return target === 'name' || target === 'organization.name';
}

/** What a heading means in a table of categories or of links. */
export function categoryTarget(kind: 'categories' | 'links', heading: string): Target {
  const words = headingWords(heading);
  if (CATEGORY_ID.test(words)) return kind === 'links' ? 'category' : 'id';
  if (kind === 'categories') {
    if (CATEGORY_NAME.test(words)) return 'name';
    return matchHeading(heading)?.target === 'description' ? 'description' : 'ignore';
  }
  if (SERVICE_ID.test(words)) return 'id';
  if (ORGANIZATION_ID.test(words)) return 'organization.id';
  return matchHeading(heading)?.target === 'status' ? 'status' : 'ignore';
}

function kindByName(name: string): RowKind {
  const file = headingWords(name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''));
  if (/organi[sz]ation|agenc|provider/.test(file)) return 'organizations';
  return /location|site|place|venue/.test(file) ? 'locations' : 'services';
}
