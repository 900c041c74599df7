/**
 * Parts of the sentences of English in `secret-phrases.ts` and `secret-kinds.ts`. Each is held against words in
 * lowercase, with a space before and behind every word.
 */
export const PLACE =
  '(?:add?res+(?:es)?|addrs?|location|loc|street|whereabouts|coordinates|house number|street number|map pin)';
export const HOUSE =
  '(?:house|shelter|refuge|home|place|building|property|site|residence|facility|apartment)';
export const THE =
  '(?:(?:the|our|this|their|its|any|all|that|exact|full|real|actual|physical|street|shelter|house|safe|new) )*';
export const PLEASE = '(?:(?:please|pls|plz|kindly|must|to|also|and|but|note|staff|should|just) )*';
export const LIST =
  '(?:web|website|web site|webpage|site|internet|net|map|maps|google|list|lists|listing|listings|directory|public|records?|facebook|social media|page|print|flyers?|exports?|app|guide)';
export const ROUGHLY =
  '(?:phone|(?:phone|hotline|crisis|office|toll free) (?:numbers?|line)|numbers?|tel|telephone|hotline|crisis line|city|town|village|county|region|state|province|district|borough|neighbou?rhood|general area|area|name|e mail|email|contact|contact info|postal code|postcode|zip|zip code|mailing add?ress|po box|p o box)';
/** What tells somebody of a place. */
export const TELL =
  '(?:publish|list|show|display|print|post|share|give|give out|advertise|put|release|use|include)';
/** Of something, or of the row itself. */
export const IT = '(?:this|it|us|them|one|row|entry|listing|record|here|item)';

/** Finds any of some sentences. */
export function anyOf(sayings: readonly string[]): RegExp {
  return new RegExp(sayings.join('|'), 'u');
}
