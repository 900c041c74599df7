import type { Message } from '@peerkit/model';
import { en } from '../locales/en.ts';
import { sideEn } from '../locales/side.en.ts';
import { stepsEn } from '../locales/steps.en.ts';
import { loadGuide } from '../naloxone-guide.locales.ts';
import { LOCKS } from './frames.locks.ts';

/** By language and id: buttons, the dose clock, and what stands around the steps. */
export type Frames = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** Words that say which answer is which, by language; the whole text is locked by hash. */
const languages = ['en', 'fr', 'el', 'lt', 'pl', 'pt', 'nl', 'hu'];
const MEANING: Readonly<Record<string, readonly RegExp[]>> = {
  'way.no-response': [
    /^No /,
    /^Ne répond pas/,
    /^Δεν /,
    /^Nereaguoja$/,
    /^Nie /,
    /^Não /,
    /^Geen /,
    /^Nem /,
  ],
  'way.responds': [
    /^They respond/,
    /^Répond$/,
    /^Αντιδρά$/,
    /^Reaguoja$/,
    /^Reaguje$/,
    /^Responde$/,
    /^Reageert$/,
    /^Reagál$/,
  ],
  'way.breathing': [
    /^Yes.*not wake/,
    /^Oui.*ne se réveille pas/,
    /^Ναι.*δεν ξυπνά/,
    /^Taip.*neatsibunda/,
    /^Tak.*nie budzi/,
    /^Sim.*não acorda/,
    /^Ja.*niet wakker/,
    /^Igen.*nem ébred/,
  ],
  'way.awake': [
    /^Yes, and awake$/,
    /^Oui, et se réveille$/,
    /^Ναι, και ξύπνησε$/,
    /^Taip, ir atsibudo$/,
    /^Tak, i nie śpi$/,
    /^Sim, e está desperta$/,
    /^Ja, en is wakker$/,
    /^Igen, és ébren van$/,
  ],
  'way.not-breathing': [
    /^No,.*gasp/,
    /^Non,.*air/,
    /^Όχι,.*αγκομαχά/,
    /^Ne,.*gaudo/,
    /^Nie,.*łapie/,
    /^Não,.*arfa/,
    /^Nee,.*hapt/,
    /^Nem,.*kapkod/,
  ],
  'way.not-called': [
    /^Nobody/,
    /^Personne/,
    /^Δεν κάλεσε/,
    /niekas neskambino/,
    /^Nikt/,
    /ninguém/,
    /niemand/,
    /senki/,
  ],
  'way.dose-given': [
    /Dose\s\{count\} given/,
    /Dose\s\{count\} donnée/,
    /^Έδωσα.*\{count\}/,
    /\{count\} suleista/,
    /\{count\} podana/,
    /\{count\} dada/,
    /\{count\} gegeven/,
    /\{count\}.*beadva/,
  ],
  'way.give-dose': [
    /^Give dose\s\{count\}/,
    /^Donner la dose\s\{count\}/,
    /^Δώστε.*\{count\}/,
    /^Suleisti.*\{count\}/,
    /^Podaj.*\{count\}/,
    /^Dar.*\{count\}/,
    /^Geef.*\{count\}/,
    /\{count\}.*beadása/,
  ],
  'redose.now': [
    /stopped again.*Give/,
    /de nouveau arrêtée.*Donnez/,
    /σταμάτησε πάλι.*Δώστε/,
    /Vėl nustojo.*suleiskite/,
    /znowu ustał.*Podaj/,
    /parou outra vez.*Dê/,
    /stopt weer.*Geef/,
    /Megint leállt.*Adjon/,
  ],
};

/** The words around the steps as they are now. */
export async function loadFrames(): Promise<Frames> {
  const english = { ...en, ...stepsEn, ...sideEn };
  const ids = Object.keys(english);
  const frames: Record<string, Readonly<Record<string, Message>>> = { en: english };
  for (const [language, load] of Object.entries(loadGuide)) {
    const words: Readonly<Record<string, Message>> = (await load()).default;
    frames[language] = Object.fromEntries(
      ids.flatMap((id) => (words[id] === undefined ? [] : [[id, words[id]]])),
    );
  }
  return frames;
}

const textOf = (message: Message | undefined): string =>
  message === undefined
    ? ''
    : typeof message === 'string'
      ? message
      : Object.values(message).join('\n');

/** A short name for a text, which changes with any letter of it (FNV-1a, 32 bits). */
function lockOf(message: Message | undefined): string {
  let hash = 0x811c9dc5;
  for (const unit of textOf(message)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** What is not as it was when somebody last read it; empty when all is. */
export function frameFaults(frames: Frames): string[] {
  return languages.flatMap((language, at) => {
    const words = frames[language] ?? {};
    const locks: Readonly<Record<string, string>> = Object.fromEntries(
      (LOCKS[language] ?? '').split(' ').map((pair) => {
        const [id = '', lock = ''] = pair.split('=');
        return [id, lock] as const;
      }),
    );
    const ids = [...new Set([...Object.keys(words), ...Object.keys(locks)])];
    return [
      ...ids.flatMap((id) => (lockOf(words[id]) === locks[id] ? [] : [`${language} ${id}`])),
      ...Object.entries(MEANING).flatMap(([id, patterns]) =>
        patterns[at]?.test(textOf(words[id])) ? [] : [`${language} ${id} means something else`],
      ),
    ];
  });
}
