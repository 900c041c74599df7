import { html } from 'lit';
import type { Words } from '../blocks/words.ts';
import type { Localized } from './localizer.ts';

/** Words for a template, marked with their language where it is not the one asked for. */
export const marked = ({ text, lang }: Localized): Words =>
  lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
