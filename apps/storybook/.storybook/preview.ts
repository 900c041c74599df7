import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { manifest } from 'virtual:peerkit-manifest';
import { withoutScript } from './blocked-script.ts';
import { look } from './look.ts';
import { applyAlways, type Feature } from './media-rules.ts';
import { onlyLiveControls } from './live-controls.ts';
import { slowDown } from './slow-network.ts';
import { addTestLanguages } from './test-languages.ts';
import { brandColour, globalTypes, DEFAULTS, viewports, type ToolbarSettings } from './toolbars.ts';
import './preview.css';

setCustomElementsManifest(manifest);
addTestLanguages();
// Most stories have no intake and no directory.
document.documentElement.dataset['peerkitCheck'] = 'off';

/** Theme and brand are set on the page, as on an agency's site. Words of a page of the docs are dark on light. */
function applyToPage({ theme, brand }: ToolbarSettings, isDocs: boolean): void {
  const page = document.documentElement;
  page.dataset['theme'] = isDocs && theme === 'system' ? 'light' : theme;
  const colour = brandColour(brand);
  if (colour === undefined) page.style.removeProperty('--peer-brand');
  else page.style.setProperty('--peer-brand', colour);
}

const RTL = /^(ar|fa|he|ur)\b/;

function directionOf({ direction, locale }: ToolbarSettings): 'ltr' | 'rtl' {
  if (direction !== 'auto') return direction;
  return RTL.test(locale) ? 'rtl' : 'ltr';
}

/** Language and direction are set on the story; elements read them when they next update. */
function applyToStory(root: HTMLElement, settings: ToolbarSettings): void {
  root.lang = settings.locale;
  root.dir = directionOf(settings);
  // A language chosen in a widget would override the toolbar.
  delete document.documentElement.dataset['peerLanguage'];
  for (const element of root.querySelectorAll<HTMLElement & { requestUpdate?: () => void }>('*')) {
    element.requestUpdate?.();
  }
}

function features({ motion, contrast }: ToolbarSettings): Feature[] {
  return [
    ...(motion === 'reduce' ? (['(prefers-reduced-motion: reduce)'] as const) : []),
    ...(contrast === 'more' ? (['(prefers-contrast: more)'] as const) : []),
  ];
}

/**
 * Wraps every story. The story is rendered once: a change of theme or language finds it in the state it
 * is in, as on a real page, and does not start it again.
 */
const withToolbars: Decorator = (story, { id, args, globals, canvasElement, viewMode }) => {
  const settings = { ...DEFAULTS, ...globals };
  const root = canvasElement;
  applyToPage(settings, viewMode === 'docs');
  applyToStory(root, settings);
  queueMicrotask(() => {
    if (settings.network === 'slow') slowDown(root);
    applyAlways(root, features(settings));
  });
  const rendered = (): TemplateResult => story() as TemplateResult;
  if (settings.javascript === 'off') {
    const { theme, locale: lang } = settings;
    return html`${withoutScript(rendered(), { theme, lang, dir: directionOf(settings) })}`;
  }
  return html`${guard([id, viewMode, settings.network, ...Object.values(args)], rendered)}`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withToolbars],
  argTypesEnhancers: [onlyLiveControls],
  // A part of a story may arrive late, with style sheets of its own.
  afterEach: ({ canvasElement, globals }) => {
    applyAlways(canvasElement, features({ ...DEFAULTS, ...globals }));
  },
  initialGlobals: { ...DEFAULTS },
  globalTypes,
  parameters: {
    backgrounds: { disable: true },
    viewport: { options: viewports },
    a11y: { test: 'error' },
    docs: { codePanel: true, theme: look },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Guides',
          ['Start here', 'Choose a widget', 'Theme it', 'Translate it', 'Privacy', 'Content'],
          'Design',
          ['Visual language', 'Foundations', 'Tokens', 'Icons'],
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
