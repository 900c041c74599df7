/** The word in a list that is spelled most like another; undefined when none is similar. */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  const given = word.toLowerCase().slice(0, 60);
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(given.length / 3)) + 1;
  for (const candidate of among) {
    const other = candidate.toLowerCase().slice(0, 60);
    const alike =
      Math.min(given.length, other.length) > 3 && (other.includes(given) || given.includes(other));
    const distance = alike ? 1 : edits(given, other);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** How many characters to add, remove or change. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
