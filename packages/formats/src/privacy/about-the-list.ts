/**
 * Whether words below or above a list speak of the list itself, and of no place in it: who may copy it, and what
 * is not in it. What they say of rows below counts all the same.
 */
export function speaksOfList(text: string): boolean {
  if (/\b(?:below|following|address(?:es)? (?:is|are)|row|above)\b/i.test(text)) return false;
  return COPYRIGHT.test(text) || NOT_IN_LIST.test(text);
}

const COPYRIGHT =
  /©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|all rights reserved|\b(?:copy|reproduce) or (?:share|publish|distribute)\b/i;
const NOT_IN_LIST =
  /\b(?:not|never) (?:(?:be|listed|included|shown|part|found|published) )*(?:in|on|of) (?:this|the|our) (?:list|directory|map|guide|sheet|page|file)\b/i;
