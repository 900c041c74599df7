import { oneLine } from '../../tables/words.ts';

export interface LinkCell {
  readonly website: string;
  /** The address had no https:// in front. */
  readonly added: boolean;
}

/** Nearly all cells: one whole link. */
const PLAIN = /^https?:\/\/[\w./?=&%~+-]{1,2000}$/;

/** The links of one cell. A host without a scheme gets one; what is not a link is returned unchanged. */
export function readLinks(cell: string): readonly LinkCell[] {
  if (PLAIN.test(cell)) return [{ website: cell, added: false }];
  const text = oneLine(cell.slice(0, 4000));
  const parts = text
    .split(/[\s;]+(?:(?:and|or)\s)?|,(?=\s?(?:https?:\/\/|www\.))/i)
    .filter(Boolean);
  const several =
    parts.length > 1 && parts.every((part) => /^(?:https?:\/\/|www\.)/i.test(part) || isBare(part));
  const written = several ? parts : [text];
  return written.map((text) => {
    const link = /^\[[^\]]*\]\((\S+)\)$/.exec(text)?.[1] ?? text.replace(/^<(.*)>$/, '$1');
    return isBare(link)
      ? { website: `https://${link}`, added: true }
      : { website: link, added: false };
  });
}

/** `example.org/page`: a host with a dot, and no scheme. */
export function isBare(link: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}(?:[/:?#]\S*)?$/i.test(link) && !link.includes('@');
}
