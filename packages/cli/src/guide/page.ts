import { guideTitle, renderStaticGuide } from '@peerkit/guidance';
import { escapeHtml } from '../text/escape-html.ts';
import { renderDocument } from './document.ts';
import type { GivenGuide } from './given.ts';
import { iconAddress } from './icon.ts';
import { KEEP_LANGUAGE } from './keep-language.ts';
import { guideScript } from './parts.ts';
import { renderWho, type Who } from './who.ts';

export interface PageOptions {
  /** Languages to offer in a menu. */
  readonly languages?: readonly string[];
  /** Where "Leave" goes. */
  readonly exit?: string;
  /** Where kits are found. */
  readonly finder?: string;
  /** Who hands it out. */
  readonly who?: Who;
  /** Today as an ISO date. */
  readonly day: string;
  /** More of the head, as HTML. */
  readonly head?: string;
  /** Scripts after the guide's own. */
  readonly scripts?: readonly string[];
  readonly allow?: readonly string[];
  /** Names of Trusted Types policies that those scripts make. */
  readonly policies?: readonly string[];
}

/** The guide as one page that holds all of itself: the plain steps, and the element that takes their place. */
export function renderGuidePage(given: GivenGuide, options: PageOptions): string {
  const { protocol, messages, language, kits } = given;
  const steps = renderStaticGuide(protocol, messages, {
    language,
    headingLevel: 2,
    kits,
    today: options.day,
  });
  const attributes = [
    ['region', protocol.id],
    ['number', String(protocol.facts[protocol.emergency] ?? '')],
    ['kits', kits.join(' ')],
    ['languages', options.languages?.join(' ') ?? ''],
    ['exit', options.exit ?? 'none'],
    ['finder', options.finder ?? ''],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [` ${name}="${escapeHtml(value)}"`]));
  return renderDocument({
    language,
    title: guideTitle(messages),
    head: [`<link rel="icon" href="${iconAddress}">`, options.head ?? ''].join('\n').trim(),
    style: STYLE,
    body: `<peer-naloxone-guide${attributes.join('')}>\n${steps}</peer-naloxone-guide>${renderWho(options.who ?? {})}`,
    scripts: [AT_TOP, KEEP_LANGUAGE, guideScript(), ...(options.scripts ?? [])],
    allow: [
      "img-src data: 'self'",
      "require-trusted-types-for 'script'",
      `trusted-types ${['lit-html', 'peerkit', ...(options.policies ?? [])].join(' ')}`,
      ...(options.allow ?? []),
    ],
  });
}

/** After a reload the step is at the top: the plain steps, which were longer, may have been scrolled before it. */
const AT_TOP = "history.scrollRestoration='manual'";

/** The page has the ground of the guide, which may end above it. */
const STYLE = `:root{color-scheme:light dark;background:#fdfaf4}
@media (prefers-color-scheme:dark){:root{background:#1a1612}}
@media print{:root{background:none}}
body{margin:0;font:100%/1.5 system-ui,sans-serif}
footer{padding:.5em 16px;border-top:1px solid #dbd3c7;overflow-wrap:anywhere}
@media (min-width:480px){footer{padding-inline:24px}}
@media (min-width:840px){footer{padding-inline:40px}}
footer p{max-width:68ch;margin:0}
footer a{display:inline-block;padding-block:.75em;color:inherit}
footer a:focus-visible{outline:3px solid;outline-offset:2px}
@media (prefers-color-scheme:dark){footer{border-color:#48413a}}
.peer-static-guide{max-width:40em;margin:auto;padding:1em}
.peer-static-guide a{display:block;padding:1em;border:3px solid;border-radius:.5em;font-size:1.5em;text-align:center;color:inherit}
.peer-static-guide svg{float:left;clear:left;width:3em;height:3em;margin-inline-end:.75em}
[dir=rtl] .peer-static-guide svg{float:right;clear:right}
.peer-static-guide :is(h2,h3,h4,p,ol,ul,li){clear:both}
.peer-static-guide :is(h2,h3,h4,li)::after{content:"";display:block;clear:both}
@supports selector(:has(a)){
.peer-static-guide :has(>svg){position:relative;min-height:3em;padding-inline-start:3.75em}
.peer-static-guide :has(>svg+svg){min-height:6.25em}
.peer-static-guide svg{position:absolute;top:0;inset-inline-start:0}
.peer-static-guide svg+svg{top:3.25em}}
.peer-static-guide li{margin-block:.5em}
@media print{.peer-static-guide svg{width:2em;height:2em}}`;
