/**
 * The ways every story is looked at. A new dimension is a line here: globals are Storybook's
 * toolbar, media is what the browser says of the machine.
 */
export interface Variant {
  readonly name: string;
  readonly globals: Readonly<Record<string, string>>;
  readonly forcedColors: 'active' | 'none';
}

const looks = [
  // The machine says light and the page says dark: the page must win.
  { name: 'light', theme: 'light', forcedColors: 'none' },
  { name: 'dark', theme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', theme: 'light', forcedColors: 'active' },
] as const;

/** In Chromium: each theme, each direction. */
export const VARIANTS: readonly Variant[] = looks.flatMap(({ name, theme, forcedColors }) =>
  (['ltr', 'rtl'] as const).map((direction) => ({
    name: `${name}, ${direction}`,
    globals: { theme, direction },
    forcedColors,
  })),
);

/** In the other engines. */
export const PLAIN: readonly Variant[] = VARIANTS.slice(0, 1);
