/** Text to compare by: lowercase, without accents, with one kind of dash and of final sigma. */
export function foldHours(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/\u200b|\ufeff/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Longer texts are never only hours. */
export const LONGEST = 600;
