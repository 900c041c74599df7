/**
 * The script of the form's own page, which an intake serves: for a frame in another site, or opened by a link. The
 * page around may choose a language and a theme, and may name the fingerprint of the agency's root key: with another
 * one the form refuses. It can change nothing else, and learns the height and what became of a submission.
 */
import {
  packed,
  readStart,
  readWishes,
  Tallness,
  type FrameNews,
  type FrameState,
  type FrameWishes,
} from './frame-messages.ts';

const root = document.documentElement;
const isFramed = window.parent !== window;
const form = document.querySelector<HTMLElement>('peer-outreach-form');
const start = readStart(location.hash);
// In a browser without constructable style sheets Lit writes style elements, which need the nonce of the page's policy.
Object.assign(globalThis, { litNonce: document.querySelector<HTMLElement>('link[nonce]')?.nonce });

function follow({ lang, theme }: Partial<FrameWishes>): void {
  if (lang !== undefined) root.lang = lang;
  if (theme !== undefined) root.style.colorScheme = theme === '' ? 'light dark' : theme;
}

/** Posts to the page around, whatever its origin: the intake's policy decides which sites may be (`frame-ancestors`). */
function tell(news: FrameNews): void {
  window.parent.postMessage(packed(news), '*');
}

/** How long the list may take, in ms: after that the page says that there is no form, and who else can be reached. */
const MOST_MS = 10_000;

/** Without a list signed by this root key there is no form: an attacker on the server may have put in their own keys. */
async function requireKeys(root: string, shown: HTMLElement): Promise<void> {
  shown.removeAttribute('recipients');
  shown.hidden = true;
  try {
    const { signedKeys } = await import('../queue/signed-keys.part.ts');
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The list of keys does not come.')), MOST_MS),
    );
    const reading = signedKeys(`${root} ${shown.dataset['signedKeys'] ?? ''}`);
    const keys = await Promise.race([reading, late]);
    shown.setAttribute('recipients', keys.join(' '));
  } catch (cause) {
    console.warn('[peerkit] No form is shown: its keys are not those of the agency.', cause);
    if (isFramed) tell({ refused: true });
  }
  shown.hidden = false;
}

follow(start);
if (form && start.keys !== undefined) void requireKeys(start.keys, form);

if (isFramed) {
  root.classList.toggle('framed', true);
  // A bar would lie at the end of the frame. It stays also where the page around has one: nobody can know here.
  document.querySelector('peer-quick-exit')?.setAttribute('placement', 'inline');
  window.addEventListener('message', ({ data, source }) => {
    if (source === window.parent) follow(readWishes(data));
  });
  const tallness = new Tallness();
  new ResizeObserver(() => {
    const height = tallness.of(document.body.offsetHeight);
    if (height !== undefined) tell({ height });
  }).observe(document.body);
  const states: readonly FrameState[] = ['saved', 'received', 'failed'];
  for (const state of states) {
    document.addEventListener(`peer-submission-${state}`, () => {
      tell({ state });
      tallness.end();
    });
  }
  // Before this frame goes anywhere: of what is said later nobody can tell who said it.
  document.addEventListener('peer-exit', () => tell({ leave: true }));
}
