/**
 * XLIFF 2.1, the format of translation tools. Tokens become placeholders, which a tool protects; each
 * plural form is a unit, with the numbers it is for.
 */
import { DOMParser, ParseError } from '@xmldom/xmldom';
import { faultsOf, fingerprint, formsOf, pluralForms } from './messages.mjs';
import { madeFrom, reviewMark } from './ledger.mjs';

/** @typedef {import('@peerkit/model').Message} Message */
/** @typedef {import('./types.ts').Catalog} Catalog */
/** @typedef {import('./types.ts').Ledger} Ledger */
/** @typedef {import('./types.ts').Problem} Problem */
/** @typedef {import('./types.ts').Reading} Reading */
/** @typedef {import('@xmldom/xmldom').Element} Element */

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
/** A translator's file has a few hundred KB; anything much larger is something else. */
const MAX_CHARS = 5_000_000;

const RULES = [
  'Plain words, verb first, short sentences. Speak of people first.',
  'Keep every placeholder once; move it where your language needs it.',
  'Write no digits in the guidance: numbers come from the placeholders.',
];

/**
 * Writes characters as numbers where an XML reader would see markup or change a line break.
 *
 * @param {string} text
 */
const escaped = (text) =>
  text.replace(
    /[&<>"\r\u0085\u2028\u2029]/g,
    (character) => `&#${String(character.codePointAt(0))};`,
  );

/** Text with its tokens as placeholders. @param {string} text @param {readonly string[]} tokens */
function withPlaceholders(text, tokens) {
  return text
    .split(/(\{\w+\})/)
    .map((part) => {
      const at = tokens.indexOf(part);
      return at < 0
        ? escaped(part)
        : `<ph id="${at + 1}" dataRef="d${at + 1}" equiv="${part}" disp="${part}" canDelete="no"/>`;
    })
    .join('');
}

/** @param {Message | undefined} message @param {string} form */
function formOf(message, form) {
  if (message === undefined || typeof message === 'string')
    return form === '' ? message : undefined;
  return /** @type {Record<string, string>} */ (message)[form];
}

/** The English text for a plural form, even one that English does not have. @param {Message} english @param {string} form */
const sourceOf = (english, form) =>
  formOf(english, form) ?? (typeof english === 'string' ? english : english.other);

/**
 * One unit. @param {string} id @param {string} source @param {string | undefined} target
 * @param {string} state @param {string[]} notes
 */
function unit(id, source, target, state, notes) {
  const tokens = [...new Set(source.match(/\{\w+\}/g) ?? [])];
  const data = tokens.map((token, at) => `<data id="d${at + 1}">${token}</data>`).join('');
  return [
    `<unit id="${id}" name="${id}">`,
    notes.length > 0
      ? `<notes>${notes.map((note) => `<note>${escaped(note)}</note>`).join('')}</notes>`
      : '',
    data === '' ? '' : `<originalData>${data}</originalData>`,
    `<segment state="${state}">`,
    `<source xml:space="preserve">${withPlaceholders(source, tokens)}</source>`,
    target === undefined
      ? ''
      : `<target xml:space="preserve">${withPlaceholders(target, tokens)}</target>`,
    '</segment></unit>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * All words in one language as XLIFF 2.1, one `<file>` per part.
 *
 * @param {readonly Catalog[]} catalogs
 * @param {string} language
 * @param {Ledger} ledger
 */
export function toXliff(catalogs, language, ledger) {
  const forms = pluralForms(language);
  const files = catalogs.map(({ id, english: [original = ''], messages, languages }) => {
    const units = Object.entries(messages).map(([key, english]) => {
      const own = languages[language]?.[key];
      const stale =
        own !== undefined && madeFrom(ledger, language, id, key) !== fingerprint(english);
      const read =
        own !== undefined &&
        ledger.languages[language]?.reviewed[id]?.[key] === reviewMark(english, own);
      const state = own === undefined || stale ? 'initial' : read ? 'reviewed' : 'translated';
      const notes = stale ? ['English has changed since this was translated.'] : [];
      if (typeof english === 'string') {
        return unit(key, english, formOf(own, ''), state, notes);
      }
      const inside = forms.map(({ form, examples }) => {
        const such =
          examples.length > 0
            ? `For numbers such as ${examples.join(', ')}.`
            : 'For other numbers.';
        const target = formOf(own, form);
        return unit(`${key}:${form}`, sourceOf(english, form), target, state, [such, ...notes]);
      });
      return `<group id="${key}" name="plural">\n${inside.join('\n')}\n</group>`;
    });
    const notes = RULES.map((rule) => `<note>${escaped(rule)}</note>`).join('');
    return `<file id="${id}" original="${original}">\n<notes>${notes}</notes>\n${units.join('\n')}\n</file>`;
  });
  const head = `<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="en" trgLang="${language}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${files.join('\n')}\n</xliff>\n`;
}

/** @param {Element} element @param {string} name */
const childrenOf = (element, name) =>
  /** @type {Element[]} */ (
    [...element.childNodes].filter(
      (node) =>
        node.nodeType === node.ELEMENT_NODE && /** @type {Element} */ (node).localName === name,
    )
  );

/** Text with its placeholders turned back into tokens. @param {Element} element @param {Element} unit @returns {string} */
function plain(element, unit) {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== node.ELEMENT_NODE) return node.nodeValue ?? '';
      const inside = /** @type {Element} */ (node);
      if (inside.localName !== 'ph') return plain(inside, unit);
      const id = inside.getAttribute('dataRef') ?? '';
      const data = childrenOf(unit, 'originalData')
        .flatMap((original) => childrenOf(original, 'data'))
        .find((candidate) => candidate.getAttribute('id') === id);
      return data?.textContent ?? inside.getAttribute('equiv') ?? '{unknown}';
    })
    .join('');
}

/** @param {string} text */
function parse(text) {
  if (text.length > MAX_CHARS) throw new Error(`The file has more than ${MAX_CHARS} characters.`);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Error('The file has a DOCTYPE. Take it out.');
  try {
    const stop = (/** @type {string} */ level, /** @type {string} */ message) => {
      if (level !== 'warning') throw new ParseError(message);
    };
    const xml = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
    return /** @type {Element} */ (/** @type {unknown} */ (xml.documentElement));
  } catch (cause) {
    throw new Error('The file is not well-formed XML. Export it from your tool again.', { cause });
  }
}

/**
 * Reads a translator's file. Nothing is imported from a file with a problem.
 *
 * @param {string} text
 * @param {readonly Catalog[]} catalogs
 * @returns {Reading}
 */
export function fromXliff(text, catalogs) {
  const root = parse(text);
  const language = root.getAttribute('trgLang') ?? '';
  if (root.localName !== 'xliff' || !(root.getAttribute('version') ?? '').startsWith('2.')) {
    throw new Error('The file is not XLIFF 2. Export it from your tool as XLIFF 2.0 or 2.1.');
  }
  if (!Object.hasOwn(catalogs[0]?.languages ?? {}, language)) {
    throw new Error(`The file is for “${language}”, which is not one of our languages.`);
  }
  /** @type {Problem[]} */
  const problems = [];
  /** @type {import('./types.ts').Translation[]} */
  const translations = [];
  for (const file of childrenOf(root, 'file')) {
    const id = file.getAttribute('id') ?? '';
    const catalog = catalogs.find((candidate) => candidate.id === id);
    if (catalog === undefined) {
      const fix = `use one of ${catalogs.map((known) => known.id).join(', ')}`;
      problems.push({ language, catalog: id, key: '', what: 'there is no such part', fix });
      continue;
    }
    for (const part of [...childrenOf(file, 'unit'), ...childrenOf(file, 'group')]) {
      readPart(part, catalog, language, problems, translations);
    }
  }
  return { language, problems, translations };
}

/**
 * Reads a message: a unit, or a group with a unit for each plural form.
 *
 * @param {Element} part
 * @param {Catalog} catalog
 * @param {string} language
 * @param {Problem[]} problems
 * @param {import('./types.ts').Translation[]} translations
 */
function readPart(part, catalog, language, problems, translations) {
  const key = part.getAttribute('id') ?? '';
  const english = Object.hasOwn(catalog.messages, key) ? catalog.messages[key] : undefined;
  /** @param {string} what @param {string} fix */
  const refuse = (what, fix) => problems.push({ language, catalog: catalog.id, key, what, fix });
  if (english === undefined) {
    refuse('English has no such message any more', 'take the unit out, or export again');
    return;
  }
  const units = part.localName === 'group' ? childrenOf(part, 'unit') : [part];
  /** @type {Record<string, string>} */
  const forms = {};
  let reviewed = true;
  let initial = true;
  for (const unit of units) {
    const form = (unit.getAttribute('id') ?? '').split(':')[1] ?? '';
    const segments = childrenOf(unit, 'segment');
    const states = segments.map((segment) => segment.getAttribute('state') ?? 'initial');
    const texts = (/** @type {string} */ name) =>
      segments.flatMap((segment) => childrenOf(segment, name)).map((text) => plain(text, unit));
    if (texts('source').join('') !== sourceOf(english, form)) {
      refuse('English has changed since the file was made', 'export again and copy the rest over');
      return;
    }
    const target = texts('target').join('');
    if (target.trim() !== '') forms[form] = target;
    initial &&= states.every((state) => state === 'initial');
    reviewed &&= states.every((state) => /^(reviewed|final)$/.test(state));
  }
  if (Object.keys(forms).length === 0) return;
  const own = /** @type {Message} */ (typeof english === 'string' ? (forms[''] ?? '') : forms);
  const faults = faultsOf(english, own, language);
  for (const { what, fix } of faults) refuse(what, fix);
  // It came back unchanged: nobody has worked on it.
  if (initial && isSame(catalog.languages[language]?.[key], own)) return;
  if (faults.length === 0) translations.push({ catalog: catalog.id, key, message: own, reviewed });
}

/** Whether two messages are the same. @param {Message | undefined} a @param {Message} b */
export const isSame = (a, b) =>
  a !== undefined && JSON.stringify(formsOf(a).sort()) === JSON.stringify(formsOf(b).sort());
