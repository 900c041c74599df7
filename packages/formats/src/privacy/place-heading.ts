import { plainWords, WordList } from './plain-words.ts';
import { TELLS_AREA, TELLS_PLACE } from './place-words.ts';
import { MAILING, PLACE } from './subject-words.ts';

const place = /* @__PURE__ */ new WordList([...PLACE, ...MAILING, ...TELLS_PLACE]);
const area = /* @__PURE__ */ new WordList(TELLS_AREA);

/** Whether what stands below a heading can say where a place is: a landmark, a second address, a bus stop. */
export function tellsPlace(heading: string): boolean {
  const words = plainWords(heading);
  if (words.some((word) => area.has(word))) return false;
  return words.some((word, at) => {
    if (!place.has(word)) return false;
    return !/^(?:e?mail|web|internet|url|courriel)$/.test(words[at - 1] ?? '');
  });
}
