import { fold } from '../../tables/words.ts';

/** Streets whose number stands in front of their name: `12 Pier Road`, `12 rue du Port`. */
const NUMBER_FIRST =
  /\b(?:street|st|road|rd|avenue|ave|drive|dr|boulevard|blvd|lane|ln|way|highway|hwy|court|ct|crescent|cres|close|terrace|parkway|pkwy|row)\.?(?: (?:[NSEW]{1,2}|north|south|east|west)\.?)?$|^(?:rue|avenue|av|boulevard|boul|bd|place|chemin|impasse|all[ée]es?|quai|route|cours|square|passage|voie|sentier|mont[ée]e)\.?\s/i;
/** Streets whose number stands behind their name: `Lindenstraße 12`, `Calle Mayor 12`. */
const NUMBER_LAST =
  /(?:stra(?:ß|ss)e|str\.?|gasse|platz|weg|allee|damm|ufer|straat|laan|gracht|plein|kade|singel|dijk)$|^(?:ul\.?|ulica|al\.|aleja|os\.|plac|calle|c\/|avda\.?|avenida|plaza|paseo|rua|pra[çc]a|largo|travessa|alameda)\s|\s(?:utca|[úu]t|u\.|t[ée]r|k[öo]r[úu]t|krt\.?|g\.|gatv[ėe])$|\p{Script=Greek}/iu;

/** The street with the number that has a column of its own, in the order of its country. */
export function withHouseNumber(
  street: string,
  number: string,
  isNumberColumnFirst: boolean,
): string {
  if (street === '') return number;
  const words = street.split(/[\s,]+/).map(fold);
  // It is there already.
  if (words[0] === fold(number) || words.at(-1) === fold(number)) return street;
  const isFirst = NUMBER_FIRST.test(street)
    ? true
    : NUMBER_LAST.test(street)
      ? false
      : isNumberColumnFirst;
  return isFirst ? `${number} ${street}` : `${street} ${number}`;
}

/** Lines without what the columns for town, region and code say once more. */
export function withoutRepetition(
  lines: readonly string[],
  address: Readonly<Record<string, unknown>>,
): readonly string[] {
  const [city, region, code, country] = ['city', 'region', 'postalCode', 'country'].map((field) => {
    const value = address[field];
    return typeof value === 'string' ? fold(value) : undefined;
  });
  if (city === undefined || lines.length === 0) return lines;
  // Nearly all lines end with something else.
  const last = fold(lines.at(-1)?.split(',').at(-1) ?? '');
  const isOne = last === country || last === code || last === region || last.includes(city);
  if (!isOne && last !== `${region ?? ''} ${code ?? ''}`) return lines;
  const parts = lines.flatMap((line, at) =>
    line.split(/,\s?/).map((text) => ({ text: text.trim(), at })),
  );
  const known = new Set(
    [
      city,
      country,
      ...(code === undefined ? [] : [code, `${code} ${city}`, `${city} ${code}`]),
      ...(region === undefined ? [] : [region, `${city} ${region}`]),
      ...(region === undefined || code === undefined
        ? []
        : [`${region} ${code}`, `${city} ${region} ${code}`]),
    ].filter((text) => text !== undefined),
  );
  let end = parts.length;
  while (end > 1 && known.has(fold(parts[end - 1]?.text ?? ''))) end -= 1;
  // The town itself must be among them: `Kent` may be a house.
  const isSure = parts.slice(end).some(({ text }) => fold(text).includes(city));
  if (!isSure) return lines;
  return lines.flatMap((_, at) => {
    const left = parts.slice(0, end).filter((part) => part.at === at);
    return left.length === 0 ? [] : [left.map(({ text }) => text).join(', ')];
  });
}
