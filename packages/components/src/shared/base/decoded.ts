/** Decodes a part of an address. Returns it unchanged if it was cut in the middle of a character. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
