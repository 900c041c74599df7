/** As wide as the fonts of phones, on the machines that run tests; DejaVu Sans is a sixth wider. */
const FONT = "Roboto, 'Open Sans', 'DejaVu Sans Condensed', sans-serif";

/** Pages that were left. Firefox takes seconds to load one, the more the more it has loaded. */
const free: HTMLIFrameElement[] = [];

/** A page of its own in that language, with nothing on it. */
export async function phonePage(lang: string): Promise<HTMLIFrameElement> {
  const frame = free.pop() ?? (await loadPage());
  pageIn(frame).documentElement.lang = lang;
  frame.hidden = false;
  return frame;
}

/** Leaves a page to the next phone, without what a test has put or set there. */
export function leavePage(frame: HTMLIFrameElement): void {
  const { body, documentElement } = pageIn(frame);
  body.replaceChildren();
  for (const part of [body, documentElement]) part.removeAttribute('style');
  frame.contentWindow?.scrollTo(0, 0);
  frame.hidden = true;
  free.push(frame);
}

function pageIn({ contentDocument }: HTMLIFrameElement): Document {
  if (!contentDocument) throw new Error('There is no page on the phone.');
  return contentDocument;
}

async function loadPage(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0; position: fixed; inset: 0 auto auto 0';
  const module = new URL('../naloxone-guide.define.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html><style>html { font-family: ${FONT}; scrollbar-width: none } body { margin: 0 }</style>
      <script type="module" src="${module}"></script></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  await frame.contentWindow?.customElements.whenDefined('peer-naloxone-guide');
  return frame;
}
