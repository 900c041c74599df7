/** The engine: pieces and rules in, findings out. Reads no file. */
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
const made = new Map();

/** Whole words only, in any script. @param {string} forms */
function wholeWords(forms) {
  const known = made.get(forms);
  if (known) return known;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  made.set(forms, pattern);
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
 * Which exceptions hold for a piece and rule, told to `used`.
 *
 * @param {Piece} piece
 * @param {RuleName} rule
 * @param {Rules} rules
 * @param {Set<Exception>} used
 */
function forgive(piece, rule, rules, used) {
  let text = piece.text.normalize('NFC').replace(/\u00AD/g, '');
  for (const one of rules.exceptions) {
    if (one.rule !== rule || (one.file !== undefined && one.file !== piece.file)) continue;
    if (one.text === undefined) {
      if (one.key !== piece.key) continue;
      used.add(one);
      return null;
    }
    const without = text.replace(new RegExp(escaped(one.text), 'giu'), ' ');
    if (without !== text) used.add(one);
    text = without;
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
  // What a colon or dash cuts off is a new thought: "Never mind: put them in a cold bath."
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
    const text = forgive(piece, name, rules, used);
    if (text === null) continue;
    /** What one rule has named, a vaguer one need not name again. @type {Set<string>} */
    const named = new Set();
    for (const rule of rules[name][language]) {
      if (rule.kinds && !rule.kinds.includes(piece.kind)) continue;
      for (const sentence of sentences(text, language)) {
        for (const hit of sentence.matchAll(wholeWords(rule.forms))) {
          if (name === 'advice' && rule.unlessNegated && DONT.test(piece.key)) continue;
          if (isNegated(sentence, hit.index, rule, rules.negation[language])) continue;
          const words = hit[0].toLowerCase();
          if ([...named].some((one) => one.includes(words))) continue;
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
    const said = `${length} words in “${start} …”`;
    found.push(
      finding(piece, 'sentence', said, `${limits.sentenceWords} words at most: make two sentences`),
    );
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
  const texts = pieces.map((one) => one.text);
  const value = language === 'en' ? grade(texts) : lix(texts, language);
  const most = language === 'en' ? limits.grade : limits.lix[language];
  if (value <= most) return [];
  const measure = language === 'en' ? 'reading grade' : `LIX (${language})`;
  const long = [...new Set(texts.flatMap(words))]
    .filter((word) => isHard(word, language))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((one) => `“${one}”`);
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
    for (const one of measureFindings(piece, language, rules)) {
      if (forgive(piece, one.rule, rules, used) !== null) own.push(one);
    }
    found.push(...own);
    const group = `${piece.file}\n${language}`;
    files.set(group, [...(files.get(group) ?? []), piece]);
  }
  for (const group of files.values()) found.push(...fileFindings(group, rules, used));
  for (const one of rules.exceptions) {
    if (one.file === undefined || used.has(one)) continue;
    const key = one.key ?? one.text ?? '';
    found.push({
      rule: one.rule,
      file: one.file,
      key,
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
  // Labels and buttons would flatter the figure: they are short whatever their words.
  const counted = group.filter((one) => words(one.text).length >= limits.countedWords);
  const count = counted.reduce((sum, one) => sum + words(one.text).length, 0);
  if (count < limits.fileWords) return [];
  const whole = { ...first, key: 'the whole file' };
  return hardness(whole, counted, language, limits).filter(
    (one) => forgive(whole, one.rule, rules, used) !== null,
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
