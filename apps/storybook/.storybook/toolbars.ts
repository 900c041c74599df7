import type { Preview } from '@storybook/web-components-vite';

/** Brand colours to try: dark, light, loud, pale and grey. */
const BRANDS = {
  navy: '#003087',
  sun: '#ffd100',
  magenta: '#c2006b',
  sand: '#e8dcc8',
  slate: '#5b6470',
} as const;

/** Each language under its own name, as in a language menu. The last two are for tests. */
const LOCALES = {
  en: 'English',
  fr: 'Français',
  el: 'Ελληνικά',
  lt: 'Lietuvių',
  pl: 'Polski',
  pt: 'Português',
  nl: 'Nederlands',
  hu: 'Magyar',
  'en-XA': 'Test: long words (en-XA)',
  'ar-XB': 'Test: right to left (ar-XB)',
} as const;

/** What is chosen in the toolbars. */
export interface ToolbarSettings {
  readonly theme: 'system' | 'light' | 'dark';
  /** A name from the menu, or any CSS colour: `globals=brand:!hex(7a2048)` in the address. */
  readonly brand: string;
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly motion: 'system' | 'reduce';
  readonly contrast: 'system' | 'more';
  readonly javascript: 'on' | 'off';
  readonly network: 'fast' | 'slow';
}

export const DEFAULTS: ToolbarSettings = {
  theme: 'system',
  brand: 'default',
  locale: 'en',
  direction: 'auto',
  motion: 'system',
  contrast: 'system',
  javascript: 'on',
  network: 'fast',
};

/** The chosen brand colour; undefined for our own. */
export function brandColour(brand: string): string | undefined {
  if (brand === 'default') return undefined;
  const colour = (BRANDS as Readonly<Record<string, string>>)[brand] ?? brand;
  return CSS.supports('color', colour) ? colour : undefined;
}

type Icon = NonNullable<NonNullable<Menu['toolbar']>['icon']>;
type Menu = NonNullable<Preview['globalTypes']>[string];

const menu = (
  title: string,
  icon: Icon,
  description: string,
  names: Readonly<Record<string, string>>,
): Menu => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(names).map(([value, name]) => ({ value, title: name })),
  },
});

export const globalTypes = {
  theme: menu('Theme', 'mirror', 'Light or dark page', {
    system: 'Theme as here',
    light: 'Light',
    dark: 'Dark',
  }),
  brand: menu('Brand', 'paintbrush', 'The colour a partner sets', {
    default: 'Our colour',
    ...Object.fromEntries(Object.entries(BRANDS).map(([name, hex]) => [name, `${name} ${hex}`])),
  }),
  locale: menu('Language', 'globe', 'The language of the page', LOCALES),
  direction: menu('Direction', 'transfer', 'Which way lines run', {
    auto: 'Direction of the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  motion: menu('Motion', 'play', 'As a device would ask for it', {
    system: 'Motion as here',
    reduce: 'Less motion',
  }),
  contrast: menu(
    'Contrast',
    'contrast',
    'As a device would ask for it. Forced colours: in the browser’s own tools, under Rendering',
    { system: 'Contrast as here', more: 'More contrast' },
  ),
  javascript: menu('JavaScript', 'lightning', 'What people see when the script is blocked', {
    on: 'JavaScript on',
    off: 'JavaScript off',
  }),
  network: menu('Network', 'timer', 'Answers come three seconds late', {
    fast: 'Fast network',
    slow: 'Slow network',
  }),
} satisfies NonNullable<Preview['globalTypes']>;

const phone = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${String(width)}px`, height: `${String(height)}px` },
  type: 'mobile' as const,
});

/** For the viewport menu, which is Storybook's own. */
export const viewports = {
  narrow: phone('320: the narrowest, or 400% zoom', 320, 640),
  small: phone('360: a small phone', 360, 640),
  tall: phone('390: a usual phone', 390, 844),
  tablet: phone('768: a tablet', 768, 1024),
  desk: phone('1280: a desk', 1280, 800),
};
