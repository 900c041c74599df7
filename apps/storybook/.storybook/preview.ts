import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { manifest } from 'virtual:peerkit-manifest';
import { withoutScript } from './blocked-script.ts';
import { holdAlways, type Feature } from './media-rules.ts';
import { slowDown } from './slow-network.ts';
import { addTestLanguages } from './test-languages.ts';
import { brandColour, globalTypes, START, viewports, type Look } from './toolbars.ts';
import './preview.css';

setCustomElementsManifest(manifest);
addTestLanguages();

/** Theme and brand are the page's, as they would be on an agency's site. */
function dressPage({ theme, brand }: Look): void {
  const page = document.documentElement;
  page.dataset['theme'] = theme;
  const colour = brandColour(brand);
  if (colour === undefined) page.style.removeProperty('--peer-brand');
  else page.style.setProperty('--peer-brand', colour);
}

const RTL = /^(ar|fa|he|ur)\b/;

function directionOf({ direction, locale }: Look): 'ltr' | 'rtl' {
  if (direction !== 'auto') return direction;
  return RTL.test(locale) ? 'rtl' : 'ltr';
}

/** Language and direction stand on the story; elements read them when they next update. */
function dressStory(root: HTMLElement, look: Look): void {
  root.lang = look.locale;
  root.dir = directionOf(look);
  // A language that somebody chose in a widget would hold against the toolbar.
  delete document.documentElement.dataset['peerLanguage'];
  for (const element of root.querySelectorAll<HTMLElement & { requestUpdate?: () => void }>('*')) {
    element.requestUpdate?.();
  }
}

function features({ motion, contrast }: Look): Feature[] {
  return [
    ...(motion === 'reduce' ? (['(prefers-reduced-motion: reduce)'] as const) : []),
    ...(contrast === 'more' ? (['(prefers-contrast: more)'] as const) : []),
  ];
}

/**
 * Around every story. The story itself is made once per showing: a change of theme or language meets
 * it in the state it is in, as on a real page, and does not start it over.
 */
const withLook: Decorator = (story, { id, args, globals, canvasElement, viewMode }) => {
  const look = { ...START, ...globals };
  const root = canvasElement;
  dressPage(look);
  dressStory(root, look);
  queueMicrotask(() => {
    if (look.network === 'slow') slowDown(root);
    holdAlways(root, features(look));
  });
  const made = (): TemplateResult => story() as TemplateResult;
  if (look.javascript === 'off') {
    const { theme, locale: lang } = look;
    return html`${withoutScript(made(), { theme, lang, dir: directionOf(look) })}`;
  }
  return html`${guard([id, viewMode, look.network, ...Object.values(args)], made)}`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withLook],
  // A part of a story may come late, with style sheets of its own.
  afterEach: ({ canvasElement, globals }) => {
    holdAlways(canvasElement, features({ ...START, ...globals }));
  },
  initialGlobals: { ...START },
  globalTypes,
  parameters: {
    backgrounds: { disable: true },
    viewport: { options: viewports },
    a11y: { test: 'error' },
    docs: { codePanel: true },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Guides',
          ['Start here', 'Choose a widget', 'Theme it', 'Translate it', 'Privacy', 'Content'],
          'Design',
          ['Visual language', 'Tokens', 'Icons'],
          'Naloxone guide',
          'Resource finder',
          'Outreach form',
          'Quick exit',
          'Blocks',
        ],
      },
    },
  },
};

export default preview;
