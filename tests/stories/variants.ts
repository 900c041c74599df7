/**
 * The variants in which every story is checked. A new dimension is a line here: globals are
 * Storybook's toolbars, media is what the browser says of the machine.
 */
export interface Variant {
  readonly name: string;
  readonly globals: Readonly<Record<string, string>>;
  readonly forcedColors: 'active' | 'none';
}

const THEMES = [
  // The machine says light and the page says dark: the page must win.
  { name: 'light', theme: 'light', forcedColors: 'none' },
  { name: 'dark', theme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', theme: 'light', forcedColors: 'active' },
] as const;

const every: readonly Variant[] = THEMES.flatMap(({ name, theme, forcedColors }) =>
  (['ltr', 'rtl'] as const).map((direction) => ({
    name: `${name}, ${direction}`,
    globals: { theme, direction },
    forcedColors,
  })),
);

/**
 * In Chromium: each theme in each direction; on a machine without CI's engines, both themes and both
 * directions in two variants. The other engines show stories in light, from left to right.
 */
export const VARIANTS: readonly Variant[] = process.env['PEERKIT_THOROUGH']
  ? every
  : every.filter((_, at) => [0, 3].includes(at));
