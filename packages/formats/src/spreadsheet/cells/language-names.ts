import { languageTag } from '../../core/language-tag.ts';

/** `français/anglais`, `EN+FR`: nothing else is written so. */
const MARKS = /\s*[/+|]\s*/;
/** Words between two languages, which are in some names of languages as well. */
const WORDS = /\s*(?:&|,|[-–]|\s(?:and|et|i|oraz|und|en|y|e|és|ir|και)\s)\s*/iu;

/** The languages that a part of a cell names: each by itself where it names several. */
export function languagesIn(part: string): readonly string[] {
  if (isKnown(part)) return [part];
  const marked = part.split(MARKS).filter((name) => name !== '');
  const apart = marked.every((name) => NAME.test(name)) ? marked : [part];
  return apart.flatMap((name) => {
    if (isKnown(name)) return [name];
    const names = name.split(WORDS).filter((word) => word !== '');
    return names.length > 1 && names.every(isKnown) ? names : [name];
  });
}

const NAME = /^\p{L}[\p{L}\p{M}.'’ -]{1,40}$/u;

function isKnown(name: string): boolean {
  return languageTag(name) !== name || /^[a-z]{2}$/.test(name);
}
