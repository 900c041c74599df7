/** Shows the number of a cell as the sheet shows it, where that is part of its meaning. */
export type NumberFormat = (value: number, from1904: boolean) => string;

/** Format codes that workbooks name by number only: those of dates and times. */
export const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  46: '[h]:mm:ss',
};

/**
 * What a format code does to a number. Dates become `2026-01-31`, times of day `09:00`; leading zeros, and
 * the signs between the digits of a phone number or code, are kept. Amounts and decimals stay whole numbers
 * of their own: how many digits are shown there is a matter of looks.
 */
export function numberFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[dy]/i.test(bare)) return (value, from1904) => dateText(value, from1904);
  if (/[hs]/i.test(bare.replace(/general/gi, '')) || /\[h+\]/i.test(code)) return timeText;
  return (value) => {
    const section = sections.find(({ holds }) => holds(value));
    return (section && digitsText(value, section.code)) ?? plainNumber(value);
  };
}

interface Section {
  readonly code: string;
  readonly holds: (value: number) => boolean;
}

/** `[<=9999999]###-####;(###) ###-####`: the parts of a code, and which numbers each is for. */
function sectionsOf(code: string): readonly Section[] {
  return code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part, at): Section => {
    const [, sign = '', limit = ''] = /\[(<=|>=|<>|[<>=])(-?[\d.]+)\]/.exec(part) ?? [];
    const clean = part.replace(/\[[^\]]*\]/g, '');
    if (sign === '') {
      return {
        code: clean,
        holds: (value) => (at === 1 ? value < 0 : at === 2 ? value === 0 : true),
      };
    }
    return { code: clean, holds: (value) => COMPARE[sign]?.(value, Number(limit)) === true };
  });
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

/** A whole number in a format of digits alone: `00000`, `000-0000`, `\+0`. Undefined for other formats. */
function digitsText(value: number, code: string): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  const parts = [...code.matchAll(/"([^"]*)"|\\(.)|[_*].|([\s\S])/g)].map(
    ([, quoted, escaped, plain = '']) => ({
      literal: quoted ?? escaped ?? (/[#0?]/.test(plain) ? '' : plain),
      place: quoted === undefined && escaped === undefined && /[#0?]/.test(plain) ? plain : '',
    }),
  );
  // Thousands, decimals, percent, exponents, text: the number itself says it all.
  if (parts.some(({ literal, place }) => place === '' && /^[.,%eE@/]$/.test(literal)))
    return undefined;
  const places = parts.filter(({ place }) => place !== '').length;
  if (places === 0) return undefined;
  const digits = plainNumber(value).split('');
  let out = '';
  let left = places;
  for (const { literal, place } of [...parts].reverse()) {
    if (place === '') {
      out = `${literal}${out}`;
      continue;
    }
    left -= 1;
    const rest = left === 0 ? digits.splice(0).join('') : (digits.pop() ?? '');
    out = `${rest === '' && place === '0' ? '0' : rest}${out}`;
  }
  return out.trim();
}

/** 0.1 + 0.2 is stored as it is computed; a person sees fifteen digits at most. */
export function plainNumber(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** Days since 1899-12-30, which makes up for the leap day of 1900 that spreadsheets count by mistake. */
function dateText(days: number, from1904: boolean): string {
  if (days < 1) return plainNumber(days);
  const whole = Math.floor(days) + (from1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + whole * 86_400_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The time of day in a fraction of a day: 0.375 is 09:00, and 1 is the end of the day. */
function timeText(value: number): string {
  if (value < 0) return plainNumber(value);
  const minutes = value === 1 ? 1440 : Math.round((value % 1) * 1440);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
