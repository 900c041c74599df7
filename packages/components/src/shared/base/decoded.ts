/** Decodes a part of an address; as it is written, where somebody cut it in the middle of a letter. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
