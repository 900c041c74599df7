import { createHash } from 'node:crypto';
import { escapeHtml } from '../text/escape-html.ts';

/** A page of its own, for a file that is opened without a site. */
export interface HtmlDocument {
  readonly language: string;
  readonly title: string;
  /** More of the head, as HTML. */
  readonly head?: string;
  readonly style: string;
  readonly body: string;
  /** Run in this order after the body. */
  readonly scripts?: readonly string[];
  /** What else the page may load: directives of a Content-Security-Policy. */
  readonly allow?: readonly string[];
}

/**
 * The whole page as text. Its policy lets nothing in but what is in the page itself, by hash: a script that
 * somebody adds to the file does not run, and nothing is sent anywhere.
 */
export function renderDocument(page: HtmlDocument): string {
  const scripts = (page.scripts ?? []).map(insideScript);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? scripts.map(hashOf).join(' ') : "'none'"}`,
    `style-src ${hashOf(page.style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(page.allow ?? []),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}" data-peerkit-check="off">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(page.title)}</title>`,
    ...(page.head === undefined ? [] : [page.head]),
    `<style>${page.style}</style>`,
    '</head>',
    '<body>',
    page.body,
    ...scripts.map((script) => `<script type="module">${script}</script>`),
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** How a Content-Security-Policy names what is written into a page: by the hash of its exact text. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Code that cannot end the script element it is written into. In strings and patterns it means the same. */
function insideScript(code: string): string {
  return code.replace(/<(?=\/?script|!--)/gi, '\\x3c').replaceAll('\r', '');
}
