/** What can be read from a message in any language: its forms, its tokens, its fingerprint. */
import { createHash } from 'node:crypto';

/** @typedef {import('@peerkit/model').Message} Message */
/** @typedef {import('./types.ts').Problem} Problem */

/** The counts of people, days and places that can occur; forms for millions are not needed. */
const COUNTS = Array.from({ length: 1001 }, (_, at) => at);

/** As CLDR orders them. */
const ORDER = /** @type {const} */ (['zero', 'one', 'two', 'few', 'many', 'other']);

/** @param {Message} message @returns {[form: string, text: string][]} */
export const formsOf = (message) =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

/** Short, and the same on every machine. @param {Message} message */
export function fingerprint(message) {
  const text = JSON.stringify(formsOf(message));
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** @param {string} text */
export const tokensOf = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

/**
 * The plural forms that whole numbers need in a language, `other` last: it is always there.
 *
 * @param {string} language
 * @returns {{ form: string, examples: number[] }[]}
 */
export function pluralForms(language) {
  const rules = new Intl.PluralRules(language);
  /** @type {Map<string, number[]>} */
  const found = new Map();
  for (const count of COUNTS) {
    const form = rules.select(count);
    found.set(form, [...(found.get(form) ?? []), count]);
  }
  return ORDER.filter((form) => form === 'other' || found.has(form)).map((form) => ({
    form,
    examples: (found.get(form) ?? []).slice(0, 4),
  }));
}

/**
 * What is wrong with a translation, if anything: wrong tokens, missing plural forms, empty text.
 *
 * @param {Message} english
 * @param {Message} own
 * @param {string} language
 * @returns {{ what: string, fix: string }[]}
 */
export function faultsOf(english, own, language) {
  /** @type {{ what: string, fix: string }[]} */
  const faults = [];
  if (typeof english !== typeof own) {
    return typeof own === 'string'
      ? [{ what: 'it has no plural forms', fix: `give ${listForms(language)}` }]
      : [{ what: 'it has plural forms and English has none', fix: 'give one text' }];
  }
  const wanted = tokensOf(formsOf(english).at(-1)?.[1] ?? '').join(' ');
  for (const [form, text] of formsOf(own)) {
    const name = form === '' ? '' : `form “${form}”: `;
    if (text.trim() === '') {
      faults.push({ what: `${name}it is empty`, fix: 'translate it, or leave the message out' });
      continue;
    }
    const given = tokensOf(text).join(' ');
    // The form for one may leave out its number: "A message".
    const allowed = form === 'one' ? given === '' || given === wanted : given === wanted;
    if (!allowed) {
      faults.push({
        what: `${name}its tokens are ${given || 'none'}`,
        fix: `keep exactly these: ${wanted || 'none'}`,
      });
    }
    if (/[{}]/.test(text.replace(/\{\w+\}/g, ''))) {
      faults.push({ what: `${name}a brace stands alone`, fix: 'write tokens as {name}' });
    }
  }
  if (typeof own === 'object') {
    for (const { form, examples } of pluralForms(language)) {
      if (Object.hasOwn(own, form)) continue;
      const such = examples.length > 0 ? `, for numbers such as ${examples.join(', ')}` : '';
      faults.push({ what: `the plural form “${form}” is missing`, fix: `add it${such}` });
    }
  }
  return faults;
}

/** @param {string} language */
const listForms = (language) =>
  pluralForms(language)
    .map(({ form }) => `“${form}”`)
    .join(', ');
