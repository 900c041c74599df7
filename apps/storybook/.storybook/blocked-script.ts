import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** The page around a story without a script: the same background and text as in the preview. */
const STYLE = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 16px; overflow-wrap: anywhere; }
  a { display: inline-block; min-block-size: 44px; color: inherit; }
`;

/**
 * What people see when our script is blocked, slow or too new for their browser: the HTML between
 * the tags, in a frame where no script may run.
 */
export function withoutScript(
  story: TemplateResult,
  { theme, lang, dir }: { theme: string; lang: string; dir: string },
): TemplateResult {
  // A document without a window upgrades no element, so the markup stays as a partner writes it.
  const inert = document.implementation.createHTMLDocument();
  render(story, inert.body, { creationScope: inert });
  inert.documentElement.lang = lang;
  inert.documentElement.dir = dir;
  const style = inert.createElement('style');
  style.textContent = theme === 'system' ? STYLE : STYLE.replace('light dark', theme);
  inert.head.append(style);
  const page = `<!doctype html>${inert.documentElement.outerHTML}`;
  return html`<iframe
    class="without-script"
    title="The page without JavaScript"
    sandbox="allow-same-origin"
    .srcdoc=${page}
    @load=${({ currentTarget }: Event) => fit(currentTarget)}
    ${ref(fit)}
  ></iframe>`;
}

/** Makes the frame as high as its content. */
function fit(frame: EventTarget | Element | null | undefined): void {
  if (!(frame instanceof HTMLIFrameElement)) return;
  const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
  frame.style.blockSize = `${String(Math.max(height, 120))}px`;
}
