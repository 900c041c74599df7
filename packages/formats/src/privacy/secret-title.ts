import { speaksOfList } from './about-the-list.ts';
import { isSecretByPart, isSecretList, secrecyOf } from './says-secret.ts';

/** Whether the name of a file, a sheet or a collection says that its places are secret. */
export function isSecretTitle(name: string): boolean {
  const words = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z\d]{2,7}$/i, '')
    .replace(/[_+.-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || speaksOfList(words)) return false;
  if (ORDER.test(words)) return true;
  const dated = words.replace(/\b(?:\d[\d ]*|final|copy|v\d+|list|sheet)\b/gi, ' ').trim();
  return (
    [words, dated].some((text) => secrecyOf(text) !== undefined || isSecretByPart(text)) ||
    isSecretList(words)
  );
}

const ORDER =
  /\b(?:do not|don'?t|donot|not for|never|not to be) ?(?:publi|shar|post|distribut|releas|circulat)|\b(?:ne pas|nicht|niet|no|não|nao) (?:publi|diffus|divulg|veröff|weiterg|delen)|\b(?:staff|internal use|internal) only\b/i;
