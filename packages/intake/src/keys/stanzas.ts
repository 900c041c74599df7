/** A header longer than this holds more recipients than any agency has. */
const MOST_HEADER_BYTES = 16 * 1024;

/**
 * How many recipients an age file has, by its header; `undefined` when the bytes are no age file. The
 * header says no more: who the recipients are cannot be read from it.
 *
 * Format: C2SP age, "Header" (`age-encryption.org/v1`, then one `->` line per recipient, then `---`).
 */
export function recipientCount(bytes: Uint8Array): number | undefined {
  const head = Buffer.from(bytes.subarray(0, MOST_HEADER_BYTES)).toString('latin1');
  const end = head.indexOf('\n--- ');
  if (!head.startsWith('age-encryption.org/v1\n') || end < 0) return undefined;
  const stanzas = head
    .slice(0, end)
    .split('\n')
    .filter((line) => line.startsWith('-> '));
  // The age tools may add a stanza that means nothing, so that readers learn to pass over unknown ones.
  return stanzas.filter((line) => !/^-> \S*-grease\b/.test(line)).length;
}
