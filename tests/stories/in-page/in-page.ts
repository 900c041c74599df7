/**
 * Runs inside the story frame, before Storybook, in every engine: shows stories, changes how they
 * look without loading the page again, and gives account of what went wrong. `window.peerkit` is
 * all that the checks outside know of the page.
 */
import { auditAccess } from './access.ts';
import {
  beforeFirstStop,
  measureReflow,
  measureSpacing,
  measureTargets,
  tabStop,
} from './layout.ts';

/** How long a story may take, in milliseconds: a machine under load included. */
const PATIENCE_MS = 60_000;

/** What waits so long, in milliseconds, never comes while a story is shown. */
const LONG_MS = 5_000;

// An announcement is gone after ten seconds, which a story takes on a busy machine: what a story shows must
// not depend on how fast it went.
const later = window.setTimeout.bind(window);
Object.assign(window, {
  setTimeout: (ring: () => void, ms = 0, ...words: unknown[]) =>
    ms < LONG_MS ? later(ring, ms, ...words) : 0,
});

interface Channel {
  on: (event: string, listen: (payload: unknown) => void) => void;
  once: (event: string, listen: (payload: unknown) => void) => void;
  emit: (event: string, payload: unknown) => void;
}

type Globals = Readonly<Record<string, string>>;

let problems: string[] = [];
let spoken: string[] = [];
/** The first story or page of documentation was there before anybody asked. */
let isThere = false;
let settle: () => void = () => {
  isThere = true;
};
let channel: Channel | undefined;
let current = '';

function fail(what: string): (cause: unknown) => void {
  return (cause) => {
    const { message, description } = (cause ?? {}) as Record<string, string | undefined>;
    problems.push(`${what}: ${message ?? description ?? JSON.stringify(cause)}`);
    settle();
  };
}

Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
  configurable: true,
  get: () => channel,
  set: (made: Channel) => {
    channel = made;
    made.on('storyThrewException', fail('story threw'));
    made.on('storyErrored', fail('story failed'));
    made.on('storyMissing', fail('story missing'));
    made.on('playFunctionThrewException', fail('play threw'));
    made.on('unhandledErrorsWhilePlaying', fail('error while playing'));
    made.on('storyFinished', () => settle());
    made.on('docsRendered', () => settle());
  },
});

// Storybook waits 100 ms after each render for animations that `calm` ends at once: hidden from it alone.
const animations = document.getAnimations.bind(document);
delete (Document.prototype as Partial<Document>).getAnimations;

/** A notice of the engine, sent as an error event when a busy machine is late to lay out; nothing is lost. */
const LATE_LAYOUT = 'ResizeObserver loop completed with undelivered notifications.';
const note = (what: unknown): void => {
  if (what !== LATE_LAYOUT) problems.push(`console: ${String(what)}`);
};
const { error } = console;
console.error = (...words: unknown[]) => {
  note(words.join(' '));
  error(...words);
};
addEventListener('error', (event) => {
  note(event.message);
});
addEventListener('unhandledrejection', (event) => {
  note(event.reason);
});
addEventListener('securitypolicyviolation', (event) => {
  note(`another origin was asked: ${event.blockedURI}`);
});

// What a screen reader would say: every text that a live region comes to hold.
const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function (init) {
  const root = (attach?.value as Element['attachShadow']).call(this, init);
  listen(root);
  return root;
};
function listen(root: Node): void {
  const held = new WeakMap<Element, string>();
  new MutationObserver((changes) => {
    const regions = new Set(changes.map(({ target }) => regionAround(target)));
    for (const region of regions) {
      if (region === null) continue;
      const words = region.textContent.replace(/\s+/g, ' ').trim();
      if (words !== '' && held.get(region) !== words) spoken.push(words);
      held.set(region, words);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
}
function regionAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[role=status], [role=alert], [aria-live]') ?? null;
}

const patience = (): Promise<void> =>
  new Promise((done) => {
    const late = later(() => {
      problems.push(`not there after ${String(PATIENCE_MS)} ms`);
      done();
    }, PATIENCE_MS);
    settle = () => {
      clearTimeout(late);
      done();
    };
  });

const frame = (): Promise<void> =>
  new Promise((done) => {
    // A page in the background paints no frame.
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });

async function calm(): Promise<void> {
  await frame();
  await frame();
  for (const animation of animations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

/** Waits for the page that was loaded with a story or a page of documentation in its address. */
async function loaded(id: string): Promise<void> {
  current = id;
  if (!isThere) await patience();
  await calm();
}

/** Shows a story from its beginning. */
async function show(id: string): Promise<void> {
  problems = [];
  spoken = [];
  localStorage.clear();
  sessionStorage.clear();
  const there = patience();
  if (current === id) channel?.emit('forceRemount', { storyId: id });
  else channel?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  current = id;
  await there;
  await calm();
}

/** Sets what the toolbars set, with the story as it is. */
async function setGlobals(globals: Globals): Promise<void> {
  const there = new Promise<void>((done) => {
    const late = setTimeout(done, 2_000);
    settle = () => {
      clearTimeout(late);
      done();
    };
    channel?.once('storyRendered', settle);
  });
  channel?.emit('updateGlobals', { globals });
  await there;
  await calm();
}

const account = (): { problems: string[]; spoken: string[] } => ({ problems, spoken });

/** What axe finds now, and what went wrong until now. */
async function audit(): Promise<string[]> {
  const access = await auditAccess();
  return [...problems, ...access];
}

const checks = {
  loaded,
  show,
  setGlobals,
  account,
  audit,
  measureReflow,
  measureSpacing,
  measureTargets,
  beforeFirstStop,
  tabStop,
};
Object.assign(window, { peerkit: checks });

/** What the checks outside may call. */
export type InPage = typeof checks;
