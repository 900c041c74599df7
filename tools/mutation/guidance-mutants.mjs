/**
 * Changes of what the guide says, by family. Each changes a copy in one way that could harm, and says how.
 *
 * @typedef {() => number} Random
 * @typedef {any} Copy A deep copy of the data, to be changed.
 */

/** @template T @param {readonly T[]} list @param {Random} random @returns {T} */
const pick = (list, random) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** @param {unknown[]} list @param {number} a @param {number} b */
function swap(list, a, b) {
  [list[a], list[b]] = [list[b], list[a]];
}

/** @param {Copy} copy @param {Random} random */
const protocolOf = (copy, random) => copy.protocols[pick(Object.keys(copy.protocols), random)];

/** @param {Copy} copy @param {Random} random @param {'words' | 'frames'} part @returns {[string, any]} */
function wordsOf(copy, random, part) {
  const language = pick(Object.keys(copy[part]), random);
  return [language, copy[part][language]];
}

/** @param {any} words @returns {string[]} Ids of messages that are plain text. */
const texts = (words) => Object.keys(words).filter((id) => typeof words[id] === 'string');

/** What means the opposite, or takes a negation away, by language. */
const OPPOSITES = {
  en: [
    ['Do not', 'Do'],
    ['not ', ''],
    ['other', 'same'],
    ['side', 'back'],
    ['back', 'side'],
    ['down', 'up'],
    ['No ', 'One '],
    ['new', 'old'],
    ['no more', 'more'],
    ['Breathing', 'Not breathing'],
  ],
  fr: [
    ['Ne ', ''],
    ['ne ', ''],
    ['pas ', ''],
    ['autre', 'même'],
    ['côté', 'dos'],
    ['arrière', 'avant'],
    ['nouveau', 'même'],
  ],
  el: [
    ['Δεν ', ''],
    ['δεν ', ''],
    ['Μη ', ''],
    ['Μην ', ''],
    ['άλλο', 'ίδιο'],
    ['πλάι', 'στομάχι'],
    ['πίσω', 'μπροστά'],
    ['νέο', 'παλιό'],
  ],
  lt: [
    ['ne', ''],
    ['Ne', ''],
    ['kita', 'ta pati'],
    ['šono', 'nugaros'],
    ['nauja', 'sena'],
    ['žemyn', 'aukštyn'],
  ],
  pl: [
    ['Nie ', ''],
    ['nie ', ''],
    ['drugie', 'to samo'],
    ['bok', 'plecy'],
    ['tyłu', 'przodu'],
    ['nowy', 'stary'],
  ],
  pt: [
    ['Não ', ''],
    ['não ', ''],
    ['outra', 'mesma'],
    ['lado', 'barriga'],
    ['trás', 'frente'],
    ['novo', 'velho'],
  ],
  nl: [
    ['niet ', ''],
    ['Geen ', 'Een '],
    ['geen ', 'een '],
    ['ander', 'zelfde'],
    ['zij', 'buik'],
    ['achterover', 'voorover'],
    ['nieuwe', 'oude'],
  ],
  hu: [
    ['Ne ', ''],
    ['ne ', ''],
    ['Nem ', ''],
    ['nem ', ''],
    ['másik', 'ugyanaz'],
    ['oldalára', 'hasára'],
    ['hátra', 'előre'],
    ['új', 'régi'],
  ],
};

/** @param {Copy} copy @param {Random} random @param {'words' | 'frames'} part */
function polarity(copy, random, part) {
  for (;;) {
    const [language, words] = wordsOf(copy, random, part);
    const pairs = /** @type {Record<string, string[][]>} */ (OPPOSITES)[language] ?? [];
    const [from = '', to = ''] = pick(pairs, random) ?? [];
    const fits = texts(words).filter(
      (id) => words[id].includes(from) && !id.startsWith('evidence.'),
    );
    if (fits.length === 0) continue;
    const id = pick(fits, random);
    words[id] = words[id].replace(from, to);
    return `${language} ${id}: "${from}" became "${to}"`;
  }
}

/** @type {Record<string, (copy: Copy, random: Random) => string>} */
export const families = {
  numbers(copy, random) {
    const protocol = protocolOf(copy, random);
    const id = pick(Object.keys(protocol.facts), random);
    const was = protocol.facts[id];
    const changed =
      typeof was === 'string'
        ? was.replace(/^./, (digit) => String((Number(digit) + 1) % 10))
        : pick(
            [was + 1, was * 10, was / 10, Math.max(0, was - 1), was * 2].filter(
              (value) => value !== was,
            ),
            random,
          );
    protocol.facts[id] = changed;
    const known = copy.evidence[protocol.id]?.facts[id];
    if (known) known.value = changed;
    return `${protocol.id} ${id}: ${was} became ${changed}`;
  },
  order(copy, random) {
    for (;;) {
      const protocol = protocolOf(copy, random);
      const kits = protocol.kits.map((/** @type {any} */ kit) => kit.howTo);
      const list = pick(
        [...protocol.steps.map((/** @type {any} */ step) => step.details), ...kits, protocol.steps],
        random,
      );
      if (list.length < 2) continue;
      const at = Math.floor(random() * (list.length - 1));
      swap(list, at, at + 1);
      return `${protocol.id}: ${at} and ${at + 1} exchanged`;
    }
  },
  polarity: (copy, random) => polarity(copy, random, 'words'),
  links(copy, random) {
    const protocol = protocolOf(copy, random);
    const step = pick(protocol.steps, random);
    const way = pick(step.next, random);
    const was = way.to;
    const others = protocol.steps.filter((/** @type {any} */ { id }) => id !== was);
    switch (pick(['to', 'to', 'drop', 'when', 'meanwhile'], random)) {
      case 'drop':
        step.next = step.next.filter((/** @type {any} */ other) => other !== way);
        return `${protocol.id} ${step.id}: no ${way.when}`;
      case 'when':
        way.when = pick(
          ['responds', 'no-response', 'breathing', 'not-breathing', 'relapse'].filter(
            (when) => when !== way.when,
          ),
          random,
        );
        return `${protocol.id} ${step.id}: ${way.when}`;
      case 'meanwhile':
        if (way.meanwhile) delete way.meanwhile;
        else way.meanwhile = 'stay';
        return `${protocol.id} ${step.id} ${way.when}: meanwhile`;
      default:
        way.to = pick(others, random).id;
        return `${protocol.id} ${step.id} ${way.when}: ${was} became ${way.to}`;
    }
  },
  kits(copy, random) {
    const protocol = protocolOf(copy, random);
    const kit = pick(protocol.kits, random);
    switch (pick(['name', 'route', 'line', 'drop', 'first'], random)) {
      case 'name':
        kit.name = pick(
          ['kit.nasal', 'kit.vial', 'kit.ampoule', 'kit.none'].filter((name) => name !== kit.name),
          random,
        );
        return `${protocol.id} ${kit.id} is called ${kit.name}`;
      case 'route':
        kit.route = kit.route === 'nasal' ? 'intramuscular' : 'nasal';
        return `${protocol.id} ${kit.id} is ${kit.route}`;
      case 'line':
        kit.howTo = kit.howTo.slice(1);
        return `${protocol.id} ${kit.id}: the first line is gone`;
      case 'drop':
        protocol.kits = protocol.kits.filter((/** @type {any} */ other) => other !== kit);
        return `${protocol.id}: no ${kit.id}`;
      default:
        protocol.kit = protocol.kit === 'none' ? undefined : 'none';
        return `${protocol.id}: ${protocol.kit} in hand`;
    }
  },
  locales(copy, random) {
    const [language, words] = wordsOf(copy, random, 'words');
    switch (pick(['exchange', 'units', 'tokens', 'drop', 'cut'], random)) {
      case 'units': {
        const id = pick(['nasal.press', 'vial.open', 'ampoule.open', 'prefilled.push'], random);
        words[id] = words[id].replace('mg', 'ml~').replace('mL', 'mg').replace('ml~', 'mL');
        return `${language} ${id}: mg and mL exchanged`;
      }
      case 'tokens': {
        const id = pick(
          ['nasal.press', 'vial.open', 'stay.wears-off', 'cpr.ratio', 'static.again'],
          random,
        );
        const [a, b] = [...words[id].matchAll(/\{\w+\}/g)].map(([token]) => token);
        words[id] = words[id].replace(a, '~').replace(b, a).replace('~', b);
        return `${language} ${id}: tokens exchanged`;
      }
      case 'drop': {
        const id = pick(texts(words), random);
        delete words[id];
        return `${language} ${id} is gone`;
      }
      case 'cut': {
        const id = pick(
          texts(words).filter((name) => words[name].includes(' ')),
          random,
        );
        words[id] = words[id].slice(0, words[id].lastIndexOf(' '));
        return `${language} ${id}: the last word is gone`;
      }
      default: {
        const ids = texts(words);
        const a = pick(ids, random);
        const b = pick(
          ids.filter((id) => words[id] !== words[a]),
          random,
        );
        [words[a], words[b]] = [words[b], words[a]];
        return `${language}: ${a} and ${b} exchanged`;
      }
    }
  },
  frames(copy, random) {
    if (random() < 0.4) return polarity(copy, random, 'frames');
    const [language, words] = wordsOf(copy, random, 'frames');
    const ids = texts(words);
    const a = pick(ids, random);
    const b = pick(
      ids.filter((id) => words[id] !== words[a]),
      random,
    );
    [words[a], words[b]] = [words[b], words[a]];
    return `${language}: ${a} and ${b} exchanged`;
  },
};
