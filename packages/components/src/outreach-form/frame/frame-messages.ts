/** Marks our messages among those of other widgets, and says which form of them it is. */
const MARK = 'peerkitForm';
const VERSION = 1;

/** A frame is as tall as its page, in steps: an exact height would tell which answers open further questions. */
const HEIGHT_STEP = 160;
/** The largest value that a page may ask for; more than any form needs. */
const MOST_HEIGHT = 20_000;

const STATES = ['saved', 'received', 'failed'] as const;

/** What a page around a form learns of a submission. */
export type FrameState = (typeof STATES)[number];

/** What the form's own page tells the page around it. Never an answer, an id or a question. */
export type FrameNews =
  /** How tall the form is, in CSS pixels. */
  | { readonly height: number }
  | { readonly state: FrameState }
  /** Somebody leaves by the quick exit. */
  | { readonly leave: true }
  /** There is no form: the intake has no keys that the root key signed. */
  | { readonly refused: true };

/** What the page around a form may change in it. */
export interface FrameWishes {
  /** BCP 47. */
  readonly lang: string;
  readonly theme: 'light' | 'dark' | '';
}

/** A message for `postMessage`. */
export const packed = (content: FrameNews | FrameWishes): object => ({
  [MARK]: VERSION,
  ...content,
});

/** The height to give a frame: the next step above. */
export const stepped = (height: number): number =>
  Math.min(MOST_HEIGHT, Math.ceil(height / HEIGHT_STEP) * HEIGHT_STEP);

/**
 * How tall a page asks to be. While there are questions, only ever taller: a height for each question, and for each
 * width that the page around tries, would tell the answers.
 */
export class Tallness {
  #most = 0;

  /** What to tell; undefined if that is known. */
  of(height: number): number | undefined {
    const next = stepped(height);
    if (next <= this.#most) return undefined;
    return (this.#most = next);
  }

  /** The questions are over: what is told next may be less. */
  end(): void {
    this.#most = 0;
  }
}

/** Reads a message of a frame; undefined for any other message, from any sender. */
export function readNews(data: unknown): FrameNews | undefined {
  const message = ours(data);
  if (!message) return undefined;
  const { height, state, leave, refused } = message;
  if (leave === true) return { leave };
  if (refused === true) return { refused };
  const known = STATES.find((value) => value === state);
  if (known) return { state: known };
  if (typeof height !== 'number' || !(height > 0)) return undefined;
  return { height: stepped(height) };
}

/** Reads what the page around a form asks for; anything unknown is left out. */
export function readWishes(data: unknown): Partial<FrameWishes> {
  const { lang, theme } = ours(data) ?? {};
  return {
    ...(typeof lang === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) && { lang }),
    ...((theme === 'light' || theme === 'dark' || theme === '') && { theme }),
  };
}

function ours(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const message = data as Readonly<Record<string, unknown>>;
  return message[MARK] === VERSION ? message : undefined;
}

/** What a frame's address says after `#`, which no server sees. A page can take nothing away with it, such as the way out. */
export interface FrameStart extends FrameWishes {
  /** Fingerprint of the agency's root key: with it, the form takes only keys which that one signed. */
  readonly keys: string;
}

export function writeStart({ lang, theme, keys }: FrameStart): string {
  return new URLSearchParams({ lang, theme, keys }).toString();
}

export function readStart(hash: string): Partial<FrameStart> {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const keys = words.get('keys') ?? '';
  return {
    ...readWishes({ [MARK]: VERSION, lang: words.get('lang'), theme: words.get('theme') }),
    ...(keys !== '' && { keys }),
  };
}
