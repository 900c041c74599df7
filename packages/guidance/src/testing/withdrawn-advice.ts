/** Advice that used to be given, or is still passed on, and must never appear in a guide. */
const WITHDRAWN: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'no breaths (an infection-era rule)',
    /\b(do not|don't|never|avoid|skip|no)\b[^.?!]*\b(rescue breath|breaths|mouth.to.mouth|breathe for)/i,
  ],
  ['cold water', /\b(cold|ice|icy)\b[^.?!]*\b(bath|shower|water)|\b(bath|shower)\b/i],
  ['slapping or pain', /\b(slap|hit them|pinch them|burn)\b/i],
  [
    'fear of touch',
    /\b(do not|don't|never|avoid)\b[^.?!]*\btouch|skin contact|through (the|your) skin/i,
  ],
  [
    'chasing waking',
    /\b(until|so that|till) they (are |fully )*(wake|awake|waking)|\bwake them up\b/i,
  ],
  ['food, milk, salt, other drugs', /\b(milk|salt|coffee|vinegar|cocaine)\b/i],
  ['making them vomit', /\b(make|force|help)\b[^.?!]*\b(vomit|throw up)\b/i],
  ['sleeping it off', /\bsleep(ing)? it off\b/i],
  ['leaving', /\b(leave them|walk away)\b/i],
];

/** Names of the withdrawn advice in a text. */
export function withdrawnAdvice(text: string): string[] {
  return WITHDRAWN.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
