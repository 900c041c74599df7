/**
 * The ways every story is looked at. A new dimension (forced colours, right to left, a language) is
 * a line here: globals are Storybook's toolbar, media is what the browser says of the machine.
 */
export interface Variant {
  readonly name: string;
  readonly globals: Readonly<Record<string, string>>;
  readonly media: {
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active' | 'none';
  };
}

export const VARIANTS: readonly Variant[] = [
  { name: 'light', globals: { theme: 'light' }, media: { colorScheme: 'light' } },
  // The machine says light and the page says dark: the page must win.
  { name: 'dark', globals: { theme: 'dark' }, media: { colorScheme: 'light' } },
];
