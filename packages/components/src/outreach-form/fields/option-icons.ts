import type { TemplateResult } from 'lit';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon } from '../../shared/icons/icon.ts';
import {
  food,
  kit,
  location,
  mail,
  needle,
  people,
  phone,
  plus,
  talk,
  walk,
} from '../../shared/icons/ui.ts';

/** By the name of the option, in whichever kind it is. */
const ICONS: Readonly<Partial<Record<string, Glyph>>> = {
  'someone-to-talk-to': talk,
  naloxone: kit,
  'harm-reduction-supplies': needle,
  'food-clothes-basics': food,
  'help-finding-services': location,
  'company-to-appointment': people,
  other: plus,
  phone,
  text: talk,
  email: mail,
  'in-person': walk,
};

/** The picture of an option; undefined when it has none. */
export function optionIcon(option: string): TemplateResult | undefined {
  const glyph = ICONS[option];
  return glyph === undefined ? undefined : icon(glyph);
}
