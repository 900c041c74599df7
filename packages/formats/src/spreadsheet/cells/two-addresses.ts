import { isStreetWord, wordsOfHouse } from '../rows/site-key.ts';

/** What people write between two addresses. */
const BETWEEN =
  /\s*(?:;|\||\n|\s\/\s|\s(?:and|or|&|\+|et|ou|i|oraz|lub|und|oder|en|of|y|o|e|és|vagy|ir|arba|και|ή)\s|\s(?=2[).]\s))\s*/iu;
const NUMBER = /(?<![\d.\p{L}])\d{1,5}[a-z]?(?![\p{L}\d])/iu;
const POST = /\b(?:p\.? ?o\.? ?box|box \d|postfach|postbus|skrytka|boîte postale|apartado)/iu;
/** Streets whose kind is a part of their name, and lines that begin with the word for it. */
const GLUED =
  /\p{L}{3,}(?:straße|strasse|str\.|straat|laan|weg|gasse|platz|plein|gracht|kade)\s\d/iu;

/** Whether a cell holds more than one address: each with a number and a street of its own. */
export function holdsTwoAddresses(text: string): boolean {
  if (text.length > 500 || !BETWEEN.test(text)) return false;
  const streets = text.split(BETWEEN).filter(isStreet);
  return (
    streets.length > 1 && new Set(streets.map((street) => wordsOfHouse(street).join(' '))).size > 1
  );
}

function isStreet(part: string): boolean {
  if (!NUMBER.test(part) || POST.test(part)) return false;
  if (GLUED.test(part)) return true;
  const words = wordsOfHouse(part);
  return (
    words.length > 1 && words.some((word, at) => word.length > 1 && isStreetWord(word) && at < 8)
  );
}
