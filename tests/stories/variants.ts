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

const every: readonly Variant[] = looks.flatMap(({ name, theme, forcedColors }) =>
  (['ltr', 'rtl'] as const).map((direction) => ({
    name: `${name}, ${direction}`,
    globals: { theme, direction },
    forcedColors,
  })),
);

/** In Chromium: each theme in each direction; on a machine without CI's engines both themes and both directions. */
export const VARIANTS: readonly Variant[] = process.env['PEERKIT_THOROUGH']
  ? every
  : every.filter((_, at) => [0, 3].includes(at));

/** In the other engines. */
export const PLAIN: readonly Variant[] = VARIANTS.slice(0, 1);
