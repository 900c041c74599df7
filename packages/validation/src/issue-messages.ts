import type { Issue } from '@peerkit/model';

/** What an issue means and what to do, in plain English; `{max}` and the like are its params. */
const MESSAGES: Readonly<Record<string, string>> = {
  required: 'This is missing. Add it.',
  'wrong-type': 'This has the wrong type. Write it as {expected}.',
  'too-short': 'This is too short. Write at least {min} characters.',
  'too-long': 'This is too long. Write at most {max} characters.',
  'too-few': 'The list is too short. It needs {min} or more.',
  'too-many': 'The list is too long. Keep {max} or fewer.',
  'too-small': 'The number is too small. Write {min} or more.',
  'too-large': 'The number is too large. Write {max} or less.',
  'invalid-format': 'This is not written in the right way. Check it for typing mistakes.',
  'not-allowed': 'This is not one of the allowed words. Choose one of them.',
  'unknown-field': 'There is no field of this name. Remove it, or check its name.',
  'unsafe-link': 'This is not a web address. Begin it with https://.',
  'invalid-phone': 'This is not a phone number. Write it with digits.',
  'age-order': 'The highest age is below the lowest. Correct one of them.',
  'no-point': 'The point 0, 0 is in the sea. Remove it, or correct it.',
};

const OTHERWISE = 'This could not be read. Check it.';

export function messageOf({ code, params = {} }: Issue): string {
  const message = Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : undefined;
  return (message ?? OTHERWISE).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
