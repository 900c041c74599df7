/**
 * What each translation was made from, and whether somebody has reviewed it. Kept in `status.json`, so
 * that the modules that phones load hold only words.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint, faultsOf } from './messages.mjs';

/** @typedef {import('./types.ts').Catalog} Catalog */
/** @typedef {import('./types.ts').Ledger} Ledger */
/** @typedef {import('./types.ts').Hashes} Hashes */
/** @typedef {import('./types.ts').Standing} Standing */
/** @typedef {Record<string, Record<string, string>>} WritableHashes {@link Hashes} of a copy. */
/** @typedef {import('@peerkit/model').Message} Message */

const FILE = fileURLToPath(new URL('./status.json', import.meta.url));

/** @returns {Ledger} */
export function readLedger(file = FILE) {
  if (!existsSync(file)) return { english: {}, languages: {} };
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {Ledger} ledger */
export function writeLedger(ledger, file = FILE) {
  writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);
}

/** @param {Ledger} ledger @param {string} language @param {string} catalog @param {string} key */
export function madeFrom(ledger, language, catalog, key) {
  return ledger.languages[language]?.made[catalog]?.[key] ?? ledger.english[catalog]?.[key];
}

/** Covers both texts: when either changes, somebody must review it again. @param {Message} english @param {Message} own */
export const reviewMark = (english, own) => fingerprint(fingerprint(english) + fingerprint(own));

/**
 * How complete a language is.
 *
 * @param {readonly Catalog[]} catalogs
 * @param {Ledger} ledger
 * @param {string} language
 * @returns {Standing}
 */
export function standing(catalogs, ledger, language) {
  /** @type {string[]} */ const missing = [];
  /** @type {string[]} */ const stale = [];
  /** @type {string[]} */ const unreviewed = [];
  /** @type {import('./types.ts').Problem[]} */ const wrong = [];
  let total = 0;
  for (const { id, messages, languages } of catalogs) {
    const own = languages[language] ?? {};
    for (const [key, english] of Object.entries(messages)) {
      total += 1;
      const name = `${id} ${key}`;
      const translation = own[key];
      if (translation === undefined) {
        missing.push(name);
        continue;
      }
      if (madeFrom(ledger, language, id, key) !== fingerprint(english)) stale.push(name);
      const mark = ledger.languages[language]?.reviewed[id]?.[key];
      if (mark !== reviewMark(english, translation)) unreviewed.push(name);
      for (const fault of faultsOf(english, translation, language)) {
        wrong.push({ language, catalog: id, key, ...fault });
      }
    }
    for (const key of Object.keys(own)) {
      if (Object.hasOwn(messages, key)) continue;
      const what = 'English has no such message';
      wrong.push({ language, catalog: id, key, what, fix: 'take it out' });
    }
  }
  return { language, total, missing, stale, unreviewed, wrong };
}

/**
 * Records that translations were made from today's English and, where `reviewed`, that they were reviewed.
 *
 * @param {Ledger} ledger
 * @param {readonly Catalog[]} catalogs
 * @param {readonly { language: string, catalog: string, key: string, reviewed: boolean }[]} done
 * @returns {Ledger}
 */
export function note(ledger, catalogs, done) {
  const next = structuredClone(ledger);
  const languages =
    /** @type {Record<string, { made: WritableHashes, reviewed: WritableHashes }>} */ (
      next.languages
    );
  for (const { language, catalog, key, reviewed } of done) {
    const part = catalogs.find(({ id }) => id === catalog);
    const [english, own] = [part?.messages[key], part?.languages[language]?.[key]];
    if (english === undefined || own === undefined) continue;
    const page = (languages[language] ??= { made: {}, reviewed: {} });
    (page.made[catalog] ??= {})[key] = fingerprint(english);
    if (reviewed) (page.reviewed[catalog] ??= {})[key] = reviewMark(english, own);
  }
  return withoutRepeats(next, catalogs);
}

/**
 * Keeps the file short: what all languages were made from is written once.
 *
 * @param {Ledger} ledger
 * @param {readonly Catalog[]} catalogs
 * @returns {Ledger}
 */
function withoutRepeats(ledger, catalogs) {
  const names = Object.keys(catalogs[0]?.languages ?? {});
  /** @type {Record<string, Record<string, string>>} */
  const english = {};
  /** @type {Record<string, { made: Record<string, Record<string, string>>, reviewed: Hashes }>} */
  const languages = {};
  for (const name of names) {
    languages[name] = { made: {}, reviewed: ledger.languages[name]?.reviewed ?? {} };
  }
  for (const { id, messages } of catalogs) {
    for (const [key, message] of Object.entries(messages)) {
      const now = fingerprint(message);
      const made = names.map((name) => madeFrom(ledger, name, id, key));
      const shared = made.includes(now) ? now : (made.find((mark) => mark !== undefined) ?? '');
      if (shared === '') continue;
      (english[id] ??= {})[key] = shared;
      names.forEach((name, at) => {
        const own = made[at];
        if (own === shared) return;
        const page = languages[name];
        // Empty when it is not known what this translation was made from.
        if (page) (page.made[id] ??= {})[key] = own ?? '';
      });
    }
  }
  return { english, languages };
}
