/**
 * How many digits a number has behind `+` and its country code: least and most. Source: the numbering plans
 * that the countries file with the ITU (E.164, list of national numbering plans). Only countries of our
 * lists; of others nothing is said.
 */
const LENGTHS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  '1': [10, 10],
  '30': [10, 10],
  '31': [9, 9],
  '33': [9, 9],
  '34': [9, 9],
  '36': [8, 9],
  '44': [9, 10],
  '48': [9, 9],
  '351': [9, 9],
  '353': [7, 9],
  '370': [8, 8],
};

/** Whether a number in its international form can be complete. */
export function isPlausibleLength(number: string): boolean {
  const digits = /^\(?\+/.test(number.trim()) ? number.replace('(0)', '').replace(/\D/g, '') : '';
  if (digits === '') return number.replace(/\D/g, '').length <= 15;
  const code = [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .find((start) => Object.hasOwn(LENGTHS, start));
  if (code === undefined) return digits.length >= 7 && digits.length <= 15;
  const [least, most] = LENGTHS[code] ?? [0, 15];
  const rest = digits.length - code.length;
  return rest >= least && rest <= most;
}
