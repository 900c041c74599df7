/** A full stop behind one of these, or behind a single letter, ends no sentence: `on Wexmoor Ln. near the arena`. */
const SHORT =
  'st|ste|ave?|aven|rd|ln|dr|blvd|boul|bd|cres|crt|ct|cl|pl|sq|hwy|pkwy|terr?|mt|ft|apt|bldg|bsmt|flr?|rm|no|nr|opp|cor|ch|imp|rte|ul|al|os|im|gen|ks|sw|św|krt|sz|em|fsz|ép|str|pr|avda?|pça|lg|trav|lj|οδ|λεωφ|πλ|αρ|tel|ph|ext';
const ENDS = /* @__PURE__ */ new RegExp(
  String.raw`(?<=[.!?…;])(?<!(?<!\p{L})(?:${SHORT}|\p{L})\.)\s+|\n`,
  'iu',
);

/** The sentences and lines of a text. What is doubtful stays together. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(ENDS);
}
