import type { DirectiveResult } from 'lit/directive.js';
import { styleMap } from 'lit/directives/style-map.js';

/** The settings of a theme that every element reads. */
export interface ThemeSettings {
  '--peer-brand': string;
  '--peer-font': string;
  '--peer-font-heading': string;
  '--peer-text-size': string;
  '--peer-radius': string;
  '--peer-density': number;
}

/** Nothing is set but the air, so that the toolbar Brand still counts. */
export const THEME: ThemeSettings = {
  '--peer-brand': '',
  '--peer-font': '',
  '--peer-font-heading': '',
  '--peer-text-size': '',
  '--peer-radius': '',
  '--peer-density': 1,
};

export const THEME_CONTROLS = {
  '--peer-brand': { control: 'color' },
  '--peer-font': { control: 'text' },
  '--peer-font-heading': { control: 'text' },
  '--peer-text-size': { control: 'text' },
  '--peer-radius': { control: 'text' },
  '--peer-density': { control: { type: 'range', min: 0.75, max: 1.5, step: 0.05 } },
} as const;

/** The settings of a theme, as the style of an element. */
export function themeOf(args: ThemeSettings): DirectiveResult {
  const names = Object.keys(THEME) as (keyof ThemeSettings)[];
  const set = names.filter((name) => args[name] !== '');
  return styleMap(Object.fromEntries(set.map((name) => [name, String(args[name])])));
}
