import { legible } from '../../privacy/legible.ts';
import { isSecretByPart, isToldAfterwards, secrecyOf } from '../../privacy/says-secret.ts';
import { addressParts, tidy, type ReadAddress } from './address-parts.ts';
import { oneLine } from '../../tables/words.ts';

export interface AddressCell {
  readonly address?: ReadAddress;
  /** The area that is served, when the cell names an area and not a place. */
  readonly area?: string;
  /** There is a place, but its address must stay private. */
  readonly confidential?: true;
  /** The words in the cell when they are not an address: `Phone only`. */
  readonly words?: string;
  readonly postal?: true;
}

const SECRET =
  /\b(?:confidential|undisclosed|not disclosed|withheld|private location|secret|call for (?:the )?(?:address|location)|address on request|confidentiel(?:le)?)\b/i;
/** Words that keep an address back even if it stands beside them. */
const SECRET_ANYWAY =
  /\b(?:confidential|confidentiel(?:le)?|confidencial|konfidencial\p{L}*|undisclosed|not disclosed|withheld|(?:not|non)[ -](?:public|published)|do not (?:publish|share|disclose|release|give out)|private (?:location|address|residence|site)|(?:address|location) (?:is )?(?:private|secret|hidden)|address on request|staff only|vertraulich|vertrouwelijk|poufn\p{L}*|bizalmas|titkos|geheim\p{L}*|ne pas (?:publier|diffuser|divulguer)|n[aã]o (?:publicar|divulgar)|no (?:publicar|divulgar)|nicht ver[oö]ffentlichen|niet publiceren|nie publikowa[cć])\b|εμπιστευτικ|απόρρητ/iu;

/** Whether a cell of an address says that the address is to be kept secret. */
export function isSecretAddress(text: string): boolean {
  // A cell is asked about twice: whether its row is secret, and what it holds.
  if (text !== asked) {
    const words = legible(text);
    isSecret =
      SECRET_ANYWAY.test(words) ||
      (SECRET.test(words) && !/\d{2,} \p{L}/u.test(words)) ||
      secrecyOf(text) !== undefined ||
      isSecretByPart(text) ||
      isToldAfterwards(text);
    asked = text;
  }
  return isSecret;
}

let asked = '';
let isSecret = false;

const NO_PLACE =
  /^(?:phone|telephone|online|virtual|web|internet|remote|mobile|hotline|email)(?:[ -](?:only|service|based))?$|^(?:visit |see )?website$|^(?:various|multiple|varies)(?:\s?[,;–-]\s?(?:please )?(?:call|phone|text|see|ask|check|contact)\b\D{0,60})?$|^(?:t[ée]l[ée]phone|en ligne)(?: seulement)?$/i;
/** `Call for locations`: what to do, not where to go. */
const ASKS = /^(?:please )?(?:call|phone|contact|email|visit|see|ask|appelez)\b\D{0,80}$/i;
const AREA =
  /^(?:(?:state|county|province|city|region|area)\s?:\s?(.{1,100})|((?:state|county|city|province|nation|country)[ -]?wide\b.{0,60})|(?:serves|serving|covers) (.{1,100})|((?:multiple|various|several) (?:locations?|sites?)\b[^0-9]{0,100}))$/i;
/**
 * What one cell for an address holds: an address, a post box, the area that is served, or that it is secret.
 */
export function readAddress(cell: string): AddressCell {
  const lines = cell
    .slice(0, 1000)
    .split('\n')
    .map((line) => tidy(line))
    .filter((line) => line !== '');
  const text = tidy(lines.join(', '));
  if (text === '') return {};
  if (isSecretAddress(text)) return { confidential: true };
  if (NO_PLACE.test(text) || ASKS.test(text)) return { words: text };
  const area = AREA.exec(text.replace(/,? \d{5}(?:-\d{4})?$/, ''));
  if (area !== null) {
    return { area: oneLine(area[1] ?? area[2] ?? area[3] ?? area[4] ?? text) };
  }
  const postal = /^(?:p\.? ?o\.? ?box|c\.? ?p\.? \d|bo[iî]te postale|postfach)/i.test(text)
    ? ({ postal: true } as const)
    : {};
  return { address: addressParts(lines), ...postal };
}
