/** Checks pieces of text against the rules. Reads no file. */
import { grade, isHard, lix, sentences, words } from './measure.mjs';

/** @typedef {import('./types.ts').Piece} Piece */
/** @typedef {import('./types.ts').Finding} Finding */
/** @typedef {import('./types.ts').Rules} Rules */
/** @typedef {import('./types.ts').RuleName} RuleName */
/** @typedef {import('./types.ts').Language} Language */
/** @typedef {import('./types.ts').Exception} Exception */

/** Keys of a list of things not to do: the heading above it says "do not". */
const DONT = /(?:^|[.\-#])(?:donts?|do-not|never)(?:[.\-#\d]|$)/i;

/** @type {Map<string, RegExp>} */
const patterns = new Map();

/** Whole words only, in any script. @param {string} forms */
function wholeWords(forms) {
  const known = patterns.get(forms);
  if (known) return known;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  patterns.set(forms, pattern);
  return pattern;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * @param {Piece} piece
 * @param {RuleName} rule
 * @param {string} found
 * @param {string} instead
 * @returns {Finding}
 */
const finding = ({ file, key }, rule, found, instead) => ({ rule, file, key, found, instead });

/**
 * The text without the phrases that exceptions allow for a rule, or null when the whole piece is
 * excepted. Adds the exceptions that applied to `used`.
 *
 * @param {Piece} piece
 * @param {RuleName} rule
 * @param {Rules} rules
 * @param {Set<Exception>} used
 */
function withoutExceptions(piece, rule, rules, used) {
  let text = piece.text.normalize('NFC').replace(/\u00AD/g, '');
  for (const exception of rules.exceptions) {
    const isElsewhere = exception.file !== undefined && exception.file !== piece.file;
    if (exception.rule !== rule || isElsewhere) continue;
    if (exception.text === undefined) {
      if (exception.key !== piece.key) continue;
      used.add(exception);
      return null;
    }
    const rest = text.replace(new RegExp(escaped(exception.text), 'giu'), ' ');
    if (rest !== text) used.add(exception);
    text = rest;
  }
  return text;
}

/**
 * @param {string} sentence
 * @param {number} at
 * @param {import('./types.ts').WordRule} rule
 * @param {string} negation
 */
function isNegated(sentence, at, rule, negation) {
  if (rule.unlessNegated === undefined) return false;
  // After a colon or dash a new thought begins: "Never mind: put them in a cold bath."
  const start = Math.max(
    ...[':', ';', '–', '—'].map((cut) => sentence.lastIndexOf(cut, at) + 1),
    0,
  );
  const scope = rule.unlessNegated === 'before' ? sentence.slice(start, at) : sentence.slice(start);
  return scope.search(wholeWords(negation)) >= 0;
}

/**
 * @param {Piece} piece
 * @param {Language} language
 * @param {Rules} rules
 * @param {Set<Exception>} used
 */
function wordFindings(piece, language, rules, used) {
  /** @type {Finding[]} */
  const found = [];
  for (const name of /** @type {const} */ (['stigma', 'avoid', 'advice'])) {
    const text = withoutExceptions(piece, name, rules, used);
    if (text === null) continue;
    /** Words that an earlier rule has named, so that a broader one need not repeat them. @type {Set<string>} */
    const named = new Set();
    for (const rule of rules[name][language]) {
      if (rule.kinds && !rule.kinds.includes(piece.kind)) continue;
      for (const sentence of sentences(text, language)) {
        for (const hit of sentence.matchAll(wholeWords(rule.forms))) {
          if (name === 'advice' && rule.unlessNegated && DONT.test(piece.key)) continue;
          if (isNegated(sentence, hit.index, rule, rules.negation[language])) continue;
          const words = hit[0].toLowerCase();
          if ([...named].some((found) => found.includes(words))) continue;
          named.add(words);
          found.push(finding(piece, name, `“${hit[0]}”`, rule.instead));
        }
      }
    }
  }
  return found;
}

/**
 * @param {Piece} piece
 * @param {Language} language
 * @param {Rules} rules
 */
function measureFindings(piece, language, { limits, numberWords }) {
  /** @type {Finding[]} */
  const found = [];
  const count = words(piece.text).length;
  for (const sentence of sentences(piece.text, language)) {
    const length = words(sentence).length;
    if (length <= limits.sentenceWords) continue;
    const start = words(sentence).slice(0, 6).join(' ');
    const instead = `${limits.sentenceWords} words at most: make two sentences`;
    found.push(finding(piece, 'sentence', `${length} words in “${start} …”`, instead));
  }
  const most = piece.role && { title: limits.titleWords, line: limits.lineWords }[piece.role];
  if (most !== undefined && count > most) {
    const what = piece.role === 'title' ? 'a command' : 'a line of the guide';
    found.push(finding(piece, 'command', `${count} words`, `${what} has ${most} words at most`));
  }
  if (piece.kind === 'guidance') {
    const text = piece.text.replace(/\{\w+\}/g, '');
    const written = text.matchAll(wholeWords(numberWords[language]));
    for (const hit of [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu), ...written]) {
      found.push(
        finding(
          piece,
          'digits',
          `“${hit[0]}”`,
          'a token such as {minutes}, filled from a fact with a source',
        ),
      );
    }
  }
  if (count >= limits.pieceWords) found.push(...hardness(piece, [piece], language, limits));
  return found;
}

/**
 * @param {{ file: string, key: string }} where
 * @param {readonly Piece[]} pieces
 * @param {Language} language
 * @param {Rules['limits']} limits
 * @returns {Finding[]}
 */
function hardness(where, pieces, language, limits) {
  const texts = pieces.map(({ text }) => text);
  const value = language === 'en' ? grade(texts) : lix(texts, language);
  const most = language === 'en' ? limits.grade : limits.lix[language];
  if (value <= most) return [];
  const measure = language === 'en' ? 'reading grade' : `LIX (${language})`;
  const long = [...new Set(texts.flatMap(words))]
    .filter((word) => isHard(word, language))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((word) => `“${word}”`);
  const plain = long.length > 0 ? `, and plain words for ${long.join(', ')}` : '';
  return [
    {
      rule: 'grade',
      file: where.file,
      key: where.key,
      found: `${measure} ${value.toFixed(1)}`,
      instead: `${most} at most: shorter sentences${plain}`,
    },
  ];
}

/**
 * Checks pieces, one by one and each file as a whole.
 *
 * @param {readonly Piece[]} pieces
 * @param {Rules} rules
 * @returns {Finding[]}
 */
export function check(pieces, rules) {
  /** @type {Finding[]} */
  const found = [];
  /** @type {Set<Exception>} */
  const used = new Set();
  /** @type {Map<string, Piece[]>} */
  const files = new Map();
  for (const piece of pieces) {
    const language = known(piece.language, rules);
    if (language === null) {
      found.push(
        finding(
          piece,
          'language',
          `“${piece.language}”`,
          'add this language to every table in tools/words/rules',
        ),
      );
      continue;
    }
    const own = wordFindings(piece, language, rules, used);
    for (const measured of measureFindings(piece, language, rules)) {
      if (withoutExceptions(piece, measured.rule, rules, used) !== null) own.push(measured);
    }
    found.push(...own);
    const group = `${piece.file}\n${language}`;
    files.set(group, [...(files.get(group) ?? []), piece]);
  }
  for (const group of files.values()) found.push(...fileFindings(group, rules, used));
  for (const exception of rules.exceptions) {
    if (exception.file === undefined || used.has(exception)) continue;
    found.push({
      rule: exception.rule,
      file: exception.file,
      key: exception.key ?? exception.text ?? '',
      found: 'an exception that covers nothing',
      instead: 'remove it from tools/words/rules/exceptions.mjs',
    });
  }
  return found;
}

/**
 * @param {readonly Piece[]} group
 * @param {Rules} rules
 * @param {Set<Exception>} used
 */
function fileFindings(group, rules, used) {
  const { limits } = rules;
  const [first] = group;
  const language = first && known(first.language, rules);
  if (!first || !language) return [];
  // Labels and buttons would make the figure look better: they are short, however hard their words.
  const counted = group.filter(({ text }) => words(text).length >= limits.countedWords);
  const count = counted.reduce((sum, { text }) => sum + words(text).length, 0);
  if (count < limits.fileWords) return [];
  const whole = { ...first, key: 'the whole file' };
  return hardness(whole, counted, language, limits).filter(
    ({ rule }) => withoutExceptions(whole, rule, rules, used) !== null,
  );
}

/**
 * @param {string} language
 * @param {Rules} rules
 * @returns {Language | null}
 */
function known(language, rules) {
  const main = language.toLowerCase().split('-')[0] ?? '';
  return main in rules.stigma ? /** @type {Language} */ (main) : null;
}
